package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The four lists of the invented case: three transliterations beside Cyrillic, initials, ages for
/// births. Who is who is known, since the lists were made from it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarbourListsTest {
  private static final Map<String, String> LISTS =
      Map.of(
          "a", "list-a-harbour-memory",
          "b", "list-b-families",
          "c", "list-c-medical-volunteers",
          "d", "list-d-prosecutor");
  private static final Path DEMO =
      Shared.repository().resolve("program/src/main/resources/org/undersigned/demo/lists");
  private static final Path TRUTH =
      Shared.repository().resolve("program/src/test/resources/fixtures/demo");
  private static final JsonMapper JSON = new JsonMapper();

  /// The person that the engine found for each row (`a:12`).
  private final Map<String, String> found = new HashMap<>();

  private JsonNode truth = JSON.createObjectNode();

  @BeforeAll
  void link(@TempDir Path folder) throws IOException {
    truth = JSON.readTree(Files.readString(TRUTH.resolve("lists.truth.json")));
    Path clusters = folder.resolve("clusters.csv");
    List<LinkRequest.ListFile> files =
        LISTS.keySet().stream()
            .sorted()
            .map(key -> new LinkRequest.ListFile(key, DEMO.resolve(LISTS.get(key) + ".csv")))
            .toList();
    for (LinkedLists.Row row : LinkedLists.of(files, clusters).rows())
      if (!row.person().isEmpty())
        found.put(row.file() + ":" + (row.record() + headerRow(row.file())), row.person());
  }

  @Test
  void hardlyTwoPersonsAreMergedAndFewAreMissed() {
    int same = 0;
    int together = 0;
    int right = 0;
    Map<String, String> owner = new HashMap<>();
    for (JsonNode person : truth.get("same"))
      if (!person.get("person").asString().startsWith("U"))
        for (JsonNode row : person.get("rows"))
          owner.put(row.asString(), person.get("person").asString());
    List<String> rows = owner.keySet().stream().sorted().toList();
    for (int i = 0; i < rows.size(); i++)
      for (int j = 0; j < i; j++) {
        boolean truly = owner.get(rows.get(i)).equals(owner.get(rows.get(j)));
        boolean linked = together(rows.get(i), rows.get(j));
        same += truly ? 1 : 0;
        together += linked ? 1 : 0;
        right += truly && linked ? 1 : 0;
      }
    assertTrue(right >= 0.97 * together, right + " of " + together + " merged pairs are right");
    assertTrue(right >= 0.88 * same, right + " of " + same + " pairs were found");
  }

  @Test
  void brothersTwinsFatherAndSonStayApart() {
    TreeSet<String> merged = new TreeSet<>();
    for (JsonNode pair : truth.get("never_merge"))
      if (together(pair.get("a").asString(), pair.get("b").asString())) merged.add(pair.toString());
    assertEquals(new TreeSet<>(), merged);
  }

  @Test
  void initialsThatFitTwoBrothersAreLaidOnNeither() {
    TreeSet<String> merged = new TreeSet<>();
    for (JsonNode pair : truth.get("undecidable"))
      if (together(pair.get("a").asString(), pair.get("b").asString())) merged.add(pair.toString());
    assertEquals(new TreeSet<>(), merged);
  }

  private boolean together(String one, String other) {
    return found.containsKey(one) && found.get(one).equals(found.get(other));
  }

  /// The record of the list's header, from 1: rows are counted from the one below it.
  private static int headerRow(String list) throws IOException {
    JsonNode rows =
        JSON.readTree(Files.readString(TRUTH.resolve(LISTS.get(list) + ".truth.json"))).get("rows");
    int last = 0;
    for (JsonNode row : rows)
      if (row.get("kind").asString().equals("header")) last = row.get("row").asInt();
    return last;
  }
}
