package org.undersigned.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.undersigned.reading.WordText.Kind;
import org.undersigned.reading.XmlCursor.Event;

/// Which paragraph styles are headings, list items or quotations (ECMA-376 part 1, 17.7). A style's
/// name is told by its English original; heading styles also by their outline level.
final class DocxStyles {
  private final Map<String, Style> byId;

  private DocxStyles(Map<String, Style> byId) {
    this.byId = byId;
  }

  /// What a style makes of a paragraph.
  record Style(Kind kind, int level) {}

  private static final Style PLAIN = new Style(Kind.PARAGRAPH, 0);

  static DocxStyles of(byte[] part, ReadLimits limits) throws IOException {
    Map<String, Style> styles = new HashMap<>();
    if (part.length == 0) return new DocxStyles(styles);
    String id = "";
    try (XmlCursor xml = new XmlCursor(part, limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e != Event.START) continue;
        if (xml.name().equals("style")) id = xml.attribute("styleId");
        if (xml.name().equals("name"))
          styles.put(id, byName(xml.attribute("val").toLowerCase(java.util.Locale.ROOT)));
        if (xml.name().equals("outlineLvl") && xml.number("val", 9) < 9)
          styles.put(id, new Style(Kind.HEADING, xml.number("val", 0) + 1));
      }
    }
    return new DocxStyles(styles);
  }

  private static Style byName(String name) {
    if (name.matches("heading [1-9]")) return new Style(Kind.HEADING, name.charAt(8) - '0');
    if (name.equals("title")) return new Style(Kind.HEADING, 1);
    if (name.equals("subtitle")) return new Style(Kind.HEADING, 2);
    if (name.startsWith("list")) return new Style(Kind.ITEM, 0);
    if (name.contains("quote")) return new Style(Kind.QUOTATION, 0);
    if (name.equals("caption")) return new Style(Kind.ASIDE, 0);
    return PLAIN;
  }

  /// What the style of this id makes of a paragraph.
  Style style(String id) {
    return byId.getOrDefault(id, PLAIN);
  }
}
