package org.undersigned.statements.rules;

import java.util.Optional;

/// Auxiliaries that ask for something, and how strongly.
final class Modals {
  private Modals() {}

  /// "must", "should" …; empty for an auxiliary that asks for nothing (*may*, *can*).
  static Optional<String> of(Lexicon lexicon, String modal) {
    return lexicon.attribute("modal", modal.replace(' ', '_'));
  }
}
