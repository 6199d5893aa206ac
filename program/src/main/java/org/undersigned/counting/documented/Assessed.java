package org.undersigned.counting.documented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.model.DocumentedCount.Standing;
import org.undersigned.model.Message;
import org.undersigned.model.Place;
import org.undersigned.model.Quantity;
import org.undersigned.model.When;
import org.undersigned.model.Where;

/// One fact, or one candidate, held against the rules: where it stands and why.
record Assessed(Standing standing, List<Message> reasons) {

  /// The best of a candidate's facts; without facts, the rule for that.
  static Assessed candidate(Candidate candidate, Quantity quantity, InclusionRules rules) {
    if (candidate.facts().isEmpty()) {
      InclusionRules.Rule rule = rules.on("fact", "none");
      return new Assessed(rule.standing(), List.of(Message.of(rule.code())));
    }
    return candidate.facts().stream()
        .map(fact -> fact(fact, quantity, rules))
        .min((one, other) -> one.standing().compareTo(other.standing()))
        .orElseThrow();
  }

  static Assessed fact(Candidate.Fact fact, Quantity quantity, InclusionRules rules) {
    List<Message> reasons = new ArrayList<>();
    Standing worst = Standing.IN;
    for (Finding finding : findings(fact, quantity)) {
      InclusionRules.Rule rule = rules.on(finding.lookedAt(), finding.found());
      if (rule.standing() == Standing.IN) continue;
      reasons.add(
          finding.value().isEmpty()
              ? Message.of(rule.code())
              : Message.of(rule.code(), "found", finding.value()));
      if (rule.standing().compareTo(worst) > 0) worst = rule.standing();
    }
    return new Assessed(worst, reasons);
  }

  private record Finding(String lookedAt, String found, String value) {}

  private static List<Finding> findings(Candidate.Fact fact, Quantity quantity) {
    List<Finding> findings = new ArrayList<>();
    quantity
        .kind()
        .ifPresent(
            kind -> {
              if (fact.kind().isEmpty()) findings.add(new Finding("kind", "unknown", ""));
              else if (!fact.kind().get().equals(kind))
                findings.add(new Finding("kind", "other", fact.kind().get().code()));
            });
    quantity.where().ifPresent(where -> place(where, fact.where()).ifPresent(findings::add));
    if (quantity.from().isPresent() || quantity.to().isPresent()) {
      time(quantity, fact.when()).ifPresent(findings::add);
    }
    switch (fact.stance()) {
      case ASSERTS, ADMITS -> {}
      case ALLEGES -> findings.add(new Finding("stance", "alleged", ""));
      case DENIES -> findings.add(new Finding("stance", "denied", ""));
      case DOUBTS -> findings.add(new Finding("stance", "doubted", ""));
      case RETRACTS -> findings.add(new Finding("stance", "retracted", ""));
    }
    if (fact.standing() == Candidate.Standing.MACHINE_DRAFT) {
      findings.add(new Finding("review", "draft", ""));
    }
    return findings;
  }

  /// A place agrees if it is the same by gazetteer or words, or is said to lie within the
  /// quantity's.
  private static Optional<Finding> place(Where wanted, Optional<Where> stated) {
    if (stated.isEmpty()) return Optional.of(new Finding("place", "unknown", ""));
    Where place = stated.get();
    if (folded(place).equals(folded(wanted))) return Optional.empty();
    Optional<Place> known = place.place();
    Optional<Place> goal = wanted.place();
    if (known.isPresent() && goal.isPresent()) {
      boolean same = known.get().id().equals(goal.get().id());
      boolean within =
          known
              .get()
              .within()
              .filter(w -> w.equals(goal.get().id()) || w.equals(goal.get().name()))
              .isPresent();
      if (same || within) return Optional.empty();
      return Optional.of(new Finding("place", "other", place.asWritten()));
    }
    if (folded(place).contains(folded(wanted))) return Optional.empty();
    // Two unresolved names may be a village and its district: not known, not other.
    return Optional.of(new Finding("place", "unknown", place.asWritten()));
  }

  private static String folded(Where where) {
    return where.asWritten().toLowerCase(Locale.ROOT).strip();
  }

  private static Optional<Finding> time(Quantity quantity, Optional<When> stated) {
    if (stated.isEmpty()) return Optional.of(new Finding("time", "unknown", ""));
    Days period =
        new Days(
            quantity.from().map(Days::first).orElse(Days.ALWAYS.first()),
            quantity.to().map(Days::last).orElse(Days.ALWAYS.last()));
    Days days = Days.of(stated.get());
    String value = stated.get().edtf();
    if (days.last() < period.first() || days.first() > period.last())
      return Optional.of(new Finding("time", "other", value));
    if (days.first() >= period.first() && days.last() <= period.last()) return Optional.empty();
    return Optional.of(new Finding("time", "overlapping", value));
  }
}
