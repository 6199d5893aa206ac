package org.undersigned.counting.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateOutcome.Value;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;

/// When the methods agree, and what is said where they do not.
///
/// - Fewer than three methods speak, or the chains under the uniform prior have not converged: refused.
/// - All pass their gates, and the largest median is at most [#MOST_RATIO] times the smallest: agreed, with the envelope of
///   their intervals and the median of their medians.
/// - The methods agree but for the prior on the chances of being listed: depends on an assumption, all values.
/// - Otherwise: they disagree; the envelope, no midpoint.
final class HeadlineRule {
  /// Medians further apart than this do not agree.
  static final double MOST_RATIO = 1.25;

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
    if (!voices.get(Voice.Kind.LATENT_UNIFORM).passed()) return refused(Message.of("EST-25"));
    List<Voice> speaking = voices.values().stream().filter(Voice::speaks).toList();
    Interval envelope =
        speaking.stream().map(Voice::interval).reduce(Interval::with).orElseThrow();
    boolean allPass = voices.values().stream().allMatch(Voice::passed);
    double ratio = ratio(speaking);
    if (allPass && ratio <= MOST_RATIO) {
      long[] medians = speaking.stream().mapToLong(Voice::median).sorted().toArray();
      return new EstimateOutcome.Agreed(envelope, middle(medians), workings);
    }
    Voice uniform = voices.get(Voice.Kind.LATENT_UNIFORM);
    Voice expansion = voices.get(Voice.Kind.LATENT_EXPANSION);
    List<Voice> others = speaking.stream().filter(v -> v != expansion).toList();
    if (allPass && ratio(others) <= MOST_RATIO && ratio(List.of(uniform, expansion)) > MOST_RATIO) {
      return new EstimateOutcome.DependsOn(
          Message.of("EST-29"), List.of(value(uniform), value(expansion)), workings);
    }
    Message why =
        allPass
            ? Message.of("EST-28", "ratio", String.format(java.util.Locale.ROOT, "%.1f", ratio))
            : Message.of("EST-31", "methods", failed());
    return new EstimateOutcome.Disagree(envelope, why, workings);
  }

  private boolean speaks(Voice.Kind kind) {
    return voices.containsKey(kind) && voices.get(kind).speaks();
  }

  private EstimateOutcome refused(Message why) {
    return new EstimateOutcome.Refused(why, workings);
  }

  private String failed() {
    return String.join(
        ", ",
        voices.values().stream()
            .filter(v -> !v.passed())
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
    return sorted.length % 2 == 1 ? sorted[half] : Math.round((sorted[half - 1] + sorted[half]) / 2.0);
  }

  private static Value value(Voice voice) {
    Function<Voice, String> name = v -> v.result().method() + ", " + v.result().setting();
    return new Value(name.apply(voice), voice.median(), voice.interval());
  }
}
