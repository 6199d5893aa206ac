package org.undersigned.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells running headers, running footers and page numbers: lines at the top or bottom of pages
/// that come again on other pages, numbers aside.
final class PdfMargins {
  private static final int OUTERMOST = 3;

  /// In points.
  private static final double ALIGNED = 2.5;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[^\\p{L}\\p{N}]*(?:(?:page|p\\.?|sheet|seite|стр\\.?|страница|лист|бет)\\s*)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|of|de|sur|из|von)\\s*\\d{1,4})?[^\\p{L}\\p{N}]*");

  private PdfMargins() {}

  /// For each page, whose lines are given from the top, the numbers of the lines that are running
  /// ones.
  static List<Set<Integer>> of(List<List<PdfLine>> pages) {
    Map<String, Set<Integer>> pagesByText = new HashMap<>();
    for (int p = 0; p < pages.size(); p++)
      for (PdfLine line : outermost(pages.get(p)))
        pagesByText.computeIfAbsent(key(line, pages.get(p)), _ -> new HashSet<>()).add(p);
    List<Set<Integer>> running = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      Set<Integer> numbers = new HashSet<>();
      List<PdfLine> lines = pages.get(p);
      for (PdfLine line : outermost(lines)) {
        int times = pagesByText.getOrDefault(key(line, lines), Set.of()).size();
        if (times >= 2
            && times * 3 >= pages.size()
            && !headsATable(line, lines)
            && (times >= 3 && times * 5 >= pages.size() * 4 || !isOfTheText(line, lines)))
          numbers.add(line.number());
      }
      if (!lines.isEmpty()) addPageNumber(lines, numbers);
      running.add(numbers);
    }
    return running;
  }

  /// Whether a line stands as close to the next one towards the middle of the page as that does to
  /// the one after it, in the same type: a line of the text whose words come again elsewhere. On
  /// most pages of a longer document that is no chance.
  private static boolean isOfTheText(PdfLine line, List<PdfLine> lines) {
    int at = lines.indexOf(line);
    int inward = at * 2 < lines.size() ? 1 : -1;
    int next = at + inward;
    int afterNext = next + inward;
    if (afterNext < 0 || afterNext >= lines.size()) return false;
    double gap = Math.abs(lines.get(next).down() - line.down());
    double usual = Math.abs(lines.get(afterNext).down() - lines.get(next).down());
    return gap < 1.2 * usual && Math.abs(line.size() - lines.get(next).size()) < 0.3;
  }

  /// Whether a line that comes again on every page heads the columns of a table there: the two
  /// lines below it, header lines aside, have their words under its words.
  private static boolean headsATable(PdfLine line, List<PdfLine> lines) {
    int at = lines.indexOf(line);
    List<PdfLine> parts = PdfBand.segments(line);
    if (parts.size() < 2) return false;
    for (int below = at + 1; below + 1 < lines.size() && below <= at + OUTERMOST; below++)
      if (standsOver(parts, lines.get(below)) && standsOver(parts, lines.get(below + 1)))
        return true;
    return false;
  }

  /// Three parts, each over words of its own, or two that begin where those below them begin: the
  /// pieces of a running header stand over running text.
  private static boolean standsOver(List<PdfLine> parts, PdfLine below) {
    List<PdfLine> cells = PdfBand.segments(below);
    long over =
        cells.stream()
            .filter(
                cell ->
                    parts.stream()
                        .anyMatch(p -> p.left() < cell.right() && cell.left() < p.right()))
            .count();
    long aligned =
        cells.stream()
            .filter(
                cell -> parts.stream().anyMatch(p -> Math.abs(p.left() - cell.left()) < ALIGNED))
            .count();
    return over >= 3 || aligned >= 2;
  }

  private static List<PdfLine> outermost(List<PdfLine> lines) {
    if (lines.size() <= 2 * OUTERMOST) return lines;
    List<PdfLine> outermost = new ArrayList<>(lines.subList(0, OUTERMOST));
    outermost.addAll(lines.subList(lines.size() - OUTERMOST, lines.size()));
    return outermost;
  }

  /// The words with digits made equal, and whether they stand in the upper or lower half.
  private static String key(PdfLine line, List<PdfLine> lines) {
    double middle = (lines.getFirst().down() + lines.getLast().down()) / 2;
    return (line.down() <= middle ? "top " : "bottom ")
        + line.text().replaceAll("\\d+", "#").strip();
  }

  private static void addPageNumber(List<PdfLine> lines, Set<Integer> numbers) {
    for (PdfLine line : List.of(lines.getFirst(), lines.getLast()))
      if (lines.size() > 3 && PAGE_NUMBER.matcher(line.text()).matches())
        numbers.add(line.number());
  }
}
