package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Whose a noun is: *the mayor's claim*, *the claim of the mayor*, *his words*, *our report*.
final class Owners {
  private final Lexicon lexicon;
  private final Naming naming;

  Owners(Lexicon lexicon, Naming naming) {
    this.lexicon = lexicon;
    this.naming = naming;
  }

  /// Whose the noun is: its possessor or the complement after it.
  static Optional<String> of(Sentence sentence, Nominal nominal) {
    for (int i = nominal.from(); i < nominal.core(); i++) {
      String word = sentence.token(i).surface();
      if (!word.matches(
          "\\p{Lu}.*-(sponsored|led|backed|run|controlled|driven|orchestrated|funded)")) continue;
      int from =
          sentence.token(nominal.from()).can(Part.DETERMINER) ? nominal.from() + 1 : nominal.from();
      String words = sentence.words(from, i + 1);
      return Optional.of(words.substring(0, words.lastIndexOf('-')));
    }
    if (nominal.owner() > nominal.from())
      return Optional.of(sentence.words(nominal.from(), nominal.owner()));
    if (nominal.to() > nominal.core()) {
      int from = nominal.core();
      if (sentence.token(from).can(Part.PREPOSITION)) from++;
      return Optional.of(sentence.words(from, nominal.to()));
    }
    return Optional.empty();
  }

  /// Whether the noun is completed by a body or a name: *a note of the League*, not *a report of
  /// findings*.
  static boolean body(Lexicon lexicon, Sentence sentence, Nominal nominal) {
    for (int i = nominal.core(); i < nominal.to(); i++)
      if (lexicon.is("body", sentence.token(i)) || sentence.token(i).capital()) return true;
    return false;
  }

  /// Whose the noun is, by name.
  Optional<Voices.Named> named(Sentence sentence, Nominal nominal, Voices voices) {
    Token first = sentence.token(nominal.from());
    if (first.can(Part.DETERMINER)
        && lexicon.words("ours").contains(first.folded())
        && !lexicon.words("thisone").contains(first.folded()))
      return Optional.of(
          new Voices.Named(voices.names().getLast(), voices.last(), voices.isAuthor()));
    Optional<Voices.Named> possessor = naming.possessive(first);
    if (possessor.isPresent()) return possessor;
    return completing(sentence, nominal).or(() -> of(sentence, nominal).map(naming::full));
  }

  /// «со слов моего сына»: one noun, and words that only point to whom it means.
  private Optional<Voices.Named> completing(Sentence sentence, Nominal nominal) {
    int noun = nominal.to() - 1;
    if (lexicon.tongue() != Tongue.RUSSIAN || noun < nominal.core()) return Optional.empty();
    for (int i = nominal.core(); i < noun; i++)
      if (!sentence.token(i).can(Part.DETERMINER)
          && !lexicon.words("selfword").contains(sentence.token(i).folded()))
        return Optional.empty();
    return naming.completing(sentence, new Nominal(noun, noun + 1, noun, noun + 1, noun));
  }
}
