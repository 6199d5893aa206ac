package org.undersigned.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The notes of a page: a link whose words are only a number or a sign, raised or named so, to a
/// place on the same page; and the place it leads to.
final class HtmlNotes {
  private static final Pattern MARK = Pattern.compile("\\d{1,3}|[ivx]{1,5}|[*†‡§]{1,3}");

  private final Set<String> places = new HashSet<>();
  private final Set<String> notes = new HashSet<>();

  /// The notes of the page that `body` is of.
  HtmlNotes(Element body) {
    for (Element place : body.select("[id], a[name]")) {
      places.add(place.id());
      places.add(place.attr("name"));
    }
    for (Element link : body.select("a[href^=#]"))
      if (isReference(link)) notes.add(link.attr("href").substring(1));
  }

  /// Whether `link` points at a note of its page.
  boolean isReference(Element link) {
    String href = link.attr("href");
    return href.startsWith("#")
        && href.length() > 1
        && MARK.matcher(link.text().strip()).matches()
        && isRaised(link)
        && places.contains(href.substring(1));
  }

  private static boolean isRaised(Element link) {
    return link.parent() != null && link.parent().normalName().equals("sup")
        || link.selectFirst("sup") != null
        || link.attr("role").equals("doc-noteref")
        || link.attr("epub:type").equals("noteref");
  }

  /// Whether `block` is the note that a mark on the page leads to.
  boolean isNote(Element block) {
    if (block.attr("role").matches("doc-(?:footnote|endnotes?)")) return true;
    if (notes.isEmpty()) return false;
    Element first = block.selectFirst("[id], a[name]");
    if (first == null || first != block && !begins(first, block)) return false;
    return notes.contains(first.id()) || notes.contains(first.attr("name"));
  }

  /// Whether nothing stands in `block` before `element`, a mark.
  private static boolean begins(Element element, Element block) {
    String mark = element.wholeText().strip();
    return mark.length() < 6 && block.wholeText().stripLeading().startsWith(mark);
  }
}
