package org.undersigned.statements.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.DateMention;
import org.undersigned.model.Quantity.StockOrFlow;
import org.undersigned.statements.FigureDraft;

/// The numbers that somebody in the text gives. Ages, deadlines, relative dates and "the two men"
/// that were named before count nothing new and are left out.
final class Figures {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Regions regions;
  private final Optional<String> date;
  private final List<FigureDraft> drafts = new ArrayList<>();
  private final Uncounted uncounted;
  private final Units units;

  Figures(DocumentText document, Lexicon lexicon, Regions regions, Optional<String> date) {
    this.document = document;
    this.lexicon = lexicon;
    this.uncounted = new Uncounted(lexicon);
    this.units = new Units(lexicon);
    this.regions = regions;
    this.date = date;
  }

  /// What comes after a line: the caption of a table gives no number of its own.
  enum Followed {
    BY_TEXT,
    BY_A_TABLE
  }

  List<FigureDraft> drafts() {
    return drafts;
  }

  void read(Line line, Followed followed) {
    if (line.kind() != Line.Kind.ROW) units.ends();
    if (followed == Followed.BY_A_TABLE) units.caption(line);
    if (line.kind() == Line.Kind.HEADING) return;
    List<Amount> amounts = line.amounts();
    if (line.kind() == Line.Kind.ROW && amounts.isEmpty()) units.head(line);
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      int from = line.tokenAt(amount.span().start());
      int to = line.tokenAt(amount.span().end() - 1) + 1;
      if (line.kind() == Line.Kind.ROW) {
        if (i == amounts.size() - 1 || Tables.cells(line).size() > 2) row(line, amount, from);
        continue;
      }
      Optional<Sentence> sentence = sentence(line, from);
      if (sentence.isEmpty()) continue;
      if (followed == Followed.BY_A_TABLE && sentence.get().is(sentence.get().size() - 1, ":"))
        continue;
      if (topic(sentence.get(), amount, from)) {
        amount =
            new Amount(
                amount.core(),
                amount.core(),
                amount.low(),
                amount.high(),
                Amount.Bound.EXACTLY,
                amount.written());
        from = line.tokenAt(amount.span().start());
      }
      Place place = place(sentence.get(), amount, from, to);
      if (i + 1 < amounts.size()) {
        Optional<Amount> joined = Durations.join(lexicon, place, amounts.get(i + 1));
        if (joined.isPresent()) {
          i++;
          if (uncounted.clock(place)) continue;
          place =
              place(
                  sentence.get(),
                  joined.get(),
                  from,
                  line.tokenAt(joined.get().span().end() - 1) + 1);
        }
      }
      if (!leftOut(place)) draft(place);
    }
  }

  /// *a campaign about 20 000 terrorists*: what the campaign is about, not a rough number.
  private boolean topic(Sentence sentence, Amount amount, int from) {
    return amount.bound() == Amount.Bound.ABOUT
        && from > sentence.from()
        && sentence.token(from).is("about")
        && (lexicon.is("falsenoun", sentence.token(from - 1))
            || lexicon.is("claimnoun", sentence.token(from - 1)));
  }

  /// An amount where it stands.
  ///
  /// @param noun the token that says what is counted; negative if none
  record Place(Sentence sentence, int phrase, Amount amount, int from, int to, int noun) {
    Token token(int at) {
      return sentence.token(at);
    }

    /// The word `steps` after the amount, or an empty text.
    String after(int steps) {
      int at = to + steps;
      return at < sentence.to() ? sentence.token(at).folded() : "";
    }

    String before(int steps) {
      int at = from - 1 - steps;
      return at >= sentence.from() ? sentence.token(at).folded() : "";
    }
  }

  private static Optional<Sentence> sentence(Line line, int token) {
    return line.sentences().stream()
        .filter(one -> one.from() <= token && token < one.to())
        .findFirst();
  }

  private Place place(Sentence sentence, Amount amount, int from, int to) {
    int phrase = -1;
    for (int i = 0; i < sentence.size(); i++)
      if (sentence.phrase(i).from() < to && from < sentence.phrase(i).to()) phrase = i;
    int noun = -1;
    int end =
        phrase >= 0 && sentence.phrase(phrase) instanceof Nominal nominal
            ? Math.max(
                nominal.to(), to < sentence.to() && unknown(sentence.token(to)) ? to + 1 : to)
            : Math.min(sentence.to(), to + 3);
    for (int i = to; i < end; i++) {
      Token token = sentence.token(i);
      if (token.kind() == Token.Kind.MARK && !"\"”»".contains(token.surface())) break;
      boolean names = token.can(Part.NOUN) || lexicon.is("unit-persons", token) || unknown(token);
      if (!names || token.can(Part.PREPOSITION) || token.can(Part.DETERMINER)) continue;
      noun = i;
      if (document.tongue() != org.undersigned.language.Tongue.ENGLISH) break;
      boolean compound =
          i + 1 < end
              && sentence.token(i + 1).can(Part.NOUN)
              && !sentence.token(i + 1).can(Part.PREPOSITION)
              && phrase >= 0
              && sentence.phrase(phrase) instanceof Nominal whole
              && i + 1 < whole.core();
      if (!compound) break;
    }
    return new Place(sentence, phrase, amount, from, to, noun);
  }

  /// A word of which the dictionary knows nothing, as currencies often are.
  private static boolean unknown(Token token) {
    return !token.known() && token.word() && !token.capital();
  }

  private boolean leftOut(Place place) {
    boolean words = place.amount().written() == Amount.Written.WORDS;
    boolean exact =
        place.amount().high().isPresent()
            && place.amount().high().get().compareTo(place.amount().low()) == 0;
    if (words && exact && place.amount().low().compareTo(BigDecimal.ONE) <= 0) return true;
    if (words && exact && anaphoric(place)) return true;
    if (place.noun() >= 0 && time(place.token(place.noun())) && relative(place)) return true;
    return uncounted.holds(place);
  }

  /// *the two men*, *these three*, *all four*: told of before.
  private boolean anaphoric(Place place) {
    String before = place.before(0);
    return lexicon.words("definite").contains(before)
        || lexicon.words("allof").contains(before)
        || lexicon.words("partitive").contains(before)
            && lexicon.words("of").contains(place.before(1))
            && counted(place);
  }

  /// *two of his three sons*, unlike *in front of his three sons*.
  private boolean counted(Place place) {
    int at = place.from() - 3;
    return at >= place.sentence().from()
        && (place.sentence().line().numbered(at, at + 1)
            || lexicon.words("allof").contains(place.before(2)));
  }

  private boolean time(Token noun) {
    return lexicon.is("timeunit", noun);
  }

  private boolean relative(Place place) {
    if (lexicon.words("within").contains(place.before(0))
        || lexicon.words("within").contains(place.before(1))) return true;
    int after = place.noun() + 1;
    boolean shortUnit = lexicon.is("clockunit", place.token(place.noun()));
    for (int i = after; i < Math.min(place.sentence().to(), after + 2); i++) {
      String word = place.token(i).folded();
      if (lexicon.words("ago").contains(word)
          || lexicon.words("relativeafter").contains(word) && !shortUnit) return true;
    }
    return false;
  }

  private void draft(Place place) {
    Sentence sentence = place.sentence();
    int start = place.from();
    int end = Math.max(place.to(), place.noun() + 1);
    if (place.phrase() >= 0 && sentence.phrase(place.phrase()) instanceof Nominal nominal) {
      end = Math.max(end, nominal.to());
      start = Math.min(start, Math.max(nominal.from(), start - 1));
    }
    if (place.noun() < 0 && end - start < 3 && !parted(sentence, end)) end = bareEnd(sentence, end);
    while (end > place.to()
        && sentence.token(end - 1).kind() == Token.Kind.MARK
        && !sentence.token(end - 1).is("%")
        && !"»”\"".contains(sentence.token(end - 1).surface())) end--;
    Voices voices = regions.at(sentence.line(), place.from());
    Optional<DateMention> when = clauseDate(place);
    String unit = units.of(place);
    boolean stock = stock(place);
    Optional<String> edtf = when.flatMap(DateMention::when).map(w -> w.edtf());
    String[] range =
        edtf.map(e -> e.contains("/") ? e.split("/", 2) : new String[] {e, e})
            .orElse(new String[0]);
    String words = sentence.words(Math.min(place.to(), end - 1), end).replaceAll("\\s+", " ");
    drafts.add(
        new FigureDraft(
            document.excerpt(sentence.line(), start, end),
            voices.names(),
            place.amount(),
            unit,
            words,
            Optional.empty(),
            stock || range.length == 0 ? Optional.empty() : known(range[0]),
            stock || range.length == 0 ? Optional.empty() : known(range[1]).or(() -> date),
            stock ? StockOrFlow.STOCK : StockOrFlow.FLOW,
            stock ? edtf.filter(e -> !e.contains("/")).or(() -> date) : Optional.empty(),
            partOf(place),
            document.tongue().code() + "-number"));
  }

  /// Whether what follows a bare number is no longer about it: *at 31 and accused the troops*.
  private static boolean parted(Sentence sentence, int at) {
    return at < sentence.to()
        && (sentence.token(at).can(Part.CONJUNCTION) || sentence.token(at).can(Part.PREPOSITION));
  }

  /// Where the words behind a bare number end: *44 died*, not *44 died on 12*.
  private static int bareEnd(Sentence sentence, int from) {
    int last = Math.min(clauseEnd(sentence, from), from + 3);
    int end = from;
    while (end < last && (end == from || !sentence.token(end).can(Part.PREPOSITION))) end++;
    return end;
  }

  private static Optional<String> known(String edtf) {
    return edtf.isEmpty() || edtf.equals("..") ? Optional.empty() : Optional.of(edtf);
  }

  private static int clauseEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.to()
        && (sentence.token(end).kind() != Token.Kind.MARK || sentence.token(end).is("%"))) end++;
    return end;
  }

  private Optional<DateMention> clauseDate(Place place) {
    int from = place.from();
    int to = clauseEnd(place.sentence(), place.to());
    Optional<DateMention> after = Moments.mention(place.sentence().line(), from, to);
    return after.isPresent()
        ? after
        : Moments.mention(place.sentence().line(), place.sentence().from(), place.sentence().to());
  }

  private Optional<String> partOf(Place place) {
    boolean part =
        lexicon.words("vaguepart").contains(place.before(0))
            || lexicon.words("of").contains(place.after(0))
                && lexicon.words("partitive").contains(place.after(1));
    if (!part || drafts.isEmpty()) return Optional.empty();
    return Optional.of(drafts.getLast().quote().words());
  }

  /// A stand at one moment: told in the present, or as of a date.
  private boolean stock(Place place) {
    Sentence sentence = place.sentence();
    for (int i = Math.max(0, place.phrase());
        i < Math.min(sentence.size(), place.phrase() + 4);
        i++)
      if (sentence.phrase(i) instanceof Verbal verbal) {
        Token main = sentence.token(verbal.main());
        if (lexicon.is("standing", main)) return true;
        return false;
      }
    return false;
  }

  /// A number in a table's row; the row up to its cell is the quote.
  private void row(Line line, Amount amount, int from) {
    List<int[]> cells = Tables.cells(line);
    if (cells.size() > 2 && from < cells.getFirst()[1]) return;
    int cell = 0;
    while (cells.get(cell)[1] <= from) cell++;
    Optional<DateMention> when = Moments.mention(line, 0, line.tokens().size());
    Optional<String> edtf = when.flatMap(DateMention::when).map(w -> w.edtf());
    drafts.add(
        new FigureDraft(
            document.excerpt(line, 0, cells.get(cell)[1]),
            regions.at(line, from).names(),
            amount,
            units.cell(line, cell, line.tokenAt(amount.span().end() - 1) + 1),
            line.words(0, from),
            Optional.empty(),
            edtf,
            edtf,
            StockOrFlow.FLOW,
            Optional.empty(),
            Optional.empty(),
            document.tongue().code() + "-row"));
  }
}
