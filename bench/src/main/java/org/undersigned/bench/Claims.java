package org.undersigned.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.undersigned.assessment.DatedReading;
import org.undersigned.assessment.NearDuplicates;
import org.undersigned.assessment.QuotationCheck;
import org.undersigned.assessment.QuotationChecks;
import org.undersigned.instruments.Declarations;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.language.measure.Numbers;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;
import org.undersigned.model.When;

/// Speed of what reads numbers, dates and declarations in texts, and of what compares texts: `bench
/// claims [DOCUMENTS]`, 1,000 generated documents without an argument, one in ten a copy with one
/// word changed.
///
/// The limit beside each is a pass over the same characters with `String.split`.
final class Claims {
  private static final String SENTENCE =
      "On %d March 2031 at least %d people, among them twenty-three miners of %s, were held in %s,"
          + " and between 4 and 9 April some %d more; \"nobody was %s\", the Ministry of %s said"
          + " yesterday. ";
  private static final long SEED = 734;

  private Claims() {}

  public static void main(String[] arguments) {
    int documents = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
    List<DatedReading> readings = readings(documents);
    long words = readings.stream().mapToLong(r -> r.reading().text().split("\\s+").length).sum();
    System.out.printf(Locale.ROOT, "%,d documents, %,d words%n", documents, words);
    timed(
        "limit: split into words",
        words,
        () -> readings.stream().mapToInt(r -> r.reading().text().split("\\s+").length).sum());
    timed(
        "dates and numbers",
        words,
        () -> readings.stream().mapToInt(r -> measured(r.reading().text())).sum());
    timed(
        "is it a declaration?",
        words,
        () ->
            (int)
                readings.stream().filter(r -> Declarations.read(r.reading()).isPresent()).count());
    timed("near-duplicates, pairs found", words, () -> NearDuplicates.among(readings).size());
    timed(
        "faithful and altered copies told apart",
        words,
        () ->
            (int)
                NearDuplicates.among(readings).stream()
                    .filter(c -> c.changes().size() == 1)
                    .count());
    timed("quotations checked, found", words, () -> quotations(readings));
  }

  private static int measured(String text) {
    List<DateMention> dates = Dates.in(text, "en", Optional.of(new When("2031-05-01")));
    List<Amount> amounts = Numbers.in(text, "en", Dates.spans(dates));
    return dates.size() + amounts.size();
  }

  private static int quotations(List<DatedReading> readings) {
    QuotationChecks checks =
        new QuotationChecks(readings.stream().map(DatedReading::reading).toList());
    int found = 0;
    for (DatedReading reading : readings)
      for (QuotationCheck check : checks.of(reading.reading()))
        if (!(check instanceof QuotationCheck.Unknown)) found++;
    return found;
  }

  private interface Counted {
    int run();
  }

  private static void timed(String what, long words, Counted work) {
    work.run();
    long start = System.nanoTime();
    int count = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-40s %,10d   %6.2f s   %,12.0f words/s%n",
        what,
        count,
        seconds,
        words / seconds);
  }

  private static List<DatedReading> readings(int documents) {
    Random random = new Random(SEED);
    List<DatedReading> readings = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      boolean copies = d % 10 == 9;
      String text =
          copies ? altered(texts.get(random.nextInt(texts.size())), random) : text(random);
      texts.add(text);
      Reading reading =
          Reading.of(
              Fingerprint.of("document " + d),
              new Maker.Tool("bench", "1", Map.of()),
              text,
              "en",
              new Reading.Layout(Optional.empty(), List.of(), 0, List.of()));
      readings.add(new DatedReading(reading, Optional.of(new When("2031-05-01"))));
    }
    return readings;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < 12; s++)
      text.append(
          String.format(
              Locale.ROOT,
              SENTENCE,
              1 + random.nextInt(28),
              random.nextInt(5_000),
              name(random),
              name(random),
              random.nextInt(300),
              name(random),
              name(random)));
    return text.toString();
  }

  private static String altered(String text, Random random) {
    String[] words = text.split(" ");
    words[20 + random.nextInt(words.length - 40)] = "otherwise";
    return String.join(" ", words);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 7; i++) name.append((char) ('a' + random.nextInt(26)));
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
