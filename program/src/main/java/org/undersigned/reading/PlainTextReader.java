package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.model.Block;
import org.undersigned.model.Maker;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;

/// Reads plain text: every line as it stands, line ends as line feeds, each line placed by its
/// bytes.
///
/// Blocks: lines without a blank one between them are one paragraph; a line that begins like an
/// item
/// of a list begins a block of its own; an underlined or `#` line, or one all of capitals that
/// stands alone, is a heading; lines that begin with `>` are a quotation; tables of figures
/// ([TextTables]) are rows.
final class PlainTextReader implements Reader {
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*•–·]|\\(?(?:\\d{1,3}|[a-z])\\)|\\d{1,3}\\.)\\s+\\S.*");
  private static final Pattern RULE =
      Pattern.compile("\\s*(?:-{3,}|={3,}|~{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,6})\\s+\\S.*");
  private static final Pattern PARTED = Pattern.compile("(?<=\\p{L})[-\u00AD\u2010]\\s*$");
  private static final int LONGEST_HEADING = 140;
  private static final int SHORTEST_FULL_LINE = 40;

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("plain text reader", "2", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) {
    // No encoding takes more than four bytes for a character: told before memory is spent on it.
    LimitReached.check("characters", document.bytes().length / 4, limits.characters());
    if (document.bytes().length > limits.characters()) count(document, limits);
    Decoded decoded = Decoded.of(document);
    PlacedText text = new PlacedText(limits);
    List<Line> lines = Line.of(decoded);
    TextTables tables = TextTables.of(lines.stream().map(Line::words).toList());
    int from = 0;
    int table = 0;
    while (from < lines.size()) {
      int to;
      if (tables.beginsAt(from)) {
        to = tables.endOf(from);
        addTable(text, lines.subList(from, to), "table " + ++table, to < lines.size());
      } else {
        to = lines.get(from).isBlank() ? from + 1 : endOfBlock(lines, from, tables);
        add(text, lines.subList(from, to), to < lines.size());
      }
      from = to;
    }
    String language = LanguageRecogniser.of(text.words());
    Reading.Layout layout = text.layout(Optional.of(decoded.encoding().charset()), 0);
    return new ReadOutcome.Read(
        Reading.of(document.exhibit(), tool(), text.words(), language, layout),
        List.of(),
        decoded.notices(document));
  }

  /// Counts exactly, without the places of characters: those of a text past the limit would meet
  /// the heap's limit first, and say so.
  private static void count(Document document, ReadLimits limits) {
    String text = Decoded.withoutOffsets(document).text();
    LimitReached.check("characters", text.codePointCount(0, text.length()), limits.characters());
  }

  private static int endOfBlock(List<Line> lines, int from, TextTables tables) {
    if (isHeadingOverRule(lines, from) || RULE.matcher(lines.get(from).words()).matches())
      return from + 1;
    boolean quoted = lines.get(from).words().startsWith(">");
    int to = from + 1;
    while (to < lines.size()
        && !lines.get(to).isBlank()
        && !tables.beginsAt(to)
        && !ITEM.matcher(lines.get(to).words()).matches()
        && !isHeadingOverRule(lines, to)
        && lines.get(to).words().startsWith(">") == quoted) to++;
    return to;
  }

  private static boolean isHeadingOverRule(List<Line> lines, int at) {
    return at + 1 < lines.size()
        && !lines.get(at).isBlank()
        && lines.get(at).words().length() <= LONGEST_HEADING
        && RULE.matcher(lines.get(at + 1).words()).matches();
  }

  private static void add(PlacedText text, List<Line> lines, boolean more) {
    int start = text.at();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean parted = i + 1 < lines.size() && isParted(line.words(), lines.get(i + 1).words());
      String words = parted ? PARTED.matcher(line.words()).replaceFirst("") : line.words();
      text.add(words, new Origin.Bytes(line.firstByte(), line.endByte()));
      if (i + 1 < lines.size() && !parted) text.addUnplaced("\n");
    }
    Line first = lines.getFirst();
    if (!first.isBlank()) text.endBlock(block(first, lines.size(), more, start, text.at()));
    if (more) text.addUnplaced("\n");
  }

  /// Whether a word stands on both lines, parted by a hyphen that the end of the line put there:
  /// the line is about as long as lines are, and the next goes on in small letters.
  private static boolean isParted(String words, String next) {
    return words.length() >= SHORTEST_FULL_LINE
        && PARTED.matcher(words).find()
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !WrittenWithHyphen.isKept(words.stripTrailing(), next);
  }

  private static void addTable(PlacedText text, List<Line> rows, String name, boolean more) {
    for (int i = 0; i < rows.size(); i++) {
      Line row = rows.get(i);
      int start = text.at();
      text.add(row.words(), new Origin.Bytes(row.firstByte(), row.endByte()));
      List<Block.Cell> cells = new ArrayList<>();
      for (TextTables.Cell cell : TextTables.cells(row.words()))
        cells.add(
            new Block.Cell(
                cells.size() + 1,
                start + row.words().codePointCount(0, cell.start()),
                start + row.words().codePointCount(0, cell.end())));
      text.endBlock(new Block.Row(start, text.at(), name, i + 1, cells));
      if (more || i + 1 < rows.size()) text.addUnplaced("\n");
    }
  }

  private static Block block(Line first, int count, boolean more, int start, int end) {
    String words = first.words();
    var marked = MARKED_HEADING.matcher(words);
    if (count == 1 && marked.matches())
      return new Block.Heading(start, end, marked.group(1).length());
    if (count == 1 && more && first.isAboveRule()) return new Block.Heading(start, end, 2);
    if (count == 1 && isCapitals(words)) return new Block.Heading(start, end, 1);
    if (words.startsWith(">")) return new Block.Quotation(start, end);
    if (ITEM.matcher(words).matches()) return new Block.Item(start, end);
    return new Block.Paragraph(start, end);
  }

  private static boolean isCapitals(String words) {
    long letters = words.codePoints().filter(Character::isLetter).count();
    return letters >= 4
        && words.length() <= LONGEST_HEADING
        && words.codePoints().noneMatch(Character::isLowerCase)
        && words.codePoints().anyMatch(Character::isUpperCase);
  }

  /// A line of the text without its end.
  private record Line(String words, long firstByte, long endByte, boolean isAboveRule) {

    static List<Line> of(Decoded decoded) {
      List<Line> lines = new ArrayList<>();
      String text = decoded.text();
      int from = 0;
      while (from <= text.length()) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        String words = text.substring(from, end);
        lines.add(new Line(words, decoded.byteOffsets()[from], decoded.byteOffsets()[end], false));
        if (end == text.length()) break;
        from = end + (text.startsWith("\r\n", end) ? 2 : 1);
      }
      for (int i = 0; i + 1 < lines.size(); i++) {
        Line l = lines.get(i);
        if (RULE.matcher(lines.get(i + 1).words()).matches())
          lines.set(i, new Line(l.words(), l.firstByte(), l.endByte(), true));
      }
      return lines;
    }

    boolean isBlank() {
      return words.isBlank();
    }
  }
}
