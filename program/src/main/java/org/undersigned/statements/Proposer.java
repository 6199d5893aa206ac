package org.undersigned.statements;

import org.undersigned.model.Maker;

/// A way of drafting: rules, or a language model on one's own machine.
public interface Proposer {
  /// What this way finds in a document. Every quote stands in the reading's text at its place; a
  /// document in a language it does not know gives what can be found without one, or nothing.
  Drafts propose(Material material);

  /// Name, version and settings, for the provenance of what it proposes.
  Maker.Tool tool();
}
