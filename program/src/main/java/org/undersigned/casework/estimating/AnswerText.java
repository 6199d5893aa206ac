package org.undersigned.casework.estimating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;

/// The answer for people who do not read statistics: documented first, a range and never a point,
/// what it rests on.
public final class AnswerText {
  private final Function<Message, String> words;

  public AnswerText(Function<Message, String> words) {
    this.words = words;
  }

  /// Lines to print, in order.
  public List<String> of(EstimateFile.Outcome.Answered answered) {
    EstimateOutcome outcome = answered.outcome();
    EstimateWorkings workings = outcome.workings();
    List<String> lines = new ArrayList<>(headline(outcome));
    lines.add(words.apply(Answer.reason(outcome)));
    if (!workings.strata().isEmpty()) {
      lines.add("");
      workings.strata().forEach(s -> lines.add("  " + stratum(s)));
    }
    if (!workings.panel().isEmpty()) {
      lines.add("");
      lines.add("methods (all that were run):");
      workings.panel().forEach(m -> lines.add("  " + method(m)));
    }
    if (!workings.context().isEmpty()) {
      lines.add("beside them, never the estimate:");
      workings.context().forEach(m -> lines.add("  " + method(m)));
    }
    if (!workings.sensitivities().isEmpty()) {
      lines.add("what would change this:");
      for (EstimateWorkings.Sensitivity s : workings.sensitivities()) lines.add("  " + change(s));
    }
    if (!(outcome instanceof EstimateOutcome.Refused)) {
      lines.add("it holds if:");
      for (EstimateWorkings.Assumption a : workings.assumptions()) {
        lines.add(
            "  "
                + words.apply(a.what())
                + " ("
                + a.standing().name().toLowerCase(Locale.ROOT)
                + ")");
      }
    }
    for (Message note : EstimateFile.notes(answered)) lines.add(words.apply(note));
    lines.add(
        "seed "
            + workings.plan().seed()
            + ", engine "
            + workings.plan().version()
            + ", input sha256 "
            + answered.sha256());
    return lines;
  }

  /// The sentence that may be quoted.
  public static List<String> headline(EstimateOutcome outcome) {
    long documented = outcome.workings().documented();
    String at = "At least " + Rounded.persons(documented) + " people are documented";
    return switch (outcome) {
      case EstimateOutcome.Agreed agreed ->
          List.of(
              at
                  + "; taking into account those no list recorded, "
                  + Rounded.between(agreed.interval(), documented)
                  + ", if the lists behave as described below.");
      case EstimateOutcome.Disagree disagree ->
          List.of(
              at
                  + ". For those no list recorded these methods disagree: together they span "
                  + Rounded.between(disagree.envelope(), documented)
                  + ", and none of these numbers is more likely than another.");
      case EstimateOutcome.DependsOn depends -> {
        List<String> lines = new ArrayList<>();
        lines.add(at + ". How many no list recorded depends on an assumption:");
        for (EstimateOutcome.Value value : depends.values()) {
          lines.add(
              "  " + Rounded.between(value.interval(), documented) + ": " + value.assumption());
        }
        yield lines;
      }
      case EstimateOutcome.Refused _ ->
          List.of(at + ". No estimate is given of those no list recorded.");
    };
  }

  private static String method(MethodResult m) {
    String range =
        m.interval()
            .map(
                i ->
                    m.median().isPresent()
                        ? String.format(
                            Locale.ROOT,
                            "%12s  [%s – %s]",
                            Rounded.persons(Rounded.in(m.median().getAsLong(), i)),
                            Rounded.persons(i.low()),
                            Rounded.persons(i.high()))
                        : "")
            .orElseGet(
                () ->
                    m.median().isPresent()
                        ? String.format(
                            Locale.ROOT, "%12s", Rounded.persons(m.median().getAsLong()))
                        : "   no number");
    String failed =
        String.join(
            ", ",
            m.gates().stream()
                .filter(g -> !g.passed())
                .map(g -> g.name() + " " + Rounded.measure(g.value()))
                .toList());
    return range
        + "  "
        + m.method()
        + ", "
        + m.setting()
        + (failed.isEmpty() ? "" : "  FAILED: " + failed);
  }

  private String change(EstimateWorkings.Sensitivity s) {
    long by = s.to() - s.from();
    Interval scale = new Interval(0, Math.max(1, Math.abs(by)), 0.95);
    return String.format(
        Locale.ROOT,
        "%s%s people: %s",
        by < 0 ? "−" : "+",
        Rounded.persons(Math.abs(Rounded.in(by, scale))),
        words.apply(s.change()));
  }

  private String stratum(EstimateWorkings.StratumEstimate s) {
    String coverage =
        s.coverage()
            .map(c -> "of every 10 people, lists recorded " + tenths(c.low(), c.high()))
            .orElse("not estimable: " + words.apply(Answer.reason(s.outcome())));
    return s.name() + ": " + Rounded.persons(s.documented()) + " documented; " + coverage;
  }

  /// `between 4 and 6`, `about 4`, `fewer than 1`.
  static String tenths(double low, double high) {
    long from = Math.round(Math.floor(low * 10));
    long to = Math.round(Math.ceil(high * 10));
    if (to <= 1) return "fewer than 1";
    return to - from <= 1
        ? "about " + Math.round((low + high) * 5)
        : "between " + from + " and " + to;
  }
}
