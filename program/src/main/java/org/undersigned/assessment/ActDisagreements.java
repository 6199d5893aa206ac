package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.model.Claim;
import org.undersigned.model.Dispute;
import org.undersigned.model.Party;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Term;
import org.undersigned.model.Where;

/// Sets acts side by side: denied beside asserted, one act with two actors, one act under two
/// names, one witness with two accounts.
final class ActDisagreements {
  private static final Set<Stance> CLAIMING = Set.of(Stance.ASSERTS, Stance.ADMITS, Stance.ALLEGES);
  private static final Set<Stance> DENYING = Set.of(Stance.DENIES);

  private static final int LARGEST_GROUP = 500;

  private final KindRelation relation;
  private final List<Said> acts;

  ActDisagreements(List<Said> sayings, KindRelation relation) {
    this.relation = relation;
    this.acts = sayings.stream().filter(s -> s.claim() instanceof Claim.ActHappened).toList();
  }

  List<Disagreement> all() {
    List<Disagreement> all = new ArrayList<>(denials());
    all.addAll(pairs());
    return all;
  }

  /// Each denial with those who say what it denies. Denials of one kind of act by one speaker stand
  /// together.
  private List<Disagreement> denials() {
    Map<String, Sides> grouped = new LinkedHashMap<>();
    Map<String, Dispute.Kind> kinds = new LinkedHashMap<>();
    Map<String, String> abouts = new LinkedHashMap<>();
    for (Said denial : acts) {
      if (!DENYING.contains(denial.stance())) continue;
      List<Said> denied = acts.stream().filter(said -> denies(denial, said)).toList();
      if (denied.isEmpty()) continue;
      Term kind = act(denial).kind();
      boolean sameKind = denied.stream().anyMatch(said -> act(said).kind().equals(kind));
      String about = kind.code() + victims(denial).map(v -> " of " + v).orElse("");
      String key = about + " " + Sides.speaker(denial);
      kinds.merge(
          key,
          sameKind ? Dispute.Kind.TRUE_CONTRADICTION : Dispute.Kind.QUALIFICATION,
          (a, _) -> a);
      abouts.putIfAbsent(key, about);
      Sides sides = grouped.computeIfAbsent(key, _ -> new Sides());
      denied.forEach(said -> sides.add("it happened", said));
      sides.add("it did not, says " + Sides.speaker(denial), denial);
    }
    return grouped.entrySet().stream()
        .map(
            each ->
                new Disagreement(
                    each.getValue().dispute(abouts.get(each.getKey()), kinds.get(each.getKey())),
                    Conflict.CONFLICT,
                    kinds.get(each.getKey()) == Dispute.Kind.TRUE_CONTRADICTION
                        ? "what one says happened, another denies"
                        : "what is denied has another name than what is said"))
        .toList();
  }

  private static Optional<String> victims(Said said) {
    List<String> named = names(act(said).victims());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private boolean denies(Said denial, Said said) {
    if (!CLAIMING.contains(said.stance()) || said.id().equals(denial.id())) return false;
    if (Names.agree(Sides.speaker(denial), Sides.speaker(said))) return false;
    Claim.ActHappened denied = act(denial);
    Claim.ActHappened told = act(said);
    if (!relation.related(denied.kind(), told.kind())) return false;
    if (!mayMean(denied, told)) return false;
    // a denial of one person's case denies no other's
    boolean bothName = named(denied.victims()) && named(told.victims());
    return !bothName || Names.meet(names(denied.victims()), names(told.victims()));
  }

  /// Whether time and place do not keep the two apart.
  private static boolean mayMean(Claim.ActHappened one, Claim.ActHappened other) {
    return Period.of(one.when()).mayMeet(Period.of(other.when()))
        && places(one.where(), other.where());
  }

  private static boolean places(Optional<Where> one, Optional<Where> other) {
    return one.isEmpty()
        || other.isEmpty()
        || Names.agree(one.get().asWritten(), other.get().asWritten());
  }

  /// Whether there is a victim with a name: two words that begin with capitals.
  private static boolean named(List<Party> parties) {
    return names(parties).stream()
        .anyMatch(name -> name.matches(".*\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s+\\p{Lu}.*"));
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::asWritten).toList();
  }

  static Claim.ActHappened act(Said said) {
    return (Claim.ActHappened) said.claim();
  }

  private List<Disagreement> pairs() {
    List<Said> told = acts.stream().filter(s -> CLAIMING.contains(s.stance())).toList();
    List<Disagreement> found = new ArrayList<>();
    for (long pair : candidates(told))
      pair(told.get((int) (pair >> 32)), told.get((int) pair)).ifPresent(found::add);
    return found;
  }

