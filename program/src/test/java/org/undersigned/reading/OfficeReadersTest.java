package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Block;
import org.undersigned.model.Placement;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadOutcome.Why;

class OfficeReadersTest {

  @Test
  void rowsStandWhereASpreadsheetCountsThem() {
    Reading reading =
        xlsx(
            "<row r='1'><c r='B1' t='s'><v>0</v></c></row><row r='4'><c r='A4'><v>1984</v></c><c"
                + " r='B4' t='s'><v>1</v></c><c r='C4' s='1'><v>30682</v></c><c r='D4'"
                + " s='2'><v>30682</v></c></row></sheetData>");
    assertEquals(
        List.of("1: |Name", "2: ", "3: ", "4: 1984|Orlan Vesht|1984-01-01|1984-01"), rows(reading));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1900-01-01",
    "59,1900-02-28",
    "61,1900-03-01",
    "45000,2023-03-15",
    "2958465,9999-12-31"
  })
  void serialNumbersAreTheDaysOfTheCalendarOf1900(String serial, String day) {
    // ECMA-376 part 1, 18.17.4.1: day 1 is 1 January 1900; day 60 is a day that never was.
    assertEquals(
        List.of("1: " + day),
        rows(xlsx("<row r='1'><c r='A1' s='3'><v>" + serial + "</v></c></row></sheetData>")));
  }

  @Test
  void aCellMergedOverRowsStandsInEachOfThem() {
    Reading reading =
        xlsx(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>Mirova</t></is></c><c"
                + " r='B1'><v>1</v></c></row><row r='2'><c"
                + " r='B2'><v>2</v></c></row></sheetData><mergeCells><mergeCell"
                + " ref='A1:A2'/></mergeCells>");
    assertEquals(List.of("1: Mirova|1", "2: Mirova|2"), rows(reading));
    assertEquals(
        List.of("1 1"),
        reading.placements().stream()
            .map(each -> assertInstanceOf(Placement.Origin.InCell.class, each.origin()))
            .map(cell -> cell.row() + " " + cell.column())
            .toList(),
        "only the words that stand in another cell than their own say which");
  }

  @Test
  void aHundredThousandEmptyRowsAreNoText() {
    StringBuilder empty = new StringBuilder("<row r='1'><c r='A1'><v>7</v></c></row>");
    for (int i = 2; i <= 100_000; i++) empty.append("<row r='").append(i).append("' s='1'/>");
    assertEquals(List.of("1: 7"), rows(xlsx(empty.append("</sheetData>").toString())));
  }

  @Test
  void aDocumentIsReadWithItsChangesAcceptedAndItsTablesAsRows() {
    byte[] bytes =
        Office.document(
            "<w:p><w:pPr><w:outlineLvl"
                + " w:val='0'/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p><w:p><w:r><w:t"
                + " xml:space='preserve'>Two </w:t></w:r><w:del><w:r><w:delText>old"
                + " </w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>boats</w:t><w:br/><w:t>left.</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge"
                + " w:val='restart'/></w:tcPr><w:p><w:r><w:t>May</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
    var read = assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.docx", bytes));
    assertEquals("Harbour\nTwo boats\nleft.\nMay\t1\nMay\t2", read.reading().text());
    assertInstanceOf(Block.Heading.class, read.reading().blocks().getFirst());
    assertEquals("READ-16", read.notices().getFirst().code());
  }

  @Test
  void anOpenDocumentKeepsItsNotesBeside() {
    byte[] bytes =
        Office.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<o xmlns:text='t'><text:h text:outline-level='2'>Harbour</text:h><text:p>Two<text:s"
                + " text:c='2'/>boats<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>As"
                + " seen.</text:p></text:note-body></text:note> left.</text:p></o>");
    assertEquals(
        "Harbour\nTwo  boats [1] left.\n[1] As seen.", Texts.reading("a.odt", bytes).text());
  }

  @Test
  void aSpreadsheetOfOpenDocumentGivesDatesAndRepeatedCells() {
    byte[] bytes =
        Office.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            "<o xmlns:table='t' xmlns:text='x' xmlns:office='f'><table:table"
                + " table:name='L'><table:table-row><table:table-cell"
                + " table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell><table:table-cell"
                + " office:value-type='date'"
                + " office:date-value='2030-05-01'><text:p>01.05.30</text:p></table:table-cell></table:table-row><table:table-row"
                + " table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></o>");
    assertEquals(
        List.of("1: a|a|2030-05-01", "2: ", "3: ", "4: ", "5: b"),
        rows(Texts.reading("a.ods", bytes)));
  }

  @Test
  void entitiesAreNotExpandedAndNothingOutsideIsOpened() {
    String evil =
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY x SYSTEM"
            + " 'file:///etc/passwd'>]>";
    byte[] bytes =
        Office.zip(
            "word/document.xml",
            evil
                + "<w:document"
                + " xmlns:w='w'><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>");
    ReadOutcome outcome = Texts.outcome("a.docx", bytes);
    if (outcome instanceof ReadOutcome.Read(Reading reading, _, _))
      assertTrue(reading.text().isBlank(), "an entity was expanded: " + reading.text());
  }

  @Test
  void elementsMayNestAsDeepAsTheLimitAndNoDeeper() {
    assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.docx", nested(254)));
    var refused =
        assertInstanceOf(ReadOutcome.Unreadable.class, Texts.outcome("a.docx", nested(255)));
    assertEquals("xmlDepth", refused.message().arguments().get("limit"));
  }

  private static byte[] nested(int depth) {
    return Office.document("<w:q>".repeat(depth) + "</w:q>".repeat(depth));
  }

  @Test
  void anArchiveThatUnpacksBeyondAllMeasureIsRefused() {
    byte[] bytes =
        Office.document("<w:p><w:r><w:t>" + " ".repeat(1_100_000) + "</w:t></w:r></w:p>");
    assertEquals(
        Why.TOO_LARGE,
        assertInstanceOf(ReadOutcome.Unreadable.class, Texts.outcome("a.docx", bytes)).why());
  }

  @Test
  void aCutDocumentIsDamagedAndSaysSo() {
    byte[] whole = Office.document("<w:p><w:r><w:t>Two boats left the harbour.</w:t></w:r></w:p>");
    ReadOutcome outcome = Texts.outcome("a.docx", java.util.Arrays.copyOf(whole, whole.length / 3));
    assertInstanceOf(ReadOutcome.Unreadable.class, outcome);
    assertTrue(new String(whole, StandardCharsets.ISO_8859_1).startsWith("PK"));
  }

  private static Reading xlsx(String sheet) {
    return Texts.reading("list.xlsx", Office.workbook(sheet));
  }

  private static List<String> rows(Reading reading) {
    return reading.blocks().stream()
        .map(b -> (Block.Row) b)
        .map(
            r ->
                r.row()
                    + ": "
                    + String.join(
                        "|",
                        r.cells().stream().map(c -> reading.words(c.start(), c.end())).toList()))
        .toList();
  }
}
