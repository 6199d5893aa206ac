package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Whom *le prévenu* and *le requérant* mean: the one whom the document names so, *Bastien Cormier,
/// né le 3 février 2001, professeur, prévenu*.
final class Principals {
  /// So many words at most between the name and the word: where, when born, by whom defended.
  private static final int FARTHEST = 16;

  private final Lexicon lexicon;
  private final Cast cast;

  Principals(Lexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /// Finds them in the first line that names one so; French only.
  void find(DocumentText document) {
    if (document.tongue() != Tongue.FRENCH || cast.principal().isPresent()) return;
    for (Line line : document.lines())
      for (int i = 1; i < line.tokens().size(); i++)
        if (named(line, i)) {
          Optional<Somebody> before = before(line, i);
          if (before.isPresent()) {
            cast.principal(before.get());
            return;
          }
        }
  }

  /// *…, prévenu*: set off by a comma and without an article.
  private boolean named(Line line, int at) {
    List<Token> tokens = line.tokens();
    return lexicon.is("principal", tokens.get(at))
        && tokens.get(at - 1).is(",")
        && (at + 1 == tokens.size()
            || tokens.get(at + 1).is(",")
            || tokens.get(at + 1).is(";")
            || tokens.get(at + 1).is("."));
  }

  private Optional<Somebody> before(Line line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      Optional<Somebody> one = cast.personIn(line, i, i + 1);
      if (one.isPresent()) return one;
    }
    return Optional.empty();
  }
}
