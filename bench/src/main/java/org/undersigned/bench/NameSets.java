package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.undersigned.names.ComparableName;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading.Named;
import org.undersigned.names.Script;

/// The measuring sets of names, read from the shared folder.
final class NameSets {
  /// One name of one person.
  record Entry(String person, String country, Script script, ComparableName name, String words) {}

  private NameSets() {}

  /// Names of politicians of the world by person.
  static Map<String, List<Entry>> everyPolitician(Path shared) throws IOException {
    var persons = new LinkedHashMap<String, List<Entry>>();
    for (String[] row : rows(shared.resolve("linkage/everypolitician/names.tsv.gz"))) {
      add(persons, row[1], row[0], row[2]);
    }
    return persons;
  }

  /// Kazakh deputies: the same name in Kazakh, in Russian and in Latin letters.
  static Map<String, List<Entry>> kazakhDeputies(Path shared) throws IOException {
    var persons = new LinkedHashMap<String, List<Entry>>();
    for (String[] row : rows(shared.resolve("linkage/kazakhstan-names/assembly_names.tsv"))) {
      for (int column = 1; column < row.length; column++) {
        add(persons, row[0], column == 1 ? "kk" : column == 2 ? "ru" : "la", row[column]);
      }
    }
    return persons;
  }

  private static void add(
      Map<String, List<Entry>> persons, String person, String country, String name) {
    if (NameReader.read(name) instanceof Named(var read)) {
      var entry =
          new Entry(
              person, country, Script.of(name), ComparableName.of(read), NameRanking.words(name));
      persons.computeIfAbsent(person, _ -> new ArrayList<>()).add(entry);
    }
  }

  /// The rows after the header.
  static List<String[]> rows(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split("\t")).toList();
    }
  }

  /// True for half of the persons, chosen by their id: the half that tuning may look at.
  static boolean isForTuning(String person) {
    return (person.hashCode() * 0x9E3779B9 >>> 16 & 1) == 0;
  }
}
