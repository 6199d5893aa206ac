package org.undersigned.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadOutcome.Why;

/// Reads a picture by recognising its words. It is one page on which a pixel is a point.
final class PictureReader implements Reader {

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("picture reader", "2", Map.of("words", "Tesseract"));
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    checkSize(document, limits);
    if (!Tesseract.isThere()) return Readers.unreadable(document, Why.UNKNOWN_FORMAT, "READ-22");
    Optional<Tesseract.Recognised> recognised = Tesseract.recognise(document.bytes(), 1, 1, limits);
    if (recognised.isEmpty() || recognised.get().words().isEmpty())
      return Readers.unreadable(document, Why.UNKNOWN_FORMAT, "READ-23");
    List<PdfWord> words = recognised.get().words();
    PlacedText placed = new PlacedText(limits);
    PdfText text = new PdfText(placed, PdfLayout.size(PdfLine.of(words)));
    int pages = words.stream().mapToInt(word -> word.box().page()).max().orElse(1);
    for (int page = 1; page <= pages; page++) {
      int at = page;
      List<PdfLine> lines =
          PdfLine.of(words.stream().filter(word -> word.box().page() == at).toList());
      for (PdfLayout.Part part : PdfLayout.of(lines, Optional.empty()))
        text.add(part, page, Set.of());
    }
    text.endBlock();
    Reading reading =
        Reading.of(
            document.exhibit(),
            tool(),
            placed.words(),
            LanguageRecogniser.of(placed.words()),
            placed.layout(Optional.empty(), pages));
    return new ReadOutcome.Read(reading, List.of(), List.of(notice(document, recognised.get())));
  }

  static Message notice(Document document, Tesseract.Recognised recognised) {
    return Message.of(
        "READ-24",
        "file",
        document.fileName(),
        "words",
        Integer.toString(recognised.words().size()),
        "doubtful",
        Integer.toString(recognised.doubtful()));
  }

  /// Looks at the size that the picture's header tells, before anything is unpacked.
  static void checkSize(Document document, ReadLimits limits) throws IOException {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(document.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) return;
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      LimitReached.check(
          "imagePixels", (long) reader.getWidth(0) * reader.getHeight(0), limits.imagePixels());
      reader.dispose();
    }
  }

  /// Picture `page`, from 1, of a file that holds one or several.
  static Optional<BufferedImage> picture(Document document, int page, ReadLimits limits)
      throws IOException {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(document.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) return Optional.empty();
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        LimitReached.check(
            "imagePixels",
            (long) reader.getWidth(page - 1) * reader.getHeight(page - 1),
            limits.imagePixels());
        return Optional.of(reader.read(page - 1));
      } catch (IndexOutOfBoundsException noSuchPage) {
        return Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }
}
