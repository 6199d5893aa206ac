package org.undersigned.names;

/// A word of a name reduced to its consonants in coarse classes: one key for all spellings of a
/// name in any script, also those that leave vowels out. `Ахметжанов`, `Akhmetzhanov` and
/// `Ahmetjanov` have the key `ahmtJnv`.
///
/// Rows of the classes: f v w are `v`; kh h are `h`; zh and dzh are `J`; sh and ch are `S`; gh is
/// `g`; ts is `s`; th is `t`; vowels, y and glottal stops are left out, a vowel at the head is `a`.
/// Keys find candidates; they decide nothing.
public final class Skeleton {
  private static final String SOUNDS = "pbfvwmtTdDsczSCZJkgGxhnNlrj'";
  private static final String CLASSES = "pbvvvmttddsszSSJJkgghhnnlr  ";

  private Skeleton() {}

  /// The key of one word; empty where no letter is known.
  public static String of(String word) {
    return of(SoundReader.read(word));
  }

  static String of(short[] units) {
    var key = new StringBuilder();
    for (int i = 0; i < units.length; i++) {
      char sound = Sounds.LIKELIEST[units[i]];
      int at = SOUNDS.indexOf(sound);
      char letter = at >= 0 ? CLASSES.charAt(at) : ' ';
      if (i == 0 && SoundDistances.isVowel(sound)) {
        letter = 'a';
      }
      if (letter != ' ' && (key.isEmpty() || key.charAt(key.length() - 1) != letter)) {
        key.append(letter);
      }
    }
    return key.toString();
  }
}
