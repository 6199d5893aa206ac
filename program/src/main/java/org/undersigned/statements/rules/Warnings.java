package org.undersigned.statements.rules;

import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.Matcher.Range;

/// Negations that deny nothing: a warning to somebody («не подпишешь — сядешь»), a condition («если
/// не уйдут»), an end («пока не потерял сознание»), what somebody was kept from («воды не давали»).
final class Warnings {
  private final Lexicon lexicon;

  Warnings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether the first negated verb of a clause denies nothing.
  boolean in(Sentence sentence, Range clause) {
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.negated())
        return told(sentence, clause, verbal);
    return false;
  }

  private boolean told(Sentence sentence, Range clause, Verbal verbal) {
    if (sentence.line().tongue() == Tongue.RUSSIAN && second(sentence.token(verbal.main())))
      return true;
    Token main = sentence.token(verbal.main());
    if (lexicon.is("withhold", main)
        && main.can(Part.VERB, Feature.PLURAL)
        && nobodyNamed(sentence, clause)) return true;
    for (int i = sentence.start(clause.from()); i < verbal.from(); i++)
      if (lexicon.words("notyet").contains(sentence.token(i).folded())) return true;
    return false;
  }

  /// «адвоката не пускали», «воды не давали»: they, whoever they are, kept somebody from it.
  private static boolean nobodyNamed(Sentence sentence, Range clause) {
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Nominal nominal
          && sentence.token(nominal.head()).can(Part.PRONOUN, Feature.FIRST_PERSON)
          && sentence.token(nominal.head()).can(Part.PRONOUN, Feature.NOMINATIVE)) return false;
    return true;
  }

  /// A Russian verb of the second person: finite, but of no other person, and not past.
  private static boolean second(Token main) {
    boolean any = false;
    for (Form form : main.forms()) {
      if (form.part() != Part.VERB || !form.has(Feature.FINITE)) continue;
      if (form.has(Feature.PAST)
          || form.has(Feature.FIRST_PERSON)
          || form.has(Feature.THIRD_PERSON)
          || form.has(Feature.SHORT)
          || form.has(Feature.PARTICIPLE)) return false;
      any = true;
    }
    return any;
  }
}
