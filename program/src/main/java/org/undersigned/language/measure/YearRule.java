package org.undersigned.language.measure;

import java.util.OptionalInt;
import org.undersigned.language.measure.DateMention.Year;
import org.undersigned.model.When;

/// Which year a date without one belongs to: that of a full date told shortly before it in the same
/// paragraph, else the document's, and of two years the one that puts the month at most half a year
/// after the document. Never the year of today.
final class YearRule {
  /// A year and where it came from.
  record Chosen(OptionalInt year, Year from) {}

  private static final int HALF_A_YEAR = 6;

  private final OptionalInt documentYear;
  private final OptionalInt documentMonth;
  private OptionalInt contextYear = OptionalInt.empty();
  private int contextEnd;

  YearRule(When documentDate) {
    this.documentYear = part(documentDate.start(), 0, 4);
    this.documentMonth = part(documentDate.start(), 5, 7);
  }

  YearRule() {
    this.documentYear = OptionalInt.empty();
    this.documentMonth = OptionalInt.empty();
  }

  /// Takes note of a full date that ends at offset `end` of the text.
  void note(int year, int end) {
    contextYear = OptionalInt.of(year);
    contextEnd = end;
  }

  /// The year for `month` in a date at offset `start` of `text`.
  Chosen yearOf(int month, String text, int start) {
    if (contextYear.isPresent() && sameParagraph(text, start) && !contextYear.equals(documentYear))
      return new Chosen(contextYear, Year.FROM_TEXT);
    if (documentYear.isEmpty()) return new Chosen(OptionalInt.empty(), Year.OPEN);
    boolean farAhead = documentMonth.isPresent() && month - documentMonth.getAsInt() > HALF_A_YEAR;
    return new Chosen(
        OptionalInt.of(documentYear.getAsInt() - (farAhead ? 1 : 0)), Year.FROM_DOCUMENT);
  }

  private boolean sameParagraph(String text, int start) {
    return contextEnd <= start && text.substring(contextEnd, start).indexOf('\n') < 0;
  }

  private static OptionalInt part(String edtf, int from, int to) {
    if (edtf.length() < to) return OptionalInt.empty();
    String digits = edtf.substring(from, to);
    return digits.chars().allMatch(Character::isDigit)
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
