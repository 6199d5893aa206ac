package org.undersigned.language.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.model.Tally;

/// A number as a text gives it, with what the words around it leave open.
///
/// `span` covers the number and the words that bound it ("not more than three", "1 500",
/// "une soixantaine"), never the noun; `core` covers the number itself. `low` and `high` are the
/// least and the greatest value the words allow, both included; empty means that they set no limit.
///
/// @param low empty never; 0 for an upper bound
/// @param high empty for a lower bound ("more than 30") and for vague words ("dozens")
public record Amount(
    Span span, Span core, BigDecimal low, Optional<BigDecimal> high, Bound bound, Written written) {

  /// How sure the words are of the number.
  public enum Bound {
    EXACTLY,
    /// "more than N" too has low N.
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    /// low = high
    ABOUT,
    /// Written in words, and none of the former: "six" is 6 to 6, "dozens" 20 and no upper limit.
    IN_WORDS
  }

  /// How the number stands in the text. `84 million` counts as digits.
  public enum Written {
    DIGITS,
    WORDS
  }

  /// Whether low and high are whole numbers (a share or a length of time need not be).
  public boolean isWhole() {
    return isWhole(low) && high.map(Amount::isWhole).orElse(true);
  }

  /// This amount as a tally of the model; empty where it is not a whole number below 2^63.
  ///
  /// @param text the text that the amount was found in
  public Optional<Tally> tally(String text) {
    if (!isWhole() || !isCountable(low) || !high.map(Amount::isCountable).orElse(true))
      return Optional.empty();
    long least = low.longValueExact();
    OptionalLong most =
        high.map(h -> OptionalLong.of(h.longValueExact())).orElse(OptionalLong.empty());
    return Optional.of(
        switch (bound) {
          case EXACTLY -> new Tally.Exactly(least);
          case AT_LEAST -> new Tally.AtLeast(least);
          case AT_MOST -> new Tally.AtMost(most.orElseThrow());
          case BETWEEN -> new Tally.Between(least, most.orElseThrow());
          case ABOUT -> new Tally.About(least);
          case IN_WORDS -> new Tally.InWords(OptionalLong.of(least), most, span.of(text));
        });
  }

  private static boolean isCountable(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
