package org.undersigned.identity.compare;

/// How far two values agree. The ordinal is the four-bit code in a pattern, and the order is that
/// of weights: of two levels that both apply, the later one is stronger evidence for the same
/// person ([#INITIAL] and [#SWAPPED] aside, whose place in the order is learnt).
public enum Level {
  /// At least one record says nothing: no evidence.
  MISSING("not said by both"),
  DIFFERENT("differ"),
  /// Names: one is an initial, and it does not fit. Dates: one is not precise, and what it says
  /// differs.
  UNFIT("the initial does not fit"),
  WEAK("differ, but not wholly"),
  /// Names: an initial fits. Dates: years that are close.
  INITIAL("the initial fits"),
  PART("a part agrees"),
  SOUNDS("sound alike"),
  CLOSE("are close"),
  NEAR("differ by one slip"),
  SWAPPED("agree with exchanged places"),
  EXACT("agree"),
  /// Dates only: one is not precise, and what it says agrees.
  COMPATIBLE("agree as far as both say it"),
  /// Dates only: approximate years not more than one apart.
  ABOUT("agree about"),
  /// Dates only: one is not precise, and the years are close or one digit apart.
  YEARS_CLOSE("the years are close"),
  /// Dates only: approximate years two or three apart.
  ABOUT_CLOSE("the years are close"),
  /// Dates only: approximate years further apart.
  ABOUT_DIFFERENT("the years differ");

  /// Number of codes.
  public static final int COUNT = values().length;

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /// In words, after "the surnames".
  public String words() {
    return words;
  }

  private static final Level[] ALL = values();

  /// The level with this code.
  public static Level of(int code) {
    return ALL[code];
  }
}
