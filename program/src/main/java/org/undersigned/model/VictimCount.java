package org.undersigned.model;

/// One count of the victims of a quantity, kept as it was made: what is documented by name, and
/// what an estimate adds, or why there is none.
public record VictimCount(
    Id<VictimCount> id,
    Quantity quantity,
    DocumentedCount documented,
    EstimateOutcome estimate,
    Provenance provenance) {}
