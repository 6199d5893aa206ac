package org.undersigned.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.weights.Weights;
import org.undersigned.model.Reason;
import org.undersigned.names.WordLikeness;

/// The waterfall of a score: what each feature adds to the log2 odds or takes from them. The
/// reasons and the prior sum up to the score.
final class Reasons {
  private final PersonTable table;
  private final Weights weights;
  private final List<String> labels;

  Reasons(PersonTable table, Weights weights) {
    this.table = table;
    this.weights = weights;
    this.labels = PairComparison.labels(table.layout());
  }

  /// The reasons of a pair, heaviest first; features that one of the two does not say are left out.
  List<Reason> of(int one, int other, long pattern) {
    List<Reason> reasons = new ArrayList<>();
    for (int feature = 0; feature < labels.size(); feature++) {
      int code = PairComparison.code(pattern, feature);
      if (code == 0) continue;
      double bits = weights.bits(feature, one, other, pattern);
      reasons.add(
          new Reason(
              labels.get(feature),
              value(one, other, feature),
              value(other, one, feature),
              bits,
              why(feature, code, one, other)));
    }
    double relatives = weights.relativesBits(one, other, pattern);
    if (relatives < 0)
      reasons.add(
          new Reason(
              "relatives",
              "",
              "",
              relatives,
              "two given names, one surname: what relatives share does not count"));
    reasons.sort(
        Comparator.comparingDouble((Reason r) -> -Math.abs(r.bits())).thenComparing(Reason::what));
    return reasons;
  }

  private String why(int feature, int code, int one, int other) {
    String words = words(feature, Level.of(code)) + way(feature, code, one, other);
    double share = code >= Level.SOUNDS.ordinal() ? weights.share(feature, one, other) : 0;
    if (share <= 0) return words;
    return "%s; 1 in %,d records has the rarer of them"
        .formatted(words, Math.max(1, Math.round(1 / share)));
  }

  /// Of two spellings of one word of a name: by which way one leads to the other.
  private String way(int feature, int code, int one, int other) {
    if (feature > PairComparison.PATRONYMIC || code < Level.SOUNDS.ordinal()) return "";
    int slot =
        switch (feature) {
          case PairComparison.GIVEN -> TableLayout.GIVEN;
          case PairComparison.SURNAME -> TableLayout.SURNAME;
          default -> TableLayout.PATRONYMIC;
        };
    int a = table.at(one, slot);
    int b = table.at(other, slot);
    if (a == b || a == 0 || b == 0 || code == Level.SWAPPED.ordinal()) return "";
    return "; " + WordLikeness.way(table.names().surname(a), table.names().surname(b));
  }

  private String words(int feature, Level level) {
    if (feature >= PairComparison.FIRST_FIELD && field(feature).kind() == Field.Kind.LIST)
      return level == Level.DIFFERENT ? "one in each list" : "both in one list";
    if (feature < PairComparison.FIRST_FIELD || field(feature).kind() != Field.Kind.DATE)
      return level.words();
    return switch (level) {
      case NEAR -> "one digit differs";
      case SWAPPED -> "day and month are exchanged";
      case CLOSE -> "day and month agree, the year differs";
      case SOUNDS -> "the year and one more part agree";
      case PART -> "two digits differ";
      case INITIAL -> "only the year agrees";
      case WEAK -> "the years are close";
      case UNFIT -> "the years differ";
      case MISSING,
          DIFFERENT,
          EXACT,
          COMPATIBLE,
          ABOUT,
          YEARS_CLOSE,
          ABOUT_CLOSE,
          ABOUT_DIFFERENT ->
          level.words();
    };
  }

  private Field field(int feature) {
    return table.layout().fields().get(feature - PairComparison.FIRST_FIELD);
  }

  /// The value of a feature: words of names as first met in that normal form, others in theirs.
  private String value(int record, int beside, int feature) {
    return switch (feature) {
      case PairComparison.GIVEN -> words(record, beside, TableLayout.GIVEN);
      case PairComparison.SURNAME -> words(record, beside, TableLayout.SURNAME);
      case PairComparison.PATRONYMIC -> word(record, beside, TableLayout.PATRONYMIC);
      case PairComparison.REST -> table.rests().text(table.at(record, TableLayout.REST));
      default -> {
        Field field = field(feature);
        int value = table.at(record, field.slot());
        yield switch (field.kind()) {
          case TEXT, CODE -> table.values(field).text(value);
          case DATE -> DateValue.text(value);
          case SEX -> value == 1 ? "male" : "female";
          case LIST -> table.lists().get(value - 1);
        };
      }
    };
  }

  /// A first word and the second one that stands in the next slot.
  private String words(int record, int beside, int slot) {
    String one = word(record, beside, slot);
    String two = word(record, beside, slot + 1);
    return two.isEmpty() ? one : one + " " + two;
  }

  /// A word as it is written; where both have one normal form, that form.
  private String word(int record, int beside, int slot) {
    int word = table.at(record, slot);
    return word == table.at(beside, slot) ? table.names().text(word) : table.names().written(word);
  }

  /// One reason in a line: `surname +8.3 "ortakova" / "ortakova" (agree; 1 in 310 records has the
  /// rarer of them)`.
  static String line(Reason reason) {
    return String.format(
        Locale.ROOT,
        "%s %+.1f \"%s\" / \"%s\" (%s)",
        reason.what(),
        reason.bits(),
        reason.one(),
        reason.other(),
        reason.why());
  }
}
