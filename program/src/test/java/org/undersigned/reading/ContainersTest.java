package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Reading;

/// Mail, archives, web archives and rich text.
class ContainersTest {
  private static final String MESSAGE =
      String.join(
          "\n",
          "From: =?UTF-8?B?0JDQvdC90LA=?= <anna@example.org>",
          "To: desk@example.org",
          "Subject: The list",
          "Date: Mon, 5 May 2031 10:00:00 +0000",
          "MIME-Version: 1.0",
          "Content-Type: multipart/mixed; boundary=\"b1\"",
          "",
          "--b1",
          "Content-Type: multipart/alternative; boundary=b2",
          "",
          "--b2",
          "Content-Type: text/plain; charset=windows-1251",
          "Content-Transfer-Encoding: quoted-printable",
          "",
          "=C4=E2=EE=E5 =E2=E5=F0=ED=F3=EB=E8=F1=FC.",
          "--b2",
          "Content-Type: text/html",
          "",
          "<p>html</p>",
          "--b2--",
          "--b1",
          "Content-Type: text/csv; name=\"list.csv\"",
          "Content-Disposition: attachment; filename=\"../../list.csv\"",
          "Content-Transfer-Encoding: base64",
          "",
          "TmFtZTtBZ2UKT3JsYW4gVmVzaHQ7MzQK",
          "--b1--",
          "");

  @Test
  void aMessageGivesItsWordsAndItsAttachments() {
    var read = assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.eml", bytes(MESSAGE)));
    assertEquals(
        "From: Анна <anna@example.org>\n"
            + "To: desk@example.org\n"
            + "Date: Mon, 5 May 2031 10:00:00 +0000\n"
            + "The list\n"
            + "Двое вернулись.",
        read.reading().text());
    assertEquals(1, read.enclosures().size());
    assertEquals(
        "Name;Age\nOrlan Vesht;34\n",
        new String(read.enclosures().getFirst().document().bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void aMailboxGivesAllItsMessages() {
    byte[] mailbox =
        bytes(
            "From anna Mon May 5 10:00:00 2031\n"
                + MESSAGE
                + "\n"
                + "From anna Mon May 5 11:00:00 2031\n"
                + "From: b@example.org\n"
                + "Subject: Second\n\n"
                + ">From the north.\n");
    Reading reading = Texts.reading("a.mbox", mailbox);
    assertTrue(reading.text().endsWith("Second\nFrom the north."), reading.text());
  }

  @Test
  void partsOfAMessageAreLimitedAtTheLimitAndNotBefore() {
    Document document = new Document(Fingerprint.of(MESSAGE), "a.eml", bytes(MESSAGE));
    assertInstanceOf(ReadOutcome.Read.class, Readers.read(document, Limits.mailParts(5)));
    assertInstanceOf(ReadOutcome.Unreadable.class, Readers.read(document, Limits.mailParts(4)));
  }

  @Test
  void anArchiveGivesItsFilesAndSaysWhatIsWrongWithTheirNames() {
    byte[] zip = Office.zip("a.txt", "One boat.", "../../x", "Two boats.");
    var read = assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.zip", zip));
    assertEquals("a.txt\n../../x", read.reading().text());
    assertEquals(
        List.of("text/plain", "text/plain"),
        read.enclosures().stream().map(e -> e.mediaType()).toList());
    assertEquals("READ-19", read.notices().getFirst().code());
  }

  @Test
  void entriesAndDepthOfArchivesAreLimited() {
    byte[] zip = Office.zip("a", "1", "b", "2", "c", "3");
    Document document = new Document(Fingerprint.of(zip), "a.zip", zip);
    assertInstanceOf(ReadOutcome.Read.class, Readers.read(document, Limits.archiveEntries(3)));
    assertInstanceOf(
        ReadOutcome.Unreadable.class, Readers.read(document, Limits.archiveEntries(2)));
    byte[] nested = zip;
    for (int depth = 2; depth <= 3; depth++) nested = wrapped(nested);
    assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.zip", nested));
    assertEquals(
        "archiveDepth",
        assertInstanceOf(ReadOutcome.Unreadable.class, Texts.outcome("a.zip", wrapped(nested)))
            .message()
            .arguments()
            .get("limit"));
  }

  private static byte[] wrapped(byte[] inner) {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("inner.zip"));
      zip.write(inner);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void aWebArchiveGivesWhatWasCapturedAndChecksItsHashes() {
    String page = "<html><body><p>One boat.</p></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String warc =
        "WARC/1.1\r\n"
            + "WARC-Type: response\r\n"
            + "WARC-Target-URI: https://example.org/a/page.html\r\n"
            + "WARC-Date: 2031-05-05T10:00:00Z\r\n"
            + "WARC-Payload-Digest: sha-256:"
            + Fingerprint.of(page).hex()
            + "\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    var read = assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("a.warc", bytes(warc)));
    assertEquals("https://example.org/a/page.html 2031-05-05T10:00:00Z", read.reading().text());
    assertEquals(
        page, new String(read.enclosures().getFirst().document().bytes(), StandardCharsets.UTF_8));
    var changed =
        assertInstanceOf(
            ReadOutcome.PartlyRead.class,
            Texts.outcome("a.warc", bytes(warc.replace("One boat", "Two boat"))));
    assertEquals("READ-21", changed.missing().getFirst().code());
    String description =
        "{\"resources\":[{\"path\":\"archive/data.warc\",\"hash\":\"sha256:"
            + Fingerprint.of(warc).hex()
            + "\"}]}";
    assertInstanceOf(
        ReadOutcome.Read.class,
        Texts.outcome(
            "a.wacz", Office.zip("datapackage.json", description, "archive/data.warc", warc)));
    assertInstanceOf(
        ReadOutcome.PartlyRead.class,
        Texts.outcome(
            "a.wacz",
            Office.zip(
                "datapackage.json",
                description
                    .replace("sha256:", "sha256:")
                    .replace(Fingerprint.of(warc).hex().substring(0, 4), "0000"),
                "archive/data.warc",
                warc)));
  }

  @Test
  void richTextInTwoEncodingsIsRead() {
    String rtf =
        "{\\r"
            + "tf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset0"
            + " Arial;}}{\\info{\\title no}}\\f0 \\'c4\\'e2\\'e0 \\f1 caf\\'e9\\par\\trowd\\intbl"
            + " one\\cell two\\cell\\r"
            + "ow\\trowd\\intbl three\\cell four\\cell\\r"
            + "ow\\pard end{\\footnote a note}\\par}";
    Reading reading = Texts.reading("a.rtf", rtf.getBytes(Charset.forName("windows-1252")));
    assertEquals("Два café\none\ttwo\nthree\tfour\nend\na note", reading.text());
    assertFalse(reading.text().contains("no\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
