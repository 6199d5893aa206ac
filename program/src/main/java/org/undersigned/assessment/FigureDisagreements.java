package org.undersigned.assessment;

import static org.undersigned.model.Dispute.Kind.DEFINITION;
import static org.undersigned.model.Dispute.Kind.RELAY_DRIFT;
import static org.undersigned.model.Dispute.Kind.SCOPE;
import static org.undersigned.model.Dispute.Kind.TIME;
import static org.undersigned.model.Dispute.Kind.TRUE_CONTRADICTION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.model.Claim;
import org.undersigned.model.Dispute;
import org.undersigned.model.Figure;
import org.undersigned.model.Quantity;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.When;
import org.undersigned.model.Where;

/// Sets figures about the same matter side by side and tells in which way they differ.
///
/// Two figures contradict each other only if they count the same thing and no number satisfies
/// both; or if what is counted over a shorter time, or in a smaller place, exceeds what is counted
/// over the whole of it (a sum of what came about cannot be less than a part of it).
final class FigureDisagreements {
  private static final Set<Stance> CLAIMING = Set.of(Stance.ASSERTS, Stance.ADMITS, Stance.ALLEGES);
  private static final Set<String> CONFIRMING =
      Set.of(
          "verified",
          "confirmed",
          "documented",
          "identified",
          "named",
          "registered",
          "vérifié",
          "confirmé",
          "документально",
          "подтвержденных",
          "подтверждённых",
          "установленных");

  private final KindRelation relation;
  private final List<Said> figures;

  FigureDisagreements(List<Said> sayings, KindRelation relation) {
    this.relation = relation;
    this.figures =
        sayings.stream()
            .filter(s -> s.claim() instanceof Claim.NumberIs && CLAIMING.contains(s.stance()))
            .toList();
  }

  private record Verdict(Dispute.Kind kind, Conflict conflict, String because) {}

  private record Found(Said one, Said other, Verdict verdict) {}

