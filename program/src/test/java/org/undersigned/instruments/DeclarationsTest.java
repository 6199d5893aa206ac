package org.undersigned.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.model.Instrument;
import org.undersigned.model.Reading;

class DeclarationsTest {
  private static Path fixtures() throws URISyntaxException {
    return Path.of(DeclarationsTest.class.getResource("/fixtures/instruments").toURI());
  }

  private static List<String> texts() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(fixtures())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  static Reading reading(String name) throws IOException, URISyntaxException {
    String language =
        name.contains("-ru") ? "ru" : name.contains("fr-") || name.contains("-fr") ? "fr" : "en";
    return InstrumentWords.reading(Files.readString(fixtures().resolve(name)), language);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void eachLayoutIsReadAsItIsPrinted(String name) throws IOException, URISyntaxException {
    String expected = Files.readString(fixtures().resolve(name.replace(".txt", ".expected")));
    assertEquals(expected, InstrumentWords.of(Declarations.read(reading(name))), name);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFieldStandsAtItsPlace(String name) throws IOException, URISyntaxException {
    Reading reading = reading(name);
    Optional<Instrument> read = Declarations.read(reading);
    read.ifPresent(
        instrument -> {
          instrument.signatories().forEach(s -> assertTrue(s.quote().standsIn(reading)));
          instrument
              .signatories()
              .forEach(s -> assertTrue(s.quote().exact().contains(s.surname().quote().exact())));
          instrument.wording().paragraphs().forEach(q -> assertTrue(q.standsIn(reading)));
          instrument.header().title().ifPresent(t -> assertTrue(t.quote().standsIn(reading)));
        });
  }

  @Property(tries = 300)
  void noTextBreaksTheReader(@ForAll String noise) {
    String text =
        "Written declaration No. 1 | Doc. 2\n" + noise + " ; Mr A BEE, Italy, SOC\n\n" + noise;
    Declarations.read(InstrumentWords.reading(text, "en"));
  }
}
