package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.asking.ShowImports;
import org.undersigned.casework.upkeep.Rebuild;
import org.undersigned.model.Import;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;
import org.undersigned.statements.rules.RuleProposer;

class ImportsTest extends CaseAtHand {
  private static final String LIST =
      "No.;Name;Born;Remarks\n1;Orban Talvik;1980;\n2;Mira Sollen;1991;\n;;;\nTotal;2;;\n";
  private static final String NOTE = "On 3 May 2031 the guards beat Orban Talvik, his wife said.\n";

  private static byte[] zip(String inner, byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(all)) {
      out.putNextEntry(new ZipEntry(inner));
      out.write(bytes);
    }
    return all.toByteArray();
  }

  private List<Receipt.State> states() {
    Import last = opened.book().imports().stream().reduce((_, newer) -> newer).orElseThrow();
    return opened.book().receiptsOf(last.id()).stream().map(Receipt::state).toList();
  }

  @Test
  void everyFileAndEveryRowHasItsReceipt() {
    List<Receipt> receipts =
        run(file("list.csv", LIST), file("note.txt", NOTE), file("broken.pdf", "%PDF-1.7 no"));
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
      new RunCase(opened, acting(), desk, List.of(new RuleProposer()))
          .run(List.of(one, cut, two), _ -> {});
    } catch (IllegalStateException stopped) {
      // What was sealed before is on the disk.
    }
    int before = opened.book().accessions().size();
    List<Receipt> receipts = run(one, file("cut.txt", NOTE + NOTE), two);
    assertEquals(1, opened.book().imports().size(), "the same import goes on");
    assertEquals(3, receipts.size());
    assertTrue(receipts.stream().noneMatch(each -> each.state() == Receipt.State.SEALED));
    assertEquals(3, opened.book().accessions().size(), "nothing is handed over twice");
    assertEquals(1, before);
    run(one);
    assertEquals(2, opened.book().imports().size(), "a finished import is not gone on with");
  }

  @Test
  void enclosedFilesAreExhibitsOfTheirOwnThatNameTheirParent() throws IOException {
    byte[] inner = zip("note.txt", NOTE.getBytes(StandardCharsets.UTF_8));
    List<Receipt> receipts = run(file("outer.zip", zip("inner.zip", inner)));
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
      if (depth >= 3) receipts.add(run(file(name, bytes)).size());
    }
    assertEquals(List.of(4, 1), receipts, "three archives and the note; a fourth archive around");
    assertEquals(List.of(Receipt.State.NOT_TAKEN), states());
    Import last = opened.book().imports().stream().reduce((_, newer) -> newer).orElseThrow();
    assertEquals(
        "READ-05", opened.book().receiptsOf(last.id()).getFirst().notices().getFirst().code());
  }

  @Test
  void anUndoneImportStandsNoMoreAndNothingIsErased() {
    run(file("note.txt", NOTE));
    run(file("list.csv", LIST), file("note.txt", NOTE));
    int entries = records();
    Import second = opened.book().imports().stream().reduce((_, newer) -> newer).orElseThrow();
    assertInstanceOf(
        UndoImport.Outcome.Undone.class,
        new UndoImport(opened, acting()).undo(second, "the wrong folder"));
    assertEquals(1, opened.book().exhibits().size(), "the note came otherwise too");
    assertTrue(
        opened.book().references().stream().noneMatch(each -> each.toString().contains("Sollen")));
    assertTrue(opened.book().lists().isEmpty());
    assertEquals(entries + 1, records(), "one record more, none less");
    assertTrue(Rebuild.of(opened).same(), "the log tells it again");
    assertInstanceOf(
        UndoImport.Outcome.Refused.class, new UndoImport(opened, acting()).undo(second, "again"));
    run(file("list.csv", LIST));
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
    Receipt before = run(file("broken.pdf", "%PDF-1.7 no")).getFirst();
    List<Receipt> again =
        new RunCase(opened, acting(), desk, List.of(new RuleProposer()))
            .again(List.of(before), _ -> {});
    assertEquals(List.of(Receipt.State.NOT_TAKEN), again.stream().map(Receipt::state).toList());
    assertEquals(List.of(Receipt.State.NOT_TAKEN), states(), "one receipt for one file");
  }
}
