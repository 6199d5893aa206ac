package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// What has the shape of a demand and asks nothing of anybody now.
final class Unasked {
  private final Lexicon lexicon;

  Unasked(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// *We asked the ministry twice for the number*: told, not asked now.
  boolean past(Sentence sentence, Applied applied) {
    boolean first =
        applied
            .found()
            .role("speaker")
            .filter(range -> sentence.phrase(range.from()) instanceof Nominal)
            .map(range -> sentence.token(((Nominal) sentence.phrase(range.from())).head()))
            .filter(head -> head.can(Part.PRONOUN, Feature.FIRST_PERSON))
            .isPresent();
    return first
        && applied
            .found()
            .role("cue")
            .filter(cue -> sentence.phrase(cue.from()) instanceof Verbal)
            .map(cue -> sentence.token(((Verbal) sentence.phrase(cue.from())).main()))
            .filter(
                verb -> verb.can(Part.VERB, Feature.PAST) && !verb.can(Part.VERB, Feature.PRESENT))
            .isPresent();
  }

  /// *They had to wait*, *auraient dû être présentés*, «должны были доставить»: a duty of the past.
  boolean bygone(Sentence sentence, Applied applied) {
    Optional<Range> action = applied.found().role("action");
    if (action.isEmpty() || !(sentence.phrase(action.get().from()) instanceof Verbal verbal))
      return false;
    if (verbal.modal().isEmpty()) return false;
    for (int i = verbal.from(); i < verbal.main(); i++)
      if (lexicon.words("bygone").contains(sentence.token(i).folded())) return true;
    return false;
  }

  /// *These numbers must not be added*: a caution about things asks nothing of anybody.
  boolean warns(Sentence sentence, Range range, int action) {
    if (!(sentence.phrase(action) instanceof Verbal verbal)
        || !verbal.negated()
        || verbal.modal().isEmpty()) return false;
    for (int i = range.from(); i < action; i++)
      if (sentence.phrase(i) instanceof Nominal nominal)
        for (int k = nominal.from(); k < nominal.core(); k++)
          if (lexicon.is("person", sentence.token(k))
              || lexicon.is("authority", sentence.token(k))
              || lexicon.words("negative").contains(sentence.token(k).folded())) return false;
    return true;
  }
}
