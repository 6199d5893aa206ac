package org.undersigned.language.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final Map<String, String> NOUNS =
      Map.of("en", "people", "fr", "personnes", "ru", "людьми", "kk", "адам");

  private static Stream<String> cases() {
    return WordLists.lines("numbers-cases.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachTextGivesItsAmounts(String line) {
    String[] parts = line.split(" \\|", -1);
    String text = parts[1].strip();
    assertEquals(parts[2].strip(), said(text, Numbers.in(text, parts[0], List.of())));
  }

  /// The outside oracle is ICU, which writes what is read here.
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru", "kk"})
  void whatIcuWritesInWordsIsReadBackWholeInEveryCase(String language) {
    var format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(734);
    for (String rules : format.getRuleSetNames()) {
      if (!rules.contains("cardinal")) continue;
      for (int i = 0; i < 150; i++) {
        int number = random.nextInt(i % 2 == 0 ? 2_000 : 1_000_000) + 2;
        String words = format.format((long) number, rules).replace("\u00AD", "").replace(",", "");
        List<Amount> read =
            Numbers.in("§ " + words + " " + NOUNS.get(language) + ".", language, List.of());
        assertEquals(
            List.of(BigDecimal.valueOf(number)),
            read.stream().map(Amount::low).toList(),
            language + " " + rules + ": " + words);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "kk", "ru"})
  void theListedBeginningsAreThoseOfWhatIcuWritesInWords(String language) {
    Set<String> listed =
        WordLists.lines("numbers-" + language + ".txt").stream()
            .filter(line -> line.startsWith("begins: "))
            .flatMap(line -> Stream.of(line.substring("begins: ".length()).split("; ")))
            .collect(Collectors.toCollection(TreeSet::new));
    var format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    Set<String> written = new TreeSet<>();
    for (String rules : format.getRuleSetNames())
      for (int number = 0; rules.contains("cardinal") && number < 1_000; number++) {
        String form = format.format((long) number, rules).replace("\u00AD", "").replace('-', ' ');
        written.add(Lexeme.of(form).getFirst().folded());
        // Arabic tens have an oblique ending that the rules leave out.
        if (language.equals("ar"))
          written.add(Lexeme.of(form.replace("ون", "ين")).getFirst().folded());
      }
    // Belgian and Swiss tens
    if (language.equals("fr")) written.addAll(Set.of("septante", "huitante", "octante", "nonante"));
    assertEquals(written, listed);
  }

  @Property(tries = 200)
  void digitsAreReadTheSameWithEverySeparator(@ForAll @IntRange(min = 1000) int number) {
    for (String sign : List.of(" ", "\u00A0", "\u202F", ",", ".", "'", "’")) {
      String digits = String.format(java.util.Locale.ROOT, "%,d", number).replace(",", sign);
      List<Amount> read = Numbers.in("(" + digits + " men)", "en", List.of());
      assertEquals(BigDecimal.valueOf(number), read.getFirst().low(), digits);
      assertEquals(digits, read.getFirst().span().of("(" + digits + " men)"));
    }
  }

  @Property(tries = 300)
  void amountsStandInOrderInsideTheTextAndNeverOverlap(@ForAll String noise) {
    String text = noise + " at least 12 to 15 " + noise + " forty-two";
    int end = 0;
    for (Amount amount : Numbers.in(text, "en", List.of())) {
      assertTrue(amount.span().start() >= end && amount.span().end() <= text.length());
      assertTrue(amount.high().isEmpty() || amount.low().compareTo(amount.high().get()) <= 0);
      end = amount.span().end();
    }
  }

  private static String said(String text, List<Amount> amounts) {
    return amounts.stream()
        .map(
            a ->
                a.span().of(text)
                    + " = "
                    + a.low().toPlainString()
                    + ".."
                    + a.high().map(BigDecimal::toPlainString).orElse("")
                    + " "
                    + a.bound())
        .collect(Collectors.joining("; "));
  }
}
