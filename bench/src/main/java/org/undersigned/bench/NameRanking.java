package org.undersigned.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.undersigned.bench.NameSets.Entry;
import org.undersigned.names.NameComparer;
import org.undersigned.names.Script;

/// Ranks the true name of a person in another script among the names of others.
final class NameRanking {
  /// Of how many queries the true name stood first, first or tied, and among the first ten; and
  /// the time of a comparison.
  record Result(int queries, int first, int tied, int ten, double microsecondsPerPair) {
    String line() {
      return "queries %5d  top-1 %.4f  top-1 or tied %.4f  top-10 %.4f  %.3f us/pair"
          .formatted(
              queries,
              first / (double) queries,
              tied / (double) queries,
              ten / (double) queries,
              microsecondsPerPair);
    }
  }

  /// What to look for where.
  record Task(Predicate<Entry> query, Script target, int others, int queries, long seed) {}

  private NameRanking() {}

  static Result run(Map<String, List<Entry>> persons, List<Entry> pool, Task task) {
    return run(persons, pool, task, false);
  }

  static Result run(Map<String, List<Entry>> persons, List<Entry> pool, Task task, boolean tell) {
    var random = new Random(task.seed());
    var queries = new ArrayList<Entry>();
    for (var names : persons.values()) {
      boolean has = names.stream().anyMatch(entry -> entry.script() == task.target());
      names.stream().filter(task.query()).filter(_ -> has).findFirst().ifPresent(queries::add);
    }
    Collections.shuffle(queries, random);
    var shuffled = new ArrayList<>(pool);
    Collections.shuffle(shuffled, random);
    var comparer = new NameComparer();
    int first = 0;
    int tied = 0;
    int ten = 0;
    long pairs = 0;
    long start = System.nanoTime();
    int asked = Math.min(task.queries(), queries.size());
    for (Entry query : queries.subList(0, asked)) {
      float truth = Float.NEGATIVE_INFINITY;
      String trueName = "";
      for (Entry own : persons.get(query.person())) {
        if (own.script() == task.target()) {
          float bits = NameComparer.bits(comparer.compare(query.name(), own.name()));
          if (bits > truth) {
            truth = bits;
            trueName = own.name().asWritten();
          }
        }
      }
      int above = 0;
      int equal = 0;
      int others = 0;
      Entry better = null;
      for (int i = 0; i < shuffled.size() && others < task.others(); i++) {
        var other = shuffled.get(i);
        if (other.person().equals(query.person())) {
          continue;
        }
        others++;
        float bits = NameComparer.bits(comparer.compare(query.name(), other.name()));
        above += bits > truth ? 1 : 0;
        equal += bits == truth ? 1 : 0;
        if (bits > truth) better = other;
      }
      pairs += others;
      if (tell && above + equal > 0) {
        System.out.println(
            "   "
                + query.name().asWritten()
                + " | "
                + trueName
                + " "
                + truth
                + " | "
                + above
                + " "
                + equal
                + " | "
                + (better == null
                    ? ""
                    : better.name().asWritten()
                        + " "
                        + NameComparer.bits(comparer.compare(query.name(), better.name()))));
      }
      first += above + equal == 0 ? 1 : 0;
      tied += above == 0 ? 1 : 0;
      ten += above < 10 ? 1 : 0;
    }
    double micros = (System.nanoTime() - start) / 1e3 / Math.max(1, pairs);
    return new Result(asked, first, tied, ten, micros);
  }
}
