package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// WHO SAYS who did what to whom: one claim, by one speaker, in these words.
///
/// Statements are never edited. A correction is a new statement that `replaces` the old one.
public record Statement(
    Id<Statement> id,
    Attribution says,
    Stance stance,
    Claim claim,
    List<Quote> quotes,
    Optional<Id<Statement>> replaces,
    Provenance provenance) {
  public Statement {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty())
      throw new IllegalArgumentException(
          "A statement needs at least one quote; statement " + id.value());
  }
}
