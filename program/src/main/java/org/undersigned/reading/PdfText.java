package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.model.Block;

/// Puts the parts of pages together to blocks: lines to paragraphs over ends of columns and pages,
/// words parted by a hyphen joined, tables to rows of cells.
final class PdfText {
  private static final Pattern ITEM =
      Pattern.compile("(?:[-•·–▪■●○◦*]|\\(?(?:\\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)])(?:\\s.*|$)");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:;…][\"'»”’)\\]]*(?: \\[[\\d*†‡§]+])?[.]?");

  /// Type that is larger than the body's by this is a heading's.
  private static final double LARGE = 1.15;

  private final PlacedText text;
  private final double bodySize;
  private final List<PdfLine> open = new ArrayList<>();
  private final List<List<PdfLine>> notes = new ArrayList<>();
  private double openRight;
  private double openLeft;
  private int tables;

  /// @param bodySize the size of most of the document's type
  PdfText(PlacedText text, double bodySize) {
    this.text = text;
    this.bodySize = bodySize;
  }

  /// Adds a part of page `page`, whose notes have these marks.
  void add(PdfLayout.Part part, int page, Set<String> marks) {
    switch (part) {
      case PdfLayout.Part.Column(List<PdfLine> lines) -> {
        List<PdfLine> own = withoutNotes(lines, marks);
        if (!own.isEmpty()) addColumn(own);
      }
      case PdfLayout.Part.Table table -> {
        endBlock();
        addTable(table, page);
      }
    }
  }

  /// The lines of a page or column but for the notes at its foot, which are kept for the end.
  List<PdfLine> withoutNotes(List<PdfLine> lines, Set<String> marks) {
    List<List<PdfLine>> below = PdfNotes.of(lines, marks, bodySize);
    notes.addAll(below);
    return lines.subList(0, lines.size() - below.stream().mapToInt(List::size).sum());
  }

  /// Adds a line that stands beside the text.
  void addAside(PdfLine line) {
    endBlock();
    addAside(List.of(line));
  }

  /// Adds the notes of all pages, each apart from the text.
  void addNotes() {
    endBlock();
    notes.forEach(this::addAside);
    notes.clear();
  }

  private void addAside(List<PdfLine> lines) {
    int start = text.startBlock();
    addLines(lines);
    text.endBlock(new Block.Aside(start, text.at()));
  }

  private void addColumn(List<PdfLine> lines) {
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double pitch = pitch(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean first = i == 0;
      if (!open.isEmpty()
          && (first
              ? !runsOn(open.getLast(), line)
              : beginsBlock(lines.get(i - 1), line, pitch, left))) endBlock();
      open.add(line);
      openRight = right;
      openLeft = left;
    }
  }

  /// The usual distance between base lines: the lower quartile, so that gaps between paragraphs do
  /// not count.
  private static double pitch(List<PdfLine> lines) {
    double[] gaps = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < gaps.length; i++) gaps[i] = lines.get(i + 1).down() - lines.get(i).down();
    java.util.Arrays.sort(gaps);
    return gaps.length == 0 ? 0 : gaps[gaps.length / 4];
  }

  private boolean beginsBlock(PdfLine before, PdfLine line, double pitch, double left) {
    double gap = line.down() - before.down();
    boolean large = line.size() > LARGE * bodySize && line.size() == before.size();
    if (gap > 1.3 * pitch && gap > (large ? 1.5 : 1.05) * line.size()) return true;
    if (Math.abs(line.size() - before.size()) > 0.12 * before.size()
        || line.isBold() != before.isBold() && isShort(before, line)) return true;
    boolean ended = SENTENCE_END.matcher(before.text()).matches();
    if (ITEM.matcher(line.text()).matches() && (ended || isShort(before, line))) return true;
    boolean indented =
        line.left() - left > 0.8 * line.size() && line.left() - before.left() > 0.8 * line.size();
    return ended && (indented || isShort(before, line));
  }

  /// Whether the first word of `next` would have had room on `line`: the line was ended on purpose.
  private boolean isShort(PdfLine line, PdfLine next) {
    double needed =
        next.words().getFirst().right() - next.words().getFirst().left() + 0.3 * line.size();
    double room = line.isFromTheRight() ? line.left() - openLeft : openRight - line.right();
    return room > needed;
  }

  /// Whether a paragraph goes on from the end of one column or page to the next.
  private boolean runsOn(PdfLine before, PdfLine line) {
    return !SENTENCE_END.matcher(before.text()).matches()
        && Math.abs(line.size() - before.size()) < 0.5
        && line.isBold() == before.isBold()
        && !ITEM.matcher(line.text()).matches()
        && !isShort(before, line);
  }

  /// Ends the block that is open, if any.
  void endBlock() {
    if (open.isEmpty()) return;
    int start = text.startBlock();
    addLines(open);
    text.endBlock(block(start, text.at()));
    open.clear();
  }

  private void addLines(List<PdfLine> lines) {
    for (int i = 0; i < lines.size(); i++)
      addLine(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
  }

  private Block block(int start, int end) {
    String words = String.join(" ", open.stream().map(PdfLine::text).toList());
    double size = open.getFirst().size();
    boolean heading =
        open.size() <= 3
            && words.length() <= 200
            && !words.endsWith(".")
            && words.codePoints().anyMatch(Character::isLetter);
    if (heading && size > LARGE * bodySize)
      return new Block.Heading(start, end, size > 1.4 * bodySize ? 1 : 2);
    if (heading && open.stream().allMatch(PdfLine::isBold)) return new Block.Heading(start, end, 3);
    return ITEM.matcher(words).matches()
        ? new Block.Item(start, end)
        : new Block.Paragraph(start, end);
  }

  private void addLine(PdfLine line, @org.jspecify.annotations.Nullable PdfLine next) {
    for (int i = 0; i < line.words().size(); i++) {
      PdfWord word = line.words().get(i);
      if (i > 0) text.addUnplaced(" ");
      boolean last = i + 1 == line.words().size();
      boolean parted =
          last && next != null && isPartedWord(word.words(), next.words().getFirst().words());
      String words = parted ? word.words().substring(0, word.words().length() - 1) : word.words();
      text.add(words, word.origin());
      if (last && next != null && !parted && !keepsHyphen(word.words(), next))
        text.addUnplaced(isShort(line, next) ? "\n" : " ");
    }
  }

  /// Whether `word` ends in a hyphen that only the end of the line put there.
  private static boolean isPartedWord(String word, String next) {
    return word.length() > 1
        && endsInHyphen(word)
        && Character.isLetter(word.charAt(word.length() - 2))
        && Character.isLowerCase(next.codePointAt(0))
        && !WrittenWithHyphen.isKept(word, next);
  }

  private static boolean keepsHyphen(String word, PdfLine next) {
    return word.length() > 1
        && endsInHyphen(word)
        && Character.isLetterOrDigit(next.words().getFirst().words().codePointAt(0));
  }

  private static boolean endsInHyphen(String word) {
    char end = word.charAt(word.length() - 1);
    return end == '-' || end == '\u2010' || end == '\u00AD';
  }

  private void addTable(PdfLayout.Part.Table table, int page) {
    tables++;
    for (List<List<PdfWord>> row : PdfTable.rows(table.lines(), table.starts()))
      addRow(row, "page " + page);
  }

  private void addRow(List<List<PdfWord>> row, String sheet) {
    int start = text.startBlock();
    List<Block.Cell> cells = new ArrayList<>();
    int number = row.stream().flatMap(List::stream).mapToInt(PdfWord::line).min().orElse(1);
    for (int c = 0; c < row.size(); c++) {
      if (c > 0) text.addUnplaced("\t");
      int from = text.at();
      for (PdfWord word : row.get(c)) {
        if (text.at() > from) text.addUnplaced(" ");
        text.add(word.words(), word.origin());
      }
      cells.add(new Block.Cell(c + 1, from, text.at()));
    }
    text.endBlock(new Block.Row(start, text.at(), sheet, number, cells));
  }
}
