package org.undersigned.reading;

import java.util.HashMap;
import java.util.Map;

/// How much a decoded text looks like writing: the mean logarithm of how common its characters
/// beyond ASCII are, with deductions where letters stand as no orthography puts them. Higher is
/// likelier.
///
/// Bytes that are decoded by the wrong table of the same script give rare letters and capitals
/// inside of words; by the table of another script they give symbols between letters. Frequencies
/// per mille of letters are the usual published rounded ones (Russian: National Corpus; accented
/// Latin letters: pooled over western, central European and Turkish text).
final class LetterStatistics {
  private static final Map<Character, Double> COMMON = new HashMap<>();
  private static final double RARE = Math.log(0.02);
  private static final double RARE_LETTER = Math.log(0.25);
  private static final double CAPITAL = Math.log(0.06);

  /// Deducted where no language has the accented letters that stand together.
  private static final double STRANGE_COMPANY = 2;

  private static final double NO_WRITING = Math.log(0.00002);

  static {
    add(
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ",
        110,
        85,
        80,
        74,
        67,
        63,
        55,
        47,
        45,
        44,
        35,
        32,
        30,
        28,
        26,
        20,
        19,
        17,
        17,
        16.5,
        16,
        14,
        12,
        10,
        9.4,
        7.3,
        6.4,
        4.8,
        3.6,
        3.2,
        2.6,
        2,
        0.4);
    add(
        "іїєґўәғқңөұүһјљњћђџ",
        8,
        2,
        1.5,
        0.5,
        1,
        6,
        3,
        5,
        3,
        4,
        3,
        3,
        1,
        1,
        0.5,
        0.5,
        0.5,
        0.3,
        0.2);
    add("éèàêçôâîûùëïœæ", 60, 12, 15, 8, 6, 4, 3, 2, 2, 2, 2, 1.5, 1.5, 1.5);
    add("äöüßñóáíúãõåøìòÿ", 20, 15, 20, 8, 8, 15, 20, 12, 6, 5, 2, 8, 5, 2, 2, 0.2);
    add("şığ", 12, 25, 8);
    add(
        "ąęłśżźćńčšžřěýůőűďťňţăș",
        8,
        9,
        12,
        5,
        6,
        1,
        3,
        2,
        7,
        7,
        6,
        6,
        7,
        6,
        3,
        3,
        2,
        1,
        1,
        1,
        1,
        4,
        1);
    add("ðþ", 0.8, 0.6);
    add(
        "’“”«»–—…„‘ №°§€£\u00adº·",
        15,
        10,
        10,
        10,
        10,
        10,
        8,
        5,
        4,
        4,
        15,
        4,
        4,
        2,
        2,
        1,
        1,
        0.8,
        0.5);
    add(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةءأإؤئآ،؟",
        125,
        35,
        40,
        8,
        14,
        20,
        9,
        30,
        8,
        45,
        8,
        28,
        14,
        12,
        8,
        12,
        3,
        32,
        6,
        28,
        25,
        22,
        110,
        60,
        60,
        45,
        60,
        12,
        65,
        40,
        5,
        25,
        12,
        3,
        5,
        3,
        6,
        1);
    add(
        "αεηιοστνρκπυλμδγχθφβξζψωςάέήίόύώ",
        90,
        60,
        40,
        70,
        75,
        40,
        80,
        60,
        45,
        40,
        40,
        35,
        28,
        32,
        18,
        17,
        10,
        11,
        8,
        7,
        4,
        4,
        2,
        18,
        35,
        15,
        15,
        12,
        15,
        18,
        8,
        10);
    add(
        "אבגדהוזחטיכלמנסעפצקרשת",
        60,
        50,
        15,
        25,
        85,
        100,
        10,
        22,
        15,
        110,
        25,
        70,
        50,
        30,
        15,
        30,
        18,
        10,
        20,
        55,
        45,
        50);
  }

  private LetterStatistics() {}

  private static void add(String letters, double... perMille) {
    for (int i = 0; i < letters.length(); i++) COMMON.put(letters.charAt(i), Math.log(perMille[i]));
  }

  /// The score of `text`; 0 if all of it is ASCII.
  static double score(String text) {
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here < 0x80) continue;
      counted++;
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      sum += commonness(here) + inItsPlace(before, here, after);
    }
    return counted == 0 ? 0 : sum / counted - STRANGE_COMPANY * (1 - LatinAlphabets.together(text));
  }

  private static double commonness(char here) {
    if (here == '\uFFFD' || here < 0xA0 || Character.getType(here) == Character.UNASSIGNED)
      return NO_WRITING;
    Double known = COMMON.get(here);
    if (known != null) return known;
    if (!Character.isLetter(here)) return RARE;
    Double small = COMMON.get(Character.toLowerCase(here));
    return small == null ? RARE_LETTER : small + CAPITAL;
  }

  private static double inItsPlace(char before, char here, char after) {
    double deduction = 0;
    if (Character.isLetter(here)) {
      if (Character.isUpperCase(here) && Character.isLowerCase(before)) deduction -= 3;
      // A capital beside another stands in a word, or a heading, all of capitals.
      if (Character.isUpperCase(here)
          && (Character.isUpperCase(before) || Character.isUpperCase(after))) deduction += 2.6;
      if (strangers(before, here) || strangers(here, after)) deduction -= 4;
    } else if (here != '’'
        && here != '\u00ad'
        && Character.isLetter(before)
        && Character.isLetter(after)) {
      deduction -= 3;
    } else if ((here == '—' || here == '–') && before <= ' ' && Character.isLetter(after)) {
      deduction -= 2; // a dash at a word's head stands apart from it
    }
    return deduction;
  }

  private static boolean strangers(char one, char other) {
    return Character.isLetter(one)
        && Character.isLetter(other)
        && Character.UnicodeScript.of(one) != Character.UnicodeScript.of(other);
  }
}
