package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"',',','", "';',';'", "'\t','\t'", "'|','|'"})
  void theDelimiterIsFoundByEqualRows(String delimiter, char found) throws IOException {
    String text = "name,year,place\nOrlan Vesht,1980,Mirova\nTesa Dorin,1991,\"Low, Town\"\n";
    CsvRows rows = open(text.replace(",", delimiter).getBytes(StandardCharsets.UTF_8));
    assertEquals(found, rows.shape().delimiter());
    assertEquals(3, all(rows).size());
  }

  @Test
  void aCommaInsideOfNamesDoesNotMakeADelimiter() throws IOException {
    CsvRows rows =
        open(
            "Vesht, Orlan;1980\nDorin, Tesa;1991\nPale, Ivo;1970\n"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(';', rows.shape().delimiter());
  }

  @Test
  void blankAndRaggedRecordsKeepTheirNumbers() throws IOException {
    List<CsvStep.Row> rows =
        all(open("a;b;c\n\n1;2\n;;;;\n\"x\ny\";z\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), rows.stream().map(CsvStep.Row::number).toList());
    assertEquals(
        List.of(false, true, false, true, false), rows.stream().map(CsvStep.Row::blank).toList());
    assertEquals("x\ny", rows.getLast().cell(0));
    assertEquals("", rows.get(2).cell(7));
  }

  @Test
  void linesOfTwoEncodingsAreReadEachInItsOwn() throws IOException {
    byte[] header = "Фамилия;Имя;Год\n".getBytes(StandardCharsets.UTF_8);
    byte[] body = "Вештов;Орлан;1980\nДорина;Теса;1991\n".getBytes(Charset.forName("windows-1251"));
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(header);
    both.write(body);
    both.write("Пале;Иво;1970\n".getBytes(StandardCharsets.UTF_8));
    CsvRows rows = open(both.toByteArray());
    assertEquals(CsvShape.Lines.SOME_UTF_8, rows.shape().lines());
    assertEquals(
        List.of("Фамилия", "Вештов", "Дорина", "Пале"),
        all(rows).stream().map(row -> row.cell(0)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 姓名;年龄;住址, 王志明;三十;青石镇, 李秀英;四十;白水乡",
    "Big5, 姓名;年齡;住址, 王志明;三十;青石鎮, 李秀英;四十;白水鄉",
    "Shift_JIS, 氏名;年齢;住所, さとう けん;三十;みなと, スズキ イチロウ;四十;ヤマ",
    "EUC-KR, 이름;나이;주소, 김영수;서른;강마을, 박지은;마흔;바다골"
  })
  void eastAsianTablesAreTold(String encoding, String header, String one, String other)
      throws IOException {
    CsvRows rows =
        open((header + "\n" + one + "\n" + other + "\n").getBytes(Charset.forName(encoding)));
    assertEquals(encoding, rows.shape().encoding().charset());
    assertEquals(one.split(";")[0], all(rows).get(1).cell(0));
  }

  @Test
  void aMarkThatIsNeverClosedSwallowsNoRow() throws IOException {
    CsvRows rows =
        open(
            "name,year,place\nA,1,x\n\"B,2,x\nC,3,x\n\"D, E\",4,x\nF,5,\"x\nG,6,x\n"
                .getBytes(StandardCharsets.UTF_8));
    List<CsvStep.Row> all = all(rows);
    assertEquals(
        List.of("name", "A", "\"B", "C", "D, E", "F", "G"),
        all.stream().map(row -> row.cell(0)).toList());
    assertEquals("\"x", all.get(5).cell(2));
    assertEquals(List.of(3L, 6L), rows.unclosed());
  }

  @Test
  void aCellOfSeveralLinesOfProseStaysOneCell() throws IOException {
    CsvRows rows =
        open(
            "name,year,note\nA,1,\"seen on Monday,\nlater at home, with B\nand C\"\nB,2,x\n"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(3, all(rows).size());
    assertEquals(List.of(), rows.unclosed());
  }

  @Test
  void aTableIsReadOnWhereAMarkWouldSwallowMoreThanACellHolds() throws IOException {
    StringBuilder text = new StringBuilder("name,year\nA,1\n\"B,2\n");
    for (int i = 0; i < 2_000_000; i++)
      text.append("Orlan Vesht,").append(1900 + i % 99).append('\n');
    CsvRows rows = open(text.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(2_000_003, all(rows).size());
    assertEquals(List.of(3L), rows.unclosed());
  }

  @Test
  void anUnmarkedCyrillicTableIsDecodedAndSaysHow() throws IOException {
    String text = "Фамилия;Имя;Год\nВештов;Орлан;1980\nДорина;Теса;1991\n";
    CsvRows rows = open(text.getBytes(Charset.forName("windows-1251")));
    assertEquals("windows-1251", rows.shape().encoding().charset());
    assertEquals(Encoding.Ground.LETTERS, rows.shape().encoding().ground());
    assertEquals("Вештов", all(rows).get(1).cell(0));
  }

  @Test
  void theFirstForeignLetterMayStandFarDown() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) text.append("Dorin,Tesa\n");
    text.append("Жуков,Олег\nПетрова,Анна\n");
    List<CsvStep.Row> rows = all(open(text.toString().getBytes(Charset.forName("windows-1251"))));
    assertEquals("Жуков", rows.get(200_000).cell(0));
  }

  @Test
  void aPackedTableIsUnpackedAndATruncatedOneSaysSo() throws IOException {
    StringBuilder text = new StringBuilder("id,name\n");
    for (int i = 0; i < 50_000; i++) text.append(i).append(",name ").append(i * 7919L).append('\n');
    byte[] packed = gzip(text.toString());
    CsvRows whole = open(packed);
    assertEquals(50_001, all(whole).size());
    assertInstanceOf(CsvStep.End.class, whole.last());
    CsvOpening cut = CsvRows.open(file(java.util.Arrays.copyOf(packed, packed.length / 2)));
    switch (cut) {
      case CsvOpening.Refused(var why) -> assertEquals("READ-06", why.code());
      case CsvOpening.Opened(CsvRows rows) -> {
        while (rows.next() instanceof CsvStep.Row) {}
        assertInstanceOf(CsvStep.Damaged.class, rows.last());
      }
    }
  }

  @Test
  void aCellMayHoldTwoMegabytes() throws IOException {
    String big = "x".repeat(2_000_000);
    assertEquals(
        big,
        all(open(("a,b\n1,\"" + big + "\"\n").getBytes(StandardCharsets.UTF_8))).get(1).cell(1));
  }

  @Test
  void malformedBytesAreCounted() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 60; i++) bytes.writeBytes("é;à\n".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write('\n');
    CsvRows rows = open(bytes.toByteArray());
    all(rows);
    assertEquals(new CsvStep.End(61, 1), rows.last());
  }

  @ParameterizedTest
  @CsvSource({"'',READ-02", "'\0\1\2\0\0\3junk\0',READ-04"})
  void whatIsNoTableIsRefusedByCode(String content, String code) throws IOException {
    CsvOpening opening = CsvRows.open(file(content.getBytes(StandardCharsets.UTF_8)));
    assertEquals(code, assertInstanceOf(CsvOpening.Refused.class, opening).why().code());
  }

  @Test
  void aFileThatIsNotThereIsRefusedByCode() {
    CsvOpening opening = CsvRows.open(folder.resolve("absent.csv"));
    assertEquals("READ-01", assertInstanceOf(CsvOpening.Refused.class, opening).why().code());
  }

  private CsvRows open(byte[] bytes) throws IOException {
    return assertInstanceOf(CsvOpening.Opened.class, CsvRows.open(file(bytes))).rows();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("table.csv"), bytes);
  }

  private static List<CsvStep.Row> all(CsvRows rows) {
    List<CsvStep.Row> all = new ArrayList<>();
    while (rows.next() instanceof CsvStep.Row row) all.add(row);
    rows.close();
    return all;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
