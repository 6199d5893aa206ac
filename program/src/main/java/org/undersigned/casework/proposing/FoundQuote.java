package org.undersigned.casework.proposing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.model.Reading;
import org.undersigned.statements.DocumentProfile.Stretch;
import org.undersigned.statements.Excerpt;

/// Where the words that a model quotes stand in the document. Runs of blanks count as one; nothing
/// else is folded and no nearest match is looked for.
sealed interface FoundQuote {

  /// How long a quote may be, in code points.
  int LONGEST = 1000;

  record Once(Excerpt words) implements FoundQuote {}

  record Nowhere() implements FoundQuote {}

  record Several() implements FoundQuote {}

  /// Looks in the passage alone that the model was shown. Words are whole: a quote neither begins
  /// nor ends inside one.
  static FoundQuote of(String words, Reading reading, Stretch passage) {
    if (words.isBlank() || words.codePointCount(0, words.length()) > LONGEST) return new Nowhere();
    String text = reading.text();
    int from = text.offsetByCodePoints(0, passage.start());
    int to = text.offsetByCodePoints(from, passage.end() - passage.start());
    Matcher matcher = pattern(words).matcher(text).region(from, to);
    if (!matcher.find()) return new Nowhere();
    int start = matcher.start();
    int end = matcher.end();
    if (matcher.find(start + 1)) {
      // find(int) forgets the region: what lies beyond the passage is no second place.
      if (matcher.end() <= to) return new Several();
    }
    int first = text.codePointCount(0, start);
    return new Once(
        new Excerpt(first, first + text.codePointCount(start, end), text.substring(start, end)));
  }

  private static Pattern pattern(String words) {
    String runs =
        Stream.of(words.strip().split("[\\s\\u00A0\\u202F]+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\u00A0\\u202F]+"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + runs + "(?![\\p{L}\\p{N}\\p{M}])");
  }
}
