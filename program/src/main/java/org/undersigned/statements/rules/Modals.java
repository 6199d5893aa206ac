package org.undersigned.statements.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.model.Demand.Modality;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// How strongly something is asked for: by the verb of asking or the auxiliary.
final class Modals {
  private final Lexicon lexicon;

  Modals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// How strongly a match asks.
  Modality of(Sentence sentence, Applied applied) {
    for (int i = applied.found().all().from(); i < applied.found().all().to(); i++)
      if (lexicon.words("urging").contains(sentence.token(sentence.start(i)).folded()))
        return Modality.URGES;
    for (String role : List.of("cue", "action", "modal")) {
      Optional<Range> range = applied.found().role(role);
      if (range.isEmpty()) continue;
      for (int i = range.get().from(); i < range.get().to(); i++) {
        if (!(sentence.phrase(i) instanceof Verbal verbal)) continue;
        Optional<Modality> found = modality(sentence, verbal, role.equals("cue"));
        if (found.isPresent()) return found.get();
      }
    }
    return Modality.SHOULD;
  }

  private Optional<Modality> modality(Sentence sentence, Verbal verbal, boolean asks) {
    Lexicon.Range tokens =
        new Lexicon.Range(sentence.line().tokens(), sentence.from(), sentence.to());
    if (asks)
      return lexicon
          .find("ask", tokens, verbal.main(), Part.VERB)
          .map(entry -> named(entry.attributes().getFirst()));
    String modal =
        verbal.modal().isEmpty() ? Cast.lemma(sentence.token(verbal.main())) : verbal.modal();
    return lexicon.attribute("modal", modal.replace(' ', '_')).map(Modals::named);
  }

  private static Modality named(String name) {
    return Modality.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
