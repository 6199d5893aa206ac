package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.model.Claim;
import org.undersigned.model.Dispute;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Term;
import org.undersigned.model.When;

/// Sets each retraction beside what it takes back, and beside those who repeated it afterwards: a
/// retracted figure lives on.
final class Retractions {
  private static final Set<Stance> CLAIMING = Set.of(Stance.ASSERTS, Stance.ADMITS, Stance.ALLEGES);

  private final List<Said> sayings;
  private final KindRelation relation;

  Retractions(List<Said> sayings, KindRelation relation) {
    this.sayings = sayings;
    this.relation = relation;
  }

  List<Disagreement> all() {
    List<Disagreement> found = new ArrayList<>();
    for (Said retraction : sayings)
      if (retraction.stance() == Stance.RETRACTS) beside(retraction).ifPresent(found::add);
    return found;
  }

  private Optional<Disagreement> beside(Said retraction) {
    List<Said> same =
        sayings.stream()
            .filter(s -> CLAIMING.contains(s.stance()) && sameClaim(retraction, s))
            .toList();
    List<Said> taken =
        same.stream().filter(s -> isTheSpeakers(retraction, s) && !isAfter(s, retraction)).toList();
    List<Said> repeated =
        same.stream().filter(s -> !isTheSpeakers(retraction, s) && isAfter(s, retraction)).toList();
    Sides sides =
        new Sides()
            .addAll("said before", taken)
            .add("taken back by " + Sides.speaker(retraction), retraction)
            .addAll("repeated afterwards", repeated);
    if (!sides.areTwo()) return Optional.empty();
    String because =
        repeated.isEmpty()
            ? "its own speaker took it back"
            : "its own speaker took it back, and others said it afterwards";
    return Optional.of(
        new Disagreement(
            sides.dispute(about(retraction), Dispute.Kind.RETRACTION),
            repeated.isEmpty() ? Conflict.NO_CONFLICT : Conflict.OPEN,
            because));
  }

  /// The retraction's own speaker, or the earlier text that a chain names last.
  private static boolean isTheSpeakers(Said retraction, Said said) {
    return retraction.chain().stream().anyMatch(link -> Names.agree(link, Sides.speaker(said)))
        || said.chain().stream().anyMatch(link -> Names.agree(link, retraction.chain().getFirst()));
  }

  private boolean sameClaim(Said retraction, Said said) {
    if (said.id().equals(retraction.id())) return false;
    return switch (retraction.claim()) {
      case Claim.ActHappened taken ->
          said.claim() instanceof Claim.ActHappened act
              && relation.related(taken.kind(), act.kind())
              && overlaps(taken, act);
      case Claim.NumberIs(var figure) ->
          said.claim() instanceof Claim.NumberIs(var other)
              && figure.quantity().unit().equals(other.quantity().unit())
              && Tallies.said(figure.tally()).equals(Tallies.said(other.tally()));
      case Claim.NumberTold(var of, var tally) ->
          said.claim() instanceof Claim.NumberIs(var other)
              && (tally.isPresent()
                  ? Tallies.said(tally.get()).equals(Tallies.said(other.tally()))
                  : Names.agree(of, other.quantity().of()));
      case Claim claim ->
          claim.getClass().equals(said.claim().getClass()) && claim.equals(said.claim());
    };
  }

  /// Victims or actors in common where both name some.
  private static boolean overlaps(Claim.ActHappened one, Claim.ActHappened other) {
    List<String> victims = one.victims().stream().map(v -> v.asWritten()).toList();
    List<String> others = other.victims().stream().map(v -> v.asWritten()).toList();
    if (!victims.isEmpty() && !others.isEmpty()) return Names.meet(victims, others);
    return true;
  }

  private static boolean isAfter(Said said, Said retraction) {
    Optional<String> one = said.document().map(When::start).filter(d -> !d.isEmpty());
    Optional<String> other = retraction.document().map(When::start).filter(d -> !d.isEmpty());
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static String about(Said said) {
    return switch (said.claim()) {
      case Claim.ActHappened act -> act.kind().code();
      case Claim.NumberIs(var figure) ->
          figure.quantity().unit()
              + figure.quantity().kind().map(Term::code).map(k -> ", " + k).orElse("");
      case Claim.NumberTold(var of, var _) -> of;
      case Claim _ -> "a statement";
    };
  }
}
