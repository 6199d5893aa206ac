package org.undersigned.language.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.model.When;

class DatesTest {
  /// A day as CLDR writes it, by language; CLDR is the outside oracle.
  private static final Map<String, String> PATTERNS =
      Map.of("en", "d MMMM yyyy", "fr", "d MMMM yyyy", "ru", "d MMMM yyyy", "uk", "d MMMM yyyy");

  private static Stream<String> cases() {
    return WordLists.lines("dates-cases.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachTextGivesItsDates(String line) {
    String[] parts = line.split(" \\|", -1);
    String text = parts[2].strip();
    Optional<When> date =
        parts[1].isBlank() ? Optional.empty() : Optional.of(new When(parts[1].strip()));
    assertEquals(parts[3].strip(), said(text, Dates.in(text, parts[0], date)));
  }

  @Property(tries = 300)
  void aDayWrittenOutIsReadBackInEveryLanguage(
      @ForAll @IntRange(min = 0, max = 73_000) int daysSince1900) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(daysSince1900);
    PATTERNS.forEach(
        (language, pattern) -> {
          String written = day.format(DateTimeFormatter.ofPattern(pattern, Locale.of(language)));
          List<DateMention> dates = Dates.in("x " + written + ".", language, Optional.empty());
          assertEquals(
              List.of(day.toString()),
              dates.stream().map(d -> d.when().orElseThrow().edtf()).toList(),
              written);
        });
  }

  @Property(tries = 200)
  void aDateWithoutYearAndDocumentIsLeftOpen(
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    String written =
        LocalDate.of(2031, month, day)
            .format(DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH));
    String edtf =
        Dates.in("on " + written, "en", Optional.empty()).getFirst().when().orElseThrow().edtf();
    assertTrue(edtf.startsWith("XXXX-"), edtf);
  }

  @Property(tries = 300)
  void datesStandInOrderInsideTheTextAndNeverOverlap(@ForAll String noise) {
    String text = noise + " since 4 March " + noise + " 5, 7 and 9 May 2031" + noise;
    int end = 0;
    for (DateMention date : Dates.in(text, "en", Optional.of(new When("2031-06-01")))) {
      assertTrue(date.span().start() >= end && date.span().end() <= text.length());
      end = date.span().end();
    }
  }

  @Test
  void noDayOfAMonthCountsAnybody() {
    String text = "Between 4 and 9 March 2031 at least 12 people were held; on 7 March, 3 more.";
    List<Span> dates = Dates.spans(Dates.in(text, "en", Optional.empty()));
    assertEquals(
        List.of("at least 12", "3"),
        Numbers.in(text, "en", dates).stream().map(a -> a.span().of(text)).toList());
  }

  private static String said(String text, List<DateMention> dates) {
    return dates.stream()
        .map(
            d ->
                d.span().of(text)
                    + " = "
                    + d.when().map(When::edtf).orElse("open")
                    + " "
                    + d.kind()
                    + " "
                    + d.year())
        .collect(Collectors.joining("; "));
  }
}
