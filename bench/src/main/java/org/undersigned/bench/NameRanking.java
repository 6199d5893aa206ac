package org.undersigned.bench;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.undersigned.bench.NameSets.Entry;
import org.undersigned.names.NameComparer;

/// Ranks the true name of a person in another script among the names of others.
final class NameRanking {
  /// Of how many queries the true name stood first alone, first or tied, and among the first ten;
  /// and the processor time of a comparison.
  record Result(int queries, int first, int tied, int ten, double microsecondsPerPair) {
    String line() {
      return "queries %5d  top-1 %.4f  top-1 or tied %.4f  top-10 %.4f  %.3f us of CPU a pair"
          .formatted(queries, share(first), share(tied), share(ten), microsecondsPerPair);
    }

    private double share(int count) {
      return count / (double) Math.max(1, queries);
    }
  }

  /// What to look for where.
  record Task(
      Predicate<Entry> query, Predicate<Entry> target, int others, int queries, long seed) {}

  private final Map<String, List<Entry>> persons;
  private final List<Entry> pool;
  private final Task task;
  private final NameComparer comparer = new NameComparer();
  private int first;
  private int tied;
  private int ten;
  private long pairs;

  private NameRanking(Map<String, List<Entry>> persons, List<Entry> pool, Task task) {
    this.persons = persons;
    this.pool = new ArrayList<>(pool);
    this.task = task;
  }

  /// Others whose name is the true name itself, letter by letter, are left out: they are the same
  /// person in another of the set's lists, or a namesake that no name tells apart.
  static Result run(Map<String, List<Entry>> persons, List<Entry> pool, Task task) {
    return new NameRanking(persons, pool, task).run();
  }

  private Result run() {
    var random = new Random(task.seed());
    var queries = new ArrayList<Entry>();
    for (var names : persons.values()) {
      boolean has = names.stream().anyMatch(task.target());
      names.stream().filter(task.query()).filter(_ -> has).findFirst().ifPresent(queries::add);
    }
    Collections.shuffle(queries, random);
    Collections.shuffle(pool, random);
    int asked = Math.min(task.queries(), queries.size());
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    queries.subList(0, asked).forEach(this::ask);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return new Result(asked, first, tied, ten, nanos / 1e3 / Math.max(1, pairs));
  }

  private void ask(Entry query) {
    var own = persons.get(query.person()).stream().filter(task.target()).toList();
    float truth = Float.NEGATIVE_INFINITY;
    for (Entry name : own) {
      truth = Math.max(truth, bits(query, name));
    }
    int above = 0;
    int equal = 0;
    int others = 0;
    for (int i = 0; i < pool.size() && others < task.others(); i++) {
      var other = pool.get(i);
      if (other.person().equals(query.person())
          || own.stream().anyMatch(name -> isOneName(name, other))) {
        continue;
      }
      others++;
      float bits = bits(query, other);
      above += bits > truth ? 1 : 0;
      equal += bits == truth ? 1 : 0;
    }
    pairs += others;
    first += above + equal == 0 ? 1 : 0;
    tied += above == 0 ? 1 : 0;
    ten += above < 10 ? 1 : 0;
  }

  private float bits(Entry one, Entry other) {
    return NameComparer.bits(comparer.compare(one.name(), other.name()));
  }

  /// The same words, whatever their order, capitals and marks.
  static boolean isOneName(Entry one, Entry other) {
    return one.words().equals(other.words());
  }

  static String words(String name) {
    var words =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .split("[^\\p{L}]+");
    Arrays.sort(words);
    return String.join(" ", words).strip();
  }
}
