package org.undersigned.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes pictures of pages, in the child. Trouble of any kind gives no picture.
final class PageLooks {
  private static final double POINTS_PER_INCH = 72;
  private static final double DOTS_PER_INCH = 110;

  /// The longer side of a picture that is shown, in pixels.
  private static final int LONGEST_SIDE = 1700;

  private PageLooks() {}

  static PageLook at(Document document, int page, ReadLimits limits) {
    try {
      return switch (FormatRecogniser.of(document)) {
        case PDF -> ofPdf(document, page, limits);
        case IMAGE -> ofPicture(document, page, limits);
        case TEXT,
            HTML,
            CSV,
            DOCX,
            XLSX,
            ODT,
            ODS,
            RTF,
            MAIL,
            MAILBOX,
            ZIP,
            WARC,
            WACZ,
            OFFICE_BINARY,
            UNKNOWN ->
            PageLook.NOTHING;
      };
    } catch (IOException | RuntimeException | StackOverflowError trouble) {
      return PageLook.NOTHING;
    }
  }

  private static PageLook ofPdf(Document document, int page, ReadLimits limits) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      LimitReached.check(
          "pdfObjects", pdf.getDocument().getXrefTable().size(), limits.pdfObjects());
      LimitReached.check("pages", pdf.getNumberOfPages(), limits.pages());
      Optional<PageLook.Picture> picture =
          page < 1 || page > pdf.getNumberOfPages()
              ? Optional.empty()
              : Optional.of(picture(pdf, page, limits));
      return new PageLook(picture, properties(pdf.getDocumentInformation()));
    }
  }

  private static PageLook.Picture picture(PDDocument pdf, int page, ReadLimits limits)
      throws IOException {
    PDRectangle box = pdf.getPage(page - 1).getCropBox();
    boolean turned = pdf.getPage(page - 1).getRotation() % 180 != 0;
    double width = turned ? box.getHeight() : box.getWidth();
    double height = turned ? box.getWidth() : box.getHeight();
    double dots = Math.min(DOTS_PER_INCH, LONGEST_SIDE * POINTS_PER_INCH / Math.max(width, height));
    LimitReached.check(
        "imagePixels",
        (long) (width * height * dots * dots / POINTS_PER_INCH / POINTS_PER_INCH),
        limits.imagePixels());
    BufferedImage drawn =
        new PDFRenderer(pdf).renderImageWithDPI(page - 1, (float) dots, ImageType.RGB);
    return new PageLook.Picture(width, height, png(drawn));
  }

  private static List<PageLook.Fact> properties(PDDocumentInformation information) {
    List<PageLook.Fact> facts = new ArrayList<>();
    add(facts, "Title", information.getTitle());
    add(facts, "Author", information.getAuthor());
    add(facts, "Creator", information.getCreator());
    add(facts, "Producer", information.getProducer());
    add(facts, "Created", date(information.getCreationDate()));
    add(facts, "Changed", date(information.getModificationDate()));
    return facts;
  }

  private static String date(@org.jspecify.annotations.Nullable Calendar date) {
    return date == null ? "" : date.toInstant().toString();
  }

  private static void add(
      List<PageLook.Fact> facts, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isBlank()) facts.add(PageLook.fact(name, value));
  }

  private static PageLook ofPicture(Document document, int page, ReadLimits limits)
      throws IOException {
    List<PageLook.Fact> facts = Exif.of(document.bytes());
    if (page < 1) return new PageLook(Optional.empty(), facts);
    PictureReader.checkSize(document, limits);
    Optional<BufferedImage> read = PictureReader.picture(document, page, limits);
    if (read.isEmpty()) return new PageLook(Optional.empty(), facts);
    BufferedImage whole = read.get();
    PageLook.Picture picture =
        new PageLook.Picture(whole.getWidth(), whole.getHeight(), png(shown(whole)));
    return new PageLook(Optional.of(picture), facts);
  }

  private static BufferedImage shown(BufferedImage whole) {
    double scale =
        Math.min(1, LONGEST_SIDE / (double) Math.max(whole.getWidth(), whole.getHeight()));
    BufferedImage shown =
        new BufferedImage(
            Math.max(1, (int) (whole.getWidth() * scale)),
            Math.max(1, (int) (whole.getHeight() * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = shown.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.drawImage(whole, 0, 0, shown.getWidth(), shown.getHeight(), java.awt.Color.WHITE, null);
    drawing.dispose();
    return shown;
  }

  private static byte[] png(BufferedImage drawn) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", bytes);
    return bytes.toByteArray();
  }
}
