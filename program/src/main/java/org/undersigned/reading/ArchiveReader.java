package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadOutcome.Enclosure;

/// Reads a ZIP archive: its text is the list of what lies in it; each file in it is an enclosure,
/// to be received and read as an exhibit of its own. Names are names, never paths.
final class ArchiveReader implements Reader {

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("archive reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    ZipPackage zip = ZipPackage.of(document.bytes(), limits, name -> true);
    Nesting.check(zip.entries().values(), limits);
    PlacedText text = new PlacedText(limits);
    List<Enclosure> enclosures = new ArrayList<>();
    List<Message> notices = new ArrayList<>();
    zip.inferredEncoding()
        .ifPresent(
            charset ->
                notices.add(
                    Message.of(
                        "READ-29", "file", document.fileName(), "encoding", charset.name())));
    for (Map.Entry<String, byte[]> entry : zip.entries().entrySet()) {
      String name = shown(entry.getKey());
      int start = text.startBlock();
      text.add(name, new Origin.InElement("entry", enclosures.size()));
      text.endBlock(new Block.Item(start, text.at()));
      if (isDangerous(entry.getKey()))
        notices.add(Message.of("READ-19", "file", document.fileName()));
      Document inner = new Document(Fingerprint.of(entry.getValue()), name, entry.getValue());
      enclosures.add(new Enclosure(name, FormatRecogniser.of(inner).mediaType(), inner));
    }
    Reading reading =
        Reading.of(
            document.exhibit(), tool(), text.words(), "und", text.layout(Optional.empty(), 0));
    return zip.outcome(document, reading, enclosures, notices.stream().distinct().toList());
  }

  /// A name without control characters, on one line.
  static String shown(String name) {
    String clean = name.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD").strip();
    return clean.isEmpty() ? "(unnamed)" : clean.substring(0, Math.min(clean.length(), 255));
  }

  /// A name that would leave the folder it is unpacked to; ours never is.
  private static boolean isDangerous(String name) {
    return name.contains("..")
        || name.startsWith("/")
        || name.startsWith("\\")
        || name.matches("[A-Za-z]:.*")
        || name.indexOf('\0') >= 0;
  }
}
