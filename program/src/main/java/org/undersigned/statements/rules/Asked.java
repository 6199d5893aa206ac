package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.statements.rules.Matcher.Range;

/// What is asked for and how soon, in a stretch of a sentence that asks.
final class Asked {
  private final Lexicon lexicon;

  Asked(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The action asked for, by its verb or noun and the words beside it.
  String action(Sentence sentence, Range range, int at) {
    Phrase phrase = sentence.phrase(at);
    Lexicon.Range tokens = sentence.tokens(range);
    if (phrase instanceof Verbal verbal && keeps(sentence, range, verbal))
      return "refuse_extradition";
    Optional<Lexicon.Entry> entry =
        switch (phrase) {
          case Verbal verbal -> lexicon.find("action", tokens, verbal.main(), Part.VERB);
          case Nominal nominal -> lexicon.find("action", tokens, nominal.head(), Part.NOUN);
          default -> Optional.empty();
        };
    // *have the beating examined*, *see to it that she is paid*
    if (entry.isEmpty()
        && phrase instanceof Verbal outer
        && lexicon.find("seeto", tokens, outer.main(), Part.VERB).isPresent())
      for (int i = at + 1; i < range.to() && entry.isEmpty(); i++)
        if (sentence.phrase(i) instanceof Verbal verbal)
          entry = lexicon.find("action", tokens, verbal.main(), Part.VERB);
    // *the need of an inquiry*, «вопрос об отставке»: what is asked stands in the complement
    if (entry.isEmpty() && phrase instanceof Nominal nominal)
      for (int i = nominal.core(); i < nominal.to() && entry.isEmpty(); i++)
        if (sentence.token(i).can(Part.NOUN)) entry = lexicon.find("action", tokens, i, Part.NOUN);
    if (entry.isEmpty() && phrase instanceof Verbal)
      for (int i = at + 1; i < Math.min(range.to(), at + 3) && entry.isEmpty(); i++)
        if (sentence.phrase(i) instanceof Nominal nominal)
          entry = lexicon.find("action", tokens, nominal.head(), Part.NOUN);
    if (entry.isEmpty())
      for (int i = tokens.from(); i < tokens.to(); i++)
        if (lexicon.words("back").contains(sentence.token(i).folded())
            && !lexicon.is("speech", sentence.token(Math.max(tokens.from(), i - 1))))
          return "restore";
    if (entry.isEmpty() && phrase instanceof Verbal verbal && toldWhat(sentence, range, verbal, at))
      return "publish";
    return entry.map(found -> found.attributes().getFirst()).orElse("other");
  }

  /// *say who gave the order*, *dire où ils sont*, «сообщить, где они».
  private boolean toldWhat(Sentence sentence, Range range, Verbal verbal, int at) {
    if (!lexicon.is("tellwhat", sentence.token(verbal.main()))) return false;
    for (int i = at + 1; i < Math.min(range.to(), at + 6); i++)
      if (lexicon.words("question").contains(sentence.token(sentence.start(i)).folded())
          || lexicon.words("questionplace").contains(sentence.token(sentence.start(i)).folded()))
        return true;
    return false;
  }

  /// *not to return anyone*, *no State should hand him over*, «никого не выдавать».
  private boolean keeps(Sentence sentence, Range range, Verbal verbal) {
    if (lexicon.find("handover", sentence.tokens(range), verbal.main(), Part.VERB).isEmpty())
      return false;
    boolean not = verbal.negated();
    for (int i = range.from(); i < range.to() && !not; i++)
      if (sentence.phrase(i) instanceof Nominal nominal)
        for (int k = nominal.from(); k < nominal.core(); k++)
          not |= lexicon.words("negative").contains(sentence.token(k).folded());
    return not;
  }

  /// The text's words for how soon or how fully: *immediately*, *within six months*.
  Optional<String> urgency(Sentence sentence, Range range) {
    Lexicon.Range tokens = sentence.tokens(range);
    for (int i = tokens.from(); i < tokens.to(); i++) {
      Token token = sentence.token(i);
      for (Part part : List.of(Part.ADVERB, Part.PREPOSITION, Part.NOUN)) {
        Optional<Lexicon.Entry> found = lexicon.find("urgency", tokens, i, part);
        if (found.isPresent())
          return Optional.of(
              sentence.words(i, Math.min(tokens.to(), i + 1 + found.get().following().size())));
      }
    }
    for (int i = tokens.from(); i + 1 < tokens.to(); i++)
      if (limit(sentence, i)) return Optional.of(sentence.words(i, end(sentence, i, tokens.to())));
    return Optional.empty();
  }

  /// *within six months*, *before the autumn*, *by 1 April*; but not *by the court*.
  private boolean limit(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (lexicon.words("within").contains(token.folded())) return true;
    if (!lexicon.words("deadline").contains(token.folded())) return false;
    return !token.is("by")
        || Moments.mention(sentence.line(), at, Math.min(sentence.to(), at + 4)).isPresent();
  }

  private static int end(Sentence sentence, int from, int to) {
    int end = from + 1;
    while (end < to
        && end < from + 5
        && sentence.token(end).kind() != Token.Kind.MARK
        && !sentence.token(end).is("and")) end++;
    return end;
  }
}
