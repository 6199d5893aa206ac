package org.undersigned.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.reading.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole lists against their truth: ours, and those of the shared folder where it is there.
class ListsOfTheCasesTest {

  @Test
  void ourOwnListsAreReadAsTheirTruthSays() throws IOException {
    RowTruth compared = compare("tuned");
    assertEquals(1.0, compared.share("rows"), compared.toString());
    assertEquals(1.0, compared.share("kind"), compared.toString());
    for (String field : List.of("given", "surname", "patronymic", "birth", "event_date"))
      assertTrue(compared.share(field) >= 0.98, field + ": " + compared);
  }

  @Test
  void listsKeptAwayFromTheRulesAreMeasured() throws IOException {
    // Shares alone: a failure that names what was misread would show it to whoever mends it.
    RowTruth compared = compare("heldout");
    assertEquals(1.0, compared.share("rows"));
    assertTrue(compared.share("kind") >= 0.9, "kinds: " + compared.share("kind"));
  }

  private static RowTruth compare(String half) throws IOException {
    RowTruth compared = new RowTruth();
    Path folder =
        Shared.repository().resolve("program/src/test/resources/fixtures/lists").resolve(half);
    try (var files = Files.newDirectoryStream(folder, "*.truth.json")) {
      for (Path file : files) compared.compare(file);
    }
    return compared;
  }

  @Test
  void theListsOfTheSharedFolderAreReadAsTheirTruthSays() throws IOException {
    RowTruth compared = new RowTruth();
    compared.compare(Shared.file("cases/l01-detainees.truth.json"));
    compared.compare(Shared.file("cases/l02-dead-and-missing.truth.json"));
    assertEquals(1.0, compared.share("rows"), compared.toString());
    assertEquals(1.0, compared.share("kind"), compared.toString());
    for (String field :
        List.of(
            "given",
            "surname",
            "patronymic",
            "birth",
            "event_date",
            "age",
            "sex",
            "status",
            "place")) assertTrue(compared.share(field) >= 0.98, field + ": " + compared);
  }

  @Test
  void twoEditionsShowWhoCameWhoIsGoneAndWhatChanged() throws IOException {
    Path file = Shared.file("cases/l02-dead-and-missing.xlsx");
    JsonNode truth =
        JsonMapper.shared()
            .readTree(Files.readAllBytes(Shared.file("cases/l02-dead-and-missing.truth.json")));
    List<ReadList> lists = ListReader.read(Texts.reading("l02.xlsx", Files.readAllBytes(file)));
    EditionComparison compared = EditionComparison.of(lists.get(1), lists.get(0));
    JsonNode editions = truth.get("editions");
    int right = 0;
    int all = 0;
    for (String kind : List.of("unchanged", "changed", "renamed")) {
      for (JsonNode pair : editions.get(kind)) {
        all++;
        boolean found =
            compared.pairs().stream()
                .anyMatch(
                    p ->
                        p.older().place().row() == pair.get("older_row").asInt()
                            && p.newer().place().row() == pair.get("newer_row").asInt());
        if (found) right++;
      }
    }
    assertTrue(right >= all - 1, right + " of " + all + " pairs");
    assertEquals(
        rows(editions.get("gone"), "older_row"),
        compared.gone().stream().map(r -> r.place().row()).sorted().toList());
    assertEquals(
        rows(editions.get("added"), "newer_row"),
        compared.added().stream().map(r -> r.place().row()).sorted().toList());
  }

  private static List<Integer> rows(JsonNode list, String key) {
    return list.valueStream().map(n -> n.get(key).asInt()).sorted().toList();
  }
}
