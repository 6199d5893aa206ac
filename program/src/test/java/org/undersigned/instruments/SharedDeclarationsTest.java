package org.undersigned.instruments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.Shared;
import org.undersigned.model.Instrument;
import org.undersigned.model.Printed;
import org.undersigned.model.Signatory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real declaration and the invented cases of the shared folder; skipped where it is absent.
class SharedDeclarationsTest {
  static final String SEED = "documents/written-declaration-734-doc-15452.txt";

  static Instrument seed() throws IOException {
    return Declarations.read(InstrumentWords.reading(Files.readString(Shared.file(SEED)), "en"))
        .orElseThrow();
  }

  @Test
  void theRealDeclarationIsReadAsPrinted() throws IOException {
    Instrument declaration = seed();
    assertEquals("734", declaration.header().number().map(Printed::value).orElseThrow());
    assertEquals("15452", declaration.header().documentNumber().map(Printed::value).orElseThrow());
    assertEquals("2022-02-08", declaration.header().date().map(Printed::value).orElseThrow());
    assertEquals(21, declaration.signatories().size());
    assertEquals(
        12,
        declaration.signatories().stream().map(s -> s.state().orElseThrow()).distinct().count());
    assertEquals(
        Map.of("SOC", 17L, "UEL", 1L, "EPP/CD", 1L, "EC/DA", 1L, "NR", 1L),
        declaration.signatories().stream()
            .collect(groupingBy(s -> s.groupCode().orElseThrow(), counting())));
    Signatory third = declaration.signatories().get(2);
    assertEquals("Margreet", third.given().map(Printed::value).orElseThrow());
    assertEquals("De BOER", third.surname().value());
    assertEquals("ŚMISZEK", declaration.signatories().get(18).surname().value());
    assertEquals(
        "the 21 signatories of Written declaration No. 734", Declarations.author(declaration));
    assertEquals(5, declaration.wording().paragraphs().size());
    assertEquals(
        List.of("European Parliament resolution 2022-01-20"),
        declaration.wording().citations().stream()
            .map(c -> c.to() + c.date().map(d -> " " + d).orElse(""))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a01-declaration", "a12-old-declaration"})
  void headerAndSignatoriesOfTheCasesAreAsTheirTruth(String name) throws IOException {
    JsonNode truth =
        JsonMapper.shared().readTree(Shared.file("cases/" + name + ".truth.json").toFile());
    Instrument read =
        Declarations.read(
                InstrumentWords.reading(
                    Files.readString(Shared.file("cases/" + name + ".txt")), "en"))
            .orElseThrow();
    JsonNode document = truth.get("document");
    assertEquals(document.get("kind").asString(), read.kind().label());
    assertEquals(document.get("title").asString(), read.header().title().orElseThrow().value());
    assertEquals(document.get("number").asString(), read.header().number().orElseThrow().value());
    assertEquals(
        document.get("doc_number").asString(),
        read.header().documentNumber().orElseThrow().value());
    assertEquals(document.get("date").asString(), read.header().date().orElseThrow().value());
    assertEquals(truth.get("signatories").size(), read.signatories().size());
    for (int i = 0; i < read.signatories().size(); i++) {
      JsonNode expected = truth.get("signatories").get(i);
      Signatory signatory = read.signatories().get(i);
      assertEquals(expected.get("surname").asString(), signatory.surname().value());
      assertEquals(text(expected, "title"), signatory.title().map(Printed::value).orElse(""));
      assertEquals(text(expected, "given"), signatory.given().map(Printed::value).orElse(""));
      assertEquals(text(expected, "place"), signatory.place().map(Printed::value).orElse(""));
      assertEquals(text(expected, "group"), signatory.group().map(Printed::value).orElse(""));
    }
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).isNull() ? "" : node.get(field).asString();
  }
}
