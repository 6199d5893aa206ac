package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.DocumentedCounts;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.model.Claim;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Quantity;
import org.undersigned.model.Run;
import org.undersigned.model.Said;
import org.undersigned.model.VictimCount;

/// Step 6: counts the victims of every quantity that a figure of the case speaks of: documented by
/// name, floor and ceiling; and estimated from the lists' overlap, or refused. The plan is kept
/// before the first estimate is run.
public final class CountVictims {

  private static final long SEED = 20_290_211;
  private static final String VERSION = "2";

  private final OpenCase opened;
  private final Acting acting;
  private final Said.Standing standing;

  public CountVictims(OpenCase opened, Acting acting, Said.Standing standing) {
    this.opened = opened;
    this.acting = acting;
    this.standing = standing;
  }

  /// What came of it.
  public sealed interface Outcome {
    record Counted(List<VictimCount> counts) implements Outcome {
      public Counted {
        counts = List.copyOf(counts);
      }
    }

    /// No figure speaks of persons to whom something happened.
    record NothingToCount() implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  public Outcome count() {
    List<Quantity> quantities = quantities();
    if (quantities.isEmpty()) return new Outcome.NothingToCount();
    Maker.Tool tool = new Maker.Tool("counting", VERSION, Map.of("seed", Long.toString(SEED)));
    Optional<Message> refused =
        opened.keep(acting.colleague(), acting.at(), List.of(plan(tool, quantities)));
    if (refused.isPresent()) return new Outcome.Refused(refused.get());
    List<VictimCount> counts = counts(quantities, tool);
    return opened
        .keep(acting.colleague(), acting.at(), counts)
        .<Outcome>map(Outcome.Refused::new)
        .orElse(new Outcome.Counted(counts));
  }

  /// The quantities that figures about persons and acts speak of, each once, in their order.
  private List<Quantity> quantities() {
    List<Quantity> quantities = new ArrayList<>();
    for (Said said : new Sayings(opened.book(), standing).all())
      if (said.claim() instanceof Claim.NumberIs(var figure)
          && figure.quantity().unit().equals("persons")
          && figure.quantity().kind().isPresent()
          && quantities.stream().noneMatch(q -> q.differences(figure.quantity()).isEmpty()))
        quantities.add(figure.quantity());
    return quantities;
  }

  private List<VictimCount> counts(List<Quantity> quantities, Maker.Tool tool) {
    DocumentedCounts documented = new DocumentedCounts(opened.book(), standing);
    EstimateFromLists estimates = new EstimateFromLists(opened.book(), documented.people(), SEED);
    List<VictimCount> counts = new ArrayList<>();
    for (Quantity quantity : quantities) {
      DocumentedCount count = documented.of(quantity);
      counts.add(
          new VictimCount(
              Id.derived("count", quantity.toString(), acting.at().toString()),
              quantity,
              count,
              estimates.of(count),
              acting.by(tool)));
    }
    return counts;
  }

  private Run plan(Maker.Tool tool, List<Quantity> quantities) {
    return new Run(
        Id.derived("run", "count", acting.at().toString()),
        "count",
        opened.book().lists().stream().map(list -> list.id().toString()).toList(),
        Map.of("seed", Long.toString(SEED), "level", Double.toString(EstimateFromLists.LEVEL)),
        Map.of("quantities", Integer.toString(quantities.size())),
        acting.by(tool));
  }
}
