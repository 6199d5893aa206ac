package org.undersigned.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The inventory of sounding letters: each letter (or group of letters) of a script is one or more
/// *units*, and a unit is the set of sounds it may have in the languages of that script. Two units
/// are compared by the nearest pair of their sounds.
///
/// Variants are so generated letter by letter and never multiplied out: Kazakh `Ж` is one unit that
/// may be Zh, J or Y, whatever the rest of the word.
///
/// Costs are precomputed for every pair of units, in hundredths of a consonant, as flat arrays:
/// comparing a pair of units is one look-up.
final class Sounds {
  /// The readings of one unit, likeliest first, and whether it stands at the end of a word, where a
  /// vowel often tells women's names from men's (not in scripts that leave vowels out).
  private record Unit(String sounds, Place place) {}

  private enum Scripts {
    ONE,
    TWO
  }

  private enum Place {
    WITHIN,
    LAST
  }

  private static final int LAST_VOWEL_GAP = 80;
  private static final int LAST_VOWELS_APART = 60;

  /// A reading that is not the likeliest costs this much per place: within one script languages
  /// differ less than between scripts.
  private static final int PLACE_SAME_SCRIPT = 12;

  private static final int PLACE_OTHER_SCRIPT = 3;

  /// In one script two letters that sound near mostly are two names: near costs 1.7 times as much.

  private static final List<Unit> UNITS = new ArrayList<>();
  private static final Map<String, Short> NUMBERS = new HashMap<>();
  private static final Map<String, LetterGroups> LETTERS = readLetters();

  static final int COUNT = UNITS.size();

  /// Cost of laying unit `i` upon unit `j`, `[i * COUNT + j]`: for two words of one script, and of
  /// two scripts. Two small tables stay in the processor's cache where one for all pairs of scripts
  /// does not.
  static final byte[] ONE_SCRIPT = new byte[COUNT * COUNT];

  static final byte[] TWO_SCRIPTS = new byte[COUNT * COUNT];

  /// Cost of a unit that only one word writes; against a script without vowels.
  static final short[] GAP = new short[COUNT];

  static final short[] GAP_ABJAD = new short[COUNT];

  /// How much a unit tells: 100 for a consonant, less for a vowel.
  static final short[] WEIGHT = new short[COUNT];

  /// The unit's likeliest sound, and the same as one bit.
  static final char[] LIKELIEST = new char[COUNT];

  static final long[] SOUND = new long[COUNT];

  /// The likeliest sounds of all units that are nearer than `STRANGE`; a unit with none of them in
  /// the other word costs `ALONE` at least.
  static final long[] NEAR = new long[COUNT];

  static final short[] ALONE = new short[COUNT];
  private static final int STRANGE = 90;
  private static final String ALL_SOUNDS = "aeiouAOUYpbfvwmtdTDszcSZCJkgGxhnNlrj'°";

  private static final int VOWEL_WEIGHT = 40;
  private static final int GLIDE_WEIGHT = 30;

  static {
    for (int i = 0; i < COUNT; i++) {
      describe(i);
    }
    weigh(UNITS.toArray(Unit[]::new), ONE_SCRIPT, Scripts.ONE);
    weigh(UNITS.toArray(Unit[]::new), TWO_SCRIPTS, Scripts.TWO);
    learn();
    for (int i = 0; i < COUNT; i++) {
      findNear(i);
    }
  }

  private static final LetterGroups NO_LETTERS = new LetterGroups();

  private Sounds() {}

  /// Letters of a script with the units they stand for; a key that ends in `$` holds at the end of
  /// a word only.
  static LetterGroups letters(String script) {
    return LETTERS.getOrDefault(script, NO_LETTERS);
  }

  /// Costs learnt from pairs of spellings take the place of higher ones (see [SoundLearning]).
  private static void learn() {
    for (List<String> row : Table.rows("learnt-costs.tsv")) {
      Short one = NUMBERS.get(row.get(0));
      Short other = NUMBERS.get(row.get(1));
      short cost = Short.parseShort(row.get(2));
      if (one != null && other != null) {
        int at = one * COUNT + other;
        TWO_SCRIPTS[at] = (byte) Math.min(TWO_SCRIPTS[at], cost);
        TWO_SCRIPTS[other * COUNT + one] = TWO_SCRIPTS[at];
      } else if (one != null && row.get(1).equals("gap")) {
        GAP[one] = (short) Math.min(GAP[one], cost);
        GAP_ABJAD[one] = (short) Math.min(GAP_ABJAD[one], cost);
      } else if (one != null && row.get(1).equals("gap-abjad")) {
        GAP_ABJAD[one] = (short) Math.min(GAP_ABJAD[one], cost);
      }
    }
  }

  /// What a unit is called in the table of learnt costs.
  static String label(int i) {
    return label(UNITS.get(i));
  }

