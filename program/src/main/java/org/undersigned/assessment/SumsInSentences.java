package org.undersigned.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Adds up what a sentence adds up: "47 people were killed: 30 in Alta and 17 in Brema".
///
/// A total, then a colon, a dash or a bracket, then two parts or more. Each part begins with its
/// number and holds no other, so ranges, "at least 30" and "3 cells of 10" are no parts. Where the
/// parts do not make a total, it is only said where one number before them can be meant: days,
/// years and numbers smaller than a part cannot.
final class SumsInSentences {
  private static final String GROUPED = "\\d{1,3}(?:[\\u00A0\\u202F ,.'’]\\d{3})+(?!\\d)";
  private static final String NUMBER = "(?<![\\d.,:/-])(?:" + GROUPED + "|\\d+)(?![\\d:/%])";
  private static final String PART = NUMBER + "[ \\n\\u00A0][^\\d.:;()!?]{1,80}?";
  private static final String AND = "(?:and|et|y|und|и|та|және|or|plus)";
  private static final String BETWEEN =
      "(?:,\\s+(?:" + AND + "\\s+)?|;\\s*(?:" + AND + "\\s+)?|\\s+" + AND + "\\s+)";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:[:(]\\s*|\\s[–—]\\s+)("
              + PART
              + "(?:"
              + BETWEEN
              + PART
              + ")+)\\s*(?=[.)!?;]|\\z|\\n\\n)");

  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern SPLIT = Pattern.compile(BETWEEN + "(?=\\d)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n\\s*\\n");

  /// A day, or a number that names something (Resolution 47 Alta): a capital letter or a month
  /// follows.
  private static final Pattern NO_AMOUNT =
      Pattern.compile(
          "[ \\u00A0\\n"
              + "](?:\\p{Lu}|janv|févr|mars\\b|avril|mai\\b|juin|juil|août|septem|octob|novem|"
              + "décem|январ|феврал|март|апрел|ма[йя]\\b|июн|июл|август|сентябр|октябр|ноябр|декабр)");

  private final Reading reading;
  private final String text;

  SumsInSentences(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /// In the order of the text.
  List<Sums.Sum> found() {
    List<Sums.Sum> sums = new ArrayList<>();
    Matcher parts = PARTS.matcher(text);
    while (parts.find()) add(parts, sums);
    return List.copyOf(sums);
  }

  private void add(Matcher parts, List<Sums.Sum> into) {
    List<Quote> rows = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal largest = BigDecimal.ZERO;
    int at = parts.start(1);
    for (String part : SPLIT.split(parts.group(1))) {
      int from = text.indexOf(part, at);
      rows.add(quote(from, from + part.stripTrailing().length()));
      at = from + part.length();
      Matcher number = ONE.matcher(part);
      if (!number.find()) return;
      BigDecimal value = Sums.value(number.group());
      sum = sum.add(value);
      largest = largest.max(value);
    }
    if (rows.size() < 2) return;
    int head = sentenceStart(parts.start());
    List<int[]> possible = new ArrayList<>();
    Matcher number = ONE.matcher(text).region(head, parts.start());
    while (number.find()) {
      if (!amount(number) || Sums.value(number.group()).compareTo(largest) < 0) continue;
      possible.add(new int[] {number.start(), number.end()});
      if (Sums.value(number.group()).compareTo(sum) == 0) {
        possible = List.of(new int[] {number.start(), number.end()});
        break;
      }
    }
    if (possible.size() != 1) return;
    int[] total = possible.getFirst();
    into.add(
        new Sums.Sum(
            rows,
            quote(total[0], parts.start()),
            sum,
            Sums.value(text.substring(total[0], total[1]))));
  }

  private boolean amount(Matcher number) {
    String follows = text.substring(number.end(), Math.min(text.length(), number.end() + 12));
    if (NO_AMOUNT.matcher(follows).lookingAt()) return false;
    return !number.group().matches("(?:19|20)\\d\\d");
  }

  private int sentenceStart(int before) {
    int start = 0;
    Matcher end = SENTENCE_END.matcher(text).region(Math.max(0, before - 600), before);
    while (end.find()) start = end.end();
    return Math.max(start, Math.max(0, before - 600));
  }

  private Quote quote(int from, int to) {
    return Quote.from(
        reading,
        new Passage(reading.id(), text.codePointCount(0, from), text.codePointCount(0, to)));
  }
}
