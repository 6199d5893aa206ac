package org.undersigned.statements.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.language.Token;

/// Names that a document uses of places: somebody is *in* them, or they have inhabitants or a
/// government. Such a name is no person's, unless a title says otherwise.
final class PlaceNames {
  private PlaceNames() {}

  static Set<String> of(DocumentText document, Lexicon lexicon) {
    Set<String> names = new HashSet<>();
    for (Line line : document.lines()) {
      List<Token> tokens = line.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        boolean in = lexicon.words("locative").contains(tokens.get(i).folded());
        boolean of =
            i > 0
                && lexicon.words("of").contains(tokens.get(i).folded())
                && lexicon.is("inhabited", tokens.get(i - 1));
        if (!in && !of) continue;
        int end = i + 1;
        while (end < tokens.size() && tokens.get(end).capital()) end++;
        if (end > i + 1) names.add(line.words(i + 1, end));
      }
    }
    return names;
  }
}
