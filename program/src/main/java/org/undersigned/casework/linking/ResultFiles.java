package org.undersigned.casework.linking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.LinkageRun.Verdict;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;

/// The files that a run writes.
final class ResultFiles {
  private ResultFiles() {}

  /// `file,row,person`: a line for every record after the header, blank ones too; a record that is
  /// no person has no person.
  static void clusters(Path file, LinkageRun run) throws IOException {
    PersonTable table = run.table();
    int[] groupOf = run.partition().groupOf();
    int[] number = numbers(run);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      CsvText csv = new CsvText(writer);
      csv.record("file", "row", "person");
      for (int list = 0; list < table.lists().size(); list++)
        for (int record = table.start(list); record < table.start(list + 1); record++)
          csv.record(
              table.lists().get(list),
              Integer.toString(record - table.start(list) + 1),
              table.isPerson(record) ? "P" + number[groupOf[record]] : "");
    }
  }

  /// Persons are numbered in the order of their first records.
  private static int[] numbers(LinkageRun run) {
    int[] groupOf = run.partition().groupOf();
    int[] number = new int[groupOf.length];
    int next = 1;
    for (int record = 0; record < groupOf.length; record++)
      if (groupOf[record] == record && run.table().isPerson(record)) number[record] = next++;
    return number;
  }

  /// Every pair that was scored above the floor, and every pair of one person.
  static void pairs(Path file, LinkageRun run) throws IOException {
    PersonTable table = run.table();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      CsvText csv = new CsvText(writer);
      csv.record(
          "file_one",
          "row_one",
          "file_two",
          "row_two",
          "bits",
          "probability",
          "verdict",
          "reasons");
      VerdictPairs pairs = new VerdictPairs(run);
      pairs.forEach(
          (one, other, bits) -> {
            Verdict verdict = run.verdict(one, other, bits);
            csv.record(
                table.lists().get(table.list(one)),
                Integer.toString(table.row(one)),
                table.lists().get(table.list(other)),
                Integer.toString(table.row(other)),
                String.format(Locale.ROOT, "%.2f", bits),
                run.probability(one, other, bits)
                    .map(p -> String.format(Locale.ROOT, "%.4f", p))
                    .orElse(""),
                verdict.name().toLowerCase(Locale.ROOT),
                reasons(run, one, other));
          });
    }
  }

  private static String reasons(LinkageRun run, int one, int other) {
    String reasons =
        run.reasons(one, other).stream()
            .map(
                r ->
                    String.format(
                        Locale.ROOT,
                        "%s %+.1f \"%s\" / \"%s\": %s",
                        r.what(),
                        r.bits(),
                        r.one(),
                        r.other(),
                        r.why()))
            .collect(Collectors.joining("; "));
    List<String> conflicts = run.conflicts(one, other);
    return conflicts.isEmpty()
        ? reasons
        : "ALARM " + String.join(", ", conflicts) + " exclude one another; " + reasons;
  }

  /// How many pairs got which verdict.
  static Map<String, Long> verdicts(LinkageRun run) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values())
      counts.put("pairs_" + verdict.name().toLowerCase(Locale.ROOT), 0L);
    ScoredPairs pairs = run.pairs();
    for (int i = 0; i < pairs.size(); i++)
      counts.merge(
          "pairs_"
              + run.verdict(pairs.one(i), pairs.other(i), pairs.bits(i))
                  .name()
                  .toLowerCase(Locale.ROOT),
          1L,
          Long::sum);
    return counts;
  }

  /// One draw a line: `{"draw": 1, "persons": [[["file", 3], ["file", 9]], …]}`, persons of several
  /// records only.
  static void draws(Path file, Linkage linkage, LinkageRun run, int draws) throws IOException {
    PersonTable table = run.table();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int draw = 1; draw <= draws; draw++) {
        Partitioning partition = linkage.draw(run.pairs(), run.weights(), draw);
        writer.write(
            "{\"draw\":"
                + draw
                + ",\"weight\":1,\"persons\":"
                + persons(table, partition.groupOf())
                + "}\n");
      }
    }
  }

  private static String persons(PersonTable table, int[] groupOf) {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int record = 0; record < groupOf.length; record++)
      if (table.isPerson(record))
        groups.computeIfAbsent(groupOf[record], g -> new ArrayList<>()).add(record);
    return groups.values().stream()
        .map(
            g ->
                g.stream()
                    .map(r -> "[" + table.list(r) + "," + table.row(r) + "]")
                    .collect(Collectors.joining(",", "[", "]")))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
