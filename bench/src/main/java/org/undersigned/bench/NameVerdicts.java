package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.undersigned.bench.NameSets.Entry;
import org.undersigned.names.NameComparer;
import org.undersigned.names.NameComparison;
import org.undersigned.names.NameVerdict;
import org.undersigned.names.Skeleton;

/// Precision and recall of the verdict `same`.
final class NameVerdicts {
  /// Counts of pairs: same and said so, not same but said so, same and not said so.
  record Score(int right, int wrong, int missed) {
    String line() {
      double precision = right / (double) Math.max(1, right + wrong);
      double recall = right / (double) Math.max(1, right + missed);
      return "P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)"
          .formatted(
              precision,
              recall,
              2 * precision * recall / Math.max(1e-9, precision + recall),
              right,
              wrong,
              missed);
    }
  }

  private NameVerdicts() {}

  /// Our own invented pairs of a table: the rows with number `half` modulo 2.
  static void handMade(String table, int half, String title) throws IOException {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int agree = 0;
    int all = 0;
    var rows = pairs(table);
    for (int i = half; i < rows.size(); i += 2) {
      var cells = rows.get(i).split("\t");
      var verdict = NameComparison.of(cells[0], cells[1]).verdict();
      boolean truth = cells[2].equals("same");
      boolean said = verdict == NameVerdict.SAME;
      right += truth && said ? 1 : 0;
      wrong += !truth && said ? 1 : 0;
      missed += truth && !said ? 1 : 0;
      agree += verdict.code().equals(cells[2]) ? 1 : 0;
      all++;
    }
    System.out.printf(
        "%s  %s  three-way %.3f of %d%n",
        title, new Score(right, wrong, missed).line(), agree / (double) all, all);
  }

  private static List<String> pairs(String table) throws IOException {
    var stream = Objects.requireNonNull(NameVerdicts.class.getResourceAsStream(table));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  /// Pairs of names of one politician in two spellings or scripts, against pairs of two politicians
  /// that share a word, and against random pairs; as many of the latter two as of the first.
  static void politicians(Map<String, List<Entry>> persons, long seed, String title) {
    var random = new Random(seed);
    var comparer = new NameComparer();
    var byScripts = new TreeMap<String, int[]>();
    var all = new ArrayList<>(persons.values());
    int right = 0;
    int missed = 0;
    for (var names : all) {
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < Math.min(names.size(), i + 3); j++) {
          var a = names.get(i);
          var b = names.get(j);
          if (a.name().asWritten().equalsIgnoreCase(b.name().asWritten())) {
            continue;
          }
          var verdict = NameComparer.verdict(comparer.compare(a.name(), b.name()));
          boolean same = verdict == NameVerdict.SAME;
          right += same ? 1 : 0;
          missed += same ? 0 : 1;
          byScripts.computeIfAbsent(scripts(a, b), _ -> new int[2])[same ? 0 : 1]++;
        }
      }
    }
    int near = wrong(nearPairs(all, random), right + missed, comparer);
    int far = wrong(randomPairs(all, random), right + missed, comparer);
    System.out.printf(
        "%s against near pairs    %s%n", title, new Score(right, near, missed).line());
    System.out.printf("%s against random pairs  %s%n", title, new Score(right, far, missed).line());
    byScripts.forEach(
        (scripts, counts) -> {
          if (counts[0] + counts[1] >= 50) {
            System.out.printf(
                "    recall %-20s %.3f of %d%n",
                scripts, counts[0] / (double) (counts[0] + counts[1]), counts[0] + counts[1]);
          }
        });
  }

  private static String scripts(Entry a, Entry b) {
    var both = new String[] {a.script().name(), b.script().name()};
    Arrays.sort(both);
    return both[0] + "-" + both[1];
  }

  private static int wrong(List<Entry[]> pairs, int most, NameComparer comparer) {
    int wrong = 0;
    for (var pair : pairs.subList(0, Math.min(most, pairs.size()))) {
      var verdict = NameComparer.verdict(comparer.compare(pair[0].name(), pair[1].name()));
      wrong += verdict == NameVerdict.SAME ? 1 : 0;
    }
    return wrong;
  }

  /// Pairs of two persons that share a word by its skeleton. Persons with one and the same name are
  /// left out: no name tells them apart.
  private static List<Entry[]> nearPairs(List<List<Entry>> persons, Random random) {
    var byWord = new HashMap<String, List<Entry>>();
    for (var names : persons) {
      var entry = names.get(random.nextInt(names.size()));
      for (var word : entry.name().words()) {
        if (!word.isInitial()) {
          var key = word.role() + Skeleton.of(word.text());
          byWord.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
        }
      }
    }
    var pairs = new ArrayList<Entry[]>();
    for (var entries : byWord.values()) {
      for (int i = 0; i + 1 < entries.size() && i < 6; i++) {
        addUnlessOneName(pairs, entries.get(i), entries.get(i + 1));
      }
    }
    java.util.Collections.shuffle(pairs, random);
    return pairs;
  }

  private static List<Entry[]> randomPairs(List<List<Entry>> persons, Random random) {
    var pairs = new ArrayList<Entry[]>();
    for (int i = 0; i < 20_000; i++) {
      var a = persons.get(random.nextInt(persons.size()));
      var b = persons.get(random.nextInt(persons.size()));
      addUnlessOneName(pairs, a.get(random.nextInt(a.size())), b.get(random.nextInt(b.size())));
    }
    return pairs;
  }

  private static void addUnlessOneName(List<Entry[]> pairs, Entry a, Entry b) {
    boolean twice = a.country().equals(b.country()) && NameRanking.isOneName(a, b);
    if (!a.person().equals(b.person()) && !twice) {
      pairs.add(new Entry[] {a, b});
    }
  }
}
