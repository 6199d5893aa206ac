package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Puts glyphs of one direction together to words, and tells the lines on which they stand.
final class PdfWords {
  /// Base lines that lie closer than this part of the size of type are one line: superscripts too.
  private static final double SAME_LINE = 0.38;

  private PdfWords() {}

  /// The words of `glyphs`, line by line from the top, and in each line from its start.
  static List<PdfWord> of(List<PdfGlyph> glyphs) {
    List<PdfWord> words = new ArrayList<>();
    List<List<PdfGlyph>> lines = lines(glyphs);
    for (int i = 0; i < lines.size(); i++) words.addAll(words(lines.get(i), i + 1));
    return words;
  }

  private static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.words().isBlank() && glyph.width() <= 0);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::down));
    List<List<PdfGlyph>> lines = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    double size = 0;
    for (PdfGlyph glyph : sorted) {
      if (glyph.words().isBlank()) continue;
      if (lines.isEmpty() || glyph.down() - base > SAME_LINE * Math.max(size, glyph.size())) {
        lines.add(new ArrayList<>());
        base = glyph.down();
        size = glyph.size();
      } else if (glyph.size() > size) {
        base = glyph.down(); // a superscript came first: the line is that of the larger type
        size = glyph.size();
      }
      lines.getLast().add(glyph);
    }
    addSpaces(lines, sorted);
    return lines;
  }

  /// Spaces join the line whose base line they share.
  private static void addSpaces(List<List<PdfGlyph>> lines, List<PdfGlyph> sorted) {
    int at = 0;
    for (PdfGlyph glyph : sorted) {
      if (!glyph.words().isBlank() || lines.isEmpty()) continue;
      while (at + 1 < lines.size()
          && distance(lines.get(at + 1), glyph) <= distance(lines.get(at), glyph)) at++;
      if (distance(lines.get(at), glyph) <= SAME_LINE * glyph.size()) lines.get(at).add(glyph);
    }
  }

  private static double distance(List<PdfGlyph> line, PdfGlyph glyph) {
    return Math.abs(line.getFirst().down() - glyph.down());
  }

  private static List<PdfWord> words(List<PdfGlyph> line, int number) {
    List<PdfGlyph> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::along));
    List<PdfWord> words = new ArrayList<>();
    List<PdfGlyph> word = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      boolean blank = glyph.words().isBlank();
      if (!word.isEmpty() && (blank || isApart(word.getLast(), glyph))) {
        words.add(word(word, number));
        word = new ArrayList<>();
      }
      if (!blank) word.add(glyph);
    }
    if (!word.isEmpty()) words.add(word(word, number));
    return isRightToLeft(words) ? words.reversed() : words;
  }

  private static boolean isApart(PdfGlyph one, PdfGlyph next) {
    double gap = next.along() - (one.along() + one.width());
    double letter = Math.max(1, one.width() / one.words().length());
    return gap
        > Math.max(
            0.08 * one.size(),
            Math.min(
                0.5 * Math.min(one.space(), one.size() * 0.5), 0.35 * letter + 0.08 * one.size()));
  }

  private static PdfWord word(List<PdfGlyph> glyphs, int line) {
    PdfGlyph first = glyphs.getFirst();
    PdfGlyph last = glyphs.getLast();
    var box = first.box();
    double size = 0;
    StringBuilder words = new StringBuilder();
    for (PdfGlyph glyph : glyphs) {
      box = PdfWord.around(box, glyph.box());
      size = Math.max(size, glyph.size());
      words.append(glyph.words());
    }
    String read =
        isRightToLeft(words) ? new StringBuilder(words).reverse().toString() : words.toString();
    return new PdfWord(
        read,
        first.along(),
        last.along() + last.width(),
        first.down(),
        size,
        first.weight(),
        line,
        box,
        OptionalInt.empty());
  }

  private static boolean isRightToLeft(List<PdfWord> line) {
    StringBuilder all = new StringBuilder();
    for (PdfWord word : line) all.append(word.words());
    return isRightToLeft(all);
  }

  private static boolean isRightToLeft(CharSequence words) {
    long right =
        words
            .codePoints()
            .filter(
                c ->
                    Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(c)
                            == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
            .count();
    return right * 2 > words.codePoints().filter(Character::isLetter).count();
  }
}
