package org.undersigned.instruments;

import java.util.Arrays;
import java.util.List;
import org.undersigned.model.Instrument;
import org.undersigned.model.Quote;

/// How many words a text has by one way of counting. A rule that says "200 words" does not say how
/// to count; the ways differ by figures written in groups, by hyphens and by the opening formula.
///
/// @param way how was counted
public record WordCount(Way way, int words) {

  /// A way of counting.
  public enum Way {
    /// Runs between blanks of any kind: "20 000" is two words, "co-operation" one.
    BETWEEN_BLANKS("runs of characters between blanks, figures in groups part by part"),
    /// As before, but a no-break space joins: "20 000" is one word.
    FIGURES_WHOLE("runs of characters between blanks, a figure in groups as one word"),
    /// Runs of letters and digits: "co-operation" is two words, "Tokayev's" one.
    HYPHENS_PARTED("runs of letters and digits, words with hyphens part by part, figures whole"),
    /// Runs of letters: figures are no words.
    WITHOUT_FIGURES("words with letters only, figures left out"),
    /// Between blanks, with the opening formula.
    WITH_FORMULA("runs of characters between blanks, the opening formula counted");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    /// The way in words.
    public String words() {
      return words;
    }
  }

  /// The counts of an instrument's paragraphs by every way.
  public static List<WordCount> of(Instrument instrument) {
    String body =
        String.join("\n", instrument.wording().paragraphs().stream().map(Quote::exact).toList());
    String formula = instrument.header().formula().map(f -> f.value() + "\n").orElse("");
    return Arrays.stream(Way.values())
        .map(way -> new WordCount(way, count(way, way == Way.WITH_FORMULA ? formula + body : body)))
        .toList();
  }

  private static int count(Way way, String text) {
    String figuresWhole = text.replaceAll("(?<=\\d)[\\u00A0\\u202F ](?=\\d{3}(?!\\d))", "");
    return switch (way) {
      case BETWEEN_BLANKS, WITH_FORMULA -> runs(text, "[^\\s\\u00A0\\u202F]+");
      case FIGURES_WHOLE -> runs(figuresWhole, "[^\\s\\u00A0\\u202F]+");
      case HYPHENS_PARTED -> runs(figuresWhole, "[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");
      case WITHOUT_FIGURES -> runs(text, "[\\p{L}\\p{M}]+(?:[-‑'’][\\p{L}\\p{M}]+)*");
    };
  }

  /// Runs that hold a letter or digit: a dash by itself is no word.
  private static int runs(String text, String run) {
    return (int)
        java.util.regex.Pattern.compile(run)
            .matcher(text)
            .results()
            .filter(found -> found.group().codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
