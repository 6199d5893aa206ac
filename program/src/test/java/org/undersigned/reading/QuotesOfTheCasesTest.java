package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every quote that a careful reader would take from the measuring documents stands in our reading
/// of them, folded as their README says.
class QuotesOfTheCasesTest {

  @Test
  void everyQuoteOfTheTruthStandsInTheText() throws IOException {
    Path folder = Shared.file("cases/README.md").getParent();
    List<String> absent = new ArrayList<>();
    int quotes = 0;
    try (var files = Files.newDirectoryStream(folder, "a*.truth.json")) {
      for (Path file : files) {
        JsonNode truth = JsonMapper.shared().readTree(Files.readAllBytes(file));
        String name = truth.get("document").get("file").asString();
        String text = fold(Texts.reading(name, Files.readAllBytes(folder.resolve(name))).text());
        for (String kind : List.of("statements", "figures", "demands", "references")) {
          if (!truth.has(kind)) continue;
          for (JsonNode item : truth.get(kind)) {
            quotes++;
            if (!text.contains(fold(item.get("quote").asString())))
              absent.add(name + " " + kind + " " + quotes);
          }
        }
      }
    }
    assertTrue(quotes > 200, "quotes were found");
    assertEquals(List.of(), absent);
  }

  private static String fold(String text) {
    String joined = text.replaceAll("(?<=\\w)-[ \\t]*\\n\\s*(?=\\p{L})", "");
    String marks =
        joined
            .replaceAll("[“”„‟«»‹›″]", "\"")
            .replaceAll("[‘’‚‛ʼ′`´]", "'")
            .replaceAll("[‐‑‒–—−]", "-")
            .replace("\u00ad", "");
    return Normalizer.normalize(marks, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }
}
