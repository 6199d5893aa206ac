package org.undersigned.model;

import java.util.List;

/// What the office finds, by which standard of proof, for which reasons.
public record Finding(
    Id<Finding> id,
    String proposition,
    Outcome outcome,
    StandardOfProof standard,
    List<Id<Statement>> inSupport,
    List<Id<Statement>> against,
    String reasoning,
    Provenance provenance) {
  public Finding {
    inSupport = List.copyOf(inSupport);
    against = List.copyOf(against);
  }

  /// NOT_ESTABLISHED is not REFUTED.
  public enum Outcome {
    ESTABLISHED,
    NOT_ESTABLISHED,
    REFUTED
  }

  /// Standards in use by commissions of inquiry and courts (OHCHR guidance, 2015).
  public enum StandardOfProof {
    REASONABLE_SUSPICION,
    REASONABLE_GROUNDS_TO_BELIEVE,
    BALANCE_OF_PROBABILITIES,
    BEYOND_REASONABLE_DOUBT
  }
}
