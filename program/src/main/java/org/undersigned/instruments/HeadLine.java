package org.undersigned.instruments;

import java.util.Optional;
import org.undersigned.model.Instrument.Kind;

/// What a line above or below an instrument's text is.
sealed interface HeadLine {
  /// Logos, buttons, rules: no part of the document.
  record Furniture() implements HeadLine {}

  /// One line that names the document: kind and number, document number, date, or some of them.
  /// Each part with its offsets in the text (UTF-16).
  record Names(
      Optional<Kind> kind,
      Optional<Part> kindWords,
      Optional<Part> number,
      Optional<Part> documentNumber,
      Optional<Part> date)
      implements HeadLine {}

  /// A value and where its words stand.
  record Part(String value, int start, int end) {}

  record Disclaimer() implements HeadLine {}

  record Committee() implements HeadLine {}

  /// "presented by Mr Tulio and others"; the names stand in the list of signatures again.
  record Presented() implements HeadLine {}

  /// "Signed (see overleaf)", "Signed 1:": one signer a line follows.
  record Signed() implements HeadLine {}

  /// "Signatories:" by itself.
  record Label() implements HeadLine {}

  record Formula() implements HeadLine {}

  record Session(Part years) implements HeadLine {}

  /// A line of a legend: "SOC: Socialist Group".
  record Legend() implements HeadLine {}

  /// None of these: a title or the text.
  record Other() implements HeadLine {}
}
