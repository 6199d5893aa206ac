package org.undersigned.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.Shared;
import org.undersigned.model.Instrument;
import org.undersigned.model.Printed;
import org.undersigned.model.Signatory;
import org.undersigned.reading.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every layout in `fixtures/signatures`, from the bytes of the file to the parts of each name.
class SignaturesInNewLayoutsTest {
  private static final Path FOLDER =
      Shared.repository().resolve("program/src/test/resources/fixtures/signatures");

  static List<Path> truths() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".truth.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("truths")
  void eachSignatureIsReadAsItIsPrinted(Path truthFile) throws IOException {
    JsonNode truth = JsonMapper.shared().readTree(Files.readAllBytes(truthFile));
    String name = truth.get("document").get("file").asString();
    Instrument read =
        Declarations.read(Texts.reading(name, Files.readAllBytes(truthFile.resolveSibling(name))))
            .orElseThrow();
    List<String> expected = new ArrayList<>();
    for (JsonNode signer : truth.get("signatories"))
      expected.add(
          String.join(
              " | ",
              signer.get("position").asString(),
              text(signer, "title"),
              text(signer, "given"),
              text(signer, "surname"),
              text(signer, "place"),
              text(signer, "group"),
              signer.has("status") ? "WITHDRAWN" : "SIGNED"));
    assertEquals(
        expected,
        read.signatories().stream().map(SignaturesInNewLayoutsTest::words).toList(),
        name);
  }

  private static String text(JsonNode signer, String part) {
    return signer.get(part).isNull() ? "" : signer.get(part).asString();
  }

  private static String words(Signatory s) {
    return String.join(
        " | ",
        Integer.toString(s.position()),
        value(s.title()),
        value(s.given()),
        s.surname().value(),
        value(s.place()),
        value(s.group()),
        s.status().name());
  }

  private static String value(Optional<Printed> part) {
    return part.map(Printed::value).orElse("");
  }
}
