package org.undersigned.counting.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateOutcome.Value;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;

/// When the methods agree, and what is said where they do not. Rules are tried in this order:
///
/// 1. No log-linear model has an estimate, the graphs' law runs to the end of the grid, or the
/// chains under the uniform
///    prior ended in different places: refused.
/// 2. A method that votes failed a gate: they disagree; the envelope of all. Chains in one place
/// but too slow for exact ends pass, with their ends moved out (decision 0892).
/// 3. The table itself shows that persons differ in how easily lists find them, and the forms this
/// may take give medians more than [#MOST_RATIO] apart: depends on that form, all values.
/// 4. All but the prior on the chances of being listed agree: depends on that prior, both values.
/// 5. The largest median is at most [#MOST_RATIO] times the smallest and the range no wider than
/// [#WIDEST]: agreed, with the range of [OpinionPool#range] and the median of the medians.
/// 6. Otherwise they disagree: the envelope, no midpoint. AIC weights and the gamma form widen it
/// only where the table bears them; see [#widens].
final class HeadlineRule {
  /// Medians further apart than this do not agree.
  static final double MOST_RATIO = 1.25;

  /// A range whose upper end is more than this many times its lower end is no agreement,
  /// whatever the medians.
  static final double WIDEST = 3;

  /// Chains with a larger R-hat have not gone over the same ground.
  static final double DIFFERENT_GROUND = 1.05;

  /// A term that raises the log-likelihood by less than this says nothing of the table.
  static final double LEAST_GAIN = 0.5;

  /// BIC of persons who differ at most this far above that of persons alike: the table is said to
  /// show it. In simulated tables of independent and of dependent lists it mostly lies 3 to 9
  /// above.
  static final double SHOWN = 1;

  private final Map<Voice.Kind, Voice> voices = new EnumMap<>(Voice.Kind.class);
  private final EstimateWorkings workings;

  HeadlineRule(List<Voice> voices, EstimateWorkings workings) {
    for (Voice voice : voices) {
      if (voice.kind() != Voice.Kind.CONTEXT) this.voices.put(voice.kind(), voice);
    }
    this.workings = workings;
  }

  EstimateOutcome outcome() {
    if (!speaks(Voice.Kind.LOG_LINEAR)) return refused(Message.of("EST-26"));
    if (!voices.get(Voice.Kind.GRAPHS).passed()) return refused(Message.of("EST-27"));
    if (apart(voices.get(Voice.Kind.LATENT_UNIFORM))) return refused(Message.of("EST-25"));
    Interval envelope =
        voices.values().stream()
            .filter(this::widens)
            .map(Voice::interval)
            .reduce(Interval::with)
            .orElseThrow();
    if (!voices.values().stream().filter(v -> v.kind().mustAgree()).allMatch(Voice::passed))
      return disagree(envelope, Message.of("EST-31", "methods", failed()));
    List<Voice> forms =
        of(
            Voice.Kind.LOG_LINEAR,
            Voice.Kind.UNEQUAL_NORMAL,
            Voice.Kind.UNEQUAL_GAMMA,
            Voice.Kind.LATENT_UNIFORM,
            Voice.Kind.LATENT_EXPANSION);
    if (personsDiffer() && ratio(forms) > MOST_RATIO) return dependsOn(Message.of("EST-34"), forms);
    List<Voice> deciding =
        voices.values().stream().filter(v -> v.kind().mustAgree() && v.speaks()).toList();
    // Where the table does not show that persons differ, the form that this would take widens the
    // range and has no say in whether the others agree.
    List<Voice> voting =
        deciding.stream()
            .filter(v -> v.kind() != Voice.Kind.UNEQUAL_NORMAL || personsDiffer())
            .toList();
    List<Voice> priors = of(Voice.Kind.LATENT_UNIFORM, Voice.Kind.LATENT_EXPANSION);
    List<Voice> others =
        voting.stream().filter(v -> v.kind() != Voice.Kind.LATENT_EXPANSION).toList();
    if (ratio(others) <= MOST_RATIO && ratio(priors) > MOST_RATIO)
      return dependsOn(Message.of("EST-29"), priors);
    double ratio = ratio(voting);
    if (ratio > MOST_RATIO)
      return disagree(
          envelope, Message.of("EST-28", "ratio", String.format(Locale.ROOT, "%.1f", ratio)));
    long median = middle(voting.stream().mapToLong(Voice::median).sorted().toArray());
    Interval range = OpinionPool.range(deciding, median);
    if (range.high() > WIDEST * range.low()) return disagree(envelope, Message.of("EST-33"));
    return new EstimateOutcome.Agreed(range, median, workings);
  }

