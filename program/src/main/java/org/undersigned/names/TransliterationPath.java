package org.undersigned.names;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds by which way two spellings of one word lead to one another, for people to check.
final class TransliterationPath {
  private TransliterationPath() {}

  /// In words, such as `Жаксылыков is zhaksylykov by BGN/PCGN 1947 for Russian`.
  static String between(NameWord one, NameWord other) {
    if (one.script() == other.script()) {
      return one.script() == Script.CYRILLIC ? cyrillic(one, other) : soundsAlike(one, other);
    }
    if (one.script() == Script.CYRILLIC && other.script() == Script.LATIN) {
      return cyrillicToLatin(one, other);
    }
    if (other.script() == Script.CYRILLIC && one.script() == Script.LATIN) {
      return cyrillicToLatin(other, one);
    }
    if (one.script() == Script.ARABIC && other.script() == Script.LATIN) {
      return arabicToLatin(one, other);
    }
    if (other.script() == Script.ARABIC && one.script() == Script.LATIN) {
      return arabicToLatin(other, one);
    }
    return romanised(one) + romanised(other) + "alike by sound";
  }

  private static String romanised(NameWord word) {
    return word.script() == Script.LATIN
        ? ""
        : word.text() + " reads " + SoundReader.romanised(NameWords.folded(word.text())) + "; ";
  }

  private static String soundsAlike(NameWord one, NameWord other) {
    return one.folded().equals(other.folded())
        ? "same spelling"
        : "two spellings that sound alike in "
            + one.script().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String cyrillic(NameWord one, NameWord other) {
    for (var standard :
        new Transliteration[] {
          Transliteration.KAZAKH_AS_RUSSIAN, Transliteration.KAZAKH_AS_RUSSIAN_BY_EAR
        }) {
      if (standard.of(one.text()).equals(standard.of(other.text()))) {
        return one.folded().equals(other.folded()) ? "same spelling" : standard.words();
      }
    }
    return "two spellings that sound alike in cyrillic";
  }

  private static String cyrillicToLatin(NameWord cyrillic, NameWord latin) {
    var plainLatin = SoundReader.withoutMarks(NameWords.folded(latin.text()));
    var exact = exactly(cyrillic.text(), NameWords.folded(latin.text()));
    if (exact.isPresent()) {
      return exact.get();
    }
    var plain = exactly(cyrillic.text(), plainLatin);
    if (plain.isPresent()) {
      return plain.get() + ", marks left out";
    }
    var russian = Transliteration.KAZAKH_AS_RUSSIAN.of(cyrillic.text());
    var throughRussian = exactly(russian, plainLatin);
    if (throughRussian.isPresent() && !russian.equals(NameWords.folded(cyrillic.text()))) {
      return cyrillic.text() + " is " + russian + " in Russian; " + throughRussian.get();
    }
    return cyrillic.text()
        + " is "
        + Transliteration.PLAIN_ENGLISH.of(cyrillic.text())
        + " in plain English usage; written here by ear";
  }

  /// Letters are compared as ALA-LC writes them; vowels that nobody writes in Arabic may stand
  /// anywhere.
  private static String arabicToLatin(NameWord arabic, NameWord latin) {
    var folded = NameWords.folded(latin.text());
    var word = NameWords.folded(arabic.text());
    var passport = Transliteration.ICAO_ARABIC.of(word);
    if (passport.equals(folded)) {
      return arabic.text() + " is " + passport + " by " + Transliteration.ICAO_ARABIC.words();
    }
    var letters = Transliteration.ALA_LC_ARABIC.of(word);
    if (consonants(letters).equals(consonants(folded))) {
      return arabic.text()
          + " is "
          + letters
          + " by "
          + Transliteration.ALA_LC_ARABIC.words()
          + ", vowels and marks aside";
    }
    return romanised(arabic) + "alike by sound";
  }

  /// Without article, marks, vowels and the letters that may stand for long ones, each once.
  private static String consonants(String latin) {
    return ONE_OF_TWO
        .matcher(
            NOT_CONSONANTS
                .matcher(ARTICLE.matcher(SoundReader.withoutMarks(latin)).replaceFirst(""))
                .replaceAll(""))
        .replaceAll("$1");
  }

  private static final Pattern ARTICLE = Pattern.compile("^[ae]l[-’' ]");
  private static final Pattern NOT_CONSONANTS = Pattern.compile("[aeiouwyʼʻ'’`-]");
  private static final Pattern ONE_OF_TWO = Pattern.compile("(sh|kh|th|dh|gh|.)\\1+");

  private static Optional<String> exactly(String cyrillic, String latin) {
    for (var standard : Transliteration.ofScript(Script.CYRILLIC)) {
      var written = standard.of(cyrillic);
      if (written.equals(latin) || SoundReader.withoutMarks(written).equals(latin)) {
        return Optional.of(cyrillic + " is " + written + " by " + standard.words());
      }
    }
    return Optional.empty();
  }
}
