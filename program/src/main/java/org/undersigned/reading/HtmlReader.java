package org.undersigned.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;

/// Reads a saved page: first the article, in reading order, then all that stands beside it
/// (title,
/// menus, teasers, footer) as asides. Each run of characters is placed by its bytes in the file.
///
/// Scripts and styles are no text. Nothing is fetched.
final class HtmlReader implements Reader {
  /// Pages nest deeper than documents do.
  private static final int DEEPER = 4;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
  private static final Pattern XML =
      Pattern.compile("(?i)\\A\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("page reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) {
    return read(document, limits, Optional.empty());
  }

  /// @param told the character set that was told beside the page, which is stronger than its own
  ReadOutcome read(Document document, ReadLimits limits, Optional<Charset> told) {
    Decoded decoded =
        Decoded.of(
            document.bytes(),
            EncodingDetector.detect(document.bytes(), told.or(() -> declared(document.bytes()))));
    org.jsoup.nodes.Document page =
        Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
    page.traverse((_, depth) -> LimitReached.check("xmlDepth", depth, DEEPER * limits.xmlDepth()));
    HtmlText text = new HtmlText(decoded, limits);
    List<HtmlSegment> segments = HtmlSegments.of(page.body());
    Set<Integer> article = ArticleFinder.of(page.body(), segments);
    text.addArticle(chosen(segments, article));
    text.addBeside(besides(page, segments, article));
    String language = LanguageRecogniser.of(text.placed().wordsOfTheBody());
    Reading.Layout layout = text.placed().layout(Optional.of(decoded.encoding().charset()), 0);
    return new ReadOutcome.Read(
        Reading.of(document.exhibit(), tool(), text.placed().words(), language, layout),
        List.of(),
        decoded.notices(document));
  }

  private static List<HtmlSegment> chosen(List<HtmlSegment> segments, Set<Integer> numbers) {
    List<HtmlSegment> chosen = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) if (numbers.contains(i)) chosen.add(segments.get(i));
    return chosen;
  }

  private static List<HtmlSegment> besides(
      org.jsoup.nodes.Document page, List<HtmlSegment> segments, Set<Integer> article) {
    List<HtmlSegment> besides = new ArrayList<>();
    Element title = page.head().selectFirst("title");
    if (title != null) besides.addAll(HtmlSegments.of(title));
    Set<Integer> others = new HashSet<>();
    for (int i = 0; i < segments.size(); i++) if (!article.contains(i)) others.add(i);
    besides.addAll(chosen(segments, others));
    return besides;
  }

  /// The character set that the page itself names.
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    for (Pattern pattern : List.of(XML, DECLARED)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        try {
          return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalArgumentException unknown) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
