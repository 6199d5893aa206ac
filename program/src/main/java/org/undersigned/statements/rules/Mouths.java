package org.undersigned.statements.rules;

import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;

/// Which phrase before a verb of speech can be the one that speaks. An hour, a figure or a life
/// says nothing; where no other phrase can speak either, nobody further does.
final class Mouths {
  private static final Set<String> SUBJECTS =
      Set.of(
          "he", "she", "they", "we", "i", "il", "elle", "ils", "elles", "on", "je", "он", "она",
          "они", "я", "мы");

  /// Words behind which a clause of its own begins.
  private static final Set<String> CLAUSE =
      Set.of(
          "whom",
          "which",
          "that",
          "when",
          "while",
          "where",
          "que",
          "qu'",
          "dont",
          "lorsque",
          "quand",
          "когда",
          "которого",
          "которую",
          "которых",
          "которой",
          "чем");

  private static final Set<String> REFLEXIVE =
      Set.of(
          "itself",
          "himself",
          "herself",
          "themselves",
          "myself",
          "ourselves",
          "lui-même",
          "elle-même",
          "eux-mêmes",
          "elles-mêmes",
          "сам",
          "сама",
          "само",
          "сами");

  private final Lexicon lexicon;

  Mouths(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The phrase that speaks where a rule took the one at `at` for it and its verb is at `cue`.
  Optional<Integer> speaker(Sentence sentence, int at, int cue) {
    for (int i = cue - 1; i > at; i--) {
      if (sentence.phrase(i) instanceof Verbal || mark(sentence, i)) break;
      if (!(sentence.phrase(i) instanceof Nominal nominal)) continue;
      Token head = sentence.token(nominal.head());
      if (SUBJECTS.contains(head.folded()) && nominal.to() - nominal.from() == 1)
        return Optional.of(i);
      if (i - 1 > at && opensClause(sentence, i - 1) && canSpeak(sentence, nominal))
        return Optional.of(i);
      break;
    }
    if (!(sentence.phrase(at) instanceof Nominal nominal)) return Optional.of(at);
    if (REFLEXIVE.contains(sentence.token(nominal.head()).folded())) return before(sentence, at);
    return canSpeak(sentence, nominal) ? Optional.of(at) : Optional.empty();
  }

  private static boolean opensClause(Sentence sentence, int at) {
    Phrase phrase = sentence.phrase(at);
    return phrase.to() - phrase.from() == 1
        && CLAUSE.contains(sentence.token(phrase.from()).folded());
  }

  /// *The Commission has itself …*: whoever stands before the verb.
  private Optional<Integer> before(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (sentence.phrase(i) instanceof Nominal nominal)
        return canSpeak(sentence, nominal) ? Optional.of(i) : Optional.empty();
      if (mark(sentence, i)) return Optional.empty();
      if (!(sentence.phrase(i) instanceof Verbal) && !(sentence.phrase(i) instanceof Single))
        return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean mark(Sentence sentence, int at) {
    return sentence.phrase(at) instanceof Single single
        && sentence.token(single.from()).kind() == Token.Kind.MARK;
  }

  private boolean canSpeak(Sentence sentence, Phrase phrase) {
    if (phrase instanceof Timed) return false;
    if (!(phrase instanceof Nominal nominal)) return true;
    Token head = sentence.token(nominal.head());
    if (head.can(Part.PRONOUN)) return !CLAUSE.contains(head.folded());
    if (head.capital() && nominal.head() > sentence.from()) return true;
    if (human(head)) return true;
    for (String unit : new String[] {"minutes", "hours", "days", "weeks", "months", "years"})
      if (lexicon.is("unit-" + unit, head)) return false;
    return !lexicon.is("mute", head);
  }

  private boolean human(Token head) {
    return lexicon.is("person", head)
        || lexicon.is("body", head)
        || lexicon.is("occupation", head)
        || lexicon.is("kinship", head)
        || lexicon.is("title", head)
        || head.can(Part.NOUN, Feature.ANIMATE);
  }
}
