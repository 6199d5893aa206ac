package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells tables of figures from tables that only lay a page out, and takes the former apart.
final class HtmlTables {
  private static final String BLOCKS_OF_A_PAGE =
      "table, h1, h2, h3, ul, ol, article, nav, blockquote, p + p, div + div";

  private HtmlTables() {}

  /// The table of figures that `element` stands in, if any.
  @Nullable
  static Element ofFigures(Element element) {
    Element table = element.closest("table");
    if (table == null || table.select(BLOCKS_OF_A_PAGE).stream().anyMatch(e -> e != table))
      return null;
    List<Element> rows = rows(table);
    long wide = rows.stream().filter(row -> cells(row).size() >= 2).count();
    return wide >= 2 ? table : null;
  }

  /// Its rows in order.
  static List<Element> rows(Element table) {
    return new ArrayList<>(table.select("tr"));
  }

  /// The cells of a row in order.
  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
        .toList();
  }

  /// How many columns a cell takes up, from 1 to 1000 (HTML Living Standard, section 4.9.11).
  static int span(Element cell) {
    String span = cell.attr("colspan").strip();
    return span.matches("[1-9]\\d{0,2}|1000") ? Integer.parseInt(span) : 1;
  }
}
