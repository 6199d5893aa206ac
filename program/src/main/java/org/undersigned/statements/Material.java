package org.undersigned.statements;

import org.undersigned.model.Reading;

/// A document to draft from: its text in blocks, and what is known of it.
public record Material(Reading reading, DocumentProfile profile) {}
