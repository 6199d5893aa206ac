package org.undersigned.statements.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Stance;

/// One rule of a language: what it is about, its pattern, and examples that are its tests.
///
/// @param stance where the rule fixes it; otherwise the verb's own
/// @param kind where the rule fixes it: "conviction", "sentence"
/// @param examples sentences that must match, with the words of their roles
/// @param counterExamples sentences that must not match
record Rule(
    String id,
    Effect effect,
    Optional<Stance> stance,
    Optional<String> kind,
    Pattern pattern,
    List<Example> examples,
    List<String> counterExamples) {
  Rule {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /// Whether numbers in the words of a role are the speaker's: *counted four dead*, *put the toll
  /// at nine*.
  boolean counts(String role) {
    return switch (effect) {
      case NUMBER -> role.equals("number");
      case ASKED -> true;
      case STANCE -> role.equals("object") && stance.filter(Stance.ASSERTS::equals).isPresent();
      default -> false;
    };
  }

  record Example(String sentence, Map<String, String> roles) {
    Example {
      roles = Map.copyOf(roles);
    }
  }

  /// What a match means. The roles each needs are named in [Telling] and [Asking].
  enum Effect {
    /// `speaker` (or the subject so far) says `content`.
    REPORT,
    /// `speaker` takes `stance` to a claim that the clause names but does not spell out: `object`.
    STANCE,
    /// `speaker` takes `stance` to `content`, which `other` claims.
    REJECT,
    /// `content` is said by somebody unnamed, or by those that `speaker` describes.
    RUMOUR,
    /// `speaker` accuses `actor` of `content`.
    ACCUSE,
    /// `who` answers, or does not.
    ANSWER,
    /// A step before a court concerning `who`.
    COURT,
    /// Two names for one person.
    SAME,
    /// Somebody signed or initiated an instrument.
    SIGN,
    /// `number` is given, corrected or withdrawn.
    NUMBER,
    /// A demand.
    DEMAND,
    /// An ask that is told but is no demand of human rights.
    ASKED,
    /// The author's approval or disapproval: no claim of fact.
    JUDGED
  }
}
