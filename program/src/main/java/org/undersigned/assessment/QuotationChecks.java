package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Checks each quotation inside a document against the sealed texts: exact, altered (which words),
/// or unknown.
///
/// The sealed texts are indexed once by runs of three words; a quotation is laid beside the place
/// where most of its runs meet, and the words there are compared. It counts as altered if at least
/// 60 % of its words, and four of them, stand there in order. Quotations of fewer than three words
/// are not looked for: they stand everywhere.
public final class QuotationChecks {
  private static final int RUN = 3;
  private static final int LEAST_WORDS = 3;
  private static final double LEAST_SHARE = 0.6;
  private static final int LEAST_SAME = 4;

  /// Words on either side that a quotation may have left out.
  private static final int SPARE = 6;

  private record Text(Reading reading, List<Word> words) {}

  private record Place(int text, int word) {}

  private final List<Text> texts;
  private final Map<String, List<Place>> runs = new HashMap<>();

  /// @param sealed the readings that quotations are looked for in
  public QuotationChecks(List<Reading> sealed) {
    this.texts = sealed.stream().map(r -> new Text(r, Word.of(r.text()))).toList();
    for (int t = 0; t < texts.size(); t++) {
      List<Word> words = texts.get(t).words();
      for (int w = 0; w + RUN <= words.size(); w++)
        runs.computeIfAbsent(run(words, w), _ -> new ArrayList<>(1)).add(new Place(t, w));
    }
  }

  private static String run(List<Word> words, int at) {
    return words.get(at).folded()
        + " "
        + words.get(at + 1).folded()
        + " "
        + words.get(at + 2).folded();
  }

  /// The quotations of `document` in the order of its text, each with what came of it. Other
  /// exhibits alone are looked at: nobody quotes himself from the same page.
  public List<QuotationCheck> of(Reading document) {
    return Quotations.in(document, LEAST_WORDS).stream().map(p -> check(document, p)).toList();
  }

  /// What comes of looking for one passage of `document`.
  public QuotationCheck check(Reading document, Passage passage) {
    Quote quotation = Quote.from(document, passage);
    List<Word> words = Word.of(quotation.exact(), passage.start());
    Optional<QuotationCheck> best = Optional.empty();
    double share = 0;
    for (Map.Entry<Integer, Integer> place : places(document, words).entrySet()) {
      Beside beside = beside(texts.get(place.getKey()), place.getValue(), words);
      if (beside.same() < Math.min(LEAST_SAME, words.size())
          || beside.same() < LEAST_SHARE * words.size()) continue;
      double found = (double) beside.same() / Math.max(words.size(), beside.source().size());
      if (found <= share) continue;
      share = found;
      Quote source = Word.quote(texts.get(place.getKey()).reading(), beside.source());
      best =
          Optional.of(
              beside.changes().isEmpty()
                  ? new QuotationCheck.Exact(quotation, source)
                  : new QuotationCheck.Altered(quotation, source, beside.changes()));
    }
    return best.orElseGet(() -> new QuotationCheck.Unknown(quotation));
  }

  /// For each other text that shares a run with `words`: the index there at which most runs would
  /// put the quotation's first word.
  private Map<Integer, Integer> places(Reading document, List<Word> words) {
    Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
    for (int w = 0; w + RUN <= words.size(); w++)
      for (Place place : runs.getOrDefault(run(words, w), List.of())) {
        if (texts.get(place.text()).reading().exhibit().equals(document.exhibit())) continue;
        votes
            .computeIfAbsent(place.text(), _ -> new HashMap<>())
            .merge(place.word() - w, 1, Integer::sum);
      }
    Map<Integer, Integer> places = new HashMap<>();
    votes.forEach(
        (text, diagonals) ->
            diagonals.entrySet().stream()
                .max(
                    Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .ifPresent(most -> places.put(text, most.getKey())));
    return places;
  }

  private record Beside(int same, List<Word> source, List<Change> changes) {}

  /// Lays the quotation beside the text at `at`, with some words to spare on both sides, and cuts
  /// off what stands before the first and behind the last word that both have.
  private static Beside beside(Text text, int at, List<Word> words) {
    Optional<List<Word>> same = standsAt(text, at, words);
    if (same.isPresent()) return new Beside(words.size(), same.get(), List.of());
    int spare = SPARE + words.size() / 4;
    int from = Math.max(0, at - spare);
    int to = Math.min(text.words().size(), at + words.size() + spare);
    List<Word> window = text.words().subList(Math.min(from, to), to);
    WordAlignment wide = WordAlignment.of(window, words);
    if (wide.firstSame() < 0) return new Beside(0, List.of(), List.of());
    int first = first(words, window, wide.firstSame());
    int last = last(words, window, wide.lastSame());
    List<Word> source = window.subList(first, last + 1);
    WordAlignment tight = WordAlignment.of(source, words);
    return new Beside(tight.same(), source, tight.changes());
  }

  private static Optional<List<Word>> standsAt(Text text, int at, List<Word> words) {
    if (at < 0 || at + words.size() > text.words().size()) return Optional.empty();
    List<Word> there = text.words().subList(at, at + words.size());
    for (int i = 0; i < words.size(); i++)
      if (!there.get(i).folded().equals(words.get(i).folded())) return Optional.empty();
    return Optional.of(there);
  }

  /// Where in `window` the quotation begins: at its own first word if that stands shortly before
  /// the first run that both have, else as many words before the run as the quotation has there.
  private static int first(List<Word> words, List<Word> window, int same) {
    int before = 0;
    while (before < words.size() && !equal(words.get(before), window.get(same))) before++;
    if (before == words.size()) before = 0;
    for (int i = same; before > 0 && i >= Math.max(0, same - before - 1); i--)
      if (equal(window.get(i), words.getFirst())) return i;
    return Math.max(0, same - before);
  }

  private static int last(List<Word> words, List<Word> window, int same) {
    int after = 0;
    while (after < words.size() && !equal(words.get(words.size() - 1 - after), window.get(same)))
      after++;
    if (after == words.size()) after = 0;
    for (int i = same; after > 0 && i <= Math.min(window.size() - 1, same + after + 1); i++)
      if (equal(window.get(i), words.getLast())) return i;
    return Math.min(window.size() - 1, same + after);
  }

  private static boolean equal(Word one, Word other) {
    return one.folded().equals(other.folded());
  }
}
