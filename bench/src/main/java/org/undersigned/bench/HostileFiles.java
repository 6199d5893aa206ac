package org.undersigned.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.reading.ReadLimits;

/// Files that are made to break readers, and bad ones as offices are handed them: bombs, loops,
/// depths, lying endings; and two for each limit that a file can meet, one at it and one just past.
final class HostileFiles {
  private static final ReadLimits LIMITS = ReadLimits.usual();

  /// What has to come of a file.
  sealed interface Expected {
    /// An outcome of any kind.
    record Any() implements Expected {}

    /// A message with this code.
    record Code(String code) implements Expected {}

    /// Some row of a list was taken with a warning.
    record Warned() implements Expected {}

    /// No limit of this name was met.
    record Within(String limit) implements Expected {}

    /// The limit of this name was met and told.
    record Beyond(String limit) implements Expected {}
  }

  /// A file, made when it is needed: some are large.
  record Hostile(String name, Expected expected, Making making) {}

  interface Making {
    byte[] bytes() throws IOException;
  }

  private HostileFiles() {}

  /// For each limit a file at it and a file past it by one.
  static List<Hostile> atLimits() {
    List<Hostile> files = new ArrayList<>();
    int mebibyte = 1 << 20;
    pair(files, "parsedBytes", ".bin", n -> new byte[(int) (LIMITS.parsedBytes() + n)]);
    pair(files, "characters", ".txt", n -> text("a".repeat(LIMITS.characters() + n)));
    pair(files, "pages", ".pdf", n -> HostilePdf.pages(LIMITS.pages() + n));
    pair(files, "pdfObjects", ".pdf", n -> HostilePdf.objects(LIMITS.pdfObjects() + n));
    pair(files, "archiveDepth", ".zip", n -> nested(LIMITS.archiveDepth() + n));
    pair(files, "archiveEntries", ".zip", n -> entries(LIMITS.archiveEntries() + n));
    pair(
        files,
        "archiveRatio",
        ".zip",
        n -> zip("zeros.txt", new byte[(int) LIMITS.ratioFreeBytes() + n]));
    pair(files, "unpackedBytes", ".zip", n -> unpacking(LIMITS.unpackedBytes() / mebibyte, n));
    pair(files, "xmlDepth", ".docx", n -> deepDocument(LIMITS.xmlDepth() + n));
    pair(files, "imagePixels", ".png", n -> picture(10_000, 10_000 + n));
    pair(files, "mailParts", ".eml", n -> message(LIMITS.mailParts() + n));
    pair(files, "rows", ".csv", n -> text("Name;Born" + "\n".repeat(LIMITS.rows() + n)));
    return files;
  }

  private interface Sized {
    byte[] bytes(int past) throws IOException;
  }

  private static void pair(List<Hostile> files, String limit, String ending, Sized sized) {
    files.add(
        new Hostile(limit + "-at" + ending, new Expected.Within(limit), () -> sized.bytes(0)));
    files.add(new Hostile(limit + "-past" + ending, beyond(limit), () -> sized.bytes(1)));
  }

  /// A gibibyte may come out of an archive, but its reader has a quarter of one: the heap ends
  /// first and tells so.
  private static Expected beyond(String limit) {
    return limit.equals("unpackedBytes")
        ? new Expected.Code("READ-05")
        : new Expected.Beyond(limit);
  }

  /// Bombs, loops and lies, none of them large.
  static List<Hostile> attacks() {
    List<Hostile> files = new ArrayList<>();
    any(files, "page-tree-loop.pdf", HostilePdf::loop);
    any(files, "ten-thousand-arrays.pdf", () -> HostilePdf.arrays(10_000));
    any(files, "lying-count.pdf", HostilePdf::lying);
    coded(files, "cut-off.pdf", "READ-26", () -> Arrays.copyOf(HostilePdf.pages(3), 600));
    any(files, "only-a-head.pdf", () -> text("%PDF-1.7\n"));
    coded(files, "bomb.zip", "READ-05", () -> zip("bomb.txt", new byte[50 << 20]));
    any(files, "bomb-in-bombs.zip", HostileFiles::bombs);
    any(files, "climbing.zip", () -> zip("../../../tmp/climbed.txt", text("climbed")));
    any(files, "no-archive.docx", () -> text("PK\3\4 this is no archive"));
    any(files, "entities.docx", () -> document(entities("laughs")));
    any(files, "outside-entity.docx", () -> document(entities("file:///etc/passwd")));
    any(files, "outside-entity.xlsx", () -> zip("xl/workbook.xml", text(entities("http"))));
    any(files, "deep.html", () -> text("<div>".repeat(20_000) + "deep"));
    any(files, "frames.html", () -> text("<iframe src='http://127.0.0.1:1/'></iframe><p>word"));
    any(files, "deep.rtf", () -> text("{\\rtf1 " + "{".repeat(50_000)));
    any(files, "deep.eml", HostileFiles::deepMessage);
    any(files, "one-endless-cell.csv", () -> text("a;b\n1;\"" + "x".repeat(100_000)));
    any(files, "bells.txt", () -> text("\u0007\u0008".repeat(1000)));
    any(files, "noise.pdf", () -> noise("%PDF-1.4\n"));
    any(files, "noise.xlsx", () -> noise("PK\3\4"));
    any(files, "noise.png", () -> noise("\u0089PNG\r\n\u001a\n"));
    any(files, "noise.warc", () -> noise("WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n"));
    coded(files, "nothing.pdf", "READ-02", () -> new byte[0]);
    coded(files, "lying-ending.pdf", "READ-08", () -> text("<html><body><p>A page.</p></body>"));
    coded(
        files,
        "windows-1251.txt",
        "READ-07",
        () ->
            "Задержанные были отпущены 5 марта после допроса."
                .getBytes(Charset.forName("windows-1251")));
    warned(
        files,
        "two-scripts.csv",
        () -> text("ФИО;Год рождения\nИвaнов Пётр;1980\nОрлов Олег;1977\n"));
    any(files, "five-dates.csv", HostileFiles::fiveDates);
    any(files, "two-tables.csv", HostileFiles::twoTables);
    return files;
  }

