package org.undersigned.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.identity.clusters.Judgements;

/// The small public measuring sets at default settings; the others are measured by `bench linkage`.
class LinkageOnSharedSetsTest {

  private static double f1(String file, String truthColumn) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    int column = -1;
    for (String line : Files.readAllLines(Shared.file(file))) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      if (column < 0) column = cells.indexOf(truthColumn);
      else truth.add(cells.get(column));
      cells.remove(column);
      rows.add(cells);
    }
    LinkageRun run =
        new Linkage(LinkageTest.table(rows), LinkageSettings.standard(), Judgements.none()).run();
    Map<String, Long> same = new HashMap<>();
    Map<Integer, Long> found = new HashMap<>();
    Map<String, Long> both = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      int group = run.partition().groupOf()[i];
      same.merge(truth.get(i), 1L, Long::sum);
      found.merge(group, 1L, Long::sum);
      both.merge(truth.get(i) + "/" + group, 1L, Long::sum);
    }
    double hits = pairs(both);
    return 2 * hits / (pairs(same) + pairs(found));
  }

  private static double pairs(Map<?, Long> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  @Test
  void namesAndDatesAloneOfFiveHundredRows() throws IOException {
    double f1 = f1("linkage/rldata/RLdata500.csv", "ent_id");
    assertTrue(f1 >= 0.98, "F1 " + f1);
  }

  @Test
  void aThousandRowsFullOfSlipsAndGaps() throws IOException {
    double f1 = f1("linkage/splink/fake_1000.csv", "cluster");
    assertTrue(f1 >= 0.94, "F1 " + f1);
  }
}
