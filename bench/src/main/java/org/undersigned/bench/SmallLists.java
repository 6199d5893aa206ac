package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Short lists in two languages each, with what must be one person, what must not be and what
/// nobody can decide: those of the program's own tests and those of the shared cases.
final class SmallLists {
  private static final JsonMapper JSON = new JsonMapper();

  /// One measurement.
  ///
  /// @param lists by the names that rows have in the truth (`one:12`)
  private record Case(String name, Map<String, Path> lists, Path truth, Rows rows) {}

  /// From where the truth counts rows.
  private enum Rows {
    OF_THE_FILE,
    AFTER_THE_HEADER
  }

  /// Larger sets in twenty languages and scripts.
  private static final List<String> UNSEEN =
      List.of(
          "andes",
          "souk",
          "dnipro",
          "sahel",
          "irrawaddy",
          "negev",
          "kresy",
          "sertao",
          "bosphorus",
          "caucasus",
          "dala",
          "formosa",
          "parish",
          "drina",
          "tigray",
          "mekong",
          "khorasan",
          "fergana",
          "aceh",
          "shahr",
          "jazira",
          "chiapas",
          "mazury");

  /// Those whose errors were never looked at.
  private static final Set<String> HELD_BACK =
      Set.of("sertao", "bosphorus", "caucasus", "dala", "formosa", "parish", "chiapas", "mazury");

  private SmallLists() {}

  /// Prints a line for each; those that are missing are passed over.
  static void print(Path shared, Path folder) throws IOException, InterruptedException {
    System.out.println(
        "small lists: F1 over pairs, pairs merged that must not be, pairs merged that nobody can"
            + " decide");
    Path own = Path.of("program/src/test/resources/fixtures/linkage");
    for (String pair : List.of("harbour", "valley", "steppe", "mine", "river"))
      print(
          new Case(
              pair,
              Map.of(
                  "one", own.resolve(pair).resolve("one.csv"),
                  "two", own.resolve(pair).resolve("two.csv")),
              own.resolve(pair).resolve("truth.json"),
              Rows.OF_THE_FILE),
          folder);
    Path cases = shared.resolve("cases");
    print(
        new Case(
            "shared cases",
            Map.of(
                "l01", cases.resolve("l01-detainees.csv"),
                "l02", cases.resolve("l02-dead-and-missing.xlsx")),
            cases.resolve("lists.truth.json"),
            Rows.OF_THE_FILE),
        folder);
    for (String set : UNSEEN)
      print(unseen(own.resolve("unseen").resolve(set), HELD_BACK.contains(set)), folder);
  }

  private static Case unseen(Path set, boolean heldBack) throws IOException {
    Path truth = set.resolve("truth.json");
    Map<String, Path> lists = new HashMap<>();
    for (JsonNode file : JSON.readTree(Files.readString(truth)).get("files"))
      lists.put(file.asString(), set.resolve(file.asString()));
    String name = set.getFileName() + (heldBack ? " (held back)" : "");
    return new Case(name, lists, truth, Rows.AFTER_THE_HEADER);
  }

  private static void print(Case each, Path folder) throws IOException, InterruptedException {
    if (!Files.exists(each.truth())) return;
    JsonNode truth = JSON.readTree(Files.readString(each.truth()));
    Map<String, String> persons = link(each, folder.resolve("small-clusters.csv"));
    int undecided = merged(truth.get("undecidable"), persons);
    if (truth.has("unsure"))
      for (JsonNode row : truth.get("unsure")) persons.remove(row.asString());
    System.out.printf(
        Locale.ROOT,
        "%-26s %8.4f   never merge %d of %d   undecidable %d of %d%n",
        each.name(),
        f1(truth.get("same"), persons),
        merged(truth.get("never_merge"), persons),
        truth.get("never_merge").size(),
        undecided,
        truth.get("undecidable").size());
  }

  /// The person of each row, by the row's name in the truth.
  private static Map<String, String> link(Case each, Path clusters)
      throws IOException, InterruptedException {
    List<String> names = each.lists().keySet().stream().sorted().toList();
    List<String> command = new ArrayList<>(List.of("link"));
    for (String name : names) command.add(each.lists().get(name).toString());
    command.addAll(List.of("--clusters", clusters.toString(), "--json"));
    JsonNode report = JSON.readTree(LinkageProcess.run(command));
    Map<String, String> nameOf = new HashMap<>();
    Map<String, Integer> headerOf = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String file = each.lists().get(names.get(i)).toString();
      nameOf.put(file, names.get(i));
      int header = report.get("mapping").get(i).get("header").asInt();
      headerOf.put(file, each.rows() == Rows.AFTER_THE_HEADER ? 0 : header);
    }
    Map<String, String> persons = new HashMap<>();
    for (String line : Files.readAllLines(clusters).stream().skip(1).toList()) {
      List<String> cells = CsvLine.read(line);
      if (cells.get(2).isEmpty()) continue;
      int row = Integer.parseInt(cells.get(1)) + headerOf.get(cells.get(0));
      persons.put(nameOf.get(cells.get(0)) + ":" + row, cells.get(2));
    }
    return persons;
  }

  private static int merged(JsonNode pairs, Map<String, String> persons) {
    int merged = 0;
    for (JsonNode pair : pairs) {
      String person = persons.get(pair.get("a").asString());
      if (person != null && person.equals(persons.get(pair.get("b").asString()))) merged++;
    }
    return merged;
  }

  private static double f1(JsonNode same, Map<String, String> persons) {
    Set<Set<String>> truly = new HashSet<>();
    for (JsonNode person : same)
      for (JsonNode a : person.get("rows"))
        for (JsonNode b : person.get("rows"))
          if (!a.equals(b)
              && persons.containsKey(a.asString())
              && persons.containsKey(b.asString())) truly.add(Set.of(a.asString(), b.asString()));
    Set<Set<String>> found = new HashSet<>();
    for (var a : persons.entrySet())
      for (var b : persons.entrySet())
        if (!a.getKey().equals(b.getKey()) && a.getValue().equals(b.getValue()))
          found.add(Set.of(a.getKey(), b.getKey()));
    long right = found.stream().filter(truly::contains).count();
    return 2.0 * right / Math.max(1, truly.size() + found.size());
  }
}
