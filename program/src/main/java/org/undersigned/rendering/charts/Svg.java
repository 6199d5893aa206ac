package org.undersigned.rendering.charts;

import java.util.Locale;

/// Writes one SVG picture. Coordinates in pixels, origin at the top left.
final class Svg {
  static final String INK = "#1a1a1a";
  static final String SOFT = "#767676";
  static final String PALE = "#d9d9d9";

  private final StringBuilder text = new StringBuilder();
  private final String id;

  /// @param id unique on the page; hatching is named after it
  Svg(String id, int width, int height, String title) {
    this.id = id;
    text.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " role=\"img\" aria-labelledby=\"%s-title\" font-family=\"system-ui, sans-serif\""
                + " font-size=\"13\">",
            width,
            height,
            width,
            id));
    text.append("<title id=\"")
        .append(id)
        .append("-title\">")
        .append(escaped(title))
        .append("</title>");
    text.append("<defs><pattern id=\"").append(id);
    text.append(
        "-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" fill=\"#fff\"/><line"
            + " x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#444\""
            + " stroke-width=\"2.4\"/></pattern></defs>");
  }

  String hatched() {
    return "url(#" + id + "-hatch)";
  }

  Svg rectangle(double x, double y, double width, double height, String fill) {
    return add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\""
            + " stroke-width=\"1\"/>",
        x, y, Math.max(width, 0.5), height, fill, fill.equals(PALE) ? PALE : INK);
  }

  Svg line(double x1, double y1, double x2, double y2, String colour, double width) {
    return add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
            + " stroke-width=\"%.1f\"/>",
        x1, y1, x2, y2, colour, width);
  }

  Svg dashed(double x1, double y1, double x2, double y2) {
    return add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.4\""
            + " stroke-dasharray=\"5 4\"/>",
        x1, y1, x2, y2, INK);
  }

  Svg dot(double x, double y, double radius, String fill) {
    return add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\""
            + " stroke-width=\"1.2\"/>",
        x, y, radius, fill, fill.equals(PALE) ? PALE : INK);
  }

  /// A mark for a range that runs on beyond the axis.
  Svg arrow(double x, double y) {
    return add("<path d=\"M %.1f %.1f l 9 6 l -9 6 z\" fill=\"%s\"/>", x, y - 6, INK);
  }

  /// Where a text stands against its x.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  Svg text(double x, double y, String words, Anchor anchor) {
    return styled(x, y, words, anchor, INK);
  }

  Svg soft(double x, double y, String words, Anchor anchor) {
    return styled(x, y, words, anchor, "#595959");
  }

  private Svg styled(double x, double y, String words, Anchor anchor, String colour) {
    text.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">",
            x,
            y,
            anchor.name().toLowerCase(Locale.ROOT),
            colour));
    text.append(escaped(words)).append("</text>");
    return this;
  }

  /// Words that run upwards from a point.
  Svg upwards(double x, double y, String words) {
    text.append(
        String.format(
            Locale.ROOT,
            "<text transform=\"translate(%.1f %.1f) rotate(-90)\" fill=\"#595959\""
                + " font-size=\"12\">",
            x,
            y));
    text.append(escaped(words)).append("</text>");
    return this;
  }

  String done() {
    return text + "</svg>";
  }

  private Svg add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
    return this;
  }

  /// 12345 as "12 345", with narrow no-break spaces and a true minus.
  static String number(long number) {
    String grouped = String.format(Locale.ROOT, "%,d", number);
    return grouped.replace(',', '\u202f').replace('-', '−');
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// At most `most` characters, with an ellipsis where something was cut.
  static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
