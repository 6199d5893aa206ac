package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.WordText.Cell;
import org.undersigned.reading.WordText.Kind;
import org.undersigned.reading.WordText.Paragraph;

/// Walks through a rich text: groups, control words, characters.
final class RtfBody {
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "fldinst",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "latentstyles",
          "datastore",
          "xmlnstbl",
          "filetbl",
          "bkmkstart",
          "bkmkend",
          "nonshppict",
          "shpinst",
          "pntext",
          "listtext",
          "template",
          "deleted");
  private static final Set<String> BESIDE =
      Set.of(
          "footnote",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation");
  private static final int DEEPEST_GROUP = 1_000;

  private final byte[] bytes;
  private final WordText text;
  private final ReadLimits limits;
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Cell> row = new ArrayList<>();
  private final List<Paragraph> cell = new ArrayList<>();
  private StringBuilder words = new StringBuilder();
  private StringBuilder besides = new StringBuilder();
  private Charset usual = Charset.forName("windows-1252");
  private RtfState state = RtfState.first();
  private int at;
  private int skip;
  private int index;
  private int notes;
  private boolean hidden;
  private boolean listed;

  RtfBody(byte[] bytes, WordText text, ReadLimits limits) {
    this.bytes = bytes;
    this.text = text;
    this.limits = limits;
  }

  /// Whether words were met that are marked as hidden, and not read.
  boolean hasHiddenWords() {
    return hidden;
  }

  void read() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          flush();
          groups.push(state);
          LimitReached.check("xmlDepth", groups.size(), DEEPEST_GROUP);
        }
        case '}' -> {
          flush();
          endOfGroup();
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> character(c);
      }
    }
    flush();
    endParagraph();
    endTable();
  }

  private void endOfGroup() {
    RtfState inner = state;
    state = groups.isEmpty() ? RtfState.first() : groups.pop();
    if (inner.where() == RtfState.Where.BESIDE && state.where() != RtfState.Where.BESIDE) {
      text.add(new Paragraph(Kind.ASIDE, 0, besides.toString(), "rtf", index++));
      besides = new StringBuilder();
    }
  }

  private void control() {
    if (at >= bytes.length) return;
    int c = bytes[at] & 0xFF;
    if (!isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int start = at;
    while (at < bytes.length && at - start < 40 && isLetter(bytes[at] & 0xFF)) at++;
    String word = ascii(start, at);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') at++;
    while (at < bytes.length && at - digits < 11 && Character.isDigit(bytes[at])) at++;
    String number = ascii(digits, at);
    if (at < bytes.length && bytes[at] == ' ') at++;
    word(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : -1);
  }

  private void symbol(int c) {
    switch (c) {
      case '\'' -> {
        if (at + 2 > bytes.length) return;
        String hex = ascii(at, at + 2);
        at += 2;
        if (hex.matches("[0-9a-fA-F]{2}")) character(Integer.parseInt(hex, 16));
      }
      case '~' -> add("\u00A0");
      case '_' -> add("\u2011");
      case '*' -> state = state.in(RtfState.Where.SILENT);
      case '\r', '\n' -> endParagraph();
      case '\\', '{', '}' -> character(c);
      default -> {}
    }
  }

  private void word(String word, int number) {
    flush();
    if (word.equals("ls") || word.equals("pntext") || word.equals("listtext")) listed = true;
    if (SILENT.contains(word))
      state = state.in(word.equals("fonttbl") ? RtfState.Where.FONTS : RtfState.Where.SILENT);
    else if (BESIDE.contains(word)) state = state.in(RtfState.Where.BESIDE);
    else if (word.equals("bin")) at = Math.min(bytes.length, at + Math.max(0, number));
    else if (word.equals("ansicpg")) usual = charset("windows-" + number, usual);
    else if (word.equals("f")) state = state.font(number);
    else if (word.equals("fcharset") && state.where() == RtfState.Where.FONTS)
      fonts.put(state.font(), RtfCharsets.of(number, usual));
    else if (word.equals("uc")) state = state.unicodeSkip(Math.max(0, number));
    else if (word.equals("u")) unicode(number);
    else if (word.equals("intbl")) state = state.at(RtfState.Place.TABLE, state.outline());
    else if (word.equals("outlinelevel")) state = state.at(state.place(), number + 1);
    else if (word.equals("pard")) {
      state = state.at(RtfState.Place.FREE, 0);
      listed = false;
    } else if (word.equals("v") && number != 0) state = state.seen(RtfState.Sight.HIDDEN);
    else if (word.equals("v") || word.equals("plain")) state = state.seen(RtfState.Sight.SHOWN);
    else layout(word);
  }

  private void layout(String word) {
    switch (word) {
      case "par", "sect", "page" -> endParagraph();
      case "line" -> add("\n");
      case "tab" -> add("\t");
      case "chftn" -> addMark();
      case "cell", "nestcell" -> endCell();
      case "row", "nestrow" -> endRow();
      case "emdash" -> add("—");
      case "endash" -> add("–");
      case "lquote" -> add("‘");
      case "rquote" -> add("’");
      case "ldblquote" -> add("“");
      case "rdblquote" -> add("”");
      case "bullet" -> add("•");
      default -> {}
    }
  }

  /// The number of a note, which programs count: in the text, and before the note itself.
  private void addMark() {
    switch (state.where()) {
      case TEXT -> add(" [" + ++notes + "]");
      case BESIDE -> add("[" + notes + "] ");
      case SILENT, FONTS -> {}
    }
  }

  private void unicode(int number) {
    add(String.valueOf((char) (number < 0 ? number + 65_536 : number)));
    skip = state.unicodeSkip();
  }

  private void character(int c) {
    if (skip > 0) {
      skip--;
      return;
    }
    if (state.where() == RtfState.Where.TEXT || state.where() == RtfState.Where.BESIDE)
      pending.write(c);
  }

  /// Bytes become characters by the character set of their font.
  private void flush() {
    if (pending.size() == 0) return;
    append(new String(pending.toByteArray(), fonts.getOrDefault(state.font(), usual)));
    pending.reset();
  }

  private void add(String characters) {
    flush();
    append(characters);
  }

  private void append(String characters) {
    LimitReached.check(
        "characters", words.length() + (long) characters.length(), limits.characters());
    if (state.sight() == RtfState.Sight.HIDDEN) {
      hidden |= !characters.isBlank();
      return;
    }
    if (state.where() == RtfState.Where.TEXT) words.append(characters);
    if (state.where() == RtfState.Where.BESIDE) besides.append(characters);
  }

  private void endParagraph() {
    flush();
    if (state.where() == RtfState.Where.BESIDE) {
      besides.append('\n');
      return;
    }
    Kind kind =
        state.outline() > 0 && state.outline() < 10
            ? Kind.HEADING
            : listed ? Kind.ITEM : Kind.PARAGRAPH;
    Paragraph paragraph = new Paragraph(kind, state.outline(), words.toString(), "rtf", index++);
    words = new StringBuilder();
    if (state.place() == RtfState.Place.TABLE) {
      cell.add(paragraph);
    } else {
      endTable();
      text.add(paragraph);
    }
  }

  private void endCell() {
    flush();
    cell.add(new Paragraph(Kind.PARAGRAPH, 0, words.toString(), "rtf", index++));
    words = new StringBuilder();
    row.add(new Cell(cell, 1));
    cell.clear();
  }

  private void endRow() {
    rows.add(List.copyOf(row));
    row.clear();
  }

  private void endTable() {
    if (!rows.isEmpty()) text.addTable(rows);
    rows.clear();
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private String ascii(int from, int to) {
    return new String(
        bytes, from, Math.min(to, bytes.length) - from, java.nio.charset.StandardCharsets.US_ASCII);
  }

  static Charset charset(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
