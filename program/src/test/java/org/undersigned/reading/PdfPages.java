package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// PDFs for tests, each word put where the test says.
final class PdfPages {
  private PdfPages() {}

  /// A run of characters whose base line begins at `left`, `down` points from the page's top left.
  record Run(double left, double down, double size, String words) {}

  static byte[] of(List<List<Run>> pages, int rotation) {
    try (PDDocument pdf = new PDDocument()) {
      for (List<Run> runs : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          for (Run run : runs) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), (float) run.size());
            content.newLineAtOffset(
                (float) run.left(), (float) (PDRectangle.A4.getHeight() - run.down()));
            content.showText(run.words());
            content.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
