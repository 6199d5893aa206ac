package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Placement;
import org.undersigned.model.Reading;
import org.undersigned.reading.PdfPages.Run;
import org.undersigned.reading.ReadOutcome.Why;

class PdfReaderTest {
  private static final String[] LINES = {
    "the first of the boats went out at dawn with all of her crew and nobody saw it come in",
    "another one was seen off the point by two fishermen who told the office of it the day",
    "while the third lay at the quay with her papers taken and her crew asleep in the lower",
    "harbour where the watch had put them after the fire that nobody there wished to recall",
    "and so the list that was made by the families has four names that the office never had",
    "nor did it ask for them when the mother of the cook came to the gate and showed a photo",
  };

  @TempDir Path folder;

  private static final List<String> LEFT =
      List.of(
          "The harbour office said on Monday",
          "that two boats were held there for",
          "their papers and would be free soon.",
          "Nobody of the crews was seen after",
          "that day, and no list of them was",
          "given to the families who asked.");
  private static final List<String> RIGHT =
      List.of(
          "The second column tells of the month",
          "after, when one boat came back with",
          "other people on it. They said that they",
          "had bought it at a sale of the office",
          "and knew nothing of its former own-",
          "ers, whose names they had not seen.");

  @Test
  void columnsAreReadOneAfterTheOtherAndPartedWordsAreJoined() {
    List<Run> runs = new ArrayList<>(List.of(new Run(50, 60, 18, "Two boats")));
    for (int i = 0; i < LEFT.size(); i++) {
      runs.add(new Run(50, 100 + 13 * i, 10, LEFT.get(i)));
      runs.add(new Run(320, 100 + 13 * i, 10, RIGHT.get(i)));
    }
    Reading reading = read(PdfPages.of(List.of(runs), 0));
    assertTrue(
        reading.text().startsWith("Two boats\nThe harbour office said on Monday that two boats"),
        reading.text());
    assertTrue(
        reading.text().contains("given to the families who asked.\nThe second column"),
        reading.text());
    assertTrue(reading.text().contains("of its former owners, whose names"), reading.text());
    assertInstanceOf(Block.Heading.class, reading.blocks().getFirst());
  }

  @Test
  void aTableIsRowsOfCellsThatKnowTheirLine() {
    List<Run> runs = new ArrayList<>(List.of(new Run(50, 60, 14, "Boats")));
    String[][] cells = {
      {"No.", "Boat", "Day"},
      {"1", "Grey Gull", "5.3.2031"},
      {"2", "Tern of the North", "6.3.2031"},
      {"3", "Skua", ""},
      {"4", "Auk", "9.3.2031"}
    };
    for (int r = 0; r < cells.length; r++)
      for (int c = 0; c < 3; c++)
        if (!cells[r][c].isEmpty())
          runs.add(new Run(50 + new int[] {0, 40, 180}[c], 90 + 14 * r, 9, cells[r][c]));
    Reading reading = read(PdfPages.of(List.of(runs), 0));
    List<Block.Row> rows =
        reading.blocks().stream()
            .filter(Block.Row.class::isInstance)
            .map(Block.Row.class::cast)
            .toList();
    assertEquals(List.of(2, 3, 4, 5, 6), rows.stream().map(Block.Row::row).toList());
    Block.Cell boat = rows.get(2).cells().get(1);
    assertEquals("Tern of the North", reading.words(boat.start(), boat.end()));
  }

