package org.undersigned.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadOutcome.Enclosure;

/// Reads mail: one message, or a mailbox of many (RFC 4155). The text holds sender, receiver, date,
/// subject and body; attached files are enclosures.
final class MailReader implements Reader {
  /// One message, or many one after the other.
  enum Holding {
    MESSAGE,
    MAILBOX
  }

  private final Holding holding;

  MailReader(Holding holding) {
    this.holding = holding;
  }

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("mail reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) {
    PlacedText text = new PlacedText(limits);
    List<Enclosure> enclosures = new ArrayList<>();
    List<byte[]> messages =
        switch (holding) {
          case MESSAGE -> List.of(document.bytes());
          case MAILBOX -> messages(document.bytes());
        };
    int number = 0;
    for (byte[] message : messages)
      add(MailPart.of(message, limits), "message " + ++number, text, enclosures, limits);
    Reading reading =
        Reading.of(
            document.exhibit(),
            tool(),
            text.words(),
            LanguageRecogniser.of(text.wordsOfTheBody()),
            text.layout(Optional.empty(), 0));
    List<Message> notices =
        enclosures.isEmpty()
            ? List.of()
            : List.of(
                Message.of(
                    "READ-20",
                    "file",
                    document.fileName(),
                    "count",
                    Integer.toString(enclosures.size())));
    return new ReadOutcome.Read(reading, enclosures, notices);
  }

  private static List<byte[]> messages(byte[] mailbox) {
    String all = new String(mailbox, StandardCharsets.ISO_8859_1);
    List<byte[]> messages = new ArrayList<>();
    int from = 0;
    while (from >= 0 && from < all.length()) {
      int start = all.indexOf('\n', from) + 1;
      int next = all.indexOf("\nFrom ", from);
      int end = next < 0 ? all.length() : next + 1;
      if (start > 0 && start < end)
        messages.add(
            all.substring(start, end)
                .replaceAll("(?m)^>(>*From )", "$1")
                .getBytes(StandardCharsets.ISO_8859_1));
      from = next < 0 ? -1 : next + 1;
    }
    return messages;
  }

  private static void add(
      MailPart message,
      String name,
      PlacedText text,
      List<Enclosure> enclosures,
      ReadLimits limits) {
    for (String header : List.of("from", "to", "cc", "date")) {
      if (message.header(header).isBlank()) continue;
      line(
          text,
          header.substring(0, 1).toUpperCase(Locale.ROOT)
              + header.substring(1)
              + ": "
              + message.header(header),
          name);
    }
    if (!message.header("subject").isBlank()) {
      int start = text.startBlock();
      text.add(message.header("subject").strip(), new Origin.InElement(name, 0));
      text.endBlock(new Block.Heading(start, text.at(), 1));
    }
    addParts(message, name, text, enclosures, limits);
  }

  private static void addParts(
      MailPart part, String name, PlacedText text, List<Enclosure> enclosures, ReadLimits limits) {
    if (!part.parts().isEmpty()) {
      List<MailPart> chosen =
          part.mediaType().equals("multipart/alternative")
              ? List.of(plainest(part.parts()))
              : part.parts();
      for (MailPart each : chosen) addParts(each, name, text, enclosures, limits);
    } else if (isBody(part)) {
      addBody(part, name, text, limits);
    } else if (part.content().length > 0 && !part.isOfSavedPage()) {
      String file = ArchiveReader.shown(part.fileName().orElse("part " + (enclosures.size() + 1)));
      enclosures.add(
          new Enclosure(
              file,
              part.mediaType(),
              new Document(Fingerprint.of(part.content()), file, part.content())));
    }
  }

  /// Of several forms of one body the plain text, which hides nothing.
  private static MailPart plainest(List<MailPart> forms) {
    return forms.stream()
        .filter(f -> f.mediaType().equals("text/plain"))
        .findFirst()
        .orElse(forms.getLast());
  }

  private static boolean isBody(MailPart part) {
    return !part.isAttachment()
        && (part.mediaType().equals("text/plain") || part.mediaType().equals("text/html"));
  }

  private static void addBody(MailPart part, String name, PlacedText text, ReadLimits limits) {
    if (part.content().length == 0) return;
    if (part.mediaType().equals("text/html")) {
      MailPage.add(part, name, text, limits);
      return;
    }
    Encoding encoding = EncodingDetector.detect(part.content(), part.charset());
    String words =
        Decoded.of(part.content(), encoding).text().replace("\r\n", "\n").replace('\r', '\n');
    MailLines lines = MailLines.of(words, part.flow());
    for (String paragraph : lines.paragraphs()) line(text, paragraph, name);
    lines.signature().ifPresent(signature -> aside(text, signature, name));
  }

  private static void line(PlacedText text, String words, String name) {
    if (words.isBlank()) return;
    int start = text.startBlock();
    text.add(words, new Origin.InElement(name, 0));
    text.endBlock(
        words.startsWith(">")
            ? new Block.Quotation(start, text.at())
            : new Block.Paragraph(start, text.at()));
  }

  private static void aside(PlacedText text, String words, String name) {
    int start = text.startBlock();
    text.add(words, new Origin.InElement(name, 0));
    text.endBlock(new Block.Aside(start, text.at()));
  }
}
