package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// The direction in which a printed line is written, and how the words that stand on it from left
/// to right are put into the order in which they are read: the way back from what the Unicode
/// bidirectional algorithm (Unicode Standard Annex 9, rules L2 and L4) did when it was printed, for
/// one level within another.
enum WritingDirection {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final String BRACKETS = "()[]{}«»‹›<>";

  /// Between digits these belong to the number.
  private static final String WITHIN_NUMBERS = ".,:/٫٬";

  /// The direction of most letters of a line.
  static WritingDirection ofLine(List<PdfGlyph> glyphs) {
    String all = glyphs.stream().map(PdfGlyph::words).collect(Collectors.joining());
    return isFromTheRight(all) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /// Whether a text has more letters that are written from the right.
  static boolean isFromTheRight(String words) {
    long right = words.codePoints().filter(WritingDirection::isRightToLeft).count();
    return right * 2 > words.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /// The word that `signs`, one glyph's characters each and from left to right, are read as.
  String read(List<String> signs) {
    boolean turned =
        switch (this) {
          case RIGHT_TO_LEFT -> true;
          case LEFT_TO_RIGHT -> isFromTheRight(String.join("", signs));
        };
    if (!turned) return String.join("", signs);
    List<String> read = new ArrayList<>(signs.reversed());
    for (int from = 0; from < read.size(); from++) {
      int to = from;
      while (to < read.size() && runsOn(read, from, to)) to++;
      if (to > from + 1) Collections.reverse(read.subList(from, to));
      from = Math.max(from, to - 1);
    }
    return String.join("", read);
  }

  /// Whether what began at `from` with a letter or digit that is written from the left goes on.
  private static boolean runsOn(List<String> signs, int from, int at) {
    String sign = signs.get(at);
    if (isFromTheLeft(sign)) return true;
    return at > from
        && at + 1 < signs.size()
        && isFromTheLeft(signs.get(at + 1))
        && isFromTheLeft(signs.get(at - 1))
        && (WITHIN_NUMBERS.contains(sign) || !hasDigit(signs.get(at - 1)));
  }

  private static boolean hasDigit(String words) {
    return words.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isFromTheLeft(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.isDigit(c) || Character.isLetter(c) && !isRightToLeft(c));
  }

  /// The words of a line, given from left to right, in the order in which they are read.
  List<PdfWord> ordered(List<PdfWord> words) {
    return switch (this) {
      case LEFT_TO_RIGHT -> turned(words, WritingDirection::isTurnedOnTheLeft);
      case RIGHT_TO_LEFT -> mirrored(turned(words.reversed(), WritingDirection::isLatin));
    };
  }

  /// Runs of words of which the first and last are of the other direction, turned in themselves.
  private static List<PdfWord> turned(
      List<PdfWord> words, java.util.function.Predicate<String> other) {
    List<PdfWord> turned = new ArrayList<>(words);
    for (int from = 0; from < turned.size(); from++) {
      int last = from - 1;
      for (int at = from; at < turned.size(); at++) {
        String word = turned.get(at).words();
        if (other.test(word)) last = at;
        else if (at == from || word.codePoints().anyMatch(Character::isLetter)) break;
      }
      if (last > from) Collections.reverse(turned.subList(from, last + 1));
      from = Math.max(from, last);
    }
    return turned;
  }

  private static boolean isTurnedOnTheLeft(String word) {
    return word.codePoints().anyMatch(WritingDirection::isRightToLeft);
  }

  private static boolean isLatin(String word) {
    return word.codePoints().anyMatch(Character::isLetter) && !isTurnedOnTheLeft(word);
  }

  /// Some programs say of a bracket which way it was drawn, others which way it is read. Where the
  /// first of a line closes what nobody opened, they were drawn.
  private static List<PdfWord> mirrored(List<PdfWord> words) {
    int first =
        words.stream()
            .flatMapToInt(word -> word.words().codePoints())
            .map(BRACKETS::indexOf)
            .filter(at -> at >= 0)
            .findFirst()
            .orElse(0);
    boolean opened = first % 2 == 0;
    return opened ? words : words.stream().map(WritingDirection::mirrored).toList();
  }

  private static PdfWord mirrored(PdfWord word) {
    StringBuilder words = new StringBuilder();
    for (char c : word.words().toCharArray()) {
      int at = BRACKETS.indexOf(c);
      words.append(at < 0 ? c : BRACKETS.charAt(at ^ 1));
    }
    return word.with(words.toString());
  }
}
