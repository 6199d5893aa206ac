package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Message;

/// Archives, web archives and mail as other programs write them (`fixtures/readings/read`).
class ContainersOfOtherProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/fixtures/readings/read");

  private static ReadOutcome.Read read(String name) throws IOException {
    return assertInstanceOf(
        ReadOutcome.Read.class, Texts.outcome(name, Files.readAllBytes(FOLDER.resolve(name))));
  }

  private static List<String> names(ReadOutcome.Read read) {
    return read.enclosures().stream().map(ReadOutcome.Enclosure::name).toList();
  }

  @Test
  void namesInAnArchiveOfRussianWindowsAreReadAndTheirEncodingSaid() throws IOException {
    ReadOutcome.Read read = read("s36-names.zip");
    assertEquals(List.of("Показания свидетеля.txt", "документы/Журнал дежурств.csv"), names(read));
    assertEquals(
        List.of(Message.of("READ-29", "file", "s36-names.zip", "encoding", "IBM866")),
        read.notices());
  }

  @Test
  void aSecondEntryOfTheSameNameIsKeptUnderAnother() {
    ReadOutcome.Read read =
        assertInstanceOf(
            ReadOutcome.Read.class,
            Texts.outcome("a.zip", stored("a.txt", "One boat.", "a.txt", "Two boats.")));
    assertEquals(List.of("a.txt", "a.txt (2)"), names(read));
  }

  @Test
  void whatLiesBehindTheDamageOfAnArchiveIsSaidToBeMissing() {
    byte[] whole = Office.zip("a.txt", "One boat.", "b.txt", "Two boats. ".repeat(50));
    assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.zip", whole));
    for (int length = whole.length - 23; length > 60; length -= 7) {
      ReadOutcome cut = Texts.outcome("a.zip", java.util.Arrays.copyOf(whole, length));
      assertEquals(List.of("READ-06"), codes(cut), "cut to " + length);
    }
  }

  private static List<String> codes(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Read read -> read.notices().stream().map(Message::code).toList();
      case ReadOutcome.PartlyRead read -> read.missing().stream().map(Message::code).toList();
      case ReadOutcome.Unreadable unreadable -> List.of(unreadable.message().code());
    };
  }

  @Test
  void aPageThatWasSentPackedIsUnpackedFromAWebArchive() throws IOException {
    ReadOutcome.Read read = read("37-port.warc.gz");
    assertTrue(
        new String(read.enclosures().getFirst().document().bytes(), StandardCharsets.UTF_8)
            .contains("<b>девять</b>"));
  }

  @Test
  void aPageSentInflatedByDeflateIsUnpackedAndAnUnknownPackingSaid() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write("<p>One boat.</p>".getBytes(StandardCharsets.UTF_8));
    }
    ReadOutcome.Read read =
        assertInstanceOf(
            ReadOutcome.Read.class,
            Texts.outcome("a.warc", captured("deflate", packed.toByteArray())));
    assertEquals(
        "<p>One boat.</p>",
        new String(read.enclosures().getFirst().document().bytes(), StandardCharsets.UTF_8));
    ReadOutcome.PartlyRead other =
        assertInstanceOf(
            ReadOutcome.PartlyRead.class,
            Texts.outcome("a.warc", captured("br", packed.toByteArray())));
    assertEquals(List.of("READ-30"), other.missing().stream().map(Message::code).toList());
  }

  @Test
  void anAttachmentsNameInSeveralEncodedPartsIsPutTogether() throws IOException {
    assertEquals("Журнал дежурств за сентябрь — октябрь.csv", names(read("t32.eml")).getFirst());
  }

  @Test
  void theStylesOfASavedPageAreNoFilesOfTheirOwn() throws IOException {
    assertEquals(List.of(), names(read("41-saved.mhtml")));
  }

  private static byte[] captured(String encoding, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding + "\r\n\r\n";
    http.write(head.getBytes(StandardCharsets.US_ASCII));
    http.write(body);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    String record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\n"
            + "WARC-Date: 2031-05-05T10:00:00Z\r\nContent-Length: "
            + http.size()
            + "\r\n\r\n";
    warc.write(record.getBytes(StandardCharsets.US_ASCII));
    warc.write(http.toByteArray());
    warc.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return warc.toByteArray();
  }

  /// An archive whose entries are stored; the JDK's own writer refuses two of one name.
  private static byte[] stored(String... namesAndWords) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      byte[] name = namesAndWords[i].getBytes(StandardCharsets.US_ASCII);
      byte[] words = namesAndWords[i + 1].getBytes(StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(words);
      number(out, 0x04034B50L, 4);
      number(out, 20, 2);
      number(out, 0, 8);
      number(out, sum.getValue(), 4);
      number(out, words.length, 4);
      number(out, words.length, 4);
      number(out, name.length, 2);
      number(out, 0, 2);
      out.writeBytes(name);
      out.writeBytes(words);
    }
    number(out, 0x06054B50L, 4);
    number(out, 0, 18);
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, long value, int bytes) {
    for (int i = 0; i < bytes; i++) out.write((int) (value >>> 8 * Math.min(i, 7)) & 0xFF);
  }
}
