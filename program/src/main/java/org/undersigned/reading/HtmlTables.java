package org.undersigned.reading;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells tables of figures from tables that only lay a page out, and takes the former apart.
final class HtmlTables {
  private static final String BLOCKS_OF_A_PAGE =
      "table, h1, h2, h3, ul, ol, article, nav, blockquote, p + p, div + div";

  private HtmlTables() {}

  /// The table of figures that `element` stands in, if any; the outermost where one stands in a
  /// cell of another.
  @Nullable
  static Element ofFigures(Element element) {
    Element found = null;
    for (Element table = element.closest("table"); table != null; table = outer(table))
      if (isOfFigures(table)) found = table;
    return found;
  }

  @Nullable
  private static Element outer(Element table) {
    return table.parent() == null ? null : table.parent().closest("table");
  }

  /// A table that lays a page out holds the blocks of a page; one that has header cells or rules
  /// and other tables only within its cells is one of figures.
  private static boolean isOfFigures(Element table) {
    boolean ruled =
        !table.attr("border").matches("0?")
            || table.select("th").stream().anyMatch(th -> th.closest("table") == table);
    boolean blocks =
        table.select(BLOCKS_OF_A_PAGE).stream()
            .anyMatch(e -> e != table && !(ruled && e.normalName().equals("table")));
    return !blocks && rows(table).stream().filter(row -> cells(row).size() >= 2).count() >= 2;
  }

  /// Its own rows in order.
  static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
  }

  /// The cells of a row in order.
  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
        .toList();
  }

  /// How many columns a cell takes up, from 1 to 1000 (HTML Living Standard, section 4.9.11).
  static int span(Element cell) {
    return span(cell, "colspan");
  }

  /// How many rows a cell takes up, from 1 to 1000.
  static int rowsOf(Element cell) {
    return span(cell, "rowspan");
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("[1-9]\\d{0,2}|1000") ? Integer.parseInt(span) : 1;
  }
}
