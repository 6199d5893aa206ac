package org.undersigned.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.undersigned.model.Block;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;

/// The rows of a list that is printed on pages: those of its tables, and between them what stands
/// in lines of its own: titles, sums, notes. A row's number is the line of text on its page, from
/// the top, running header and page number counted.
final class PrintedRows {
  /// Boxes whose middles lie closer than this part of their height are on one line.
  private static final double SAME_LINE = 0.45;

  /// A line that ends before this part of the page's width of text was not wrapped.
  private static final double SHORT = 0.75;

  private final Map<Integer, Double> rightByPage = new HashMap<>();
  private final NavigableMap<Integer, Placement> byStart = new TreeMap<>();
  private final Map<Integer, List<double[]>> linesByPage = new HashMap<>();

  private PrintedRows(Reading reading) {
    for (Placement each : reading.placements())
      if (each.box().isPresent()) byStart.put(each.start(), each);
    Map<Integer, List<Origin.OnPage>> boxes = new TreeMap<>();
    for (Placement each : reading.placements())
      each.box()
          .ifPresent(box -> boxes.computeIfAbsent(box.page(), _ -> new ArrayList<>()).add(box));
    boxes.forEach(
        (page, all) -> {
          linesByPage.put(page, lines(all));
          rightByPage.put(
              page, all.stream().mapToDouble(b -> b.left() + b.width()).max().orElse(0));
        });
  }

  /// Whether `rows` come from a printed page.
  static boolean arePrinted(List<SheetRow> rows) {
    return !rows.isEmpty() && rows.getFirst().sheet().matches("page \\d+");
  }

  /// `tableRows` and the lines around them, in the order of the text.
  static List<SheetRow> around(List<SheetRow> tableRows, Reading reading) {
    PrintedRows printed = new PrintedRows(reading);
    List<SheetRow> rows = new ArrayList<>(tableRows);
    Map<Integer, Origin.OnPage> firstBoxes = new HashMap<>();
    for (Placement each : reading.placements())
      each.box().ifPresent(box -> firstBoxes.put(each.start(), box));
    int at = 0;
    int offset = 0;
    for (Block block : reading.blocks()) {
      offset = reading.text().offsetByCodePoints(offset, block.start() - at);
      at = block.start();
      if (block instanceof Block.Row || block instanceof Block.Aside) continue;
      int end = reading.text().offsetByCodePoints(offset, block.end() - block.start());
      int start = block.start();
      for (String words : printed.lines(block, reading.text().substring(offset, end)).split("\n")) {
        int length = words.codePointCount(0, words.length());
        Origin.OnPage box = firstBoxes.get(start);
        if (box != null) rows.add(printed.row(start, start + length, words, box));
        start += length + 1;
      }
    }
    rows.sort(Comparator.comparingInt(SheetRow::start));
    return withoutRunning(rows);
  }

  /// `words` of a block, its lines apart where the first of two is so short that the second is no
  /// wrapped part of it: two titles, one below the other.
  private String lines(Block block, String words) {
    StringBuilder apart = new StringBuilder(words);
    List<Placement> placed = List.copyOf(byStart.subMap(block.start(), block.end()).values());
    for (int i = 1; i < placed.size(); i++) {
      Placement each = placed.get(i);
      if (!isBelow(each, placed.get(i - 1)) || !isShort(placed.get(i - 1))) continue;
      int at = words.offsetByCodePoints(0, each.start() - block.start()) - 1;
      if (at > 0 && words.charAt(at) == ' ') apart.setCharAt(at, '\n');
    }
    return apart.toString();
  }

  private boolean isBelow(Placement each, Placement before) {
    Origin.OnPage box = each.box().orElseThrow();
    Origin.OnPage above = before.box().orElseThrow();
    return box.page() == above.page() && line(box) > line(above);
  }

  private boolean isShort(Placement last) {
    Origin.OnPage box = last.box().orElseThrow();
    return box.left() + box.width() < SHORT * rightByPage.getOrDefault(box.page(), 0.0);
  }

  /// A line of its own that stands at one place on several pages runs through the document: it is
  /// no row of the list.
  private static List<SheetRow> withoutRunning(List<SheetRow> rows) {
    Map<String, Integer> pages = new HashMap<>();
    for (SheetRow row : rows)
      if (row.cells().size() == 1) pages.merge(row.number() + " " + row.first(), 1, Integer::sum);
    return rows.stream()
        .filter(row -> row.cells().size() > 1 || pages.get(row.number() + " " + row.first()) < 2)
        .toList();
  }

  private SheetRow row(int start, int end, String words, Origin.OnPage box) {
    return new SheetRow("page " + box.page(), line(box), start, end, List.of(words.strip()));
  }

  private int line(Origin.OnPage box) {
    double middle = box.top() + box.height() / 2;
    List<double[]> lines = linesByPage.getOrDefault(box.page(), List.of());
    int nearest = 0;
    for (int i = 1; i < lines.size(); i++)
      if (Math.abs(lines.get(i)[0] - middle) < Math.abs(lines.get(nearest)[0] - middle))
        nearest = i;
    return nearest + 1;
  }

  private static List<double[]> lines(List<Origin.OnPage> boxes) {
    List<double[]> lines = new ArrayList<>();
    boxes.stream()
        .sorted(Comparator.comparingDouble(box -> box.top() + box.height() / 2))
        .forEach(
            box -> {
              double middle = box.top() + box.height() / 2;
              if (lines.isEmpty()
                  || middle - lines.getLast()[0]
                      > SAME_LINE * Math.max(box.height(), lines.getLast()[1]))
                lines.add(new double[] {middle, box.height()});
            });
    return lines;
  }
}
