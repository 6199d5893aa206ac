package org.undersigned.model;

import java.time.Instant;

/// Who or what made a record, and when.
public record Provenance(Maker by, Instant at) {}
