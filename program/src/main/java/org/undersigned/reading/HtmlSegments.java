package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.undersigned.reading.HtmlSegment.Piece;
import org.undersigned.reading.HtmlSegment.Sides;

/// Cuts a page into segments in document order.
final class HtmlSegments {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "select",
          "textarea",
          "head",
          "audio",
          "video");
  private static final Set<String> BESIDE =
      Set.of("nav", "aside", "footer", "menu", "form", "button", "dialog", "figcaption", "address");
  private static final Set<String> BESIDE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "banner",
          "dialog",
          "menu",
          "menubar",
          "toolbar",
          "alertdialog");
  private static final Pattern BESIDE_NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|sidebar|side-bar|aside|footer|breadcrumbs?|cookies?|consent|banner|share|sharing|social|"
              + "related|recommended|promo|advert|ads?|sponsor|newsletter|subscribe|subscription|comments?|popup|modal|toolbar|pager|pagination|"
              + "tags|widget|teasers?|skip-link|topbar|masthead|site-header|page-header|colophon|copyright)(?:$|[\\s_-])");

  private final List<HtmlSegment> found = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int linked;

  private final HtmlNotes notes;

  private HtmlSegments(HtmlNotes notes) {
    this.notes = notes;
  }

  /// The segments of `body`, those without a visible character left out.
  static List<HtmlSegment> of(Element body) {
    HtmlSegments segments = new HtmlSegments(new HtmlNotes(body));
    segments.walk(body, Sides.OPEN);
    return segments.found;
  }

  private void walk(Element block, Sides sides) {
    children(block, block, sides, false);
    flush(block, sides);
  }

  private void children(Element parent, Element block, Sides sides, boolean link) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) add(text, link);
      else if (child instanceof Element element) element(element, block, sides, link);
    }
  }

  private void element(Element element, Element block, Sides sides, boolean link) {
    String name = element.normalName();
    if (SILENT.contains(name)) return;
    if (isInline(element) && isHidden(element)) {
      apart(element);
      return;
    }
    if (name.equals("a") && notes.isReference(element)) {
      pieces.add(new Piece(" ", -1, -1));
      pieces.add(new Piece("[", -1, -1));
      children(element, block, sides, true);
      pieces.add(new Piece("]", -1, -1));
      return;
    }
    if (name.equals("br")) {
      pieces.add(new Piece("\n", -1, -1));
    } else if (isInline(element)) {
      children(element, block, sides, link || name.equals("a"));
    } else {
      flush(block, sides);
      walk(element, isBeside(element) ? Sides.BESIDE : sides);
    }
  }

  /// Hidden words within a sentence are a segment of their own; the sentence goes on behind them.
  private void apart(Element hidden) {
    List<Piece> open = pieces;
    int openLinked = linked;
    pieces = new ArrayList<>();
    linked = 0;
    walk(hidden, Sides.BESIDE);
    pieces = open;
    linked = openLinked;
  }

  private void add(TextNode text, boolean link) {
    String words = text.getWholeText();
    if (words.isEmpty()) return;
    var range = text.sourceRange();
    pieces.add(
        range.isTracked()
            ? new Piece(words, range.startPos(), range.endPos())
            : new Piece(words, -1, -1));
    if (link) linked += words.strip().length();
  }

  private void flush(Element block, Sides sides) {
    int length = 0;
    for (Piece piece : pieces) length += piece.words().strip().length();
    if (length > 0) found.add(new HtmlSegment(block, pieces, linked, length, sides));
    pieces = new ArrayList<>();
    linked = 0;
  }

  private static boolean isInline(Element element) {
    if (INLINE.contains(element.normalName()))
      return element.select("p,div,ul,ol,table,h1,h2,h3,h4,h5,h6").isEmpty();
    return element.normalName().indexOf('-') > 0
        && element.select("p,div,ul,ol,table,h1,h2,h3,h4,h5,h6").isEmpty();
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private boolean isBeside(Element element) {
    String name = element.normalName();
    if (BESIDE.contains(name)
        || BESIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) return true;
    if (isHidden(element) || notes.isNote(element)) return true;
    if (name.equals("body")
        || name.equals("main")
        || name.equals("article")
        || element.selectFirst("main, article, h1") != null) return false;
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    return BESIDE_NAMES.matcher(names).find();
  }
}
