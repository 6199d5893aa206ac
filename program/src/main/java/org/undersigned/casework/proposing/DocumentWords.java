package org.undersigned.casework.proposing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.language.measure.Numbers;
import org.undersigned.language.measure.Span;
import org.undersigned.model.Reading;
import org.undersigned.model.When;
import org.undersigned.statements.Excerpt;
import org.undersigned.statements.Material;

/// What the program itself reads in a document: its words, its numbers, its dates. A model's word
/// for them is never taken.
final class DocumentWords {

  private final Reading reading;
  private final String folded;
  private final List<DateMention> dates;
  private final List<Amount> amounts;

  DocumentWords(Material material) {
    this.reading = material.reading();
    this.folded = " " + folded(reading.text()) + " ";
    String language = material.profile().language();
    Optional<When> dated = material.profile().date().map(When::new);
    this.dates = Dates.in(reading.text(), language, dated);
    this.amounts = Numbers.in(reading.text(), language, Dates.spans(dates));
  }

  /// Whether the document has these words in a row, without regard to case and marks.
  boolean have(String words) {
    String wanted = folded(words);
    return !wanted.isBlank() && folded.contains(" " + wanted + " ");
  }

  /// The only date told within `words`; none if there are several.
  Optional<String> date(Excerpt words) {
    List<DateMention> within = dates.stream().filter(each -> lies(each.span(), words)).toList();
    return within.size() == 1 ? within.getFirst().when().map(When::edtf) : Optional.empty();
  }

  /// The only number told within `words`; none if there are several.
  Optional<Amount> amount(Excerpt words) {
    List<Amount> within = amounts.stream().filter(each -> lies(each.span(), words)).toList();
    return within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
  }

  /// Where a name stands first in the document.
  Optional<Excerpt> first(String name) {
    int at = reading.text().indexOf(name);
    if (name.isBlank() || at < 0) return Optional.empty();
    int start = reading.text().codePointCount(0, at);
    int end = start + name.codePointCount(0, name.length());
    return Optional.of(new Excerpt(start, end, name));
  }

  private boolean lies(Span span, Excerpt words) {
    int start = reading.text().codePointCount(0, span.start());
    int end = start + reading.text().codePointCount(span.start(), span.end());
    return words.start() <= start && end <= words.end();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }
}
