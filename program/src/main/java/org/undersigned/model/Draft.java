package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// A statement without standing, proposed by a tool: people confirm.
///
/// @param claim the reading the tool prefers
/// @param candidates further readings of the same words, where they are open; none is chosen
///     silently
/// @param ambiguous what is open, in words, where anything is
/// @param rule the rule that made it
public record Draft(
    Id<Draft> id,
    Attribution says,
    Stance stance,
    Claim claim,
    List<Claim> candidates,
    Optional<String> ambiguous,
    List<Quote> quotes,
    String rule,
    Provenance provenance) {
  public Draft {
    candidates = List.copyOf(candidates);
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty())
      throw new IllegalArgumentException("A draft needs at least one quote; rule " + rule);
  }
}
