package org.undersigned.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.casework.asking.ReviewPersons.Named;
import org.undersigned.casework.asking.ReviewPersons.Pair;
import org.undersigned.model.Link;
import org.undersigned.model.Reason;

/// A pair of references as lines at the terminal: the waterfall from prior to score, in log2 units,
/// each step a bar.
final class PairLines {
  private static final int LONGEST_BAR = 16;

  private PairLines() {}

  static List<String> of(Pair pair) {
    List<String> lines = new ArrayList<>();
    lines.add("  one    " + named(pair.one()));
    lines.add("  other  " + named(pair.other()));
    lines.add("  asked because it " + asked(pair.asked()));
    double sum = pair.priorBits();
    lines.add(step("before any comparison", pair.priorBits(), sum));
    for (Reason reason : pair.reasons()) {
      sum += reason.bits();
      lines.add(step(reason.what(), reason.bits(), sum));
      if (!reason.one().isEmpty() || !reason.other().isEmpty())
        lines.add("      “" + reason.one() + "” / “" + reason.other() + "”: " + reason.why());
      else lines.add("      " + reason.why());
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "  %.1f bits%s; so far: %s",
            pair.bits(),
            pair.probability()
                .map(p -> String.format(Locale.ROOT, ", probability %.3f", p))
                .orElse(", no probability until more pairs are judged"),
            words(pair.verdict())));
    pair.conflicts()
        .forEach(fact -> lines.add("  ALARM: " + fact + " excludes that they are one person"));
    if (!pair.keys().isEmpty())
      lines.add("  brought together by " + String.join("; ", pair.keys()));
    else {
      lines.add("  nothing brought the two together");
      pair.missedKeys().forEach(each -> lines.add("    " + each));
    }
    pair.weakest()
        .ifPresent(
            link ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "  weakest link of this person, %.1f bits: %s and %s",
                        link.bits(),
                        named(link.one()),
                        named(link.other()))));
    return lines;
  }

  private static String asked(String why) {
    return why.equals("asked for") ? "was asked for" : why.startsWith("drawn") ? "was " + why : why;
  }

  private static String named(Named named) {
    return "“" + named.asWritten() + "” (" + named.where() + ")";
  }

  private static String step(String what, double bits, double sum) {
    int length = (int) Math.min(LONGEST_BAR, Math.round(Math.abs(bits)));
    String bar = (bits < 0 ? "-" : "+").repeat(length);
    return String.format(Locale.ROOT, "    %-26s %+7.2f  → %+7.2f  %s", what, bits, sum, bar)
        .stripTrailing();
  }

  static String words(Link.Judgement judgement) {
    return switch (judgement) {
      case SAME -> "the same person";
      case DIFFERENT -> "different persons";
      case UNDECIDED -> "cannot tell";
      case TAKEN_BACK -> "taken back";
    };
  }
}
