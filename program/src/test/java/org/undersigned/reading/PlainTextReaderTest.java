package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Placement;
import org.undersigned.model.Reading;

class PlainTextReaderTest {

  @Test
  void blocksAreToldByBlankLinesRulesAndBullets() {
    Reading reading =
        Texts.reading(
            "note.txt",
            "HARBOUR NOTE\n\nFirst line\nsecond line\n\nFacts\n-----\n- one\n- two\n\n> she saw it\n"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of("Heading", "Paragraph", "Heading", "Paragraph", "Item", "Item", "Quotation"),
        reading.blocks().stream().map(b -> b.getClass().getSimpleName()).toList());
  }

  @Test
  void aTextOfAnotherEncodingIsReadAndSaysSo() {
    byte[] bytes =
        "Он просил показать ему приказ, но никто этого не сделал."
            .getBytes(Charset.forName("KOI8-R"));
    var read = assertInstanceOf(ReadOutcome.Read.class, Texts.outcome("note.txt", bytes));
    assertEquals("KOI8-R", read.reading().encoding().orElseThrow());
    assertEquals(List.of("READ-07"), read.notices().stream().map(m -> m.code()).toList());
  }

  @Test
  void aLyingEndingIsSaidAndTheFileReadAsWhatItIs() {
    var read =
        assertInstanceOf(
            ReadOutcome.Read.class,
            Texts.outcome("scan.pdf", "One boat, two boats.".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("READ-08"), read.notices().stream().map(m -> m.code()).toList());
  }

  @Test
  void charactersAreLimitedAtTheLimitAndNotBefore() {
    byte[] ten = "aaaa bbbb\n".getBytes(StandardCharsets.UTF_8);
    Document document = new Document(org.undersigned.model.Fingerprint.of(ten), "ten.txt", ten);
    assertInstanceOf(ReadOutcome.Read.class, Readers.read(document, Limits.characters(10)));
    assertInstanceOf(ReadOutcome.Unreadable.class, Readers.read(document, Limits.characters(9)));
  }

  @Property(tries = 300)
  void lineEndsAsideTheTextIsTheTextAndPlacesPointBack(@ForAll String words) {
    byte[] bytes = (words + " Ende").getBytes(StandardCharsets.UTF_8);
    if (!(Texts.outcome("any.txt", bytes) instanceof ReadOutcome.Read(Reading reading, _, _)))
      return;
    if (!reading.encoding().orElseThrow().equals("UTF-8")
        || !reading.reader().name().startsWith("plain")) return;
    Positions.check(reading);
    for (Placement placement : reading.placements()) {
      var at = (Placement.Origin.Bytes) placement.origin();
      assertEquals(
          reading.words(placement.start(), placement.end()),
          new String(bytes, (int) at.from(), (int) (at.to() - at.from()), StandardCharsets.UTF_8));
    }
  }
}
