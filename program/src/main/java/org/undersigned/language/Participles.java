package org.undersigned.language;

import java.util.List;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Phrase.Voice;

/// English verb forms that are past tense and participle at once (*detained*, *made*): which of the
/// two they are is seen from the phrases around them.
final class Participles {
  private Participles() {}

  static void settle(List<Token> tokens, List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      if (!(phrases.get(i) instanceof Verbal verbal) || !open(tokens, verbal)) continue;
      if (participle(tokens, phrases, i))
        phrases.set(
            i,
            new Verbal(
                verbal.from(),
                verbal.to(),
                verbal.main(),
                Mood.PARTICIPLE,
                Voice.PASSIVE,
                verbal.polarity(),
                verbal.modal()));
    }
  }

  private static boolean open(List<Token> tokens, Verbal verbal) {
    Token main = tokens.get(verbal.main());
    return verbal.mood() == Mood.FINITE
        && verbal.from() == verbal.main()
        && main.can(Part.VERB, Feature.PARTICIPLE)
        && main.can(Part.VERB, Feature.PAST)
        && !main.lemma("be")
        && !main.is("said")
        && !main.lemma("have");
  }

  private static boolean participle(List<Token> tokens, List<Phrase> phrases, int at) {
    if (is(tokens, phrases, at + 1, "by")) return true;
    boolean object =
        at + 1 < phrases.size()
            && (phrases.get(at + 1) instanceof Nominal
                || phrases.get(at + 1) instanceof Quoted
                || is(tokens, phrases, at + 1, "that")
                || is(tokens, phrases, at + 1, ":"));
    int before = at - 1;
    while (before >= 0 && adverb(tokens, phrases, before)) before--;
    if (before < 0) return !object || is(tokens, phrases, at + 1, "by");
    Phrase previous = phrases.get(before);
    if (is(tokens, phrases, before, ",")) return !object && !subjectAcross(phrases, before, tokens);
    boolean subject =
        previous instanceof Nominal || previous instanceof Timed || previous instanceof Quoted;
    if (!subject || object || nominative(tokens, previous)) return false;
    return finiteFollows(tokens, phrases, at);
  }

  /// *he paused*: a pronoun that is a subject has its verb behind it.
  private static boolean nominative(List<Token> tokens, Phrase previous) {
    Token token = tokens.get(previous.from());
    return token.can(Part.PRONOUN, Feature.NOMINATIVE)
        && (token.can(Part.PRONOUN, Feature.THIRD_PERSON)
            || token.can(Part.PRONOUN, Feature.FIRST_PERSON));
  }

  /// `, who … ,` or `, Name ,` before the verb: its subject stands across the comma.
  private static boolean subjectAcross(List<Phrase> phrases, int comma, List<Token> tokens) {
    for (int i = comma - 1; i >= 0; i--) {
      if (is(tokens, phrases, i, ",")) return i > 0 && phrases.get(i - 1) instanceof Nominal;
      if (phrases.get(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE) {
        if (i > 0 && (is(tokens, phrases, i - 1, "who") || is(tokens, phrases, i - 1, "which")))
          continue;
        return false;
      }
    }
    return false;
  }

  /// Whether another finite verb takes the noun before as its subject.
  private static boolean finiteFollows(List<Token> tokens, List<Phrase> phrases, int at) {
    boolean comma = false;
    for (int i = at + 1; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase instanceof Verbal verbal && verbal.mood() == Mood.FINITE) {
        if (is(tokens, phrases, i - 1, "and") || is(tokens, phrases, i - 1, "or")) return false;
        boolean own =
            phrases.get(i - 1) instanceof Nominal && comma && !is(tokens, phrases, i - 1, ",");
        return !own || !verbal.modal().isEmpty();
      }
      if (phrase instanceof Single single) {
        Token token = tokens.get(single.from());
        if (token.is(",")) comma = true;
        if (token.is(";")
            || token.is(".")
            || token.is("that")
            || token.is("who")
            || token.is("which")) return false;
        if (token.can(Part.CONJUNCTION)
            && !token.is("as")
            && !token.is("since")
            && !token.is("than")
            && !(i + 1 < phrases.size() && phrases.get(i + 1) instanceof Nominal && comma)) {
          if (!token.is("and") && !token.is("or")) return false;
        }
      }
    }
    return false;
  }

  private static boolean adverb(List<Token> tokens, List<Phrase> phrases, int at) {
    return phrases.get(at) instanceof Single single && tokens.get(single.from()).can(Part.ADVERB);
  }

  private static boolean is(List<Token> tokens, List<Phrase> phrases, int at, String word) {
    return at >= 0
        && at < phrases.size()
        && phrases.get(at) instanceof Single single
        && tokens.get(single.from()).is(word);
  }
}