  private static void any(List<Hostile> files, String name, Making making) {
    files.add(new Hostile(name, new Expected.Any(), making));
  }

  private static void warned(List<Hostile> files, String name, Making making) {
    files.add(new Hostile(name, new Expected.Warned(), making));
  }

  private static void coded(List<Hostile> files, String name, String code, Making making) {
    files.add(new Hostile(name, new Expected.Code(code), making));
  }

  private static byte[] fiveDates() {
    return text(
        "Name;Date of arrest\nAda Lind;05.03.2031\nBo Lind;2031-03-06\nCy Lind;7 March 2031\nDi"
            + " Lind;3/8/31\nEd Lind;early March 2031\n");
  }

  private static byte[] twoTables() {
    return text(
        "Name;Age;Date of arrest\n"
            + "Ada Lind;30;5 March 2031\n"
            + ";;\n"
            + "Killed;;\n"
            + "Born;Full name;Died on\n"
            + "1980;Bo Lind;6 March 2031\n");
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(String head) {
    byte[] noise = new byte[20_000];
    new Random(5).nextBytes(noise);
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, noise, 0, start.length);
    return noise;
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /// Archives in archives; the file itself is the first and lies in none.
  private static byte[] nested(int depth) throws IOException {
    byte[] inner = zip("a.txt", text("deep down"));
    for (int i = 1; i < depth; i++) inner = zip("inner" + i + ".zip", inner);
    return inner;
  }

  private static byte[] bombs() throws IOException {
    byte[] bomb = zip("zeros.txt", new byte[20 << 20]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 50; i++) {
        zip.putNextEntry(new ZipEntry("bomb" + i + ".zip"));
        zip.write(bomb);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] entries(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("n" + i + ".txt"));
        zip.write('a');
      }
    }
    return bytes.toByteArray();
  }

  /// Entries of a mebibyte each, which is free of the limit on ratios, and `more` bytes.
  private static byte[] unpacking(long mebibytes, int more) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (long i = 0; i < mebibytes; i++) {
        zip.putNextEntry(new ZipEntry("z" + i + ".bin"));
        zip.write(zeros);
      }
      if (more > 0) {
        zip.putNextEntry(new ZipEntry("more.bin"));
        zip.write(new byte[more]);
      }
    }
    return bytes.toByteArray();
  }

  private static String entities(String kind) {
    String words =
        kind.equals("laughs")
            ? "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c"
                + " '&b;&b;&b;&b;&b;&b;&b;&b;'>"
            : "<!ENTITY c SYSTEM '" + kind + "'>";
    return "<?xml version='1.0'?><!DOCTYPE x ["
        + words
        + "]><w:document"
        + " xmlns:w='w'><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
  }

  private static byte[] document(String xml) throws IOException {
    return zip("word/document.xml", text(xml));
  }

  /// Elements within elements, the document and its body among them.
  private static byte[] deepDocument(int depth) throws IOException {
    int more = depth - 2;
    return document(
        "<w:document xmlns:w='w'><w:body>"
            + "<w:p>".repeat(more)
            + "</w:p>".repeat(more)
            + "</w:body></w:document>");
  }

  /// The head of a picture whose pixels are missing: its size is told before them.
  private static byte[] picture(int width, int height) {
    byte[] head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {1, 0, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(head);
    return ByteBuffer.allocate(8 + 4 + 17 + 4)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(head)
        .putInt((int) sum.getValue())
        .array();
  }

  /// A message of `parts` parts, itself the first.
  private static byte[] message(int parts) {
    StringBuilder mail =
        new StringBuilder(
            "From: a@example.org\nTo: b@example.org\nSubject: parts\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=x\n\n");
    for (int i = 1; i < parts; i++)
      mail.append("--x\nContent-Type: text/plain\n\nPart ").append(i).append(".\n");
    return text(mail.append("--x--\n").toString());
  }

  private static byte[] deepMessage() {
    return text(
        "From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=x\n\n"
            + "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(1000));
  }
}
