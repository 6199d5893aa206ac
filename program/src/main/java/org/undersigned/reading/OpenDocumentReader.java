package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.reading.XmlCursor.Event;

/// Reads texts and spreadsheets of the OpenDocument format (ISO/IEC 26300).
final class OpenDocumentReader implements Reader {

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("open document reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    ZipPackage parts =
        ZipPackage.of(
            document.bytes(),
            limits,
            n ->
                n.equals("content.xml")
                    || n.equals("styles.xml")
                    || n.equals("META-INF/manifest.xml"));
    if (isEncrypted(parts.entry("META-INF/manifest.xml"), limits)) throw new ZipPackage.Locked();
    OpenDocumentBody body = new OpenDocumentBody(limits);
    body.read(parts.entry("content.xml"), "content.xml");
    PlacedText placed = body.text().whole();
    Reading reading =
        Reading.of(
            document.exhibit(),
            tool(),
            placed.words(),
            LanguageRecogniser.of(placed.wordsOfTheBody()),
            placed.layout(Optional.empty(), 0));
    List<Message> notices = new ArrayList<>();
    if (body.hasDeletions()) notices.add(Message.of("READ-16", "file", document.fileName()));
    if (body.hasHiddenWords()) notices.add(Message.of("READ-31", "file", document.fileName()));
    return parts.outcome(document, reading, List.of(), notices);
  }

  private static boolean isEncrypted(byte[] manifest, ReadLimits limits) throws IOException {
    if (manifest.length == 0) return false;
    try (XmlCursor xml = new XmlCursor(manifest, limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next())
        if (e == Event.START && xml.name().equals("encryption-data")) return true;
    }
    return false;
  }
}
