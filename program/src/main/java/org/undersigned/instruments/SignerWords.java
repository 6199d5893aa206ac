package org.undersigned.instruments;

import java.util.Set;
import java.util.regex.Pattern;

/// The small words of printed signatures, and what a word in capitals is.
final class SignerWords {
  static final Set<String> TITLES =
      Set.of(
          "г-н",
          "г-жа",
          "г-да",
          "Mr",
          "Mr.",
          "Mrs",
          "Mrs.",
          "Ms",
          "Ms.",
          "Miss",
          "Mx",
          "Sir",
          "Dame",
          "Lord",
          "Lady",
          "Baroness",
          "Baron",
          "Viscount",
          "Viscountess",
          "Earl",
          "Count",
          "Countess",
          "Dr",
          "Dr.",
          "Prof",
          "Prof.",
          "Professor",
          "M.",
          "M",
          "Mme",
          "Mme.",
          "Mlle",
          "Mlle.",
          "MM.",
          "Hon.",
          "Rev.",
          "Reverend",
          "Herr",
          "Frau");
  static final Set<String> PARTICLES =
      Set.of(
          "de", "den", "der", "des", "del", "della", "delle", "degli", "dei", "dell", "di", "da",
          "das", "do", "dos", "du", "d", "la", "le", "les", "lo", "las", "los", "l", "van", "von",
          "vom", "vander", "vanden", "ver", "te", "ten", "ter", "'t", "zu", "zum", "zur", "af",
          "av", "y", "e", "i", "mac", "mc", "ó", "ní", "nic", "uí", "ui", "mhic", "o", "el", "al",
          "ar", "as", "bin", "bint", "ibn", "ben", "abu", "abou", "st", "st.", "saint", "san",
          "santa", "sainte", "in", "op", "het", "auf", "of", "und", "and", "et", "fitz", "ap", "ab",
          "ferch", "verch");

  /// A group that no list has, told by the word for it, or the lack of one.
  private static final Pattern GROUP_IN_WORDS =
      Pattern.compile(
          "(?iU)(?:\\p{L}.* )?(?:group|fraction|alliance|caucus|bloc)(?: .*)?|groupe"
              + " \\p{L}.*|(?:not"
              + " registered|non-?attached|non-?aligned|unaffiliated|independent|non[-"
              + " ]inscrite?s?|indépendante?s?|sans groupe)(?: .*)?");

  private SignerWords() {}

  /// "Liberal Group", « groupe socialiste », "not registered".
  static boolean isGroupInWords(String words) {
    return words.length() < 60 && GROUP_IN_WORDS.matcher(words).matches();
  }

  static boolean isParticle(String word) {
    boolean initial = word.length() == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    return !initial && PARTICLES.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  static boolean isSuffix(String word) {
    return Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "junior", "fils").contains(word);
  }

  /// Whether a word is printed in capitals: "BOER", "O'REILLY", "d'ORSAVAC", "McDONALD", "WEIß"; no
  /// initial ("J.") and no word with only its first letter large.
  static boolean inCapitals(String word) {
    int capitals = 0;
    int run = 0;
    int small = 0;
    boolean dotted = word.matches("(?:\\p{Lu}\\.-?)+");
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    for (int letter : letters) {
      if (Character.isUpperCase(letter)) {
        capitals++;
        run++;
      } else if (letter != 'ß' && letter != 'ʼ') {
        small++;
        run = 0;
      }
    }
    if (dotted || capitals < 2) return false;
    return small == 0 || (run >= 2 && small <= 4 && run > small && endsInCapitals(word));
  }

  private static boolean endsInCapitals(String word) {
    return word.matches("\\p{L}{1,4}['’]?\\p{Lu}{2,}.*")
        || word.matches("(?:Mc|Mac|De|Di|La|Le|Lo|Van|Von|Fitz)\\p{Lu}{2,}.*");
  }
}
