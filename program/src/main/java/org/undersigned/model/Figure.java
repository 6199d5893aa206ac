package org.undersigned.model;

import java.util.Optional;

/// A number that a source claims.
///
/// @param asOf the moment a stock is counted at
/// @param partOf the larger figure's words where this one is a part of it ("including six
///     children")
public record Figure(
    Quantity quantity, Tally tally, Optional<When> asOf, Optional<String> partOf) {}
