package org.undersigned.names;

import java.util.Arrays;
import java.util.List;

/// Distances between single sounds, in hundredths of a consonant, from `sound-distances.tsv`.
final class SoundDistances {
  static final int CONSONANT = 100;
  private static final int VOWELS = 50;
  private static final char SILENT = '°';
  private static final String VOWEL_SIGNS = "aeiouAOUY";
  private static final int SIGNS = 1 << 7;

  /// Distances of two different sounds by their signs; all pairs of units are weighed with them
  /// when the room is first used, so that they lie flat. A sign is a character of ASCII.
  private static final short[] NEAR = new short[SIGNS * SIGNS];

  private static final short[] GAP = new short[1 << 8];
  private static final short[] GAP_ABJAD = new short[1 << 8];

  private static final short NOT_LISTED = -1;

  static {
    unlike();
    Arrays.fill(GAP, (short) CONSONANT);
    Arrays.fill(GAP_ABJAD, NOT_LISTED);
    for (List<String> row : Table.rows("sound-distances.tsv")) {
      for (String cell : row.subList(1, row.size())) {
        var words = cell.split(" ");
        int distance = Integer.parseInt(words[words.length - 1]);
        switch (row.getFirst()) {
          case "near" -> {
            NEAR[words[0].charAt(0) * SIGNS + words[1].charAt(0)] = (short) distance;
            NEAR[words[1].charAt(0) * SIGNS + words[0].charAt(0)] = (short) distance;
          }
          case "gap" -> GAP[words[0].charAt(0)] = (short) distance;
          default -> GAP_ABJAD[words[0].charAt(0)] = (short) distance;
        }
      }
    }
  }

  private SoundDistances() {}

  private static void unlike() {
    for (int one = 0; one < SIGNS; one++) {
      for (int other = 0; other < SIGNS; other++) {
        boolean vowels = isVowel((char) one) && isVowel((char) other);
        NEAR[one * SIGNS + other] = (short) (vowels ? VOWELS : CONSONANT);
      }
    }
  }

  static boolean isVowel(char sound) {
    return VOWEL_SIGNS.indexOf(sound) >= 0;
  }

  static int between(char one, char other) {
    if (one == other) {
      return 0;
    }
    if (one == SILENT || other == SILENT) {
      return gap(one == SILENT ? other : one);
    }
    return NEAR[one * SIGNS + other];
  }

  /// What it costs that only one of two names writes this sound.
  static int gap(char sound) {
    return GAP[sound];
  }

  /// The same where the other name is in a script that leaves most vowels out.
  static int gapAgainstAbjad(char sound) {
    return GAP_ABJAD[sound] == NOT_LISTED ? GAP[sound] : GAP_ABJAD[sound];
  }
}
