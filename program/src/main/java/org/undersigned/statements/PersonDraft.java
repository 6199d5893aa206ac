package org.undersigned.statements;

/// A person named in the text, once.
///
/// @param nameAsWritten the fullest form in which the text writes the name
/// @param role in the text's words or a word for what the text tells of them ("detained"); may be
///     empty
/// @param quote where the name stands first in this form
public record PersonDraft(String nameAsWritten, String role, Excerpt quote, String rule) {}
