package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Consent;
import org.undersigned.model.Maker;
import org.undersigned.model.Receipt;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.reading.TestClassPath;
import org.undersigned.statements.rules.RuleProposer;

/// A case in a fresh vault, with a desk that reads; each step comes a minute after the one before.
abstract class CaseAtHand {
  private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

  @TempDir Path place;
  private Office office;
  ReadingDesk desk;
  private int minutes;
  OpenCase opened;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    var entrance = new Office.Entrance(place.resolve("vault"), "a passphrase of the test", clock);
    office = assertInstanceOf(Office.Opening.Opened.class, Office.init(entrance)).office();
    opened =
        assertInstanceOf(
                Office.OpeningCase.Opened.class,
                office.createCase("The valley", acting().colleague()))
            .opened();
    String classPath =
        TestClassPath.entries().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    desk =
        Desks.open(
            new Desks.Program(Path.of(System.getProperty("java.home")), classPath),
            Desks.Jail.WAIVED,
            List.of());
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
    office.close();
  }

  Acting acting() {
    return new Acting(new Maker.Colleague("Ines Albaret"), NOON.plusSeconds(60L * minutes++));
  }

  static Incoming file(String name, byte[] bytes) {
    return new Incoming(
        new ReceiveExhibit.Handover(
            name,
            Optional.of("Heron"),
            "by hand",
            new Consent.Terms.NotAsked("a test"),
            MediaTypes.of(name)),
        () -> new ByteArrayInputStream(bytes));
  }

  static Incoming file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  List<Receipt> run(Incoming... files) {
    return new RunCase(opened, acting(), desk, List.of(new RuleProposer()))
        .run(List.of(files), _ -> {});
  }

  /// Derives the case anew from its log.
  void again() {
    opened = OpenCase.of(opened.name(), opened.vault(), opened.archive(), OpenCase.Met.NOTHING);
  }
}
