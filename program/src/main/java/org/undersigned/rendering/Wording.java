package org.undersigned.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.model.Claim;
import org.undersigned.model.Party;
import org.undersigned.model.Quantity;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.When;
import org.undersigned.model.Where;

/// Values of the model in plain English, for pages, the report and the terminal alike.
public final class Wording {

  private Wording() {}

  /// "at least 61", "12 to 19", "about 40"; numbers with a narrow no-break space between thousands.
  public static String tally(Tally tally) {
    return switch (tally) {
      case Tally.Exactly(long n) -> number(n);
      case Tally.AtLeast(long n) -> "at least " + number(n);
      case Tally.AtMost(long n) -> "at most " + number(n);
      case Tally.Between(long low, long high) -> number(low) + " to " + number(high);
      case Tally.About(long n) -> "about " + number(n);
      case Tally.InWords(var _, var _, String words) -> words;
    };
  }

  /// 12345 as "12 345", with narrow no-break spaces.
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
  }

  /// Who says so, through whom: "the signatories of …, reporting the Government".
  public static String chain(List<String> chain) {
    return String.join(", reporting ", chain);
  }

  /// "says", "denies", "admits" …
  public static String verb(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "says";
      case DENIES -> "denies";
      case ADMITS -> "admits";
      case ALLEGES -> "alleges";
      case DOUBTS -> "doubts";
      case RETRACTS -> "takes back";
    };
  }

  /// What is said, in one line.
  public static String claim(Said said) {
    return claim(said.claim(), said.kind());
  }

  private static String claim(Claim claim, Optional<String> label) {
    return switch (claim) {
      case Claim.ActHappened(var kind, var victims, var actors, var when, var where) ->
          label.orElse(kind.code())
              + of(" of ", victims)
              + of(" by ", actors)
              + where.map(w -> ", " + w.asWritten()).orElse("")
              + when.map(w -> ", " + date(w)).orElse("");
      case Claim.PersonIs(Party who, String kind, String value) ->
          who.asWritten() + ": " + kind + (value.isBlank() ? "" : " " + value);
      case Claim.NumberIs(var figure) ->
          tally(figure.tally()) + " " + quantity(figure.quantity(), label);
      case Claim.NumberTold(String of, var tally) ->
          "the number of " + of + tally.map(t -> ": " + tally(t)).orElse("");
      case Claim.SamePerson(Party one, Party other) -> one.asWritten() + " is " + other.asWritten();
      case Claim.Demanded(var terms) ->
          terms.modality().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + ": "
              + terms.object()
              + terms.urgency().map(u -> ", " + u).orElse("")
              + terms
                  .addressee()
                  .map(a -> "; asked of " + a.asWritten())
                  .orElse("; addressee unnamed")
              + label.map(action -> " (" + action + ")").orElse("");
      case Claim.Answered(Party by, String kind, var when) ->
          kind + " by " + by.asWritten() + when.map(w -> ", " + date(w)).orElse("");
      case Claim.Signed(Party who, String instrument, var when) ->
          who.asWritten() + " signed " + instrument + when.map(w -> ", " + date(w)).orElse("");
      case Claim.InCourt(String kind, var of, var forum, var when, String terms) ->
          kind
              + of(" of ", of)
              + forum.map(f -> " before " + f.asWritten()).orElse("")
              + when.map(w -> ", " + date(w)).orElse("")
              + (terms.isBlank() ? "" : ": " + terms);
      case Claim.Refers(String to, var date) ->
          "refers to " + to + date.map(w -> " of " + date(w)).orElse("");
      case Claim.Judged(String verdict, String of) -> verdict + " " + of;
    };
  }

  /// What a number counts, in one line.
  public static String quantity(Quantity quantity) {
    return quantity(quantity, Optional.empty());
  }

  /// What a number counts, its kind of act by `kindLabel` where there is one.
  public static String quantity(Quantity quantity, Optional<String> kindLabel) {
    String of = quantity.of().isBlank() ? quantity.unit() : quantity.of();
    String kind =
        quantity.kind().map(each -> " (" + kindLabel.orElse(each.code()) + ")").orElse("");
    String where = quantity.where().map(Where::asWritten).map(w -> ", " + w).orElse("");
    String period = period(quantity.from(), quantity.to());
    return of + kind + where + (period.isEmpty() ? "" : ", " + period);
  }

  private static String period(Optional<When> from, Optional<When> to) {
    if (from.isEmpty() && to.isEmpty()) return "";
    if (from.equals(to)) return date(from.orElseThrow());
    return from.map(Wording::date).orElse("(open)")
        + " to "
        + to.map(Wording::date).orElse("(open)");
  }

  /// An EDTF date as it is, a span with "to".
  public static String date(When when) {
    if (!when.isSpan()) return when.edtf();
    String start = when.start().isEmpty() ? "(open)" : when.start();
    return start + " to " + (when.end().isEmpty() ? "(open)" : when.end());
  }

  /// "place", "period's start" …: the field in which two numbers count something else.
  public static String field(Quantity.Field field) {
    return switch (field) {
      case UNIT -> "unit";
      case KIND -> "what happened to them";
      case WHERE -> "place";
      case FROM -> "start of the period";
      case TO -> "end of the period";
      case STOCK_OR_FLOW -> "stand at one moment or sum over a time";
    };
  }

  /// "machine draft", "machine draft (model NAME)": what marks a draft wherever it is shown.
  public static String mark(Said draft) {
    return "machine draft" + draft.model().map(name -> " (model " + name + ")").orElse("");
  }

  /// "reviewed" or "machine draft, not reviewed".
  public static String standing(Said.Standing standing) {
    return switch (standing) {
      case REVIEWED -> "reviewed";
      case DRAFT -> "machine draft, not reviewed";
    };
  }

  private static String of(String before, List<Party> parties) {
    return parties.isEmpty()
        ? ""
        : parties.stream().map(Party::asWritten).collect(Collectors.joining(", ", before, ""));
  }
}
