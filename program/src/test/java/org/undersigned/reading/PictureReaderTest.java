package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Placement.Origin;
import org.undersigned.reading.PdfPages.Run;

class PictureReaderTest {
  private static final List<Run> RUNS =
      List.of(
          new Run(60, 80, 14, "The harbour office said that two boats were held."),
          new Run(60, 110, 14, "Nobody saw the crews after that day."));

  @Test
  void wordsOnAPictureAreRecognisedAndSaidToBe() throws IOException {
    assumeTrue(Tesseract.isThere(), "no Tesseract on this machine");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture(), "png", png);
    var read =
        assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("scan.png", png.toByteArray()));
    assertTrue(read.reading().text().contains("two boats were held."), read.reading().text());
    assertEquals("READ-24", read.notices().getFirst().code());
  }

  @Test
  void aScannedPageOfAPdfIsRecognisedInItsPlace() throws IOException {
    assumeTrue(Tesseract.isThere(), "no Tesseract on this machine");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(pdf, picture()),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      pdf.save(bytes);
    }
    var read =
        assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("scan.pdf", bytes.toByteArray()));
    assertTrue(read.reading().text().contains("Nobody saw the crews"), read.reading().text());
    var word = read.reading().placements().getFirst();
    var first = word.box().orElseThrow();
    assertTrue(
        assertInstanceOf(Origin.Recognised.class, word.origin()).confidence() > 50,
        "each word keeps how sure its recognition was");
    assertEquals(60, first.left(), 3);
    assertEquals(80, first.top() + first.height(), 4);
  }

  @Test
  void aPictureTooLargeByItsHeaderIsRefusedUnopened() {
    byte[] head = {
      (byte) 0x89,
      'P',
      'N',
      'G',
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      1,
      (byte) 0x86,
      (byte) 0xA0,
      0,
      0,
      0x03,
      (byte) 0xE9,
      8,
      2,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ReadOutcome outcome =
        Readers.read(new Document(Fingerprint.of(head), "wide.png", head), ReadLimits.usual());
    assertEquals(
        "imagePixels",
        assertInstanceOf(ReadOutcome.Unreadable.class, outcome).message().arguments().get("limit"));
  }

  private static BufferedImage picture() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfPages.of(List.of(RUNS), 0))) {
      return new PDFRenderer(pdf).renderImageWithDPI(0, 150, ImageType.GRAY);
    }
  }
}
