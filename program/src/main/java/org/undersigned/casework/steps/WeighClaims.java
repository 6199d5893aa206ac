package org.undersigned.casework.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.assessment.Disagreement;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ComparedTexts;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.casework.asking.WeighedClaims;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Run;
import org.undersigned.model.Said;

/// Step 7: sets claims side by side, by kind of disagreement, without choosing. Leaves a run; the
/// disputes themselves are derived anew whenever they are shown.
public final class WeighClaims {

  private final OpenCase opened;
  private final Acting acting;
  private final Said.Standing standing;

  public WeighClaims(OpenCase opened, Acting acting, Said.Standing standing) {
    this.opened = opened;
    this.acting = acting;
    this.standing = standing;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param texts copies and their roots in words, a line each; empty where no text copies
    ///     another
    record Weighed(List<Disagreement> found, List<String> texts) implements Outcome {
      public Weighed {
        found = List.copyOf(found);
        texts = List.copyOf(texts);
      }
    }

    record Refused(Message why) implements Outcome {}
  }

  public Outcome weigh() {
    List<Disagreement> found =
        new WeighedClaims(opened.book(), new Sayings(opened.book(), standing)).all();
    Map<String, String> byKind = new TreeMap<>();
    for (Disagreement each : found)
      byKind.merge(
          each.dispute().kind().name().toLowerCase(java.util.Locale.ROOT),
          "1",
          (sum, one) -> Integer.toString(Integer.parseInt(sum) + Integer.parseInt(one)));
    Run run =
        new Run(
            Id.derived("run", "weigh", acting.at().toString()),
            "weigh",
            List.of(),
            Map.of("shows", standing.name()),
            byKind,
            acting.by(new Maker.Tool("assessment", "1", Map.of())));
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), List.of(run));
    return refused
        .<Outcome>map(Outcome.Refused::new)
        .orElse(new Outcome.Weighed(found, ComparedTexts.lines(opened.book())));
  }
}
