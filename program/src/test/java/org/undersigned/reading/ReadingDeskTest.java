package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;
import org.undersigned.reading.ReadOutcome.Why;
import org.undersigned.reading.ReadingDesk.Leave;

/// Documents are read by a real child, jailed where this machine has bubblewrap.
class ReadingDeskTest {
  private static ReadingDesk desk;

  @BeforeAll
  static void open() {
    desk = ReadingDesk.open(settings(ReadLimits.usual(), Leave.UNJAILED));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static ReadingDesk.Settings settings(ReadLimits limits, Leave leave) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<Path> classPath = TestClassPath.entries();
    return new ReadingDesk.Settings(
        java, classPath, limits, leave, List.of(Path.of(System.getProperty("java.io.tmpdir"))), 1);
  }

  @Test
  void whereThereIsBubblewrapTheChildIsJailedAndProvesIt() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/bwrap")), "no bubblewrap on this machine");
    assertEquals(new Confinement.Jailed("bubblewrap"), desk.confinement());
  }

  @Test
  void aDocumentComesBackAsItsReading() {
    ReadOutcome outcome =
        desk.read(document("note.txt", "Первое слово.\r\n\r\nВторое слово и ещё несколько."));
    var read = assertInstanceOf(ReadOutcome.Read.class, outcome);
    assertEquals("Первое слово.\n\nВторое слово и ещё несколько.", read.reading().text());
    assertEquals("ru", read.reading().language());
  }

  @Test
  void aFileNamedLikeAPathIsOnlyAName() {
    assertInstanceOf(ReadOutcome.Read.class, desk.read(document("../../x", "One two three.")));
  }

  @Test
  void noBytesAndNoFormatAreOutcomes() {
    assertEquals(Why.EMPTY, why(desk.read(document("a.txt", ""))));
    byte[] junk = new byte[5000];
    new java.util.Random(1).nextBytes(junk);
    assertEquals(
        Why.UNKNOWN_FORMAT, why(desk.read(new Document(Fingerprint.of(junk), "a.txt", junk))));
  }

  @Test
  void aFileAboveTheLimitIsRefusedBeforeItIsLoaded() {
    Fingerprint any = Fingerprint.of("any");
    long allowed = ReadLimits.usual().parsedBytes();
    assertTrue(desk.refusal(any, "big.txt", allowed).isEmpty());
    assertEquals(Why.TOO_LARGE, desk.refusal(any, "big.txt", allowed + 1).orElseThrow().why());
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUpAndTheNextIsRead() {
    try (ReadingDesk hasty =
        ReadingDesk.open(settings(Limits.wall(Duration.ofMillis(5)), Leave.UNJAILED))) {
      assertEquals(Why.TOO_SLOW, why(hasty.read(document("long.txt", "word ".repeat(900_000)))));
    }
  }

  @Test
  void aDocumentThatTakesTooMuchMemoryIsGivenUpAndTheNextIsRead() {
    try (ReadingDesk poor = ReadingDesk.open(settings(Limits.heap(24 << 20), Leave.UNJAILED))) {
      ReadOutcome outcome = poor.read(document("long.txt", "слово ".repeat(3_000_000)));
      var unreadable = assertInstanceOf(ReadOutcome.Unreadable.class, outcome);
      assertEquals(
          "heapBytes", unreadable.message().arguments().get("limit"), unreadable.toString());
      assertInstanceOf(ReadOutcome.Read.class, poor.read(document("short.txt", "One two three.")));
    }
  }

  @Test
  void withoutJailAndLeaveNothingIsRead() {
    var settings = settings(ReadLimits.usual(), Leave.JAIL_ONLY);
    var elsewhere =
        new ReadingDesk.Settings(
            Path.of("/nowhere/bin/java"),
            settings.classPath(),
            settings.limits(),
            settings.leave(),
            List.of(),
            1);
    try (ReadingDesk closed = ReadingDesk.open(elsewhere)) {
      assertInstanceOf(Confinement.Closed.class, closed.confinement());
      assertEquals(Why.NOT_CONFINED, why(closed.read(document("a.txt", "One."))));
    }
  }

  @Test
  void anUnjailedChildFailsTheTrials() throws java.io.IOException {
    try (var child =
            new ChildProcess(
                ChildCommand.limited(settings(ReadLimits.usual(), Leave.UNJAILED)),
                ReadLimits.usual());
        var listening =
            new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Trials trials =
          new Trials(
              listening.getLocalPort(),
              List.of(System.getProperty("java.home")),
              List.of(System.getProperty("java.io.tmpdir")));
      assertEquals(List.of("network", "read", "write"), child.escapes(trials));
    }
  }

  @Test
  void oneChildReadsManyDocumentsOneAfterTheOther() {
    for (int i = 0; i < 30; i++)
      assertFalse(
          desk.read(document("a.txt", "Number " + i + " of the notes."))
              instanceof ReadOutcome.Unreadable);
  }

  private static Document document(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Document(Fingerprint.of(bytes), name, bytes);
  }

  private static Why why(ReadOutcome outcome) {
    return assertInstanceOf(ReadOutcome.Unreadable.class, outcome).why();
  }
}
