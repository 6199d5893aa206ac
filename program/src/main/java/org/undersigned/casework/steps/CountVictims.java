package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.DocumentedCounts;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.model.Claim;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
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
    DocumentedCounts documented = new DocumentedCounts(opened.book(), standing);
    EstimateFromLists estimates = new EstimateFromLists(opened.book(), documented.people(), SEED);
    List<DocumentedCount> counts = quantities.stream().map(documented::of).toList();
    Run plan = plan(tool, counts.stream().map(estimates::plan).toList());
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), List.of(plan));
    if (refused.isPresent()) return new Outcome.Refused(refused.get());
    List<VictimCount> victims =
        counts.stream().map(count -> victims(count, estimates.of(count), tool)).toList();
    return opened
        .keep(acting.colleague(), acting.at(), victims)
        .<Outcome>map(Outcome.Refused::new)
        .orElse(new Outcome.Counted(victims));
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

  private VictimCount victims(DocumentedCount count, EstimateOutcome estimate, Maker.Tool tool) {
    return new VictimCount(
        Id.derived("count", count.quantity().toString(), acting.at().toString()),
        count.quantity(),
        count,
        estimate,
        acting.by(tool));
  }

  /// What will be run on each quantity, before the first of it is. A run hangs on no exhibit, so no
  /// word of one may stand in it: quantities are numbered.
  private Run plan(Maker.Tool tool, List<EstimatePlan> plans) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("seed", Long.toString(SEED));
    settings.put("level", Double.toString(EstimateFromLists.LEVEL));
    for (int i = 0; i < plans.size(); i++) {
      settings.put(
          "plan " + (i + 1),
          plans.get(i).version() + "; " + String.join("; ", plans.get(i).settings()));
    }
    return new Run(
        Id.derived("run", "count", acting.at().toString()),
        "count",
        opened.book().lists().stream().map(list -> list.id().toString()).toList(),
        settings,
        Map.of("quantities", Integer.toString(plans.size())),
        acting.by(tool));
  }
}
