package org.undersigned.rendering.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.model.OverlapTable;

/// Who stands on which lists together (an UpSet chart): a column for each pattern with a bar for
/// its persons, a row for each list with the dots of the patterns it is part of. At most
/// [#MOST_PATTERNS] patterns are drawn, largest first; the table behind holds all.
public final class OverlapChart {
  private static final int MOST_PATTERNS = 30;
  private static final int LEFT = 230;
  private static final int COLUMN = 20;
  private static final int ROW = 22;
  private static final int BARS = 190;

  private OverlapChart() {}

  public static Chart of(OverlapTable table) {
    List<OverlapTable.Cell> cells = new ArrayList<>(table.cells());
    cells.sort(
        Comparator.comparingLong(OverlapTable.Cell::count)
            .reversed()
            .thenComparing(OverlapTable.Cell::pattern));
    List<OverlapTable.Cell> drawn = cells.subList(0, Math.min(MOST_PATTERNS, cells.size()));
    int lists = table.lists().size();
    int width = Math.max(480, LEFT + COLUMN * drawn.size() + 70);
    int height = BARS + 24 + ROW * lists + 10;
    Svg svg = new Svg("overlap", width, height, "How the lists overlap");
    long most = drawn.isEmpty() ? 1 : drawn.getFirst().count();
    for (int i = 0; i < drawn.size(); i++) column(svg, drawn.get(i), i, most, lists);
    for (int j = 0; j < lists; j++) {
      double y = BARS + 24 + ROW * (j + 0.5);
      svg.text(LEFT - 12, y + 4, Svg.cut(table.lists().get(j), 20), Svg.Anchor.END);
      svg.soft(8, y + 4, Svg.number(table.listed(j)), Svg.Anchor.START);
    }
    svg.soft(8, BARS + 18, "persons", Svg.Anchor.START);
    String more =
        cells.size() > drawn.size()
            ? " The " + drawn.size() + " largest of " + cells.size() + " patterns are drawn."
            : "";
    return new Chart(
        "How the lists overlap",
        "Each column is one pattern: the filled dots are the lists that hold these persons, the bar"
            + " how many they are."
            + more,
        svg.done(),
        List.of("lists", "persons"),
        cells.stream().map(c -> List.of(named(table, c), Svg.number(c.count()))).toList());
  }

  private static void column(Svg svg, OverlapTable.Cell cell, int i, long most, int lists) {
    double x = LEFT + COLUMN * (i + 0.5);
    double height = (BARS - 60.0) * cell.count() / most;
    svg.rectangle(x - 6, BARS - height, 12, height, Svg.INK);
    svg.upwards(x + 4, BARS - height - 6, Svg.number(cell.count()));
    int first = Integer.numberOfTrailingZeros(cell.pattern());
    int last = 31 - Integer.numberOfLeadingZeros(cell.pattern());
    svg.line(x, y(first), x, y(last), Svg.INK, 2);
    for (int j = 0; j < lists; j++) {
      svg.dot(x, y(j), 5, (cell.pattern() >> j & 1) == 1 ? Svg.INK : Svg.PALE);
    }
  }

  private static double y(int list) {
    return BARS + 24 + ROW * (list + 0.5);
  }

  private static String named(OverlapTable table, OverlapTable.Cell cell) {
    List<String> on = new ArrayList<>();
    for (int j = 0; j < table.lists().size(); j++) {
      if ((cell.pattern() >> j & 1) == 1) on.add(table.lists().get(j));
    }
    return String.join(" + ", on);
  }
}
