package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.undersigned.assessment.Copy;
import org.undersigned.assessment.DatedReading;
import org.undersigned.assessment.TextsCompared;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Instrument;
import org.undersigned.model.Reading;

/// The texts of a case compared with one another, once for each state of the case: copies beside
/// their roots, quotations beside their sources.
public final class ComparedTexts {

  /// More characters than this are compared by `weigh` only, not while somebody waits for a page.
  private static final long MOST_FOR_A_PAGE = 20_000_000;

  private static final int NAMED = 6;

  private record State(int readings, int descriptions, TextsCompared compared) {}

  /// Comparing is dear and a case's texts change seldom, so the last comparison of each open case
  /// is kept as long as its casebook is.
  private static final Map<Casebook, State> KEPT = Collections.synchronizedMap(new WeakHashMap<>());

  private ComparedTexts() {}

  static List<DatedReading> readings(Casebook book) {
    Map<Fingerprint, DatedReading> newest = new LinkedHashMap<>();
    for (Reading reading : book.readings())
      newest.put(
          reading.exhibit(),
          new DatedReading(
              reading,
              book.descriptionOf(reading.exhibit()).flatMap(each -> each.date()),
              repeats(book, reading) ? DatedReading.Voice.REPEATED : DatedReading.Voice.OWN));
    return List.copyOf(newest.values());
  }

  private static boolean repeats(Casebook book, Reading reading) {
    return book.instrumentOf(reading.exhibit())
        .filter(each -> each.instrument().kind() == Instrument.Kind.PRESS_COPY)
        .isPresent();
  }

  public static TextsCompared of(Casebook book) {
    List<DatedReading> readings = readings(book);
    int dated = (int) readings.stream().filter(each -> each.date().isPresent()).count();
    State kept = KEPT.get(book);
    if (kept != null && kept.readings() == book.readings().size() && kept.descriptions() == dated)
      return kept.compared();
    TextsCompared compared = TextsCompared.of(readings);
    KEPT.put(book, new State(book.readings().size(), dated, compared));
    return compared;
  }

  /// Whether the texts are few enough to be compared while somebody waits.
  static boolean areFew(Casebook book) {
    return book.readings().stream().mapToLong(each -> each.text().length()).sum() < MOST_FOR_A_PAGE;
  }

  /// Copies and their roots in words: a line for all, and one for each root that others copy.
  public static List<String> lines(Casebook book) {
    TextsCompared compared = of(book);
    if (compared.copies().isEmpty()) return List.of();
    List<String> lines = new ArrayList<>();
    lines.add("compared as texts: " + compared.words());
    Map<Fingerprint, List<Copy>> byRoot = new LinkedHashMap<>();
    for (Copy copy : compared.copies())
      byRoot.computeIfAbsent(copy.original(), _ -> new ArrayList<>()).add(copy);
    byRoot.forEach(
        (root, copies) -> lines.add("  " + name(book, root) + ": " + copies(book, copies)));
    return lines;
  }

  /// "2 copies: one.txt, two.txt (six → sixteen)".
  static String copies(Casebook book, List<Copy> copies) {
    List<String> named = new ArrayList<>();
    for (Copy copy : copies.subList(0, Math.min(NAMED, copies.size())))
      named.add(
          name(book, copy.copy())
              + (copy.isFaithful() ? "" : " (" + brief(copy.differing()) + ")"));
    String more = copies.size() > NAMED ? ", and " + (copies.size() - NAMED) + " more" : "";
    return copies.size()
        + (copies.size() == 1 ? " copy: " : " copies: ")
        + String.join(", ", named)
        + more;
  }

  static String name(Casebook book, Fingerprint reading) {
    return book.reading(reading).map(each -> book.nameOf(each.exhibit())).orElse(reading.brief());
  }

  static String brief(String words) {
    String flat = words.replaceAll("\\s+", " ");
    return flat.length() <= 300 ? flat : flat.substring(0, 300) + "…";
  }
}
