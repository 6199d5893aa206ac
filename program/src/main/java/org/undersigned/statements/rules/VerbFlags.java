package org.undersigned.statements.rules;

import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// What a pattern may ask of a verb group: the flags that the table of [Pattern] names.
final class VerbFlags {
  private final Lexicon lexicon;
  private final Sentence sentence;

  VerbFlags(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /// Whether the verb group has the flag of this name.
  ///
  /// @throws IllegalArgumentException for a flag that the table of [Pattern] does not name
  boolean has(String flag, Verbal verbal) {
    return switch (flag) {
      case "fin" -> verbal.mood() == Mood.FINITE;
      case "inf" -> verbal.mood() == Mood.INFINITIVE;
      case "ger" -> verbal.mood() == Mood.GERUND;
      case "part" -> verbal.mood() == Mood.PARTICIPLE;
      case "tohim", "self", "it" -> holds(flag, verbal);
      case "passive" -> verbal.passive();
      case "active" -> !verbal.passive();
      case "neg" -> verbal.negated();
      case "plain" -> !verbal.negated();
      case "plural" -> sentence.token(verbal.main()).can(Part.VERB, Feature.PLURAL);
      case "one" ->
          !sentence.token(verbal.main()).can(Part.VERB, Feature.PLURAL)
              && !sentence.token(verbal.main()).can(Part.VERB, Feature.FIRST_PERSON);
      case "beto" -> verbal.modal().equals("be to");
      case "modal" -> !verbal.modal().isEmpty();
      case "bare" -> verbal.modal().isEmpty();
      case "must" -> lexicon.words("modal").contains(verbal.modal().replace(' ', '_'));
      case "sub" -> subjunctive(verbal);
      case "imp" -> imperative(verbal);
      case "asks" -> lexicon.is("modal", sentence.token(verbal.main()));
      case "will" -> verbal.modal().equals("will") || future(verbal);
      default -> throw new IllegalArgumentException("Unknown flag of a verb: " + flag);
    };
  }

  /// *nous a dit*, *s'en défend*, *avait dit*: a word of the group before the verb.
  boolean holds(String group, Verbal verbal) {
    for (int i = verbal.from(); i < verbal.main(); i++)
      if (lexicon.words(group).contains(sentence.token(i).folded())) return true;
    return false;
  }

  /// *avait dit*: what somebody had done before, in French.
  boolean before(Verbal verbal) {
    return lexicon.tongue() == Tongue.FRENCH && holds("pluperfect", verbal);
  }

  boolean subjunctive(Verbal verbal) {
    for (int i = verbal.from(); i < verbal.to(); i++)
      if (sentence.token(i).can(Part.VERB, Feature.SUBJUNCTIVE)
          || sentence.token(i).is("soient")
          || sentence.token(i).is("soit")
          || sentence.token(i).is("aient")
          || sentence.token(i).is("ait")) return true;
    return false;
  }

  /// *Free them*, *libérez-les*, *освободите их*: an order, by a verb without auxiliaries.
  private boolean imperative(Verbal verbal) {
    Token main = sentence.token(verbal.main());
    if (!verbal.modal().isEmpty() || verbal.main() != verbal.from()) return false;
    return switch (lexicon.tongue()) {
      case ENGLISH -> main.can(Part.VERB, Feature.INFINITIVE);
      case FRENCH, RUSSIAN -> ordered(main);
    };
  }

  /// Said to others: *libérez*, not *libérons*.
  private static boolean ordered(Token main) {
    for (Form form : main.forms())
      if (form.has(Feature.IMPERATIVE)
          && form.has(Feature.PLURAL)
          && !form.has(Feature.FIRST_PERSON)) return true;
    return false;
  }

  private boolean future(Verbal verbal) {
    for (int i = verbal.from(); i < verbal.to(); i++)
      if (sentence.token(i).can(Part.VERB, Feature.FUTURE)) return true;
    return false;
  }
}
