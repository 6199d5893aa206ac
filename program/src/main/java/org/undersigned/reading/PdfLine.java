package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.reading.PdfGlyph.Weight;

/// The words of one line within one column, in reading order.
record PdfLine(List<PdfWord> words) {
  PdfLine {
    words = List.copyOf(words);
  }

  /// The lines of `words`, from the top.
  static List<PdfLine> of(List<PdfWord> words) {
    Map<Integer, List<PdfWord>> byNumber = new TreeMap<>();
    for (PdfWord word : words)
      byNumber.computeIfAbsent(word.line(), _ -> new ArrayList<>()).add(word);
    return byNumber.values().stream().map(PdfLine::new).toList();
  }

  int number() {
    return words.getFirst().line();
  }

  double left() {
    return words.stream().mapToDouble(PdfWord::left).min().orElse(0);
  }

  double right() {
    return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
  }

  double down() {
    return words.getFirst().down();
  }

  /// The size of most of its type.
  double size() {
    return words.stream()
        .max(Comparator.comparingInt(w -> w.words().length()))
        .map(PdfWord::size)
        .orElse(0.0);
  }

  /// Whether it is written from right to left.
  boolean isFromTheRight() {
    return WritingDirection.isFromTheRight(text());
  }

  boolean isBold() {
    return words.stream().allMatch(w -> w.weight() == Weight.BOLD);
  }

  /// Its words, a space between each.
  String text() {
    return String.join(" ", words.stream().map(PdfWord::words).toList());
  }
}
