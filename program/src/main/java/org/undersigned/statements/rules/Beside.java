package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Who stands by name beside a phrase that only describes: *Her brother, Dauren Imangazy, …*, *A
/// local group, River Watch, …*.
final class Beside {
  private final Lexicon lexicon;
  private final Cast cast;

  Beside(Lexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /// The person named between commas behind the phrase at `at`.
  Optional<Somebody> person(Sentence sentence, int at) {
    boolean adjacent =
        sentence.line().tongue() == Tongue.RUSSIAN
            && at + 1 < sentence.size()
            && sentence.phrase(at + 1) instanceof Nominal;
    int comma = at + 1;
    // *a prisoner from the next cell, Emil Sandquist*
    while (comma + 1 < sentence.size()
        && sentence.phrase(comma) instanceof Single single
        && sentence.token(single.from()).can(Part.PREPOSITION)
        && (sentence.phrase(comma + 1) instanceof Nominal
            || sentence.phrase(comma + 1) instanceof Phrase.Verbal verbal
                && verbal.mood() == Phrase.Mood.PARTICIPLE)) comma += 2;
    int next = adjacent ? at + 1 : comma + 1;
    // «…, 19-летний рядовой Семён Лукьянчик, …»
    if (sentence.is(next + 1, "-") && sentence.token(sentence.start(next)).number()) next += 2;
    if (!adjacent && !sentence.is(comma, ",") || next >= sentence.size()) return Optional.empty();
    if (!(sentence.phrase(next) instanceof Nominal name)) return Optional.empty();
    Nominal nominal = (Nominal) sentence.phrase(at);
    Token head = sentence.token(nominal.head());
    boolean aside =
        nominal.to() - nominal.from() > 1
            && sentence.is(next + 1, ",")
            && head.can(Part.NOUN, Feature.SINGULAR)
            && !lexicon.is("body", head)
            && !lexicon.is("place", head);
    boolean office =
        lexicon.is("occupation", head)
            || lexicon.is("kinship", head)
            || lexicon.is("title", head)
            || lexicon.words("someof").contains(head.folded())
            || aside && sentence.line().tongue() != Tongue.RUSSIAN;
    if (!office) return Optional.empty();
    boolean closed =
        adjacent
            || next + 1 >= sentence.size()
            || sentence.phrase(next + 1) instanceof Single
            || sentence.phrase(next + 1) instanceof Phrase.Verbal;
    return closed ? cast.personIn(sentence.line(), name.from(), name.to()) : Optional.empty();
  }

  /// The body named between commas behind the phrase at `at`: *the operator, Ardtel, said*.
  Optional<String> body(Sentence sentence, int at) {
    if (sentence.line().tongue() != Tongue.ENGLISH || at + 4 >= sentence.size())
      return Optional.empty();
    boolean between =
        sentence.is(at + 1, ",")
            && sentence.is(at + 3, ",")
            && sentence.phrase(at + 4) instanceof Phrase.Verbal;
    if (!between || !(sentence.phrase(at + 2) instanceof Nominal name)) return Optional.empty();
    Nominal nominal = (Nominal) sentence.phrase(at);
    Token first = sentence.token(nominal.from());
    boolean described =
        nominal.to() - nominal.from() > 1
            && first.can(Part.DETERMINER)
            && (lexicon.is("body", sentence.token(nominal.head()))
                || lexicon.is("owning", sentence.token(nominal.head())));
    return described && sentence.token(name.from()).capital()
        ? Optional.of(sentence.words(name.from(), name.to()))
        : Optional.empty();
  }
}
