package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Tongue;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.language.measure.Numbers;
import org.undersigned.language.measure.Span;
import org.undersigned.model.Block;
import org.undersigned.model.When;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Excerpt;
import org.undersigned.statements.Material;

/// A document's text taken apart line by line, and the way from places in it (UTF-16) to places of
/// the reading (code points).
final class DocumentText {
  /// Where an entry of a list within a block begins: behind a mark that ends a line.
  private static final Pattern ENTRY =
      Pattern.compile(
          "[:;.,]\\h*\\n"
              + "\\h*(?=(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\p{Ll}\\)|\\([\\p{Ll}\\d]{1,4}\\))\\h)");

  /// What numbers a paragraph or item: *1.*, *2.3*, *[4]*, *(a)*, *iv)*, a bullet.
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?U)\\s*(?:(?:[\\[(](?:\\d{1,3}|\\p{L}|[ivx]{1,4})[\\])]|(?:\\d{1,2}|\\p{L}|[ivx]{1,4})\\)|[•*·])\\s+|(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.|[–—-])\\s+(?=[\\p{L}«“\"(])|\\d{1,3}(?:\\.\\d{1,2}){1,3}\\s+(?=[\\p{Lu}«“\"(]))");

  private final String text;
  private final Tongue tongue;
  private final int @org.jspecify.annotations.Nullable [] codePoints;
  private final List<Line> lines = new ArrayList<>();

  DocumentText(Material material, Tongue tongue) {
    this.text = material.reading().text();
    this.tongue = tongue;
    this.codePoints = codePoints(text);
    Optional<When> date = material.profile().date().flatMap(DocumentText::when);
    List<DateMention> dates = Dates.in(text, tongue.code(), date);
    List<Amount> amounts = Numbers.in(text, tongue.code(), Dates.spans(dates));
    Turns turns = new Turns(text);
    for (Block block : material.reading().blocks()) {
      Optional<Line.Kind> kind = kind(block);
      if (kind.isEmpty()) continue;
      for (DocumentProfile.Stretch part : parts(block, material.profile().body()))
        for (Span turn : turns.of(new Span(unit(part.start()), unit(part.end()))))
          for (Span entry : entries(turn)) add(kind.get(), entry, dates, amounts);
    }
  }

  private static Optional<When> when(String edtf) {
    try {
      return Optional.of(new When(edtf));
    } catch (IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<Line.Kind> kind(Block block) {
    return switch (block) {
      case Block.Heading _ -> Optional.of(Line.Kind.HEADING);
      case Block.Paragraph _, Block.Quotation _ -> Optional.of(Line.Kind.TEXT);
      case Block.Item _ -> Optional.of(Line.Kind.ITEM);
      case Block.Row _ -> Optional.of(Line.Kind.ROW);
      case Block.Aside _ -> Optional.empty();
    };
  }

  /// What of a block lies in the author's own words.
  private static List<DocumentProfile.Stretch> parts(
      Block block, List<DocumentProfile.Stretch> body) {
    List<DocumentProfile.Stretch> parts = new ArrayList<>();
    for (DocumentProfile.Stretch stretch : body) {
      int start = Math.max(block.start(), stretch.start());
      int end = Math.min(block.end(), stretch.end());
      if (start < end) parts.add(new DocumentProfile.Stretch(start, end));
    }
    return parts;
  }

  /// A block's numbered or lettered entries, each on lines of its own: *:\n1.1. to release …;*.
  private List<Span> entries(Span whole) {
    List<Span> entries = new ArrayList<>();
    int from = whole.start();
    Matcher next = ENTRY.matcher(text).region(whole.start(), whole.end());
    while (next.find()) {
      entries.add(new Span(from, next.end()));
      from = next.end();
    }
    entries.add(new Span(from, whole.end()));
    return entries;
  }

  private void add(Line.Kind kind, Span whole, List<DateMention> dates, List<Amount> amounts) {
    Matcher number = ENUMERATOR.matcher(text).region(whole.start(), whole.end());
    Span place =
        number.lookingAt() && number.end() < whole.end()
            ? new Span(number.end(), whole.end())
            : whole;
    if (text.substring(place.start(), place.end()).isBlank()) return;
    Line.Source source =
        new Line.Source(
            tongue,
            text,
            place.start(),
            place.end(),
            within(dates, place, DateMention::span),
            within(amounts, place, Amount::span));
    lines.add(new Line(lines.size(), kind, source));
  }

  private static <T> List<T> within(
      List<T> all, Span place, java.util.function.Function<T, Span> spanOf) {
    List<T> some = new ArrayList<>();
    for (T one : all) {
      Span span = spanOf.apply(one);
      if (span.start() >= place.end()) break;
      if (span.start() >= place.start() && span.end() <= place.end()) some.add(one);
    }
    return some;
  }

  Tongue tongue() {
    return tongue;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  String text() {
    return text;
  }

  /// The words from one token of a line to another (not included), with their place in the reading.
  Excerpt excerpt(Line line, int fromToken, int toToken) {
    int start = line.tokens().get(fromToken).start();
    int end = line.tokens().get(toToken - 1).end();
    return new Excerpt(point(start), point(end), text.substring(start, end));
  }

  private int point(int unit) {
    return codePoints == null ? unit : codePoints[unit];
  }

  private int unit(int point) {
    return codePoints == null ? point : text.offsetByCodePoints(0, point);
  }

  /// The number of code points before each UTF-16 unit; null for a text where both are the same.
  private static int @org.jspecify.annotations.Nullable [] codePoints(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) return null;
    int[] points = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      points[i] = count;
      if (!Character.isHighSurrogate(text.charAt(i))) count++;
    }
    points[text.length()] = count;
    return points;
  }
}
