package org.undersigned.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.reading.ReadOutcome.Why;

/// The registry of readers: recognises a document's format and hands it to the reader for it.
final class Readers {
  private Readers() {}

  /// What came of reading `document`. Never throws for what is in the bytes.
  static ReadOutcome read(Document document, ReadLimits limits) {
    if (document.bytes().length == 0) return unreadable(document, Why.EMPTY, "READ-02");
    if (document.bytes().length > limits.parsedBytes())
      return tooLarge(document, new LimitReached("parsedBytes", limits.parsedBytes()));
    try {
      Format format = FormatRecogniser.of(document);
      if (format == Format.OFFICE_BINARY && holdsLockedPackage(document.bytes()))
        throw new ZipPackage.Locked();
      Optional<Reader> reader = readerOf(format);
      if (reader.isEmpty()) return unreadable(document, Why.UNKNOWN_FORMAT, "READ-04");
      return withFormatNotice(reader.get().read(document, limits), document, format);
    } catch (ZipPackage.Locked locked) {
      return unreadable(document, Why.ENCRYPTED, "READ-03");
    } catch (LimitReached limit) {
      return tooLarge(document, limit);
    } catch (IOException | RuntimeException | StackOverflowError damage) {
      return new ReadOutcome.Unreadable(
          document.exhibit(),
          Why.DAMAGED,
          Message.of(
              "READ-06", "file", document.fileName(), "cause", damage.getClass().getSimpleName()));
    }
  }

  /// Whether an OLE file is an office document under a password (MS-OFFCRYPTO, 2.3.4.4).
  private static boolean holdsLockedPackage(byte[] bytes) {
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }

  /// The reader for a format, if there is one.
  static Optional<Reader> readerOf(Format format) {
    return switch (format) {
      case TEXT -> Optional.of(new PlainTextReader());
      case HTML -> Optional.of(new HtmlReader());
      case CSV -> Optional.of(new TableReader());
      case XLSX -> Optional.of(new XlsxReader());
      case ODS -> Optional.of(new OdsReader());
      case DOCX -> Optional.of(new DocxReader());
      case ODT -> Optional.of(new OpenDocumentReader());
      case PDF -> Optional.of(new PdfReader());
      case RTF -> Optional.of(new RtfReader());
      case MAIL -> Optional.of(new MailReader(MailReader.Holding.MESSAGE));
      case MAILBOX -> Optional.of(new MailReader(MailReader.Holding.MAILBOX));
      case ZIP -> Optional.of(new ArchiveReader());
      case WARC -> Optional.of(new WarcReader(WarcReader.Packing.WARC));
      case WACZ -> Optional.of(new WarcReader(WarcReader.Packing.WACZ));
      case IMAGE -> Optional.of(new PictureReader());
      case OFFICE_BINARY, UNKNOWN -> Optional.empty();
    };
  }

  private static ReadOutcome withFormatNotice(
      ReadOutcome outcome, Document document, Format format) {
    if (!format.isContradictedBy(document.ending())) return outcome;
    Message lies =
        Message.of(
            "READ-08",
            "file",
            document.fileName(),
            "ending",
            document.ending(),
            "format",
            format.mediaType());
    return switch (outcome) {
      case ReadOutcome.Read(var reading, var enclosures, var notices) ->
          new ReadOutcome.Read(reading, enclosures, and(notices, lies));
      case ReadOutcome.PartlyRead(var reading, var enclosures, var missing) ->
          new ReadOutcome.PartlyRead(reading, enclosures, and(missing, lies));
      case ReadOutcome.Unreadable unreadable -> unreadable;
    };
  }

  private static List<Message> and(List<Message> messages, Message one) {
    List<Message> all = new ArrayList<>(messages);
    all.add(one);
    return all;
  }

  static ReadOutcome tooLarge(Document document, LimitReached limit) {
    return new ReadOutcome.Unreadable(
        document.exhibit(),
        Why.TOO_LARGE,
        Message.of(
            "READ-05",
            "file",
            document.fileName(),
            "limit",
            limit.limit(),
            "allowed",
            Long.toString(limit.allowed())));
  }

  static ReadOutcome unreadable(Document document, Why why, String code) {
    return new ReadOutcome.Unreadable(
        document.exhibit(), why, Message.of(code, "file", document.fileName()));
  }
}
