package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists of twenty languages and scripts as offices hold them (`fixtures/linkage/unseen`): no row
/// is lost, hardly anybody is missed, and hardly anybody is merged who must not be.
class InventedListsTest {
  private static final Path SETS =
      Shared.repository().resolve("program/src/test/resources/fixtures/linkage/unseen");

  private final Map<String, String> persons = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "andes, 0.97, 0",
    "souk, 0.97, 0",
    "dnipro, 0.93, 0",
    "sahel, 0.97, 0",
    "irrawaddy, 0.95, 0",
    "negev, 0.97, 0",
    "kresy, 0.96, 0",
    "sertao, 0.95, 0",
    "bosphorus, 0.97, 0",
    "caucasus, 0.96, 0",
    "dala, 0.97, 0",
    "formosa, 0.95, 0",
    "parish, 0.97, 0",
    "drina, 0.95, 0",
    "tigray, 0.96, 0",
    "mekong, 0.96, 0",
    "khorasan, 0.80, 0",
    "fergana, 0.93, 0",
    "aceh, 0.30, 0",
    "shahr, 0.95, 0",
    "jazira, 0.77, 0",
    "chiapas, 0.80, 0",
    "mazury, 0.93, 0"
  })
  void personsAreFoundInListsOfManyLanguages(
      String set, double floor, int mostMerged, @TempDir Path folder) throws IOException {
    JsonNode truth = new JsonMapper().readTree(Files.readString(SETS.resolve(set + "/truth.json")));
    link(set, truth, folder.resolve("clusters.csv"));
    Set<String> rows = new HashSet<>();
    List<Set<String>> same = new ArrayList<>();
    for (JsonNode person : truth.get("same")) {
      Set<String> of = new HashSet<>();
      for (JsonNode row : person.get("rows")) of.add(row.asString());
      same.add(of);
      rows.addAll(of);
    }
    rows.removeAll(persons.keySet());
    assertEquals(Set.of(), rows, "rows lost");
    for (JsonNode row : truth.get("unsure")) persons.remove(row.asString());
    double f1 = f1(same);
    assertTrue(f1 >= floor, set + ": F1 " + f1);
    int merged = 0;
    for (JsonNode pair : truth.get("never_merge"))
      if (together(pair.get("a").asString(), pair.get("b").asString())) merged++;
    assertTrue(merged <= mostMerged, set + ": merged " + merged);
  }

  private void link(String set, JsonNode truth, Path clusters) throws IOException {
    List<LinkRequest.ListFile> files = new ArrayList<>();
    for (JsonNode file : truth.get("files"))
      files.add(
          new LinkRequest.ListFile(file.asString(), SETS.resolve(set).resolve(file.asString())));
    for (LinkedLists.Row row : LinkedLists.of(files, clusters).rows())
      persons.put(row.file() + ":" + row.record(), row.person());
  }

  private double f1(List<Set<String>> same) {
    Map<String, Set<String>> found = new HashMap<>();
    persons.forEach(
        (row, person) -> {
          if (!person.isEmpty()) found.computeIfAbsent(person, _ -> new HashSet<>()).add(row);
        });
    long truly = pairs(same);
    long linked = pairs(found.values());
    long right = 0;
    for (Set<String> rows : same)
      for (String a : rows) for (String b : rows) if (a.compareTo(b) < 0 && together(a, b)) right++;
    return 2.0 * right / (truly + linked);
  }

  private static long pairs(Iterable<Set<String>> groups) {
    long pairs = 0;
    for (Set<String> group : groups) pairs += group.size() * (group.size() - 1L) / 2;
    return pairs;
  }

  private boolean together(String a, String b) {
    String person = persons.getOrDefault(a, "");
    return !person.isEmpty() && person.equals(persons.get(b));
  }
}
