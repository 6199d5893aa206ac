package org.undersigned.casework.asking;

import java.util.Optional;
import java.util.function.Function;
import org.undersigned.casework.Casebook;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.Message;
import org.undersigned.model.TakenApart;

/// What an estimate adds to a documented count: from which lists name whom.
final class EstimateCase {

  EstimateCase(
      Casebook book, People people, DocumentedCount count, Function<Message, String> words) {}

  Optional<EstimateOutcome> outcome() {
    return Optional.empty();
  }

  TakenApart.Estimated shown() {
    return TakenApart.Estimated.none("no estimate was made");
  }
}
