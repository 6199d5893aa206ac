package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Block;
import org.undersigned.model.Passage;
import org.undersigned.model.Printed;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// A reading's text in pieces, and the way from places in it (UTF-16) to quotes (code points).
///
/// A piece is a block of the reading without asides; where the reading has no blocks, the lines
/// between two blank ones.
final class InstrumentText {
  private final Reading reading;
  private final String text;
  private final boolean marked;
  private final int[] codePoints;

  /// Word-processor markup that leaked into the text (layout L2).
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)<(style|script|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->|</?[a-z][a-z0-9:]*(?:\\s[^<>]*)?/?>|&nbsp;");

  InstrumentText(Reading reading) {
    this.reading = reading;
    this.text = withoutMarkup(reading.text());
    this.marked = !text.equals(reading.text());
    this.codePoints = new int[text.length() + 1];
    for (int i = 0, points = 0; i <= text.length(); i++) {
      codePoints[i] = points;
      if (i < text.length() && !Character.isHighSurrogate(text.charAt(i))) points++;
    }
  }

  /// Markup becomes blanks, so that every other character keeps its place.
  private static String withoutMarkup(String text) {
    Matcher markup = MARKUP.matcher(text);
    StringBuilder blanked = new StringBuilder(text);
    while (markup.find())
      for (int i = markup.start(); i < markup.end(); i++)
        if (blanked.charAt(i) != '\n') blanked.setCharAt(i, ' ');
    return blanked.toString();
  }

  /// Whether markup had to be passed over.
  boolean isMarked() {
    return marked;
  }

  String language() {
    return reading.language();
  }

  String text() {
    return text;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    if (reading.blocks().isEmpty()) addBetweenBlankLines(pieces);
    else addBlocks(pieces);
    return List.copyOf(pieces);
  }

  /// Walks the text once, from block to block: counting from its start for each takes minutes in a
  /// long list.
  private void addBlocks(List<Piece> pieces) {
    int point = 0;
    int start = 0;
    for (Block block :
        reading.blocks().stream().sorted(Comparator.comparingInt(Block::start)).toList()) {
      start = text.offsetByCodePoints(start, block.start() - point);
      point = block.start();
      if (block instanceof Block.Aside) continue;
      int end = text.offsetByCodePoints(start, block.end() - block.start());
      add(start, end, kind(block), pieces);
    }
  }

  private static Piece.Kind kind(Block block) {
    return switch (block) {
      case Block.Heading _ -> Piece.Kind.HEADING;
      case Block.Quotation _ -> Piece.Kind.QUOTATION;
      case Block.Row _ -> Piece.Kind.ROW;
      case Block.Paragraph _, Block.Item _, Block.Aside _ -> Piece.Kind.TEXT;
    };
  }

  private void addBetweenBlankLines(List<Piece> pieces) {
    int start = 0;
    for (String part : text.split("\\n[ \\t\\u00A0]*\\n", -1)) {
      int at = text.indexOf(part, start);
      add(at, at + part.length(), Piece.Kind.TEXT, pieces);
      start = at + part.length();
    }
  }

  private void add(int from, int to, Piece.Kind kind, List<Piece> pieces) {
    Piece piece = piece(from, to, kind);
    if (!piece.text().isEmpty()) pieces.add(piece);
  }

  /// The piece from `from` to `to` without white space at its ends.
  Piece piece(int from, int to, Piece.Kind kind) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) start++;
    while (end > start && isSpace(text.charAt(end - 1))) end--;
    return new Piece(start, end, text.substring(start, end), kind);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /// The words from `start` to `end` (UTF-16) with their place; at least one character.
  Quote quote(int start, int end) {
    return Quote.from(reading, new Passage(reading.id(), codePoints[start], codePoints[end]));
  }

  Printed printed(String value, int start, int end) {
    return new Printed(value, quote(start, end));
  }

  /// The words of a piece as they stand, line ends as spaces.
  Printed printed(Piece piece) {
    return printed(piece.words(), piece.start(), piece.end());
  }
}
