package org.undersigned.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// PDFs put together by hand: loops, depths, lies, and as many pages or objects as wanted.
final class HostilePdf {
  private static final String CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";

  private HostilePdf() {}

  static byte[] loop() {
    return pdf(List.of(CATALOGUE, "<< /Type /Pages /Kids [2 0 R] /Count 2 >>"));
  }

  static byte[] arrays(int depth) {
    return pdf(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(depth) + "]".repeat(depth) + " >>",
            "<< /Type /Pages /Kids [] /Count 0 >>"));
  }

  static byte[] lying() {
    return pdf(
        List.of(
            CATALOGUE,
            "<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>",
            "<< /Length 99999999 >>\nstream\nBT ET\nendstream"));
  }

  /// Pages that share one line of text.
  static byte[] pages(int count) {
    List<String> objects = new ArrayList<>(List.of(CATALOGUE, ""));
    String words = "BT /F 12 Tf 72 700 Td (A line of words.) Tj ET";
    objects.add("<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < count; i++) {
      kids.append(objects.size() + 1).append(" 0 R ");
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources <<"
              + " /Font << /F 4 0 R >> >> >>");
    }
    objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>");
    return pdf(objects);
  }

  /// One page, and objects that nothing refers to, `count` in all.
  static byte[] objects(int count) {
    List<String> objects =
        new ArrayList<>(
            List.of(
                CATALOGUE,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"));
    while (objects.size() < count) objects.add("1");
    return pdf(objects);
  }

  /// A PDF of these objects, the first of which is its catalogue.
  private static byte[] pdf(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table =
        new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      String at = Integer.toString(pdf.length());
      table.append("0".repeat(10 - at.length())).append(at).append(" 00000 n \n");
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append(table)
        .append("trailer\n<< /Size ")
        .append(objects.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
