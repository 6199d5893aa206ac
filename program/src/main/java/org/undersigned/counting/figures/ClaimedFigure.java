package org.undersigned.counting.figures;

import java.util.Optional;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.Figure;
import org.undersigned.model.Id;
import org.undersigned.model.Stance;
import org.undersigned.model.Statement;
import org.undersigned.model.When;

/// A statement about a number, with the date on which it was said.
///
/// @param figure empty where the statement takes back a number without repeating it in full
/// @param said the document's date; empty where it has none
public record ClaimedFigure(
    Id<Statement> statement,
    Attribution says,
    Stance stance,
    Optional<Figure> figure,
    Optional<Id<Statement>> replaces,
    Optional<When> said) {

  /// What `statement` claims; empty where it is not about a number.
  public static Optional<ClaimedFigure> of(Statement statement, Optional<When> said) {
    return switch (statement.claim()) {
      case Claim.NumberIs(Figure figure) ->
          Optional.of(
              new ClaimedFigure(
                  statement.id(),
                  statement.says(),
                  statement.stance(),
                  Optional.of(figure),
                  statement.replaces(),
                  said));
      case Claim _ -> Optional.empty();
    };
  }

  /// The one whose claim it is: the last of the chain of tellers.
  String origin() {
    return says.chain().getLast();
  }
}
