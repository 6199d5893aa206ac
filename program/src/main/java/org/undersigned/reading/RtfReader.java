package org.undersigned.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// Reads the Rich Text Format (specification 1.9.1): paragraphs and tables; footnotes, headers and
/// footers as asides. Pictures and objects are passed over.
final class RtfReader implements Reader {

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("rich text reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) {
    WordText text = new WordText(limits);
    RtfBody body = new RtfBody(document.bytes(), text, limits);
    body.read();
    PlacedText placed = text.whole();
    Reading reading =
        Reading.of(
            document.exhibit(),
            tool(),
            placed.words(),
            LanguageRecogniser.of(placed.wordsOfTheBody()),
            placed.layout(Optional.empty(), 0));
    List<Message> notices =
        body.hasHiddenWords()
            ? List.of(Message.of("READ-31", "file", document.fileName()))
            : List.of();
    return new ReadOutcome.Read(reading, List.of(), notices);
  }
}