  /// Pairs that share the beginning of a victim's name, or time and place: comparing all with all
  /// would grow with the square of a case. A beginning that very many share tells nothing and is
  /// passed over.
  private static List<Long> candidates(List<Said> told) {
    Map<String, List<Integer>> holders = new LinkedHashMap<>();
    for (int i = 0; i < told.size(); i++)
      for (String key : keys(act(told.get(i))))
        holders.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    Set<Long> pairs = new TreeSet<>();
    for (List<Integer> together : holders.values())
      if (together.size() <= LARGEST_GROUP)
        for (int a = 0; a < together.size(); a++)
          for (int b = a + 1; b < together.size(); b++)
            pairs.add(((long) together.get(a) << 32) | together.get(b));
    return List.copyOf(pairs);
  }

  private static Set<String> keys(Claim.ActHappened act) {
    Set<String> keys = new TreeSet<>();
    if (named(act.victims()))
      for (String victim : names(act.victims()))
        for (String word : Names.words(victim))
          keys.add(word.substring(0, Math.min(4, word.length())));
    if (act.when().isPresent() && act.where().isPresent())
      for (String word : Names.words(act.where().get().asWritten()))
        keys.add(act.when().get() + " " + word.substring(0, Math.min(4, word.length())));
    return keys;
  }

  private Optional<Disagreement> pair(Said one, Said other) {
    Claim.ActHappened a = act(one);
    Claim.ActHappened b = act(other);
    boolean sameVictim =
        named(a.victims())
            && named(b.victims())
            && Names.meet(names(a.victims()), names(b.victims()));
    boolean samePlaceAndTime =
        a.when().isPresent()
            && a.when().equals(b.when())
            && a.where().isPresent()
            && b.where().isPresent()
            && places(a.where(), b.where());
    if (!sameVictim && !samePlaceAndTime) return Optional.empty();
    boolean sameSpeaker = Names.agree(Sides.speaker(one), Sides.speaker(other));
    boolean sameKind = a.kind().equals(b.kind());
    if (sameSpeaker) return sameVictim && sameKind ? accounts(one, other) : Optional.empty();
    if (!mayMean(a, b)) return Optional.empty();
    boolean twoActors =
        !a.actors().isEmpty()
            && !b.actors().isEmpty()
            && !Names.meet(names(a.actors()), names(b.actors()));
    if (sameKind && twoActors)
      return Optional.of(
          of(
                  one,
                  other,
                  Dispute.Kind.FALSE_ATTRIBUTION,
                  Conflict.OPEN,
                  "the same act is laid to different actors")
              .apply(
                  "by " + String.join(", ", names(a.actors())),
                  "by " + String.join(", ", names(b.actors()))));
    if (!sameKind && sameVictim && relation.related(a.kind(), b.kind()))
      return Optional.of(
          of(
                  one,
                  other,
                  Dispute.Kind.QUALIFICATION,
                  Conflict.NO_CONFLICT,
                  "the act is told by both, under different names")
              .apply(a.kind().code(), b.kind().code()));
    return Optional.empty();
  }

  private Optional<Disagreement> accounts(Said one, Said other) {
    Claim.ActHappened a = act(one);
    Claim.ActHappened b = act(other);
    boolean times =
        a.when().isPresent()
            && b.when().isPresent()
            && !Period.of(a.when()).mayMeet(Period.of(b.when()));
    boolean placed = !places(a.where(), b.where());
    boolean documents =
        !one.quotes().getFirst().exhibit().equals(other.quotes().getFirst().exhibit());
    if (!documents || (!times && !placed)) return Optional.empty();
    return Optional.of(
        of(
                one,
                other,
                Dispute.Kind.SAME_WITNESS_TWO_ACCOUNTS,
                Conflict.OPEN,
                "one speaker tells it with another " + (times ? "time" : "place"))
            .apply(detail(a), detail(b)));
  }

  private static String detail(Claim.ActHappened act) {
    return act.when().map(Object::toString).orElse("no date")
        + ", "
        + act.where().map(Where::asWritten).orElse("no place");
  }

  private interface Positioned {
    Disagreement apply(String onePosition, String otherPosition);
  }

  private static Positioned of(
      Said one, Said other, Dispute.Kind kind, Conflict conflict, String because) {
    return (first, second) ->
        new Disagreement(
            new Sides()
                .add(first + ", says " + Sides.speaker(one), one)
                .add(second + ", says " + Sides.speaker(other), other)
                .dispute(
                    act(one).kind().code() + victims(one).map(v -> " of " + v).orElse(""), kind),
            conflict,
            because);
  }
}
