package org.undersigned.statements;

import java.util.Optional;

/// Another document that the text names.
///
/// @param to the other document, as one would cite it
/// @param date EDTF, where the text gives one
public record ReferenceDraft(Excerpt quote, String to, Optional<String> date, String rule) {}
