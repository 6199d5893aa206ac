package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.undersigned.names.Skeleton;

/// Makes the table of how frequent words of names are, `frequencies.tsv`, from word pairs of public
/// data: `bench name-tables SHARED OUT`. Pairs whose number is 4 modulo 5 are held back for tests.
public final class NameTables {
  private static final int LEAST = 4;
  private static final int HELD_BACK_EVERY = 5;

  private NameTables() {}

  public static void main(String[] arguments) throws IOException {
    var counts = new HashMap<String, Long>();
    var folder = Path.of(arguments[0]).resolve("linkage/wikidata-translit");
    for (String file : List.of("wd_russian_tokens.tsv.gz", "wd_arabic_tokens.tsv.gz")) {
      count(folder.resolve(file), counts);
    }
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    var lines = new ArrayList<String>();
    lines.add(
        "# Words of names, counted by skeleton, from the Latin words of the Wikidata word pairs of"
            + " NETransliteration (COLING 2018), CC0; made by `bench name-tables`. First rows: *"
            + " the total, ** the count of every word not listed.");
    lines.add("*\t" + total);
    lines.add("**\t" + 2);
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> lines.add(entry.getKey() + "\t" + entry.getValue()));
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
    System.out.println(lines.size() + " rows, total " + total);
  }

  private static void count(Path file, Map<String, Long> counts) throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int row = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        var cells = line.split("\t");
        if (row++ % HELD_BACK_EVERY != HELD_BACK_EVERY - 1) {
          counts.merge(Skeleton.of(cells[0]), Long.parseLong(cells[2].strip()), Long::sum);
        }
      }
    }
  }
}
