package org.undersigned.identity.columns;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.values.Digits;
import org.undersigned.identity.values.Placeholders;

/// What the cells of one column look like, from a sample: shares of the cells that hold something.
record ColumnSketch(
    int filled,
    double distinct,
    Map<Shape, Double> shares,
    double meanWords,
    double meanLength,
    double topShare) {

  /// What a cell can look like; one cell may have several shapes.
  enum Shape {
    NUMBER,
    YEAR,
    MONTH,
    DAY,
    AGE,
    DATE,
    SEX,
    EMAIL,
    PHONE,
    DIGITS,
    CODE,
    LETTERS,
    DAY_ABOVE_TWELVE_FIRST,
    DAY_ABOVE_TWELVE_SECOND
  }

  /// So much of a cell tells it from others.
  private static final int LONGEST = 80;

  private static final String ELLIPSIS = "…";

  double share(Shape shape) {
    return shares.getOrDefault(shape, 0.0);
  }

  static ColumnSketch of(List<List<String>> rows, int column) {
    int[] counts = new int[Shape.values().length];
    Map<String, Integer> values = new HashMap<>();
    int filled = 0;
    long words = 0;
    long length = 0;
    for (List<String> row : rows) {
      if (column >= row.size() || Placeholders.absent(row.get(column))) continue;
      String cell = Digits.plain(row.get(column).strip());
      if (cell.isEmpty()) continue;
      filled++;
      if (cell.length() > LONGEST) count(cell, 1, counts);
      values.merge(
          cell.length() > LONGEST ? cell.substring(0, LONGEST) + ELLIPSIS : cell, 1, Integer::sum);
      words += 1 + spaces(cell);
      length += cell.length();
    }
    values.forEach(
        (cell, times) -> {
          if (cell.length() <= LONGEST) count(cell, times, counts);
        });
    Map<Shape, Double> shares = new EnumMap<>(Shape.class);
    for (Shape shape : Shape.values())
      if (counts[shape.ordinal()] > 0) shares.put(shape, counts[shape.ordinal()] / (double) filled);
    int top = 0;
    for (int times : values.values()) top = Math.max(top, times);
    double n = Math.max(filled, 1);
    return new ColumnSketch(filled, values.size() / n, shares, words / n, length / n, top / n);
  }

  private static void count(String cell, int times, int[] counts) {
    for (Shape shape : shapes(cell)) counts[shape.ordinal()] += times;
  }

  private static int spaces(String cell) {
    int spaces = 0;
    for (int i = 0; i < cell.length(); i++) if (cell.charAt(i) == ' ') spaces++;
    return spaces;
  }

  private static Set<Shape> shapes(String cell) {
    Set<Shape> found = EnumSet.noneOf(Shape.class);
    int digits = 0;
    int letters = 0;
    int others = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') digits++;
      else if (Character.isLetter(c)) letters++;
      else if (c != ' ') others++;
    }
    if (letters > 0 && digits == 0) found.add(Shape.LETTERS);
    if (digits > 0 && letters == 0 && others == 0) number(cell.replace(" ", ""), found);
    if (digits > 0
        && digits + others >= cell.length() - 1 - letters
        && digits >= letters
        && cell.indexOf(' ') < 0) found.add(Shape.CODE);
    if (Sexes.of(cell) != 0) found.add(Shape.SEX);
    int at = cell.indexOf('@');
    if (at > 0 && cell.indexOf('.', at) > 0) found.add(Shape.EMAIL);
    if (digits >= 7 && letters == 0 && others > 0 && cell.matches("[+(]?[0-9 ().+/-]{7,20}"))
      found.add(Shape.PHONE);
    int date = cell.length() <= 40 ? new DateReading(DateReading.Order.DAY_FIRST, 0).read(cell) : 0;
    if (DateValue.month(date) != 0) found.add(Shape.DATE);
    dayFirst(cell, found);
    return found;
  }

  private static void number(String digits, Set<Shape> found) {
    found.add(Shape.NUMBER);
    if (digits.length() > 9) {
      found.add(Shape.DIGITS);
      return;
    }
    int value = Integer.parseInt(digits);
    if (digits.length() >= 5) found.add(Shape.DIGITS);
    if (digits.length() == 4 && value >= 1400 && value <= 2100) found.add(Shape.YEAR);
    if (value >= 1 && value <= 12) found.add(Shape.MONTH);
    if (value >= 1 && value <= 31) found.add(Shape.DAY);
    if (digits.length() <= 3 && value <= 115) found.add(Shape.AGE);
  }

  private static void dayFirst(String cell, Set<Shape> found) {
    int first = endOfNumber(cell, 0);
    if (first == 0 || first == cell.length() || "/ -".indexOf(cell.charAt(first)) < 0) return;
    int second = endOfNumber(cell, first + 1);
    if (second == first + 1
        || second >= cell.length() - 1
        || "/ -".indexOf(cell.charAt(second)) < 0
        || endOfParts(cell, second + 1) < cell.length()) return;
    if (Integer.parseInt(cell, 0, first, 10) > 12) found.add(Shape.DAY_ABOVE_TWELVE_FIRST);
    if (Integer.parseInt(cell, first + 1, second, 10) > 12)
      found.add(Shape.DAY_ABOVE_TWELVE_SECOND);
  }

  /// Where at most two digits that begin at `from` end.
  private static int endOfNumber(String cell, int from) {
    int end = from;
    while (end < cell.length() && end < from + 2 && isDigit(cell.charAt(end))) end++;
    return end;
  }

  /// Where the next mark between parts of a date stands.
  private static int endOfParts(String cell, int from) {
    int end = from;
    while (end < cell.length() && "./ -".indexOf(cell.charAt(end)) < 0) end++;
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
