package org.undersigned.statements.rules;

import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Words that say what somebody is: an occupation, an office, a kinship, an age.
final class Descriptions {
  private final Lexicon lexicon;

  Descriptions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Where in a noun phrase the word stands that says what somebody is; −1 if none does.
  int word(Sentence sentence, Nominal nominal) {
    for (int i = nominal.core() - 1; i >= nominal.from(); i--) if (describes(sentence, i)) return i;
    for (int i = nominal.core(); i < nominal.to(); i++)
      if (describes(sentence, i) && sentence.token(nominal.head()).can(Part.NUMERAL)) return i;
    return -1;
  }

  /// Whether the word at `i` is one of the lists or, in small letters, has the ending of a trade.
  boolean describes(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (lexicon.is("occupation", token) || lexicon.is("kinship", token)) return true;
    if (lexicon.words("nooccupation").contains(token.folded())) return false;
    boolean opens = i == sentence.from();
    if (token.capital() && !opens || !token.can(Part.NOUN) || token.folded().length() < 5)
      return false;
    for (String ending : lexicon.words("occupationending"))
      if (token.folded().endsWith(ending)
          && !lexicon.is("body", token)
          && !lexicon.is("place", token)
          && !lexicon.is("timeunit", token)) return true;
    return false;
  }

  String kind(Token token) {
    if (lexicon.is("kinship", token)) return Cast.lemma(token) + " of";
    return lexicon.is("office", token) ? "office" : "occupation";
  }

  /// *sixteen-year-old*, *двадцатилетний*.
  boolean tellsAge(Token token) {
    String word = token.folded();
    if (lexicon.tongue() == Tongue.ENGLISH) return word.endsWith("year-old");
    return lexicon.tongue() == Tongue.RUSSIAN
        && word.contains("летн")
        && word.length() > 8
        && !word.startsWith("несовершенн")
        && !word.startsWith("много");
  }

  /// *sixteen*, *34*, *seize ans*, «16 лет»: an age in a noun phrase of its own; `alone` where no
  /// word for years is needed.
  boolean age(Sentence sentence, Nominal nominal, Alone alone) {
    Token first = sentence.token(nominal.from());
    // *Asel Turdymat (34)*: a number in brackets counts nothing
    boolean bracket =
        nominal.from() > sentence.from()
            && sentence.token(nominal.from() - 1).is("(")
            && nominal.to() - nominal.from() == 1
            && first.surface().matches("[1-9]\\d");
    if (bracket) return alone == Alone.ENOUGH;
    if (!sentence.line().numbered(nominal.from(), nominal.to())) return false;
    if (first.number() && !first.surface().matches("\\d{1,2}|10\\d")) return false;
    boolean years = lexicon.is("yearunit", sentence.token(nominal.to() - 1));
    for (int i = nominal.from(); i < nominal.to(); i++)
      years |= lexicon.is("old", sentence.token(i)) || lexicon.is("yearunit", sentence.token(i));
    return years && nominal.to() - nominal.from() <= 4
        || alone == Alone.ENOUGH
            && nominal.to() - nominal.from() <= 2
            && nominal.core() == nominal.to()
            && !lexicon.is("person", sentence.token(nominal.to() - 1));
  }

  enum Alone {
    ENOUGH,
    NOT_ENOUGH
  }

  /// *is*, *was*, *became*.
  boolean is(Token main) {
    return main.lemma("be")
        || main.lemma("être")
        || main.lemma("быть")
        || lexicon.is("workas", main);
  }

  /// *leads the party*, *runs the prison*, *teaches mathematics*.
  boolean leads(Sentence sentence, Verbal verbal, Nominal object) {
    Token main = sentence.token(verbal.main());
    if (verbal.passive()) return false;
    Token head = sentence.token(object.head());
    return lexicon.is("practise", main)
        || lexicon.is("lead", main)
            && (lexicon.is("body", head) || lexicon.is("place", head) || lexicon.is("led", head));
  }

  /// *activists A, B and C* are not what A is.
  boolean plural(Token word) {
    return word.can(Part.NOUN, Feature.PLURAL) && !word.can(Part.NOUN, Feature.SINGULAR);
  }
}
