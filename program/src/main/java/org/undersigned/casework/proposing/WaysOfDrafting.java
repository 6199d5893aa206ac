package org.undersigned.casework.proposing;

import java.util.List;
import org.undersigned.model.Message;
import org.undersigned.statements.Proposer;
import org.undersigned.statements.rules.RuleProposer;
import org.undersigned.vocabulary.Vocabularies;

/// By what a document is drafted: the rules, and beside them a language model where one is asked
/// for.
///
/// @param proposers at least one, the rules first
public record WaysOfDrafting(List<Proposer> proposers) {
  public WaysOfDrafting {
    proposers = List.copyOf(proposers);
  }

  /// The rules alone: nothing is asked of any server.
  public static WaysOfDrafting byRules() {
    return new WaysOfDrafting(List.of(new RuleProposer()));
  }

  /// The same ways; a model may choose from `terms`, the lists of a case.
  public WaysOfDrafting choosingFrom(Vocabularies terms) {
    return new WaysOfDrafting(
        proposers.stream()
            .map(
                each -> each instanceof LocalModelProposer model ? model.choosingFrom(terms) : each)
            .toList());
  }

  /// What came of turning to a model.
  public sealed interface Outcome {
    /// @param notices what a person should know
    record Ready(WaysOfDrafting ways, List<Message> notices) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// The rules and a model.
  public static Outcome withModel(LocalModelProposer.Settings settings) {
    return switch (LocalModelProposer.open(settings)) {
      case LocalModelProposer.Opening.Opened(var model, var notices) ->
          new Outcome.Ready(new WaysOfDrafting(List.of(new RuleProposer(), model)), notices);
      case LocalModelProposer.Opening.Refused(Message why) -> new Outcome.Refused(why);
    };
  }
}