  private static String label(Unit unit) {
    return unit.sounds() + (unit.place() == Place.LAST ? "$" : "");
  }

  private static void describe(int i) {
    var sounds = UNITS.get(i).sounds();
    char first = sounds.charAt(0);
    LIKELIEST[i] = first;
    int least = Integer.MAX_VALUE;
    int leastAbjad = Integer.MAX_VALUE;
    for (int k = 0; k < sounds.length(); k++) {
      least = Math.min(least, SoundDistances.gap(sounds.charAt(k)));
      leastAbjad = Math.min(leastAbjad, SoundDistances.gapAgainstAbjad(sounds.charAt(k)));
    }
    SOUND[i] = 1L << ALL_SOUNDS.indexOf(first);
    boolean tells = UNITS.get(i).place() == Place.LAST && first == 'a';
    GAP[i] = tells ? LAST_VOWEL_GAP : (short) ((3 * SoundDistances.gap(first) + 2 * least) / 5);
    GAP_ABJAD[i] = (short) ((3 * SoundDistances.gapAgainstAbjad(first) + 2 * leastAbjad) / 5);
    WEIGHT[i] =
        (short)
            (SoundDistances.isVowel(first)
                ? VOWEL_WEIGHT
                : first == '°' ? 0 : isWeak(first) ? GLIDE_WEIGHT : SoundDistances.CONSONANT);
  }

  private static boolean isWeak(char sound) {
    return SoundDistances.isVowel(sound) || "j'wh°".indexOf(sound) >= 0;
  }

  private static void findNear(int i) {
    for (int j = 0; j < COUNT; j++) {
      if (Math.min(ONE_SCRIPT[i * COUNT + j], TWO_SCRIPTS[i * COUNT + j]) < STRANGE) {
        NEAR[i] |= SOUND[j];
      }
    }
    ALONE[i] = (short) Math.min(STRANGE, Math.min(GAP[i], GAP_ABJAD[i]));
  }

  /// Costs are the same both ways. A method of its own, since an initialiser is never compiled.
  private static void weigh(Unit[] units, byte[] costs, Scripts scripts) {
    var sounds = new char[units.length][];
    for (int i = 0; i < units.length; i++) {
      sounds[i] = units[i].sounds().toCharArray();
    }
    for (int i = 0; i < units.length; i++) {
      for (int j = 0; j < i; j++) {
        int least = cost(sounds[i], sounds[j], scripts);
        boolean last = units[i].place() == Place.LAST && units[j].place() == Place.LAST;
        byte cost = (byte) (last ? lastCost(least, sounds[i][0], sounds[j][0]) : least);
        costs[i * units.length + j] = cost;
        costs[j * units.length + i] = cost;
      }
    }
  }

  private static int cost(char[] ones, char[] others, Scripts scripts) {
    boolean same = scripts == Scripts.ONE;
    int place = same ? PLACE_SAME_SCRIPT : PLACE_OTHER_SCRIPT;
    int least = SoundDistances.CONSONANT;
    for (int i = 0; i < ones.length; i++) {
      for (int j = 0; j < others.length; j++) {
        int apart = SoundDistances.between(ones[i], others[j]);
        least = Math.min(least, (same ? apart * 17 / 10 : apart) + place * (i + j));
      }
    }
    return least;
  }

  /// Two different vowels at the end, one of them an `a`, may tell a woman's name from a man's.
  private static int lastCost(int least, char one, char other) {
    boolean apart =
        one != other
            && (one == 'a' || other == 'a')
            && "aeiou".indexOf(one) >= 0
            && "aeiou".indexOf(other) >= 0;
    return apart ? Math.max(least, LAST_VOWELS_APART) : least;
  }

  private static boolean isAbjad(String group) {
    return group.equals("arabic") || group.equals("hebrew");
  }

  private static Map<String, LetterGroups> readLetters() {
    var letters = new HashMap<String, LetterGroups>();
    for (List<String> row : Table.rows("sounds.tsv")) {
      var sounds = row.get(2).equals("-") ? new String[0] : row.get(2).split(" ");
      var units = new short[sounds.length];
      for (int i = 0; i < units.length; i++) {
        boolean last = row.get(1).endsWith("$") && i == units.length - 1 && !isAbjad(row.get(0));
        var place = last ? Place.LAST : Place.WITHIN;
        units[i] = number(new Unit(sounds[i].replace("/", ""), place));
      }
      letters.computeIfAbsent(row.get(0), _ -> new LetterGroups()).put(row.get(1), units);
    }
    return letters;
  }

  private static short number(Unit unit) {
    var label = label(unit);
    Short known = NUMBERS.get(label);
    if (known != null) {
      return known;
    }
    UNITS.add(unit);
    NUMBERS.put(label, (short) (UNITS.size() - 1));
    return (short) (UNITS.size() - 1);
  }
}
