package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Block;
import org.undersigned.model.Placement;
import org.undersigned.model.Reading;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Mirova Post</title><script>var a = "<p>no</p>";</script></head><body>
      <div class="topnav"><a href="/">Home</a> <a href="/w">World</a></div>
      <div><div class="story"><h1>Harbour closed</h1>
      <p>MIROVA, 3 May. The harbour office said on Monday that two boats were held&nbsp;&mdash; &quot;for papers&quot;.</p>
      <p>Captain Orlan Vesht<br>denied it. He asked for a copy of the order, which nobody showed him.</p>
      <table><tr><th>Day</th><th>Boats</th></tr><tr><td>1 May</td><td>4</td></tr></table>
      <ul><li>One boat came back.</li><li>One did not come back at all.</li></ul>
      <blockquote>“I saw it go,” she said.</blockquote></div>
      <div class="sidebar"><h3>More</h3><ul><li><a href="/1">Old news</a></li><li><a href="/2">Older news</a></li></ul></div></div>
      <footer>Mirova Post, all rights</footer></body></html>
      """;

  @Test
  void theArticleComesFirstAndTheRestStandsBeside() {
    Reading reading = read(PAGE.getBytes(StandardCharsets.UTF_8));
    List<String> blocks =
        reading.blocks().stream()
            .map(b -> b.getClass().getSimpleName() + ": " + reading.words(b.start(), b.end()))
            .toList();
    assertEquals(
        List.of(
            "Heading: Harbour closed",
            "Paragraph: MIROVA, 3 May. The harbour office said on Monday that two boats were"
                + " held\u00a0— \"for papers\".",
            "Paragraph: Captain Orlan Vesht\n"
                + "denied it. He asked for a copy of the order, which nobody showed him.",
            "Row: Day\tBoats",
            "Row: 1 May\t4",
            "Item: One boat came back.",
            "Item: One did not come back at all.",
            "Quotation: “I saw it go,” she said.",
            "Aside: Mirova Post",
            "Aside: Home World",
            "Aside: More",
            "Aside: Old news",
            "Aside: Older news",
            "Aside: Mirova Post, all rights"),
        blocks);
  }

  @Test
  void everyRunOfCharactersIsPlacedByItsBytes() {
    byte[] bytes = PAGE.replace("Orlan", "Örlan").getBytes(StandardCharsets.UTF_8);
    Reading reading = read(bytes);
    for (Placement placement : reading.placements()) {
      var at = (Placement.Origin.Bytes) placement.origin();
      String source =
          new String(bytes, (int) at.from(), (int) (at.to() - at.from()), StandardCharsets.UTF_8);
      String words = reading.words(placement.start(), placement.end());
      if (!source.contains("&"))
        assertEquals(words.strip(), source.strip().replaceAll("\\s+", " "));
    }
    boolean[] placed = new boolean[reading.length()];
    for (Placement placement : reading.placements())
      java.util.Arrays.fill(placed, placement.start(), placement.end(), true);
    for (int i = 0; i < placed.length; i++)
      assertTrue(
          placed[i] || reading.words(i, i + 1).isBlank(), "a character without a place at " + i);
  }

  @Test
  void aPageThatOnlyLaysOutByTablesIsReadByItsProse() {
    String page =
        "<html><body><table><tr><td><ul><li><a href=a>The Office</a><li><a"
            + " href=b>News</a></ul></td><td><div id=text><p>The Office announces that the harbour"
            + " is open again, and that no boat was ever held there.</p><p>It calls on everybody to"
            + " return what was taken from the store.</p></div></td></tr></table><div>The Office,"
            + " Hotline 12</div></body></html>";
    Reading reading = read(page.getBytes(StandardCharsets.UTF_8));
    assertTrue(reading.text().startsWith("The Office announces"), reading.text());
    assertEquals(2, reading.blocks().stream().filter(b -> b instanceof Block.Paragraph).count());
  }

  @Test
  void aPageThatLiesAboutItsEncodingIsReadByItsLetters() {
    String page =
        "<html><head><meta charset=utf-8></head><body><p>Капитан отрицал это. Он просил показать"
            + " ему приказ.</p></body></html>";
    Reading reading = read(page.getBytes(Charset.forName("windows-1251")));
    assertEquals("Капитан отрицал это. Он просил показать ему приказ.", reading.text());
    assertEquals("windows-1251", reading.encoding().orElseThrow());
    assertEquals("ru", reading.language());
  }

  @Test
  void aPageNestedTenThousandDeepIsReadOrRefusedButDoesNotBreak() {
    String page = "<html><body>" + "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000);
    ReadOutcome outcome = Texts.outcome("deep.html", page.getBytes(StandardCharsets.UTF_8));
    assertTrue(outcome instanceof ReadOutcome.Read || outcome instanceof ReadOutcome.Unreadable);
  }

  private static Reading read(byte[] bytes) {
    return Texts.reading("page.html", bytes);
  }
}
