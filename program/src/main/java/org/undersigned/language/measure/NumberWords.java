package org.undersigned.language.measure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Numbers written in words: 0 to 999 in every case and gender, looked up; thousands and above are
/// put together from them by [NumberReader].
///
/// ICU's rules *format* each number with every cardinal rule set (Unicode CLDR, rule-based number
/// formats); the forms are kept in a table. ICU's own parsing is not used: it takes prefixes for
/// numbers ("vingt et un" as 20).
final class NumberWords {
  private static final int TABLE = 1_000;

  private static final List<List<String>> UNITS =
      List.of(
          List.of(""),
          List.of(" et un", " et une", " un", " une"),
          List.of(" deux"),
          List.of(" trois"),
          List.of(" quatre"),
          List.of(" cinq"),
          List.of(" six"),
          List.of(" sept"),
          List.of(" huit"),
          List.of(" neuf"));

  private final Phrases<BigDecimal> table = new Phrases<>();

  NumberWords(String language) {
    var format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    for (String rules : format.getRuleSetNames())
      if (rules.contains("cardinal"))
        for (int n = 0; n < TABLE; n++) {
          String form = format.format((long) n, rules).replace("\u00AD", "").replace('-', ' ');
          add(form, BigDecimal.valueOf(n));
          if (language.equals("fr")) {
            addRegional(form, n);
            // "quatre-vingts" loses its s before "mille"
            if (form.endsWith("vingts") || form.endsWith("cents"))
              add(form.substring(0, form.length() - 1), BigDecimal.valueOf(n));
          }
          // Arabic tens and hundreds have an oblique ending that the rules leave out.
          if (language.equals("ar") && form.contains("ون"))
            add(form.replace("ون", "ين"), BigDecimal.valueOf(n));
        }
  }

  /// Belgian and Swiss tens: septante-deux, huitante, octante, nonante.
  private void addRegional(String form, int n) {
    int unit = n % 100 % 20; // 70 is soixante-dix, 72 soixante-douze; 90 quatre-vingt-dix
    int ten = n % 100 - unit;
    if (ten == 60 && unit >= 10) addRegional(form, n, "soixante", unit, List.of("septante"));
    else if (ten == 80)
      addRegional(
          form,
          n,
          "quatre vingt",
          unit,
          unit < 10 ? List.of("huitante", "octante") : List.of("nonante"));
  }

  private void addRegional(String form, int n, String french, int unit, List<String> tens) {
    String hundreds = form.substring(0, form.lastIndexOf(french));
    for (String ten : tens)
      for (String last : UNITS.get(unit % 10)) add(hundreds + ten + last, BigDecimal.valueOf(n));
  }

  void add(String form, BigDecimal value) {
    table.add(form, value);
  }

  boolean mayBegin(Lexeme lexeme) {
    return table.mayBegin(lexeme);
  }

  /// The longest number below 1,000 (or listed by hand) whose words begin at lexeme `at`.
  Optional<Phrases.Found<BigDecimal>> at(List<Lexeme> lexemes, int at) {
    return table.longestHyphened(lexemes, at);
  }
}