  /// One disagreement for each way in which figures of one matter differ, with a side for each
  /// number.
  List<Disagreement> all() {
    Map<String, List<Found>> grouped = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++)
      for (int j = i + 1; j < figures.size(); j++) {
        Said one = figures.get(i);
        Said other = figures.get(j);
        verdict(one, other)
            .ifPresent(
                verdict ->
                    grouped
                        .computeIfAbsent(
                            verdict.kind() + " " + verdict.conflict() + " " + about(one),
                            _ -> new ArrayList<>())
                        .add(new Found(one, other, verdict)));
      }
    return grouped.values().stream().map(this::disagreement).toList();
  }

  private Disagreement disagreement(List<Found> found) {
    Sides sides = new Sides();
    for (Found each : found) {
      sides.add(position(each.one()), each.one());
      sides.add(position(each.other()), each.other());
    }
    Verdict verdict = found.getFirst().verdict();
    return new Disagreement(
        sides.dispute(about(found.getFirst().one()), verdict.kind()),
        verdict.conflict(),
        verdict.because());
  }

  private static String position(Said said) {
    Figure figure = figure(said);
    return Tallies.said(figure.tally()) + " " + figure.quantity().of() + ", " + Sides.speaker(said);
  }

  private static String matter(Said one, Said other) {
    return java.util.stream.Stream.of(one, other)
        .map(FigureDisagreements::about)
        .sorted()
        .distinct()
        .toList()
        .toString();
  }

  private static String about(Said said) {
    Quantity quantity = figure(said).quantity();
    return quantity.unit() + quantity.kind().map(kind -> ", " + kind.code()).orElse("");
  }

  static Figure figure(Said said) {
    return ((Claim.NumberIs) said.claim()).figure();
  }

  private Optional<Verdict> verdict(Said one, Said other) {
    Figure a = figure(one);
    Figure b = figure(other);
    if (!sameMatter(a, b) || a.tally().equals(b.tally())) return Optional.empty();
    boolean sameDocument = exhibit(one).equals(exhibit(other));
    boolean sameSpeaker = Names.agree(Sides.speaker(one), Sides.speaker(other));
    if (sameSpeaker) return bySameSpeaker(one, other, sameDocument);
    if (sameDocument
        && one.chain().size() == other.chain().size()
        && one.chain().equals(other.chain())) return Optional.empty();
    return byTwoSpeakers(a, b);
  }

  private Optional<Verdict> bySameSpeaker(Said one, Said other, boolean sameDocument) {
    Figure a = figure(one);
    Figure b = figure(other);
    if (!mayDifferInTimeAlone(a.quantity(), b.quantity())) return Optional.empty();
    if (isEarlierText(one) != isEarlierText(other))
      return Optional.of(
          new Verdict(
              TIME, Conflict.NO_CONFLICT, "the speaker's own earlier text gave another figure"));
    Optional<String> first = moment(one);
    Optional<String> second = moment(other);
    if (!sameDocument
        && one.chain().size() != other.chain().size()
        && first.isPresent() == second.isPresent()
        && sameNumbers(a, b))
      return Optional.of(
          new Verdict(
              RELAY_DRIFT,
              Conflict.OPEN,
              "the bound changed on the way from one teller to the next"));
    if (first.isPresent() && second.isPresent() && !first.equals(second))
      return Optional.of(
          new Verdict(
              TIME,
              Conflict.NO_CONFLICT,
              "the same speaker gave the later figure after the earlier one"));
    if (sameDocument) return Optional.empty();
    return Optional.of(
        new Verdict(RELAY_DRIFT, Conflict.OPEN, "one speaker's figure is told in two ways"));
  }

  /// A chain that ends where it began: an author tells what an earlier text of his said.
  private static boolean isEarlierText(Said said) {
    return said.chain().size() > 1 && Names.agree(said.chain().getFirst(), said.chain().getLast());
  }

  /// The number is the same, only its bound is not: "18 000" and "more than 18 000".
  private static boolean sameNumbers(Figure a, Figure b) {
    return Tallies.said(a.tally())
        .replaceAll("\\D", "")
        .equals(Tallies.said(b.tally()).replaceAll("\\D", ""));
  }

  private Optional<Verdict> byTwoSpeakers(Figure a, Figure b) {
    List<Quantity.Field> differs = new ArrayList<>(a.quantity().differences(b.quantity()));
    if (both(a.quantity().where(), b.quantity().where())
        && isWithin(a.quantity().where(), b.quantity().where()))
      differs.remove(Quantity.Field.WHERE);
    Optional<String> beyond = partExceedsWhole(a, b).or(() -> partExceedsWhole(b, a));
    if (confirms(a) != confirms(b))
      return Optional.of(
          new Verdict(
              DEFINITION,
              beyond.isPresent() ? Conflict.CONFLICT : Conflict.OPEN,
              "one counts what was confirmed by a stated rule, the other does not say so"
                  + beyond.map(why -> "; " + why).orElse("")));
    if (beyond.isPresent())
      return Optional.of(new Verdict(TRUE_CONTRADICTION, Conflict.CONFLICT, beyond.get()));
    if (differs.contains(Quantity.Field.KIND) && both(a.quantity().kind(), b.quantity().kind()))
      return Optional.of(
          new Verdict(DEFINITION, Conflict.NO_CONFLICT, "they count acts of different kinds"));
    if (differs.contains(Quantity.Field.STOCK_OR_FLOW))
      return Optional.of(
          new Verdict(
              TIME,
              Conflict.NO_CONFLICT,
              "one is a stand at a moment, the other a sum over a time"));
    if (differs.contains(Quantity.Field.WHERE))
      return Optional.of(
          new Verdict(
              SCOPE,
              both(a.quantity().where(), b.quantity().where())
                  ? Conflict.NO_CONFLICT
                  : Conflict.OPEN,
              "they speak of different places, or one names none"));
    if (differs.contains(Quantity.Field.FROM) || differs.contains(Quantity.Field.TO))
      return Optional.of(
          new Verdict(
              TIME,
              contradicts(a, b) == Conflict.CONFLICT ? Conflict.OPEN : Conflict.NO_CONFLICT,
              "they count over different times, or one names none"));
    if (!Tallies.exclude(a.tally(), b.tally())) return Optional.empty();
    return Optional.of(
        new Verdict(
            TRUE_CONTRADICTION,
            Conflict.CONFLICT,
            "same thing, same place, same time, and no number satisfies both"));
  }

  private static Conflict contradicts(Figure a, Figure b) {
    return Tallies.exclude(a.tally(), b.tally()) ? Conflict.CONFLICT : Conflict.OPEN;
  }

  /// Flows only: what came about in a part of the time or place is at most what came about in all
  /// of it.
  private Optional<String> partExceedsWhole(Figure part, Figure whole) {
    Quantity p = part.quantity();
    Quantity w = whole.quantity();
    boolean flows =
        p.stockOrFlow() == Quantity.StockOrFlow.FLOW
            && w.stockOrFlow() == Quantity.StockOrFlow.FLOW;
    if (!flows || !Tallies.isBelow(whole.tally(), part.tally())) return Optional.empty();
    Period shorter = Period.of(p.from(), p.to());
    Period longer = Period.of(w.from(), w.to());
    if (!shorter.isWithin(longer) || !isWithin(p.where(), w.where())) return Optional.empty();
    return Optional.of(
        "the least of one exceeds the most of the other, which counts over as long a time or"
            + " longer");
  }

  private static boolean isWithin(Optional<Where> part, Optional<Where> whole) {
    if (whole.isEmpty()) return true;
    return part.isPresent() && Names.agree(part.get().asWritten(), whole.get().asWritten());
  }

  private boolean sameMatter(Figure a, Figure b) {
    Quantity p = a.quantity();
    Quantity q = b.quantity();
    if (!p.unit().equals(q.unit())) return false;
    boolean kinds = p.kind().isPresent() && q.kind().isPresent();
    boolean parts = a.partOf().isPresent() || b.partOf().isPresent();
    // words are compared last: most pairs of a large case fall apart before
    if (kinds && !p.kind().equals(q.kind()) && !relation.related(p.kind().get(), q.kind().get()))
      return false;
    if ((parts || !kinds) && !Names.agree(p.of(), q.of())) return false;
    if (!kinds || p.kind().equals(q.kind())) return true;
    // kinds that touch the same matter compare only where place and time may be the same
    return (p.where().isEmpty() || q.where().isEmpty() || isWithin(p.where(), q.where()))
        && Period.of(p.from(), p.to()).mayMeet(Period.of(q.from(), q.to()));
  }

  private static boolean mayDifferInTimeAlone(Quantity one, Quantity other) {
    return one.where().isEmpty()
        || other.where().isEmpty()
        || isWithin(one.where(), other.where())
        || isWithin(other.where(), one.where());
  }

  private static boolean confirms(Figure figure) {
    return Names.words(figure.quantity().of()).stream().anyMatch(CONFIRMING::contains);
  }

  private static boolean both(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent();
  }

  private static String exhibit(Said said) {
    return said.quotes().getFirst().exhibit().hex();
  }

  /// The moment a figure speaks of, else the date of its document.
  private static Optional<String> moment(Said said) {
    return figure(said)
        .asOf()
        .map(When::start)
        .filter(d -> !d.isEmpty())
        .or(() -> said.document().map(When::start))
        .filter(d -> !d.isEmpty());
  }
}
