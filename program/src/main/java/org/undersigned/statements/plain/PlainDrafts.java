package org.undersigned.statements.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.language.measure.Numbers;
import org.undersigned.language.measure.Span;
import org.undersigned.model.Quantity.StockOrFlow;
import org.undersigned.model.When;
import org.undersigned.statements.DocumentProfile.Stretch;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Excerpt;
import org.undersigned.statements.FigureDraft;
import org.undersigned.statements.Material;
import org.undersigned.statements.PersonDraft;

/// Persons, figures and their dates in a language without a dictionary. A figure is told by the
/// document's author: who else may be its speaker is not looked for.
public final class PlainDrafts {

  private static final int NEAR_WORDS = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’ʼ-]+");

  private final Material material;
  private final String text;
  private final String language;
  private final PlainWords words;
  private final List<DateMention> dates;

  private PlainDrafts(Material material, PlainWords words) {
    this.material = material;
    this.text = material.reading().text();
    this.language = material.profile().language();
    this.words = words;
    this.dates = Dates.in(text, language, material.profile().date().map(When::new));
  }

  /// What is found; nothing in a language without word lists.
  public static Drafts of(Material material) {
    return PlainWords.of(material.profile().language())
        .map(words -> new PlainDrafts(material, words).drafts())
        .orElseGet(Drafts::none);
  }

  private Drafts drafts() {
    return new Drafts(List.of(), figures(), List.of(), List.of(), persons());
  }

  private List<PersonDraft> persons() {
    List<PersonDraft> persons = new ArrayList<>();
    for (PlainNames.Found each : new PlainNames(text, words).all()) {
      if (!inBody(each.start())) continue;
      boolean known = persons.stream().anyMatch(one -> one.nameAsWritten().equals(each.name()));
      if (!known)
        persons.add(
            new PersonDraft(
                each.name(), "", excerpt(each.start(), each.end()), language + "-name"));
    }
    return persons;
  }

  private List<FigureDraft> figures() {
    List<FigureDraft> figures = new ArrayList<>();
    for (Amount amount : Numbers.in(text, language, Dates.spans(dates)))
      if (inBody(amount.span().start())) figure(amount).ifPresent(figures::add);
    return figures;
  }

  private Optional<FigureDraft> figure(Amount amount) {
    int start = amount.span().start();
    int end = amount.span().end();
    // "5-еуі": an ending hangs on the number
    Matcher hung = Pattern.compile("^-[\\p{L}\\p{M}]+").matcher(text.substring(end));
    if (hung.find()) end += hung.end();
    Optional<Span> noun = noun(end);
    Optional<String> unit = noun.flatMap(at -> words.unit(at.of(text)));
    boolean number = amount.written() == Amount.Written.WORDS && noun.isEmpty();
    if (number || near(start, end, "age") || unit.filter("time"::equals).isPresent())
      return Optional.empty();
    int stop = noun.map(at -> Math.max(at.end(), amount.span().end())).orElse(end);
    Optional<String> when = onlyDate(start);
    return Optional.of(
        new FigureDraft(
            excerpt(start, stop),
            List.of(material.profile().author()),
            amount,
            unit.orElse(noun.isEmpty() ? "persons" : "objects"),
            noun.map(at -> at.of(text)).orElse(""),
            Optional.empty(),
            when,
            when,
            StockOrFlow.FLOW,
            Optional.empty(),
            Optional.empty(),
            language + "-figure"));
  }

  /// The noun that is counted: the first known one of the words behind the number.
  private Optional<Span> noun(int end) {
    Matcher word = WORD.matcher(text).region(end, text.length());
    Optional<Span> first = Optional.empty();
    int last = end;
    for (int i = 0; i < NEAR_WORDS && word.find(); i++) {
      if (!text.substring(last, word.start()).isBlank()) break;
      Span span = new Span(word.start(), word.end());
      if (words.unit(word.group()).isPresent()) return Optional.of(span);
      if (first.isEmpty() && !words.is("no name", word.group())) first = Optional.of(span);
      last = word.end();
    }
    return first;
  }

  /// Whether a word of this role stands next to the number.
  private boolean near(int start, int end, String role) {
    String before = text.substring(Math.max(0, start - 30), start);
    String after = text.substring(end, Math.min(text.length(), end + 20));
    String[] left = before.strip().split("\\s+");
    String[] right = after.strip().split("[\\s,.]+");
    return words.is(role, left[left.length - 1]) || words.is(role, right[0]);
  }

  /// The date of the sentence, if it tells one alone.
  private Optional<String> onlyDate(int at) {
    int from = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('\n', at));
    int dot = text.indexOf(". ", at);
    int line = text.indexOf('\n', at);
    int to = Math.min(dot < 0 ? text.length() : dot, line < 0 ? text.length() : line);
    List<DateMention> within =
        dates.stream()
            .filter(each -> each.span().start() > from && each.span().end() <= to)
            .toList();
    return within.size() == 1 ? within.getFirst().when().map(When::edtf) : Optional.empty();
  }

  private boolean inBody(int utf16) {
    int at = text.codePointCount(0, utf16);
    List<Stretch> body = material.profile().body();
    return body.isEmpty() || body.stream().anyMatch(each -> each.start() <= at && at < each.end());
  }

  private Excerpt excerpt(int start, int end) {
    int first = text.codePointCount(0, start);
    return new Excerpt(first, first + text.codePointCount(start, end), text.substring(start, end));
  }
}
