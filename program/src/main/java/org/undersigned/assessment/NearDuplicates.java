package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Fingerprint;

/// Finds readings that are copies of one another, or hold one another's text, with the words that
/// differ.
///
/// A pair is a copy if one holds at least half of the other's five-word runs. A quotation of a
/// sentence or two is none; [QuotationChecks] finds those.
public final class NearDuplicates {
  /// Share of the shorter text's five-word runs from which on the longer one copies it.
  public static final double LEAST_CONTAINMENT = 0.5;

  private static final int LEAST_SHINGLES = 8;

  private record Text(
      DatedReading reading, List<Word> words, Set<Long> shingles, MinHash signature) {}

  private NearDuplicates() {}

  /// The copies among `readings`, in the order of the first reading of each pair. Readings of one
  /// exhibit are not compared with one another.
  public static List<Copy> among(List<DatedReading> readings) {
    List<Text> texts = readings.stream().map(NearDuplicates::text).toList();
    List<Copy> copies = new ArrayList<>();
    for (int[] pair : candidates(texts)) compare(texts.get(pair[0]), texts.get(pair[1]), copies);
    return List.copyOf(copies);
  }

  private static Text text(DatedReading dated) {
    List<Word> words = Word.of(dated.reading().text());
    Set<Long> shingles = MinHash.shingles(words);
    return new Text(dated, words, shingles, MinHash.of(shingles));
  }

  /// Pairs that meet in a band, and pairs where a short text may lie inside a long one: MinHash
  /// estimates resemblance, which is low there, so shared shingles are counted through an index.
  private static List<int[]> candidates(List<Text> texts) {
    Map<Long, List<Integer>> holders = new HashMap<>();
    Set<Long> met = new LinkedHashSet<>();
    for (int band = 0; band < MinHash.BANDS; band++) {
      holders.clear();
      for (int i = 0; i < texts.size(); i++)
        if (texts.get(i).shingles().size() >= LEAST_SHINGLES)
          holders
              .computeIfAbsent(texts.get(i).signature().band(band), _ -> new ArrayList<>())
              .add(i);
      for (List<Integer> together : holders.values())
        for (int a = 0; a < together.size(); a++)
          for (int b = a + 1; b < together.size(); b++)
            met.add(key(together.get(a), together.get(b)));
    }
    addContained(texts, met);
    return met.stream().sorted().map(k -> new int[] {(int) (k >> 32), (int) (long) k}).toList();
  }

  private static void addContained(List<Text> texts, Set<Long> met) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < texts.size(); i++)
      for (long shingle : texts.get(i).shingles())
        index.computeIfAbsent(shingle, _ -> new ArrayList<>(1)).add(i);
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> together : index.values())
      // a run of words that very many texts have is a formula, no sign of copying
      if (together.size() > 1 && together.size() <= 50)
        for (int a = 0; a < together.size(); a++)
          for (int b = a + 1; b < together.size(); b++)
            shared.merge(key(together.get(a), together.get(b)), 1, Integer::sum);
    shared.forEach(
        (pair, count) -> {
          if (count >= LEAST_SHINGLES) met.add(pair);
        });
  }

  private static long key(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  private static void compare(Text one, Text other, List<Copy> copies) {
    Fingerprint exhibit = one.reading().reading().exhibit();
    if (exhibit.equals(other.reading().reading().exhibit())) return;
    long common = one.shingles().stream().filter(other.shingles()::contains).count();
    int shorter = Math.min(one.shingles().size(), other.shingles().size());
    if (shorter < LEAST_SHINGLES || common < LEAST_CONTAINMENT * shorter) return;
    boolean oneFirst =
        one.reading().isBefore(other.reading())
            || (!other.reading().isBefore(one.reading())
                && one.shingles().size() <= other.shingles().size());
    Text original = oneFirst ? one : other;
    Text copy = oneFirst ? other : one;
    double union = one.shingles().size() + other.shingles().size() - common;
    copies.add(
        new Copy(
            original.reading().reading().id(),
            copy.reading().reading().id(),
            common / union,
            (double) common / original.shingles().size(),
            changes(original, copy)));
  }

  /// The differences between the first and the last run that both have: what stands before and
  /// behind it in either text is its own.
  private static List<Change> changes(Text original, Text copy) {
    List<Word> from = between(original.words(), copy.shingles());
    List<Word> to = between(copy.words(), original.shingles());
    return WordAlignment.of(from, to).changes();
  }

  private static List<Word> between(List<Word> words, Set<Long> others) {
    int first = -1;
    int last = -1;
    for (int i = 0; i + MinHash.SHINGLE <= words.size(); i++) {
      Set<Long> shingle = MinHash.shingles(words.subList(i, i + MinHash.SHINGLE));
      if (!others.containsAll(shingle)) continue;
      if (first < 0) first = i;
      last = i + MinHash.SHINGLE;
    }
    return first < 0 ? List.of() : words.subList(first, last);
  }
}
