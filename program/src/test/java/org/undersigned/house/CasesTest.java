package org.undersigned.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The invented cases hold what their truths say of them: every quote stands in its document, every
/// record of a list is accounted for, and nobody is two persons.
class CasesTest {
  private static final Path FIXTURES =
      Shared.repository().resolve("program/src/test/resources/fixtures");
  private static final Path DEMO =
      Shared.repository().resolve("program/src/main/resources/org/undersigned/demo");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void everyQuoteOfATruthStandsInItsDocument() throws IOException {
    TreeSet<String> absent = new TreeSet<>();
    int quotes = 0;
    for (Path truth : truths(FIXTURES.resolve("drafting"))) {
      JsonNode said = JSON.readTree(Files.readString(truth));
      String file = said.at("/document/file").asString();
      if (!file.endsWith(".txt") && !file.endsWith(".html")) continue;
      String text = text(truth.resolveSibling(file));
      for (String list : List.of("statements", "figures", "demands", "references"))
        for (JsonNode item : said.path(list)) {
          quotes++;
          String quote = folded(item.get("quote").asString());
          if (!text.contains(quote)) absent.add(file + ": " + quote);
        }
    }
    assertEquals(new TreeSet<>(), absent);
    assertTrue(quotes > 400, "only " + quotes + " quotes were checked");
  }

  @Test
  void aQuarterOfTheDraftingCasesIsHeldOutAndNoneOfThemIsTunedOn() throws IOException {
    TreeSet<String> heldOut = names(FIXTURES.resolve("drafting/heldout"));
    TreeSet<String> tuned = names(FIXTURES.resolve("drafting/tuned"));
    assertTrue(4 * heldOut.size() >= heldOut.size() + tuned.size(), heldOut.size() + " held out");
    TreeSet<String> both = new TreeSet<>(heldOut);
    both.retainAll(tuned);
    assertEquals(new TreeSet<>(), both);
  }

  @Test
  void everyRecordOfTheDemosListsIsAccountedFor() throws IOException {
    for (Path truth : truths(FIXTURES.resolve("demo"))) {
      JsonNode said = JSON.readTree(Files.readString(truth));
      if (said.path("rows").isMissingNode()) continue;
      String text = Files.readString(DEMO.resolve("lists/" + said.at("/list/file").asString()));
      assertEquals(text.lines().count(), said.get("rows").size(), truth.toString());
    }
  }

  @Test
  void everyRowOfTheDemosListsBelongsToOnePerson() throws IOException {
    JsonNode who = JSON.readTree(Files.readString(FIXTURES.resolve("demo/lists.truth.json")));
    Map<String, String> owner = new HashMap<>();
    for (JsonNode person : who.get("same"))
      for (JsonNode row : person.get("rows"))
        assertEquals(
            null, owner.put(row.asString(), person.get("person").asString()), row.asString());
    for (JsonNode pair : who.get("never_merge"))
      assertTrue(!owner.get(pair.get("a").asString()).equals(owner.get(pair.get("b").asString())));
    assertEquals(151, who.get("persons").size());
  }

  @Test
  void theDemoHandsOverEveryFileItShips() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (JsonNode each : JSON.readTree(Files.readString(DEMO.resolve("contents.json"))))
      named.add(each.get("file").asString());
    TreeSet<String> shipped = new TreeSet<>();
    for (String folder : List.of("documents", "lists"))
      try (Stream<Path> files = Files.list(DEMO.resolve(folder))) {
        files.forEach(file -> shipped.add(folder + "/" + file.getFileName()));
      }
    assertEquals(shipped, named);
  }

  private static List<Path> truths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".truth.json")).sorted().toList();
    }
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Path truth : truths(folder)) names.add(truth.getFileName().toString());
    return names;
  }

  private static String text(Path file) throws IOException {
    String raw = Files.readString(file, Charset.forName("UTF-8"));
    return folded(file.toString().endsWith(".html") ? Jsoup.parse(raw).text() : raw);
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
