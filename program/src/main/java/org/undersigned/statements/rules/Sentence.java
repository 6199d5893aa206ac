package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Token;

/// A sentence of a line, in phrases. Positions of phrases count from 0 within the sentence; those
/// of tokens within the line.
record Sentence(Line line, int from, int to, List<Phrase> phrases) {
  Sentence {
    phrases = List.copyOf(phrases);
  }

  Token token(int at) {
    return line.tokens().get(at);
  }

  Phrase phrase(int at) {
    return phrases.get(at);
  }

  int size() {
    return phrases.size();
  }

  /// The first token of the phrase at `phrase`, or the end of the sentence.
  int start(int phrase) {
    return phrase < phrases.size() ? phrases.get(phrase).from() : to;
  }

  /// Whether the phrase at `at` is the single word or mark `word`.
  boolean is(int at, String word) {
    return at >= 0
        && at < phrases.size()
        && phrases.get(at) instanceof Phrase.Single single
        && token(single.from()).is(word);
  }

  /// The sentence without some of its phrases, which stand between what is told: *Two men, she
  /// says, were shot*.
  Sentence without(Matcher.Range aside) {
    List<Phrase> rest = new ArrayList<>(phrases.subList(0, aside.from()));
    rest.addAll(phrases.subList(aside.to(), phrases.size()));
    return new Sentence(line, from, to, rest);
  }

  String words(int fromToken, int toToken) {
    return line.words(fromToken, toToken);
  }

  /// Its tokens, for the lexicon.
  Lexicon.Range tokens() {
    return new Lexicon.Range(line.tokens(), from, to);
  }

  /// The tokens of some of its phrases.
  Lexicon.Range tokens(Matcher.Range phrases) {
    return new Lexicon.Range(line.tokens(), start(phrases.from()), start(phrases.to()));
  }

  /// Whether a preposition stands before the phrase at `at`.
  boolean governed(int at) {
    return at > 0
        && phrases.get(at - 1) instanceof Phrase.Single before
        && token(before.from()).can(Part.PREPOSITION);
  }
}
