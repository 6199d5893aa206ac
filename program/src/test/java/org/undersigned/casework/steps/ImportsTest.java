package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ShowImports;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.casework.upkeep.Rebuild;
import org.undersigned.model.Consent;
import org.undersigned.model.Import;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.reading.TestClassPath;
import org.undersigned.statements.rules.RuleProposer;

class ImportsTest {
  private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
  private static final String LIST =
      "No.;Name;Born;Remarks\n1;Orban Talvik;1980;\n2;Mira Sollen;1991;\n;;;\nTotal;2;;\n";
  private static final String NOTE = "On 3 May 2031 the guards beat Orban Talvik, his wife said.\n";

  @TempDir Path place;
  private Office office;
  private OpenCase opened;
  private ReadingDesk desk;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    var entrance = new Office.Entrance(place.resolve("vault"), "a passphrase of the test", clock);
    office = assertInstanceOf(Office.Opening.Opened.class, Office.init(entrance)).office();
    opened =
        assertInstanceOf(
                Office.OpeningCase.Opened.class,
                office.createCase("The valley", acting(0).colleague()))
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

  private static Acting acting(int minutes) {
    return new Acting(new Maker.Colleague("Ines Albaret"), NOON.plusSeconds(60L * minutes));
  }

  private static Incoming file(String name, byte[] bytes) {
    return new Incoming(
        new ReceiveExhibit.Handover(
            name,
            Optional.of("Heron"),
            "by hand",
            new Consent.Terms.NotAsked("a test"),
            MediaTypes.of(name)),
        () -> new ByteArrayInputStream(bytes));
  }

