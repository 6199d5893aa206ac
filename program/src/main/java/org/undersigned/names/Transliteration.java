package org.undersigned.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Ways to write a Cyrillic or an Arabic name in another alphabet or language, as published and as
/// by ear. Tables and their sources: `transliterations.tsv`.
///
/// Arabic letters tell no short vowels, and a standard adds none: ALA-LC gives the letters only
/// (`mḥmd`), with `w` and `y` where a reader who knows the name writes `ū` and `ī`.
///
/// Not one of them is *the* form of a name: a name is searched and compared in all of them.
public enum Transliteration {
  ICAO("ICAO Doc 9303, as in passports"),
  BGN_RUSSIAN("BGN/PCGN 1947 for Russian"),
  PLAIN_ENGLISH("plain English usage"),
  BY_EAR("written by ear"),
  ISO_9("ISO 9:1995"),
  GOST_7_79_B("GOST R 7.79-2000, system B"),
  UKRAINIAN_2010("Ukrainian passports, resolution 55 of 2010"),
  BGN_KAZAKH("BGN/PCGN 1979 for Kazakh"),
  KAZAKH_2018("Kazakh Latin of 2018"),
  KAZAKH_2021("Kazakh Latin of 2021"),
  KAZAKH_AS_RUSSIAN("Kazakh written as Russian"),
  KAZAKH_AS_RUSSIAN_BY_EAR("Kazakh written as Russian by ear"),
  FRENCH("French usage"),
  GERMAN("German usage"),
  SERBIAN("Serbian in Latin letters"),
  MACEDONIAN("Macedonian in Latin letters"),
  ICAO_ARABIC("ICAO Doc 9303 for Arabic, as in the lines that machines read", Script.ARABIC),
  ALA_LC_ARABIC("ALA-LC for Arabic", Script.ARABIC);

  private static final Map<Transliteration, Map<String, String>> TABLES = read();
  private static final String AFTER_VOWEL = "аеёиоуыэюяйъь";
  private static final int LONGEST = 2;

  private final String words;
  private final Script script;

  Transliteration(String words) {
    this(words, Script.CYRILLIC);
  }

  Transliteration(String words, Script script) {
    this.words = words;
    this.script = script;
  }

  /// The standards that write a script, in their order.
  static List<Transliteration> ofScript(Script script) {
    return Arrays.stream(values()).filter(standard -> standard.script == script).toList();
  }

  /// What it is called.
  public String words() {
    return words;
  }

  /// `word` in small letters by this standard; letters it has no row for stay.
  public String of(String word) {
    var folded = NameWords.folded(word);
    var table = TABLES.get(this);
    var written = new StringBuilder();
    int at = 0;
    while (at < folded.length()) {
      int length = Math.min(LONGEST, folded.length() - at);
      String found = null;
      while (found == null && length > 0) {
        found = row(table, folded, at, length);
        length -= found == null ? 1 : 0;
      }
      written.append(found == null ? folded.substring(at, at + 1) : found);
      at += Math.max(1, length);
    }
    return written.toString();
  }

  private static @org.jspecify.annotations.Nullable String row(
      Map<String, String> table, String word, int at, int length) {
    var letters = word.substring(at, at + length);
    if (at == 0 && table.containsKey("^" + letters)) {
      return table.get("^" + letters);
    }
    if (at > 0
        && AFTER_VOWEL.indexOf(word.charAt(at - 1)) >= 0
        && table.containsKey("*" + letters)) {
      return table.get("*" + letters);
    }
    if (at + length == word.length() && table.containsKey(letters + "$")) {
      return table.get(letters + "$");
    }
    return table.get(letters);
  }

  /// All different spellings of a word by the standards of its script; the word itself first, then
  /// in the order of the standards. A word in another script than Cyrillic gives ICU's
  /// romanisation.
  public static List<String> variants(String word) {
    Collection<String> variants = new LinkedHashSet<>();
    variants.add(NameWords.folded(word));
    ofScript(Script.of(word)).forEach(standard -> variants.add(standard.of(word)));
    if (Script.of(word) == Script.CYRILLIC) {
      var russian = KAZAKH_AS_RUSSIAN.of(word);
      for (var standard : List.of(ICAO, BGN_RUSSIAN, PLAIN_ENGLISH, BY_EAR)) {
        variants.add(standard.of(russian));
      }
    } else if (Script.of(word) != Script.LATIN) {
      variants.add(SoundReader.romanised(word));
    }
    return List.copyOf(variants);
  }

  private static Map<Transliteration, Map<String, String>> read() {
    var tables = new EnumMap<Transliteration, Map<String, String>>(Transliteration.class);
    for (List<String> row : Table.rows("transliterations.tsv")) {
      var table = new HashMap<String, String>();
      for (String pair : new ArrayList<>(List.of(row.get(1).split(" ")))) {
        int at = pair.indexOf('=');
        table.put(pair.substring(0, at), pair.substring(at + 1).replace("_", ""));
      }
      tables.put(valueOf(row.getFirst()), table);
    }
    return tables;
  }
}
