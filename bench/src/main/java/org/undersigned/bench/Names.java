package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.bench.NameSets.Entry;
import org.undersigned.names.Script;

/// Measures the comparison of names: `bench names SHARED [QUERIES]`.
///
/// Ranking: each true name among 20,000 names of other people. Verdicts: precision and recall of
/// `same`. Figures stand apart for the half of the persons and pairs that tuning looked at and for
/// the half kept away from it.
public final class Names {
  private static final int OTHERS = 20_000;
  private static final long SEED = 20260701;

  private Names() {}

  public static void main(String[] arguments) throws IOException {
    var shared = Path.of(arguments.length > 0 ? arguments[0] : "../shared");
    int queries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    var world = NameSets.everyPolitician(shared);
    System.out.printf("seed %d, %,d others, at most %d queries%n", SEED, OTHERS, queries);
    var latin = pool(world, Script.LATIN);
    kazakh(shared, world, queries);
    for (boolean tuning : new boolean[] {true, false}) {
      var half = half(world, tuning);
      var title = tuning ? "tuned on " : "kept away";
      for (var script :
          List.of(Script.CYRILLIC, Script.ARABIC, Script.GREEK, Script.HEBREW, Script.HANGUL)) {
        var task =
            new NameRanking.Task(
                e -> e.script() == script, e -> e.script() == Script.LATIN, OTHERS, queries, SEED);
        System.out.printf(
            "EveryPolitician %s  %-8s to LATIN  %s%n",
            title, script, NameRanking.run(half, latin, task).line());
      }
      NameVerdicts.politicians(half, SEED, "EveryPolitician " + title);
    }
    for (var table : List.of("hard-name-pairs.tsv", "name-pairs-of-many-cultures.tsv")) {
      NameVerdicts.handMade(table, 0, table + ", tuned on ");
      NameVerdicts.handMade(table, 1, table + ", kept away");
    }
  }

  /// Kazakh to Latin, Russian to Latin, Kazakh to Russian; the others are politicians of the world
  /// in the script that is looked in.
  private static void kazakh(Path shared, Map<String, List<Entry>> world, int queries)
      throws IOException {
    var deputies = NameSets.kazakhDeputies(shared);
    var latin = pool(world, Script.LATIN);
    var cyrillic = pool(world, Script.CYRILLIC);
    for (var way : List.of(List.of("kk", "la"), List.of("ru", "la"), List.of("kk", "ru"))) {
      var task =
          new NameRanking.Task(
              e -> e.country().equals(way.get(0)),
              e -> e.country().equals(way.get(1)),
              OTHERS,
              queries,
              SEED);
      var pool = way.get(1).equals("la") ? latin : cyrillic;
      System.out.printf(
          "Kazakh deputies  %s to %s, among %,d  %s%n",
          way.get(0),
          way.get(1),
          Math.min(OTHERS, pool.size()),
          NameRanking.run(deputies, pool, task).line());
    }
  }

  private static List<Entry> pool(Map<String, List<Entry>> persons, Script script) {
    var pool = new ArrayList<Entry>();
    for (var names : persons.values()) {
      names.stream().filter(e -> e.script() == script).findFirst().ifPresent(pool::add);
    }
    return pool;
  }

  private static Map<String, List<Entry>> half(Map<String, List<Entry>> persons, boolean tuning) {
    var half = new LinkedHashMap<String, List<Entry>>();
    persons.forEach(
        (person, names) -> {
          if (NameSets.isForTuning(person) == tuning) {
            half.put(person, names);
          }
        });
    return half;
  }
}
