package org.undersigned.model;

import java.util.Optional;

/// What came back on a demand.
///
/// @param kind of the vocabulary `responses`: complied, refused, partly complied, acknowledged …
/// @param statement the statement it is taken from: fulfilment only with sealed evidence
public record Response(
    Id<Response> id,
    Id<Demand> to,
    Party by,
    Term kind,
    Optional<When> when,
    Id<Statement> statement,
    Provenance provenance) {}
