package org.undersigned.reading;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells which segments of a page are its article and which stand beside it: menus, lists of
/// links,
/// footers.
///
/// The article is what stands in the element that the page names so (`main`, `article`), else in
/// the
/// smallest element that holds nearly all of the page's prose; with the first heading before it.
final class ArticleFinder {
  private static final double NEARLY_ALL = 0.88;
  private static final double MOST = 0.6;
  private static final int LONGEST_TEASER = 90;

  private final List<HtmlSegment> segments;
  private final Map<Element, Double> weights = new IdentityHashMap<>();
  private final Element body;

  private ArticleFinder(Element body, List<HtmlSegment> segments) {
    this.body = body;
    this.segments = segments;
    for (HtmlSegment segment : segments)
      for (Element e = segment.owner(); e != null; e = e.parent())
        weights.merge(e, segment.weight(), Double::sum);
  }

  /// The numbers of those `segments` that are the article, from 0.
  static Set<Integer> of(Element body, List<HtmlSegment> segments) {
    return new ArticleFinder(body, segments).article();
  }

  private Set<Integer> article() {
    Element root = root();
    Set<Integer> article = new HashSet<>();
    int first = segments.size();
    for (int i = 0; i < segments.size(); i++) {
      HtmlSegment segment = segments.get(i);
      if (!segment.isWithin(root)) continue;
      first = Math.min(first, i);
      if (segment.sides() == HtmlSegment.Sides.OPEN && !isOfLinkList(i) && !headsLinkList(i))
        article.add(i);
    }
    addHeadingBefore(first, article);
    return article;
  }

  private Element root() {
    double all = weights.getOrDefault(body, 0.0);
    if (all == 0) return body;
    for (String named : List.of("main, [role=main]", "article, [itemprop=articleBody]")) {
      for (Element candidate : body.select(named)) {
        if (weights.getOrDefault(candidate, 0.0) >= MOST * all) return candidate;
      }
    }
    Element root = body;
    for (Element heavier = heavyChild(root, all); heavier != null; heavier = heavyChild(root, all))
      root = heavier;
    return root;
  }

  @org.jspecify.annotations.Nullable
  private Element heavyChild(Element parent, double all) {
    for (Element child : parent.children()) {
      if (child.normalName().equals("p")) continue;
      if (weights.getOrDefault(child, 0.0) >= NEARLY_ALL * all) return child;
    }
    return null;
  }

  /// A heading of the first level may stand above the element that holds the prose, with a date
  /// line
  /// between the two.
  private void addHeadingBefore(int first, Set<Integer> article) {
    for (int i = 0; i < first; i++) {
      HtmlSegment segment = segments.get(i);
      if (!segment.owner().normalName().equals("h1") || segment.sides() == HtmlSegment.Sides.BESIDE)
        continue;
      for (int k = i; k < first; k++) {
        HtmlSegment between = segments.get(k);
        if (between.sides() == HtmlSegment.Sides.OPEN && (k == i || !between.isMostlyLinks()))
          article.add(k);
      }
      return;
    }
  }

  /// Whether segment `i` is an entry of a list whose entries are short links.
  private boolean isOfLinkList(int i) {
    HtmlSegment segment = segments.get(i);
    if (!segment.isMostlyLinks()) return false;
    Element list = segment.owner().closest("ul, ol, dl, nav, table");
    if (list == null) return neighbourIsLink(i, -1) || neighbourIsLink(i, 1);
    int linked = 0;
    int length = 0;
    int entries = 0;
    for (HtmlSegment other : segments) {
      if (!other.isWithin(list)) continue;
      linked += other.linked();
      length += other.length();
      entries++;
    }
    return linked * 10 >= length * 7 && length <= entries * LONGEST_TEASER;
  }

  private boolean neighbourIsLink(int i, int step) {
    int k = i + step;
    return k >= 0
        && k < segments.size()
        && segments.get(k).isMostlyLinks()
        && segments.get(k).length() < LONGEST_TEASER;
  }

  /// Whether segment `i` is the short heading of a list of links that follows at once.
  private boolean headsLinkList(int i) {
    HtmlSegment segment = segments.get(i);
    return i + 1 < segments.size()
        && segment.length() < 40
        && !segment.owner().normalName().equals("h1")
        && isOfLinkList(i + 1);
  }
}
