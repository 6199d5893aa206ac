package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Puts glyphs of one direction together to words, and tells the lines on which they stand.
///
/// A raised mark that a note at the foot of the page has, too, is a word of its own in brackets, as
/// the marks of notes are in every other format.
final class PdfWords {
  /// Base lines that lie closer than this part of the size of type are one line: superscripts too.
  private static final double SAME_LINE = 0.38;

  private PdfWords() {}

  /// The words of `glyphs`, line by line from the top, and in each line from its start.
  static List<PdfWord> of(List<PdfGlyph> glyphs) {
    return of(lines(glyphs), Set.of());
  }

  /// The words of `lines`, in which the raised `marks` point at notes.
  static List<PdfWord> of(List<List<PdfGlyph>> lines, Set<String> marks) {
    List<PdfWord> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) words.addAll(words(lines.get(i), i + 1, marks));
    return words;
  }

  /// The glyphs of each line, from the top, in no order within it.
  static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
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
    PdfRaised.join(lines);
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

  private static List<PdfWord> words(List<PdfGlyph> line, int number, Set<String> marks) {
    List<PdfGlyph> sorted = PdfRaised.bracketed(line, marks);
    WritingDirection direction = WritingDirection.ofLine(sorted);
    List<PdfWord> words = new ArrayList<>();
    List<PdfGlyph> word = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      boolean blank = glyph.words().isBlank();
      if (!word.isEmpty() && (blank || isApart(word.getLast(), glyph))) {
        words.add(word(word, number, direction));
        word = new ArrayList<>();
      }
      if (!blank) word.add(glyph);
    }
    if (!word.isEmpty()) words.add(word(word, number, direction));
    return direction.ordered(words);
  }

  private static boolean isApart(PdfGlyph one, PdfGlyph next) {
    if (PdfRaised.isMark(one) || PdfRaised.isMark(next)) return true;
    double gap = next.along() - (one.along() + one.width());
    double letter = Math.max(1, one.width() / one.words().length());
    return gap
        > Math.max(
            0.08 * one.size(),
            Math.min(
                0.5 * Math.min(one.space(), one.size() * 0.42), 0.35 * letter + 0.08 * one.size()));
  }

  private static PdfWord word(List<PdfGlyph> glyphs, int line, WritingDirection direction) {
    PdfGlyph first = glyphs.getFirst();
    PdfGlyph last = glyphs.getLast();
    var box = first.box();
    double size = 0;
    double down = first.down();
    for (PdfGlyph glyph : glyphs) {
      box = PdfWord.around(box, glyph.box());
      if (glyph.size() > size) down = glyph.down();
      size = Math.max(size, glyph.size());
    }
    return new PdfWord(
        direction.read(glyphs.stream().map(PdfGlyph::words).toList()),
        first.along(),
        last.along() + last.width(),
        down,
        size,
        first.weight(),
        line,
        box,
        OptionalInt.empty());
  }
}