  /// Whether a voice belongs to the envelope. Those that vote do. AIC and the gamma form are left
  /// out where their own ends lie more than [#WIDEST] apart, since they let in models that few
  /// tables can bear, and the gamma form also where the table gives no sign of it: BIC less that of
  /// persons alike = ln n − 2·(gain in log-likelihood).
  private boolean widens(Voice voice) {
    if (!voice.speaks()) return false;
    if (voice.kind().mustAgree()) return true;
    if (voice.interval().high() > WIDEST * voice.interval().low()) return false;
    double most = StrictMath.log(Math.max(1, workings.documented())) - 2 * LEAST_GAIN;
    return voice.kind() != Voice.Kind.UNEQUAL_GAMMA
        || voice.gate(Voice.PERSONS_DIFFER).orElse(0) <= most;
  }

  /// Whether chains ended in different places: a range over them would be an accident of the seed.
  /// Chains that went over the same ground, or ended near one another, and were too slow for exact
  /// ends still have a range. A table with two separate places that all chains visit in turn gives
  /// chains with far medians and a small R-hat.
  private static boolean apart(Voice chains) {
    return !chains.passed()
        && chains.gate(Voice.SPREAD).orElse(Double.POSITIVE_INFINITY) > MOST_RATIO - 1
        && chains.gate(Voice.R_HAT).orElse(Double.POSITIVE_INFINITY) > DIFFERENT_GROUND;
  }

  private boolean personsDiffer() {
    return voices.containsKey(Voice.Kind.UNEQUAL_NORMAL)
        && voices.get(Voice.Kind.UNEQUAL_NORMAL).gate(Voice.PERSONS_DIFFER).orElse(0) < SHOWN;
  }

  private List<Voice> of(Voice.Kind... kinds) {
    return Stream.of(kinds).filter(this::speaks).map(voices::get).toList();
  }

  private boolean speaks(Voice.Kind kind) {
    return voices.containsKey(kind) && voices.get(kind).speaks();
  }

  private EstimateOutcome refused(Message why) {
    return new EstimateOutcome.Refused(why, workings);
  }

  private EstimateOutcome disagree(Interval envelope, Message why) {
    return new EstimateOutcome.Disagree(envelope, why, workings);
  }

  private EstimateOutcome dependsOn(Message assumption, List<Voice> voices) {
    return new EstimateOutcome.DependsOn(
        assumption, voices.stream().map(HeadlineRule::value).toList(), workings);
  }

  private String failed() {
    return String.join(
        ", ",
        voices.values().stream()
            .filter(v -> v.kind().mustAgree() && !v.passed())
            .map(v -> v.result().method() + " (" + v.result().setting() + ")")
            .toList());
  }

  private static double ratio(List<Voice> voices) {
    long least = voices.stream().mapToLong(Voice::median).min().orElseThrow();
    long most = voices.stream().mapToLong(Voice::median).max().orElseThrow();
    return (double) most / least;
  }

  private static long middle(long[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[half]
        : Math.round((sorted[half - 1] + sorted[half]) / 2.0);
  }

  private static Value value(Voice voice) {
    return new Value(
        voice.result().method() + ", " + voice.result().setting(),
        voice.median(),
        voice.interval());
  }
}
