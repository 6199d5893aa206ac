package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists of twenty to thirty rows in two languages each: nobody is merged who must not be, what
/// nobody could decide stays open, and hardly anybody is missed.
class SmallListsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path PAIRS =
      Shared.repository().resolve("program/src/test/resources/fixtures/linkage");

  private final Map<String, String> found = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "valley", "steppe", "mine", "river"})
  void nobodyIsMergedWhoMustNotBe(String pair, @TempDir Path folder) throws IOException {
    link(pair, folder.resolve("clusters.csv"));
    JsonNode truth = JSON.readTree(Files.readString(PAIRS.resolve(pair).resolve("truth.json")));
    assertEquals(new TreeSet<>(), merged(truth.get("never_merge")));
    assertEquals(new TreeSet<>(), merged(truth.get("undecidable")));
    double f1 = f1(truth.get("same"));
    assertTrue(f1 >= 0.93, pair + ": F1 " + f1);
  }

  private void link(String pair, Path clusters) throws IOException {
    List<LinkRequest.ListFile> files =
        List.of("one", "two").stream()
            .map(list -> new LinkRequest.ListFile(list, PAIRS.resolve(pair).resolve(list + ".csv")))
            .toList();
    LinkedLists linked = LinkedLists.of(files, clusters);
    Map<String, Integer> headers = new HashMap<>();
    linked.report().mapping().forEach(list -> headers.put(list.file(), list.header()));
    for (LinkedLists.Row row : linked.rows())
      if (!row.person().isEmpty())
        found.put(row.file() + ":" + (row.record() + headers.get(row.file())), row.person());
  }

  private Set<String> merged(JsonNode pairs) {
    Set<String> merged = new TreeSet<>();
    for (JsonNode pair : pairs)
      if (together(pair.get("a").asString(), pair.get("b").asString())) merged.add(pair.toString());
    return merged;
  }

  /// Over pairs of all rows that got a person.
  private double f1(JsonNode same) {
    Set<Set<String>> truly = new HashSet<>();
    for (JsonNode person : same)
      for (JsonNode a : person.get("rows"))
        for (JsonNode b : person.get("rows"))
          if (!a.equals(b)) truly.add(Set.of(a.asString(), b.asString()));
    Set<Set<String>> linked = new HashSet<>();
    for (String a : found.keySet())
      for (String b : found.keySet()) if (!a.equals(b) && together(a, b)) linked.add(Set.of(a, b));
    long right = linked.stream().filter(truly::contains).count();
    return 2.0 * right / (truly.size() + linked.size());
  }

  private boolean together(String one, String other) {
    return found.containsKey(one) && found.get(one).equals(found.get(other));
  }
}
