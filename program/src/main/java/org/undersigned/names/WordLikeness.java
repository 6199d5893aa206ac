package org.undersigned.names;

import org.undersigned.names.NamePart.Role;

/// Compares single words of names. One object per thread.
public final class WordLikeness {
  /// How two words came to agree or not.
  public enum Kind {
    SAME_SPELLING,
    /// One name in two scripts, spellings or languages.
    SOUNDS_ALIKE,
    /// A nickname, diminutive or the same name of another language.
    STANDS_FOR,
    INITIAL_FITS,
    NEAR,
    DIFFERENT
  }

  /// Distances in thousandths of the words' weight: up to `ALIKE` two words are spellings of one
  /// name, above `FAR` they are two names.
  static final int ALIKE = 85;

  /// Up to this, two words are more likely one name in two spellings than two names.
  public static final int NEARLY = 130;

  static final int FAR = 230;
  private static final int FARTHEST = 1000;

  /// Spellings that differ by marks only (`Müller`, `Muller`), or traditional and simplified Han.
  private static final int MARKS_ONLY = 15;

  /// Two known given names that are not one name lie apart although they sound near (`Dina`,
  /// `Dana`; `Alexander`, `Alexandra`).
  private static final int KNOWN_APART = 45;

  private static final int GROUPS_APART = 110;

  private static final int FITTING_INITIAL = 35;

  private final Alignment alignment = new Alignment();
  private Kind kind = Kind.DIFFERENT;

  /// The distance of two words in thousandths: 0 alike, 1000 nothing in common. Initials are 0
  /// where they fit and 1000 where not.
  public int distance(NameWord one, NameWord other) {
    if (one.isInitial() || other.isInitial()) {
      return initial(one, other);
    }
    if (one.isSpelledAs(other)) {
      kind = Kind.SAME_SPELLING;
      return 0;
    }
    if (one.isPlainlySpelledAs(other) || one.readsAs(other) || other.readsAs(one)) {
      kind = Kind.SOUNDS_ALIKE;
      return MARKS_ONLY;
    }
    if (one.groups().length > 0
        && other.groups().length > 0
        && EquivalentNames.share(one.groups(), other.groups())) {
      int apart = sounds(one, other);
      kind = apart <= ALIKE ? Kind.SOUNDS_ALIKE : Kind.STANDS_FOR;
      return Math.min(apart, ALIKE / 2);
    }
    if (isTypedInExchange(one, other)) {
      kind = Kind.SOUNDS_ALIKE;
      return ALIKE;
    }
    int apart = sounds(one, other);
    if (one.role() == Role.GIVEN && other.role() == Role.GIVEN) {
      if (one.groups().length > 0 && other.groups().length > 0) {
        // What two scripts write alike is one name, whatever it stands for elsewhere.
        boolean spellings = one.script() != other.script() && apart <= MARKS_ONLY;
        apart += spellings ? 0 : GROUPS_APART;
      } else if (one.script() == other.script() && one.isKnownGiven() && other.isKnownGiven()) {
        apart += KNOWN_APART;
      }
    }
    kind = apart <= ALIKE ? Kind.SOUNDS_ALIKE : apart <= FAR ? Kind.NEAR : Kind.DIFFERENT;
    return Math.min(apart, FARTHEST);
  }

  /// Two neighbours exchanged by the hand that typed (`Jonh`), where not both words are names that
  /// lists know: the likeliest slip, and hardly ever another name.
  private static boolean isTypedInExchange(NameWord one, NameWord other) {
    var a = one.folded();
    var b = other.folded();
    int length = a.length();
    if (length != b.length() || length < EXCHANGE_FROM || one.script() != other.script()) {
      return false;
    }
    int at = 0;
    while (a.charAt(at) == b.charAt(at)) {
      at++;
      if (at == length) {
        return false;
      }
    }
    return at > 0
        && at + 1 < length
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.regionMatches(at + 2, b, at + 2, length - at - 2)
        && !(one.isKnownGiven() && other.isKnownGiven());
  }

  private static final int EXCHANGE_FROM = 4;

