package org.undersigned.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Recognises the words on pages that are pictures.
final class PdfScans {
  private static final int DOTS_PER_INCH = 200;
  private static final double POINTS_PER_INCH = 72;

  /// Recognising takes seconds a page; more than these wait for a person to split the file.
  private static final int MOST_PAGES = 20;

  private final PDDocument pdf;
  private final ReadLimits limits;
  private int pages;

  PdfScans(PDDocument pdf, ReadLimits limits) {
    this.pdf = pdf;
    this.limits = limits;
  }

  /// The words on page `number`, from 1, if it is a picture of words.
  Optional<Tesseract.Recognised> recognise(int number) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    boolean hasPictures =
        page.getResources() != null && page.getResources().getXObjectNames().iterator().hasNext();
    if (!hasPictures || !Tesseract.isThere() || ++pages > MOST_PAGES) return Optional.empty();
    double inches =
        page.getCropBox().getWidth()
            * (double) page.getCropBox().getHeight()
            / POINTS_PER_INCH
            / POINTS_PER_INCH;
    LimitReached.check(
        "imagePixels", (long) (inches * DOTS_PER_INCH * DOTS_PER_INCH), limits.imagePixels());
    BufferedImage picture =
        new PDFRenderer(pdf).renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.GRAY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return Tesseract.recognise(bytes.toByteArray(), number, POINTS_PER_INCH / DOTS_PER_INCH, limits)
        .filter(found -> !found.words().isEmpty());
  }
}
