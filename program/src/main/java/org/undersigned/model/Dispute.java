package org.undersigned.model;

import java.util.List;

/// **Derived**: statements set side by side, without choosing.
///
/// @param about what the sides speak of, in words
/// @param sides at least two
public record Dispute(Id<Dispute> id, String about, Kind kind, List<Side> sides) {
  public Dispute {
    sides = List.copyOf(sides);
  }

  /// One position and who holds it.
  public record Side(String position, List<Id<Statement>> statements) {
    public Side {
      statements = List.copyOf(statements);
    }
  }

  /// The kinds of disagreement that must be told apart. Only [#TRUE_CONTRADICTION] deserves the
  /// word without a qualifier.
  public enum Kind {
    DEFINITION,
    SCOPE,
    TIME,
    RETRACTION,
    RELAY_DRIFT,
    FALSE_ATTRIBUTION,
    SUM_DOES_NOT_CLOSE,
    QUALIFICATION,
    SAME_WITNESS_TWO_ACCOUNTS,
    COPY_COUNTED_AS_SOURCE,
    REWRITTEN_QUOTATION,
    TRUE_CONTRADICTION
  }
}
