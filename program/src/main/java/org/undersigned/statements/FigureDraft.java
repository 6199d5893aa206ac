package org.undersigned.statements;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.measure.Amount;
import org.undersigned.model.Quantity.StockOrFlow;

/// A number that a speaker in the text gives.
///
/// @param amount its limits and how sure they are, in units of `unit`; its spans are those of the
///     reading's text
/// @param unit plural, in English: persons, cases, hours, talers
/// @param ofWhat what is counted, in the text's words
/// @param place where, in the text's words
/// @param from EDTF
/// @param to EDTF
/// @param asOf the moment a stock is counted at, EDTF
/// @param partOf the words of the larger figure of which this one is a part
public record FigureDraft(
    Excerpt quote,
    List<String> speakers,
    Amount amount,
    String unit,
    String ofWhat,
    Optional<String> place,
    Optional<String> from,
    Optional<String> to,
    StockOrFlow stockOrFlow,
    Optional<String> asOf,
    Optional<String> partOf,
    String rule) {
  public FigureDraft {
    speakers = Chain.of(speakers);
  }

  /// The same number at the same place by the same speakers.
  boolean givesTheSameAs(FigureDraft other) {
    return amount.core().equals(other.amount.core()) && speakers.equals(other.speakers);
  }
}
