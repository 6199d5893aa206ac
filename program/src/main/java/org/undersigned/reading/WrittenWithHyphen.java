package org.undersigned.reading;

import java.util.regex.Pattern;

/// Words that are written with a hyphen wherever they stand: numbers in words, and Russian
/// particles. Where a line ends in such a hyphen it is kept.
final class WrittenWithHyphen {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
              + "|dix|vingt|trente|quarante|cinquante|soixante|quatre|quatre-vingt|soixante-dix"
              + "|self|non|ex|vice|demi|mi|кое|из)[-\u00AD\u2010]");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth"
              + "|sixth|seventh|eighth|ninth|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze"
              + "|douze|treize|quatorze|quinze|seize|vingt|vingts)(?!\\p{L}).*");
  private static final Pattern FREE =
      Pattern.compile("(?iu).*(?<!\\p{L})(?:self|non|ex|vice|demi|mi|кое|из)[-\u00AD\u2010]");
  private static final Pattern PARTICLE =
      Pattern.compile("(?iu)(?:то|либо|нибудь|таки|за|под)(?!\\p{L}).*");

  private WrittenWithHyphen() {}

  /// Whether the hyphen between the end of `before` and the begin of `next` belongs to the word.
  static boolean isKept(String before, String next) {
    if (BEFORE.matcher(before).matches() && AFTER.matcher(next).matches()) return true;
    return FREE.matcher(before).matches() || PARTICLE.matcher(next).matches();
  }
}