  private static Incoming file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String inner, byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(all)) {
      out.putNextEntry(new ZipEntry(inner));
      out.write(bytes);
    }
    return all.toByteArray();
  }

  private List<Receipt> run(int minutes, Incoming... files) {
    return new RunCase(opened, acting(minutes), desk, List.of(new RuleProposer()))
        .run(List.of(files), _ -> {});
  }

  private List<Receipt.State> states() {
    Import last = opened.book().imports().stream().reduce((_, newer) -> newer).orElseThrow();
    return opened.book().receiptsOf(last.id()).stream().map(Receipt::state).toList();
  }

  @Test
  void everyFileAndEveryRowHasItsReceipt() {
    List<Receipt> receipts =
        run(0, file("list.csv", LIST), file("note.txt", NOTE), file("broken.pdf", "%PDF-1.7 no"));
    assertEquals(
        List.of(Receipt.State.TAKEN, Receipt.State.TAKEN, Receipt.State.NOT_TAKEN), states());
    assertEquals(new Receipt.Rows(5, 2, 0, 3), receipts.getFirst().rows());
    assertEquals(1, receipts.getLast().notices().size(), "says why it was not taken");
    List<ShowImports.RowLine> rows = new ShowImports(opened.book(), Message::code).rows(receipts);
    assertEquals(
        List.of("headings of columns", "", "", "blank", "a total"),
        rows.stream().map(each -> String.join("", each.because())).toList());
    assertEquals(5, rows.size());
  }

  @Test
  void anImportThatWasStoppedGoesOnWhereItStopped() {
    Incoming one = file("note.txt", NOTE);
    Incoming two = file("list.csv", LIST);
    Incoming cut =
        new Incoming(
            file("cut.txt", "").handover(),
            () -> {
              throw new IllegalStateException("the machine stops here");
            });
    try {
      new RunCase(opened, acting(0), desk, List.of(new RuleProposer()))
          .run(List.of(one, cut, two), _ -> {});
    } catch (IllegalStateException stopped) {
      // What was sealed before is on the disk.
    }
    int before = opened.book().accessions().size();
    List<Receipt> receipts = run(1, one, file("cut.txt", NOTE + NOTE), two);
    assertEquals(1, opened.book().imports().size(), "the same import goes on");
    assertEquals(3, receipts.size());
    assertTrue(receipts.stream().noneMatch(each -> each.state() == Receipt.State.SEALED));
    assertEquals(3, opened.book().accessions().size(), "nothing is handed over twice");
    assertEquals(1, before);
    run(2, one);
    assertEquals(2, opened.book().imports().size(), "a finished import is not gone on with");
  }

  @Test
  void enclosedFilesAreExhibitsOfTheirOwnThatNameTheirParent() throws IOException {
    byte[] inner = zip("note.txt", NOTE.getBytes(StandardCharsets.UTF_8));
    List<Receipt> receipts = run(0, file("outer.zip", zip("inner.zip", inner)));
    assertEquals(3, receipts.size());
    Receipt note = receipts.getFirst();
    assertEquals("note.txt", note.file());
    assertTrue(note.drafts() > 0, "it is drafted like any file");
    Receipt middle =
        receipts.stream().filter(each -> each.file().equals("inner.zip")).findFirst().orElseThrow();
    assertEquals(middle.exhibit(), note.within());
    var accession = opened.book().accession(note.accession().orElseThrow()).orElseThrow();
    assertEquals(
        "enclosed in exhibit " + middle.exhibit().orElseThrow().brief(), accession.means());
    assertTrue(accession.from().isPresent(), "it comes from the same giver");
  }

  @Test
  void archivesInArchivesAreOpenedToTheLimitAndNoFurther() throws IOException {
    byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
    String name = "note.txt";
    List<Integer> receipts = new ArrayList<>();
    for (int depth = 1; depth <= 4; depth++) {
      bytes = zip(name, bytes);
      name = "depth" + depth + ".zip";
      if (depth >= 3) receipts.add(run(depth, file(name, bytes)).size());
    }
    assertEquals(List.of(4, 1), receipts, "three archives and the note; a fourth archive around");
    assertEquals(List.of(Receipt.State.NOT_TAKEN), states());
    Import last = opened.book().imports().stream().reduce((_, newer) -> newer).orElseThrow();
    assertEquals(
        "READ-05", opened.book().receiptsOf(last.id()).getFirst().notices().getFirst().code());
  }

  @Test
  void anUndoneImportStandsNoMoreAndNothingIsErased() {
    run(0, file("note.txt", NOTE));
    run(1, file("list.csv", LIST), file("note.txt", NOTE));
    int entries = records();
    Import second = opened.book().imports().stream().reduce((_, newer) -> newer).orElseThrow();
    assertInstanceOf(
        UndoImport.Outcome.Undone.class,
        new UndoImport(opened, acting(2)).undo(second, "the wrong folder"));
    assertEquals(1, opened.book().exhibits().size(), "the note came otherwise too");
    assertTrue(
        opened.book().references().stream().noneMatch(each -> each.toString().contains("Sollen")));
    assertTrue(opened.book().lists().isEmpty());
    assertEquals(entries + 1, records(), "one record more, none less");
    assertTrue(Rebuild.of(opened).same(), "the log tells it again");
    assertInstanceOf(
        UndoImport.Outcome.Refused.class, new UndoImport(opened, acting(3)).undo(second, "again"));
    run(4, file("list.csv", LIST));
    assertEquals(2, opened.book().exhibits().size());
    assertEquals(1, opened.book().lists().size(), "it stands again");
    assertFalse(opened.book().references().isEmpty());
  }

  private int records() {
    try (var entries = opened.archive().replay(0)) {
      return (int) entries.count();
    }
  }

  @Test
  void oneFileIsTriedAgain() {
    Receipt before = run(0, file("broken.pdf", "%PDF-1.7 no")).getFirst();
    List<Receipt> again =
        new RunCase(opened, acting(1), desk, List.of(new RuleProposer()))
            .again(List.of(before), _ -> {});
    assertEquals(List.of(Receipt.State.NOT_TAKEN), again.stream().map(Receipt::state).toList());
    assertEquals(List.of(Receipt.State.NOT_TAKEN), states(), "one receipt for one file");
  }
}
