package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// Reads a document of Office Open XML (ECMA-376 part 1, chapter 17): its paragraphs and tables as
/// a reader sees them with all changes accepted; notes, comments, headers and footers as asides.
final class DocxReader implements Reader {
  private static final String BODY = "word/document.xml";

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("document reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    ZipPackage parts =
        ZipPackage.of(document.bytes(), limits, n -> n.startsWith("word/") && n.endsWith(".xml"));
    WordText text = new WordText(limits);
    DocxBody body =
        new DocxBody(DocxStyles.of(parts.entry("word/styles.xml"), limits), text, limits);
    body.read(parts.entry(BODY), BODY, DocxBody.Side.TEXT);
    for (Map.Entry<String, byte[]> part : parts.entries().entrySet()) {
      if (part.getKey().matches("word/(footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml"))
        body.read(part.getValue(), part.getKey(), DocxBody.Side.BESIDE);
    }
    PlacedText placed = text.whole();
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
}