  /// The way of transliteration by which one spelling leads to the other, in words.
  public static String way(NameWord one, NameWord other) {
    return TransliterationPath.between(one, other);
  }

  /// How the words of the last call came to agree or not.
  public Kind kind() {
    return kind;
  }

  private int initial(NameWord one, NameWord other) {
    boolean fits =
        one.units().length > 0
            && other.units().length > 0
            && (firstSoundFits(one, other)
                || beginsAnotherForm(one, other)
                || beginsAnotherForm(other, one));
    kind = fits ? Kind.INITIAL_FITS : Kind.DIFFERENT;
    return fits ? 0 : FARTHEST;
  }

  /// An initial of the name's form in another language.
  private static boolean beginsAnotherForm(NameWord initial, NameWord name) {
    if (!initial.isInitial() || name.isInitial() || name.role() == Role.SURNAME) {
      return false;
    }
    long first = Sounds.SOUND[initial.units()[0]] | Sounds.SOUND[skipGlide(initial)];
    return (first & name.beginnings()) != 0;
  }

  /// The first sounds are alike; a y before the vowel is often not written (`Е.` for Yerlan).
  private static boolean firstSoundFits(NameWord one, NameWord other) {
    byte[] costs = one.script() == other.script() ? Sounds.ONE_SCRIPT : Sounds.TWO_SCRIPTS;
    int a = one.units()[0];
    int b = other.units()[0];
    int afterA = skipGlide(one);
    int afterB = skipGlide(other);
    int nearest =
        Math.min(
            costs[afterA * Sounds.COUNT + afterB],
            Math.min(costs[afterA * Sounds.COUNT + b], costs[a * Sounds.COUNT + afterB]));
    return costs[a * Sounds.COUNT + b] <= FITTING_INITIAL || nearest <= FITTING_INITIAL / 2;
  }

  private static short skipGlide(NameWord word) {
    var units = word.units();
    return units.length > 1 && Sounds.LIKELIEST[units[0]] == 'j' ? units[1] : units[0];
  }

  private int sounds(NameWord one, NameWord other) {
    // Patronymics by the father's name; a surname in its man's and woman's form is one surname.
    boolean fathers = one.role() == Role.PATRONYMIC && other.role() == Role.PATRONYMIC;
    if (fathers && one.isFatherly() && other.isFatherly()) {
      return distance(one, one.stem(), other, other.stem(), one.stemWeight() + other.stemWeight());
    }
    int whole = distance(one, one.units(), other, other.units(), one.weight() + other.weight());
    boolean stems = one.stem() != one.units() || other.stem() != other.units();
    boolean surnames = one.role() == Role.SURNAME || other.role() == Role.SURNAME || fathers;
    if (whole > ALIKE / 2 && stems && surnames) {
      int stem =
          distance(one, one.stem(), other, other.stem(), one.stemWeight() + other.stemWeight());
      return Math.min(whole, stem + STEM_ONLY);
    }
    return whole;
  }

  private static final int STEM_ONLY = 20;

  private int distance(NameWord one, short[] a, NameWord other, short[] b, int weights) {
    if (weights == 0 || a.length == 0 || b.length == 0) {
      return FARTHEST;
    }
    int half = weights / 2;
    int limit = half * HOPELESS / FARTHEST;
    // What one word has and the other has nothing near to is lost in any alignment.
    if (strange(a, b == other.units() ? other.sounds() : other.stemSounds()) > limit
        || strange(b, a == one.units() ? one.sounds() : one.stemSounds()) > limit) {
      return FARTHEST;
    }
    alignment.between(one, other);
    int cost = alignment.cost(a, b, limit);
    return (int) Math.min(FARTHEST, (long) cost * FARTHEST / half);
  }

  private static int strange(short[] units, long sounds) {
    int cost = 0;
    for (short unit : units) {
      if ((Sounds.NEAR[unit] & sounds) == 0) {
        cost += Sounds.ALONE[unit];
      }
    }
    return cost;
  }

  private static final int HOPELESS = 2 * FAR;
}
