package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// A measuring set: lists with the truth taken out of them.
///
/// @param lists copies without the columns that hold the truth
/// @param truth the true person of each record, list after list
record LinkageSet(String name, List<Path> lists, int[] truth) {

  /// Columns that hold the truth or would give it away, and how a row tells its person.
  record Truth(Set<String> columns, Function<Map<String, String>, String> person) {
    static Truth column(String column, String... alsoTakenOut) {
      Set<String> out = new java.util.HashSet<>(List.of(alsoTakenOut));
      out.add(column);
      return new Truth(out, row -> row.get(column));
    }
  }

  /// Copies `files` into `folder` without the truth.
  static LinkageSet of(String name, List<Path> files, Truth truth, Path folder) throws IOException {
    List<Path> lists = new ArrayList<>();
    List<Integer> persons = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Path file : files) {
      Path copy = folder.resolve(file.getFileName().toString().replace(".gz", ""));
      lists.add(copy);
      try (BufferedReader from = reader(file);
          BufferedWriter to = Files.newBufferedWriter(copy)) {
        List<String> header = CsvLine.read(from.readLine());
        to.write(CsvLine.write(kept(header, header, truth)) + "\n");
        for (String line = from.readLine(); line != null; line = from.readLine()) {
          List<String> row = CsvLine.read(line);
          Map<String, String> cells = new HashMap<>();
          for (int i = 0; i < Math.min(row.size(), header.size()); i++)
            cells.put(header.get(i).strip(), row.get(i).strip());
          String person = truth.person().apply(cells);
          persons.add(numbers.computeIfAbsent(person, _ -> numbers.size()));
          to.write(CsvLine.write(kept(row, header, truth)) + "\n");
        }
      }
    }
    return new LinkageSet(name, lists, persons.stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<String> kept(List<String> row, List<String> header, Truth truth) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < row.size(); i++)
      if (i >= header.size() || !truth.columns().contains(header.get(i).strip()))
        kept.add(row.get(i));
    return kept;
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) in = new GZIPInputStream(in);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /// The person that a clusters file gives each record; records without one stand alone.
  int[] found(Path clusters) throws IOException {
    int[] found = new int[truth.length];
    Map<String, Integer> numbers = new HashMap<>();
    try (BufferedReader from = Files.newBufferedReader(clusters)) {
      from.readLine();
      int record = 0;
      for (String line = from.readLine(); line != null; line = from.readLine(), record++) {
        String person = line.substring(line.lastIndexOf(',') + 1);
        found[record] =
            numbers.computeIfAbsent(
                person.isEmpty() ? "alone " + record : person, _ -> numbers.size());
      }
      if (record != truth.length)
        throw new IllegalStateException(
            name + ": " + record + " lines of clusters for " + truth.length + " records");
    }
    return found;
  }
}
