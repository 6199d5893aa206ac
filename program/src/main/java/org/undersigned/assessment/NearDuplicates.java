package org.undersigned.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /// The copies among `readings`, each beside the root it goes back to: a text that copies no other
  /// one. Forty texts of one root give 39 copies, not 780 pairs. A text that holds several roots
  /// stands once beside each. In the order of the roots, then of the copies. Readings of one
  /// exhibit are not compared with one another.
  public static List<Copy> among(List<DatedReading> readings) {
    List<Text> texts = readings.stream().map(NearDuplicates::text).toList();
    Map<Integer, Set<Integer>> originals = new TreeMap<>();
    for (int[] pair : candidates(texts)) {
      if (!isCopy(texts.get(pair[0]), texts.get(pair[1]))) continue;
      boolean first = isOriginal(texts.get(pair[0]), texts.get(pair[1]));
      originals.computeIfAbsent(pair[first ? 1 : 0], _ -> new TreeSet<>()).add(pair[first ? 0 : 1]);
    }
    Map<Integer, Set<Integer>> copiesOf = new TreeMap<>();
    for (int copy : originals.keySet())
      for (int root : roots(copy, originals))
        copiesOf.computeIfAbsent(root, _ -> new TreeSet<>()).add(copy);
    List<Copy> copies = new ArrayList<>();
    copiesOf.forEach(
        (root, members) -> {
          for (int copy : members) copies.add(copy(texts.get(root), texts.get(copy)));
        });
    return List.copyOf(copies);
  }

  /// The texts at the end of all ways from a copy to what it copies; the first of them where texts
  /// without dates copy one another in a ring.
  private static Set<Integer> roots(int copy, Map<Integer, Set<Integer>> originals) {
    Set<Integer> seen = new TreeSet<>(Set.of(copy));
    Deque<Integer> ahead = new ArrayDeque<>(originals.get(copy));
    Set<Integer> roots = new TreeSet<>();
    while (!ahead.isEmpty()) {
      int at = ahead.removeFirst();
      if (!seen.add(at)) continue;
      if (originals.containsKey(at)) ahead.addAll(originals.get(at));
      else roots.add(at);
    }
    if (!roots.isEmpty()) return roots;
    int first = seen.iterator().next();
    return first == copy ? Set.of() : Set.of(first);
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

  private static boolean isCopy(Text one, Text other) {
    Fingerprint exhibit = one.reading().reading().exhibit();
    if (exhibit.equals(other.reading().reading().exhibit())) return false;
    int shorter = Math.min(one.shingles().size(), other.shingles().size());
    return shorter >= LEAST_SHINGLES && common(one, other) >= LEAST_CONTAINMENT * shorter;
  }

  private static long common(Text one, Text other) {
    return one.shingles().stream().filter(other.shingles()::contains).count();
  }

  private static boolean isOriginal(Text one, Text other) {
    return one.reading().isBefore(other.reading())
        || (!other.reading().isBefore(one.reading())
            && one.shingles().size() <= other.shingles().size());
  }

  private static Copy copy(Text original, Text copy) {
    long common = common(original, copy);
    double union = original.shingles().size() + copy.shingles().size() - common;
    return new Copy(
        original.reading().reading().id(),
        copy.reading().reading().id(),
        common / union,
        (double) common / original.shingles().size(),
        changes(original, copy));
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
