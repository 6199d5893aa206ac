package org.undersigned.statements;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Stance;

/// A statement that a rule proposes.
///
/// @param speakers from the document's author to the one whose claim it is; never empty, and nobody
///     twice in a row
/// @param open what is left open, in words ("one list of acts, two lists of victims"); then
///     `candidates` holds the readings of the same words, of which `told` is one
/// @param rule the id of the rule that made it
public record StatementDraft(
    Excerpt quote,
    List<String> speakers,
    Stance stance,
    Told told,
    Optional<String> open,
    List<Told> candidates,
    String rule) {
  public StatementDraft {
    speakers = Chain.of(speakers);
    candidates = List.copyOf(candidates);
    if (speakers.isEmpty())
      throw new IllegalArgumentException("A statement has a speaker; rule " + rule);
  }

  /// The same words, said by the same speakers in the same way.
  boolean saysTheSameAs(StatementDraft other) {
    return quote.equals(other.quote)
        && speakers.equals(other.speakers)
        && stance == other.stance
        && told.claim() == other.told.claim()
        && told.kind().equals(other.told.kind());
  }

  /// The same statement with another chain of speakers.
  public StatementDraft saidBy(List<String> chain) {
    return new StatementDraft(quote, chain, stance, told, open, candidates, rule);
  }

  /// What is said, apart from who says it.
  ///
  /// @param kind of the vocabulary `acts` where the claim is that an act happened; otherwise
  ///     "occupation", "no reply", "sentence" …
  /// @param victims those it befell, as the text names them, resolved within the document
  /// @param when EDTF, never more precise than the text
  public record Told(
      Claim claim,
      String kind,
      List<String> victims,
      List<String> actors,
      Optional<String> when,
      Optional<String> where) {
    public Told {
      victims = List.copyOf(victims);
      actors = List.copyOf(actors);
    }
  }

  /// The sort of a claim; the record types of [org.undersigned.model.Claim].
  public enum Claim {
    ACT_HAPPENED,
    PERSON_IS,
    NUMBER_IS,
    SAME_PERSON,
    DEMANDED,
    ANSWERED,
    SIGNED,
    IN_COURT
  }
}
