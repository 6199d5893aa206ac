package org.undersigned.language.measure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private final String language;
  private final Map<String, BigDecimal> byHand = new LinkedHashMap<>();

  /// Every number's first word is among these.
  private final Set<String> beginnings = new HashSet<>();

  /// All numbers, made when a word of `beginnings` is met: most lists hold none, and to write out
  /// every form takes long.
  private volatile @Nullable Phrases<BigDecimal> all;

  NumberWords(String language) {
    this.language = language;
  }

  private void fill(Phrases<BigDecimal> table) {
    var format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    for (String rules : format.getRuleSetNames())
      if (rules.contains("cardinal"))
        for (int n = 0; n < TABLE; n++) {
          String form = format.format((long) n, rules).replace("\u00AD", "").replace('-', ' ');
          BigDecimal value = BigDecimal.valueOf(n);
          table.add(form, value);
          if (language.equals("fr")) {
            for (String each : regional(form, n)) table.add(each, value);
            // "quatre-vingts" loses its s before "mille"
            if (form.endsWith("vingts") || form.endsWith("cents"))
              table.add(form.substring(0, form.length() - 1), value);
          }
          // Arabic tens and hundreds have an oblique ending that the rules leave out.
          if (language.equals("ar") && form.contains("ون"))
            table.add(form.replace("ون", "ين"), value);
        }
  }

  /// Belgian and Swiss tens: septante-deux, huitante, octante, nonante.
  private static List<String> regional(String form, int n) {
    int unit = n % 100 % 20; // 70 is soixante-dix, 72 soixante-douze; 90 quatre-vingt-dix
    int ten = n % 100 - unit;
    if (ten == 60 && unit >= 10) return regional(form, "soixante", unit, List.of("septante"));
    if (ten != 80) return List.of();
    List<String> tens = unit < 10 ? List.of("huitante", "octante") : List.of("nonante");
    return regional(form, "quatre vingt", unit, tens);
  }

  private static List<String> regional(String form, String french, int unit, List<String> tens) {
    String hundreds = form.substring(0, form.lastIndexOf(french));
    List<String> forms = new ArrayList<>();
    for (String ten : tens)
      for (String last : UNITS.get(unit % 10)) forms.add(hundreds + ten + last);
    return forms;
  }

  /// A form that the rules leave out.
  void add(String form, BigDecimal value) {
    byHand.putIfAbsent(form, value);
    addBeginning(form);
  }

  /// A word that numbers begin with.
  void addBeginning(String form) {
    beginnings.add(Lexeme.of(form).getFirst().folded());
  }

  boolean mayBegin(Lexeme lexeme) {
    return beginnings.contains(lexeme.folded());
  }

  /// The longest number below 1,000 (or listed by hand) whose words begin at lexeme `at`.
  Optional<Phrases.Found<BigDecimal>> at(List<Lexeme> lexemes, int at) {
    if (at >= lexemes.size() || !mayBegin(lexemes.get(at))) return Optional.empty();
    return whole().longestHyphened(lexemes, at);
  }

  private Phrases<BigDecimal> whole() {
    Phrases<BigDecimal> known = all;
    if (known != null) return known;
    Phrases<BigDecimal> table = new Phrases<>();
    fill(table);
    byHand.forEach(table::add);
    all = table;
    return table;
  }
}
