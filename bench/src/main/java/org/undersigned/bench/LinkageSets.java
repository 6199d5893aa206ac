package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The public measuring sets of `linkage/` in the shared folder, and invented ones.
final class LinkageSets {
  private final Path shared;
  private final Path folder;

  /// @param shared the shared folder
  /// @param folder where copies without the truth go
  LinkageSets(Path shared, Path folder) {
    this.shared = shared.resolve("linkage");
    this.folder = folder;
  }

  LinkageSet febrl3() throws IOException {
    return febrl("FEBRL3", "dataset3.csv");
  }

  LinkageSet febrl4() throws IOException {
    return febrl("FEBRL4", "dataset4a.csv", "dataset4b.csv");
  }

  private LinkageSet febrl(String name, String... files) throws IOException {
    return LinkageSet.of(
        name,
        List.of(files).stream().map(shared.resolve("febrl")::resolve).toList(),
        new LinkageSet.Truth(Set.of("rec_id"), row -> row.get("rec_id").split("-")[1]),
        folder);
  }

  LinkageSet rl500() throws IOException {
    return LinkageSet.of(
        "RLdata500",
        List.of(shared.resolve("rldata/RLdata500.csv")),
        LinkageSet.Truth.column("ent_id", "rec_id"),
        folder);
  }

  LinkageSet fake1000() throws IOException {
    return LinkageSet.of(
        "fake_1000",
        List.of(shared.resolve("splink/fake_1000.csv")),
        LinkageSet.Truth.column("cluster", "unique_id"),
        folder);
  }

  LinkageSet historical() throws IOException {
    return LinkageSet.of(
        "historical_50k",
        List.of(shared.resolve("splink/historical_50k.csv.gz")),
        LinkageSet.Truth.column("cluster", "unique_id"),
        folder);
  }

  /// Held back while tuning: customers, a reference list and a watch list.
  LinkageSet senzing() throws IOException {
    Map<String, String> key = new HashMap<>();
    for (String line : Files.readAllLines(shared.resolve("senzing/actual_truthset_key.csv"))) {
      List<String> cells = CsvLine.read(line);
      key.put(cells.get(2) + "/" + cells.get(3), cells.get(1));
    }
    return LinkageSet.of(
        "Senzing (held back)",
        List.of("customers.csv", "reference.csv", "watchlist.csv").stream()
            .map(shared.resolve("senzing")::resolve)
            .toList(),
        new LinkageSet.Truth(
            Set.of("RECORD_ID"),
            row ->
                key.getOrDefault(
                    row.get("DATA_SOURCE") + "/" + row.get("RECORD_ID"), row.toString())),
        folder);
  }

  /// Invented persons: so many records, by a seed.
  LinkageSet synthetic(long records, long seed) throws IOException {
    Path file = folder.resolve("synthetic-" + records + "-" + seed + ".csv");
    new SyntheticPersons(seed).write(file, records);
    return LinkageSet.of(
        "synthetic " + records + " seed " + seed,
        List.of(file),
        LinkageSet.Truth.column("person"),
        Files.createDirectories(folder.resolve("without-truth")));
  }
}
