package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;
import org.undersigned.reading.ReadOutcome.Why;
import org.undersigned.reading.ReadingDesk.Leave;

/// Files that are made to break readers: each gives an outcome, and the desk reads on.
class HostileFilesTest {

  @Test
  void eachGivesAnOutcomeAndTheNextIsRead() {
    try (ReadingDesk desk =
        ReadingDesk.open(ReadingDeskTest.settings(ReadLimits.usual(), Leave.UNJAILED))) {
      files()
          .forEach(
              (name, bytes) -> {
                ReadOutcome outcome = desk.read(new Document(Fingerprint.of(bytes), name, bytes));
                if (outcome instanceof ReadOutcome.Unreadable unreadable)
                  assertFalse(
                      unreadable.message().code().equals("READ-11"), name + " stopped the reader");
              });
      byte[] plain = "One boat, two boats.".getBytes(StandardCharsets.UTF_8);
      assertInstanceOf(
          ReadOutcome.Read.class, desk.read(new Document(Fingerprint.of(plain), "a.txt", plain)));
    }
  }

  @Test
  void anOfficeDocumentUnderAPasswordIsToldFromAnOldOne() {
    String head = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    byte[] old = (head + "\0".repeat(600)).getBytes(StandardCharsets.ISO_8859_1);
    byte[] locked =
        (head + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        Why.UNKNOWN_FORMAT,
        assertInstanceOf(ReadOutcome.Unreadable.class, Texts.outcome("a.xls", old)).why());
    assertEquals(
        Why.ENCRYPTED,
        assertInstanceOf(ReadOutcome.Unreadable.class, Texts.outcome("a.xlsx", locked)).why());
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "loop.pdf",
        pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 2 >>"));
    files.put(
        "nested.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(10_000) + "]".repeat(10_000) + " >>",
            "<< /Type /Pages /Kids [] /Count 0 >>"));
    files.put(
        "lies.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>",
            "<< /Length 99999999 >>\nstream\nBT ET\nendstream"));
    files.put("cut.pdf", bytes("%PDF-1.7\n"));
    files.put("nozip.docx", bytes("PK\3\4 this is no archive"));
    files.put("deep.html", bytes("<div>".repeat(20_000) + "deep"));
    files.put("deep.rtf", bytes("{\\rtf1 " + "{".repeat(50_000)));
    files.put(
        "deep.eml",
        bytes(
            "From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=x\n\n"
                + "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(1000)));
    files.put("open.csv", bytes("a;b\n1;\"" + "x".repeat(100_000)));
    files.put("bell.txt", bytes("\u0007\u0008".repeat(1000)));
    files.put("a\nb\u202Egnp.txt", bytes("A name with a line end."));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A PDF of these objects, the first of which is its catalogue.
  private static byte[] pdf(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table =
        new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append(table)
        .append("trailer\n<< /Size ")
        .append(objects.length + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