  @Test
  void runningHeadsStandBesideAndParagraphsGoOnOverThePage() {
    List<List<Run>> pages = new ArrayList<>();
    for (int p = 1; p <= 3; p++) {
      List<Run> runs =
          new ArrayList<>(
              List.of(
                  new Run(50, 40, 8, "Harbour Memory, report " + p),
                  new Run(280, 810, 8, "page " + p)));
      for (int i = 0; i < 4; i++) runs.add(new Run(50, 700 + 13 * i, 10, line(p, i)));
      pages.add(runs);
    }
    Reading reading = read(PdfPages.of(pages, 0));
    List<Block> body = reading.blocks().stream().filter(b -> !(b instanceof Block.Aside)).toList();
    assertEquals(1, body.size(), "one paragraph over three pages");
    assertEquals(6, reading.blocks().size() - body.size());
    assertTrue(reading.text().contains(line(1, 3) + " " + line(2, 0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void theBoxOfAWordCoversItWhicheverWayThePageIsTurned(int rotation)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "no pdftotext on this machine");
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 8; i++)
      runs.add(new Run(80 + 20 * i, 120 + 60 * i, 9 + i, "alpha" + i + " beta" + i + " gamma" + i));
    byte[] pdf = PdfPages.of(List.of(runs), rotation);
    Path file = Files.write(folder.resolve("page.pdf"), pdf);
    Reading reading = read(pdf);
    int checked = 0;
    for (Placement placement : reading.placements()) {
      String words = reading.words(placement.start(), placement.end());
      var box = (Placement.Origin.OnPage) placement.origin();
      assertEquals(words, underTheBox(file, box), words + " at " + box);
      checked++;
    }
    assertEquals(24, checked);
  }

  /// Twelve different lines of much the same length.
  private static String line(int page, int number) {
    List<String> words = new ArrayList<>(List.of(LINES[number].split(" ")));
    java.util.Collections.rotate(words, page * 5);
    return String.join(" ", words);
  }

  /// What another program finds in a box (Poppler's pdftotext, at 72 dots an inch).
  static String underTheBox(Path pdf, Placement.Origin.OnPage box)
      throws IOException, InterruptedException {
    String page = Integer.toString(box.page());
    Process process =
        new ProcessBuilder(
                "/usr/bin/pdftotext",
                "-r",
                "72",
                "-f",
                page,
                "-l",
                page,
                "-x",
                number(Math.floor(box.left())),
                "-y",
                number(Math.floor(box.top())),
                "-W",
                number(Math.ceil(box.width()) + 1),
                "-H",
                number(Math.ceil(box.height()) + 1),
                pdf.toString(),
                "-")
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text.strip();
  }

  private static String number(double value) {
    return Integer.toString((int) value);
  }

  @Test
  void aPageWithoutTextIsSaid() {
    byte[] pdf = PdfPages.of(List.of(List.of(new Run(50, 60, 10, "One boat.")), List.of()), 0);
    var outcome = assertInstanceOf(ReadOutcome.PartlyRead.class, Texts.outcome("a.pdf", pdf));
    assertEquals("READ-18", outcome.missing().getFirst().code());
    assertEquals("2", outcome.missing().getFirst().arguments().get("page"));
  }

  @Test
  void pagesAreLimitedAtTheLimitAndNotBefore() {
    byte[] pdf =
        PdfPages.of(
            List.of(List.of(new Run(50, 60, 10, "One.")), List.of(new Run(50, 60, 10, "Two."))), 0);
    Document document = new Document(Fingerprint.of(pdf), "a.pdf", pdf);
    assertInstanceOf(ReadOutcome.Read.class, Readers.read(document, Limits.pages(2)));
    var refused =
        assertInstanceOf(ReadOutcome.Unreadable.class, Readers.read(document, Limits.pages(1)));
    assertEquals("pages", refused.message().arguments().get("limit"));
  }

  @Test
  void aTablesHeaderThatComesAgainOnEachPageIsNoRunningHeader() {
    List<List<Run>> pages = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      List<Run> runs = new ArrayList<>(List.of(new Run(60, 30, 9, "Harbour Memory Centre")));
      double down = 70;
      List<String> lines = new ArrayList<>(List.of("No.|Name|Born"));
      for (int row = 0; row < 8; row++)
        lines.add(
            (8 * page + row + 1)
                + "|"
                + "Orban Mira Kessa Ilan".split(" ")[row % 4]
                + " Talvi"
                + "klmnopqrstuvwxyzabcdefgh".charAt(8 * page + row)
                + "|"
                + (1950 + 8 * page + row));
      for (String cells : lines) {
        String[] cell = cells.split("\\|");
        for (int c = 0; c < cell.length; c++) runs.add(new Run(60 + 120 * c, down, 10, cell[c]));
        down += 16;
      }
      pages.add(runs);
    }
    Reading reading = read(PdfPages.of(pages, 0));
    List<String> rows =
        reading.blocks().stream()
            .filter(Block.Row.class::isInstance)
            .map(each -> reading.words(each.start(), each.end()))
            .toList();
    assertEquals(27, rows.size(), rows.toString());
    assertEquals(3, rows.stream().filter(each -> each.contains("Born")).count());
    assertEquals(
        3,
        reading.blocks().stream().filter(Block.Aside.class::isInstance).count(),
        "the running header is one");
  }

  @Test
  void aPdfThatIsCutOffIsSaidToBe() {
    byte[] whole = PdfPages.of(List.of(List.of(new Run(50, 60, 10, "Two boats were held."))), 0);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
    switch (Texts.outcome("cut.pdf", cut)) {
      case ReadOutcome.PartlyRead(var _, var _, var missing) ->
          assertTrue(missing.stream().anyMatch(each -> each.code().equals("READ-26")));
      case ReadOutcome.Unreadable _ -> {}
      case ReadOutcome.Read _ -> throw new AssertionError("nothing is said");
    }
  }

  @Test
  void aLockedPdfIsToldFromADamagedOne() throws IOException {
    byte[] open = PdfPages.of(List.of(List.of(new Run(50, 60, 10, "One boat."))), 0);
    try (var pdf = org.apache.pdfbox.Loader.loadPDF(open)) {
      var policy =
          new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
              "owner", "user", new org.apache.pdfbox.pdmodel.encryption.AccessPermission());
      pdf.protect(policy);
      var bytes = new java.io.ByteArrayOutputStream();
      pdf.save(bytes);
      assertEquals(
          Why.ENCRYPTED,
          assertInstanceOf(
                  ReadOutcome.Unreadable.class, Texts.outcome("a.pdf", bytes.toByteArray()))
              .why());
    }
    byte[] cut = java.util.Arrays.copyOf(open, 60);
    assertEquals(
        Why.DAMAGED,
        assertInstanceOf(ReadOutcome.Unreadable.class, Texts.outcome("a.pdf", cut)).why());
  }

  private static Reading read(byte[] pdf) {
    return Texts.reading("a.pdf", pdf);
  }
}
