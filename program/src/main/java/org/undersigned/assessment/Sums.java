package org.undersigned.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Block;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Adds up what a text adds up: rows of figures with a total below them, and totals with their
/// parts in one sentence.
///
/// A hint, no verdict: a total may hold rows that are not printed.
public final class Sums {
  /// Rows with the total stated below them, or parts with the total stated before them. `rows` and
  /// `total` are quotes of the lines, or of the words.
  ///
  /// @param sum of the rows
  /// @param stated in the total's line
  public record Sum(List<Quote> rows, Quote total, BigDecimal sum, BigDecimal stated) {
    public Sum {
      rows = List.copyOf(rows);
    }

    public boolean closes() {
      return sum.compareTo(stated) == 0;
    }
  }

  private record Line(int start, int end, String text) {}

  private static final List<String> TOTALS =
      List.of(
          "total",
          "grand total",
          "subtotal",
          "sum",
          "altogether",
          "in all",
          "overall",
          "ensemble",
          "total général",
          "итого",
          "всего",
          "итог",
          "барлығы",
          "المجموع",
          "الإجمالي");

  private static final Pattern TOTAL =
      Pattern.compile(
          "^[\\s|*>-]*(?:" + String.join("|", TOTALS) + ")\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final String SEPARATORS = "\\u00A0\\u202F ,.'’";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,:/-])\\d{1,3}(?:["
              + SEPARATORS
              + "]\\d{3})+(?![\\d.,]\\d|\\d)"
              + "|(?<![\\d.,:/-])\\d+(?:[.,]\\d+)?(?![\\d:/%])");

  private static final Pattern ROW =
      Pattern.compile(
          ".*(?:\\t|\\s{2,}|[|:;=]\\s*|\\.{3,}\\s*|[–—-]\\s+)"
              + "\\d[\\d\\s"
              + SEPARATORS
              + "]*\\p{L}{0,12}\\.?",
          Pattern.DOTALL);

  private Sums() {}

  /// The sums of `reading`, first those of rows, each kind in the order of the text.
  public static List<Sum> in(Reading reading) {
    List<Sum> sums = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (Line line : lines(reading)) {
      if (line.text().isBlank()) continue;
      Optional<BigDecimal> number = number(line);
      if (TOTAL.matcher(line.text()).matches() && number.isPresent()) {
        if (run.size() > 1) sums.add(sum(reading, run, line, number.get()));
        run.clear();
      } else if (number.isPresent() && isARow(line)) run.add(line);
      else run.clear();
    }
    sums.addAll(new SumsInSentences(reading).found());
    return List.copyOf(sums);
  }

  private static Sum sum(Reading reading, List<Line> rows, Line total, BigDecimal stated) {
    BigDecimal sum =
        rows.stream()
            .map(row -> number(row).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Sum(
        rows.stream().map(row -> quote(reading, row)).toList(), quote(reading, total), sum, stated);
  }

  /// A row of a table has its number last, behind a label and a wide gap, a tab or a sign.
  private static boolean isARow(Line line) {
    return line.text().length() <= 160 && ROW.matcher(line.text().strip()).matches();
  }

  private static Optional<BigDecimal> number(Line line) {
    Matcher matcher = NUMBER.matcher(line.text());
    Optional<BigDecimal> last = Optional.empty();
    while (matcher.find()) last = Optional.of(value(matcher.group()));
    return last;
  }

  /// One separator with exactly three digits behind it parts thousands, any other parts the
  /// fraction.
  static BigDecimal value(String printed) {
    boolean grouped = printed.matches("\\d{1,3}(?:[" + SEPARATORS + "]\\d{3})+");
    String plain = grouped ? printed.replaceAll("\\D", "") : printed.replace(',', '.');
    return new BigDecimal(plain);
  }

  private static Quote quote(Reading reading, Line line) {
    return Quote.from(reading, new Passage(reading.id(), line.start(), line.end()));
  }

  private static List<Line> lines(Reading reading) {
    List<Line> lines = new ArrayList<>();
    // Of a long list's many blocks hardly one is an aside.
    List<Block> asides = reading.blocks().stream().filter(Block.Aside.class::isInstance).toList();
    String text = reading.text();
    int point = 0;
    int unit = 0;
    while (unit <= text.length()) {
      int end = text.indexOf('\n', unit);
      if (end < 0) end = text.length();
      String line = text.substring(unit, end);
      int points = line.codePointCount(0, line.length());
      if (!isAside(asides, point)) lines.add(new Line(point, point + points, line));
      point += points + 1;
      unit = end + 1;
    }
    return lines;
  }

  private static boolean isAside(List<Block> asides, int point) {
    return asides.stream().anyMatch(block -> block.start() <= point && point < block.end());
  }
}
