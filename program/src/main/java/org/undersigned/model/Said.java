package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// A statement, or a draft that waits for review, as it is shown: with the exhibits its quotes
/// stand in.
///
/// @param id of the statement or draft
/// @param standing whether a colleague stands behind it
/// @param chain who says so, from the document's author to the one whose claim it is
/// @param document the document's date, where one is known
/// @param open what is ambiguous, in words
/// @param model the language model that proposed the draft; empty for reviewed statements and for
///     drafts of the program's own rules
/// @param kind the label of its term, where that is of the office's own lists: the code need say
///     nothing to who reads it
public record Said(
    String id,
    Standing standing,
    List<String> chain,
    Stance stance,
    Claim claim,
    List<Cited> quotes,
    Optional<When> document,
    Optional<String> open,
    Optional<String> model,
    Optional<String> kind) {
  public Said {
    chain = List.copyOf(chain);
    quotes = List.copyOf(quotes);
  }

  /// Of no language model, and with a term that ships or none.
  public Said(
      String id,
      Standing standing,
      List<String> chain,
      Stance stance,
      Claim claim,
      List<Cited> quotes,
      Optional<When> document,
      Optional<String> open) {
    this(
        id,
        standing,
        chain,
        stance,
        claim,
        quotes,
        document,
        open,
        Optional.empty(),
        Optional.empty());
  }

  /// Machine drafts never mix with reviewed statements: each says which it is.
  public enum Standing {
    REVIEWED,
    DRAFT
  }

  /// A quote with the exhibit it stands in.
  public record Cited(Quote quote, Fingerprint exhibit, String exhibitName) {}
}
