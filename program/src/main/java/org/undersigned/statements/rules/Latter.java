package org.undersigned.statements.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Whom a phrase means that points back without a name: *ce dernier*, *celle-ci* (the one named
/// last before it, as *the latter*), *l'intéressé*, *la jeune femme* (whoever was spoken of).
final class Latter {
  private final Lexicon lexicon;
  private final Cast cast;

  Latter(Lexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /// The phrase without words that only point to whom it names: «сам комендант», «тот же чиновник».
  Nominal bare(Sentence sentence, Nominal nominal) {
    int from = nominal.from();
    while (from < nominal.head()
        && lexicon.words("selfword").contains(sentence.token(from).folded())) from++;
    return from == nominal.from()
        ? nominal
        : new Nominal(from, nominal.to(), nominal.head(), nominal.core(), from);
  }

  Optional<Somebody> meant(Sentence sentence, Nominal nominal) {
    String words =
        sentence
            .words(nominal.from(), nominal.to())
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("' ", "'")
            .replace(' ', '_');
    for (Somebody.Gender gender : List.of(Somebody.Gender.MALE, Somebody.Gender.FEMALE)) {
      String which = gender == Somebody.Gender.MALE ? "he" : "she";
      if (lexicon.words("latter-" + which).contains(words))
        return named(sentence, nominal.from(), gender).or(() -> cast.last(gender));
      if (lexicon.words("this-" + which).contains(words)) return cast.last(gender);
    }
    return Optional.empty();
  }

  /// «в нём говорилось», «из неё следует»: the text named last before the pronoun.
  Optional<String> text(Sentence sentence, Nominal pronoun) {
    if (lexicon.tongue() != Tongue.RUSSIAN
        || pronoun.from() == sentence.from()
        || !lexicon.words("intext").contains(sentence.token(pronoun.from() - 1).folded()))
      return Optional.empty();
    Optional<String> found = Optional.empty();
    for (Sentence one : sentence.line().sentences())
      for (int i = 0; i < one.size() && one.from() < pronoun.from(); i++)
        if (one.phrase(i) instanceof Nominal nominal
            && nominal.to() <= pronoun.from()
            && (lexicon.is("document", one.token(nominal.head()))
                || lexicon.is("textnoun", one.token(nominal.head()))))
          found = Optional.of(one.words(nominal.from(), nominal.to()).replaceAll("\\s+", " "));
    return found;
  }

  /// The last one of this gender named or described before the token at `before`, in this sentence
  /// or the one before it.
  Optional<Somebody> named(Sentence sentence, int before, Somebody.Gender gender) {
    Optional<Somebody> found = Optional.empty();
    for (Sentence one : sentence.line().sentences()) {
      if (one.from() >= before) break;
      Optional<Somebody> here = in(one, before, gender);
      if (here.isPresent()) found = here;
    }
    return found;
  }

  private Optional<Somebody> in(Sentence sentence, int before, Somebody.Gender gender) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (!(sentence.phrase(i) instanceof Nominal nominal) || nominal.to() > before) continue;
      Token head = sentence.token(nominal.head());
      if (head.can(Part.PRONOUN)) continue;
      Optional<Somebody> person = cast.personIn(sentence.line(), nominal.from(), nominal.core());
      if (person.filter(one -> fits(one, gender)).isPresent()) return person;
      if (person.isPresent() || !human(head)) continue;
      boolean either = gender == Somebody.Gender.UNKNOWN;
      if (!either
          && !head.can(
              Part.NOUN, gender == Somebody.Gender.MALE ? Feature.MASCULINE : Feature.FEMININE))
        continue;
      if (head.can(Part.NOUN, Feature.PLURAL) && !head.can(Part.NOUN, Feature.SINGULAR)) continue;
      String words = sentence.words(nominal.from(), nominal.to()).replaceAll("\\s+", " ");
      return cast.withOffice(Cast.lemma(head))
          .filter(
              one -> lexicon.words("definite").contains(sentence.token(nominal.from()).folded()))
          .or(() -> cast.described(sentence.line(), nominal, words))
          .or(
              () ->
                  Optional.of(
                      new Somebody(
                          Somebody.Kind.PERSON,
                          words,
                          new Somebody.Place(sentence.line(), nominal.from(), nominal.to()))));
    }
    return Optional.empty();
  }

  private static boolean fits(Somebody one, Somebody.Gender gender) {
    return one.gender() == Somebody.Gender.UNKNOWN
        || gender == Somebody.Gender.UNKNOWN
        || one.gender() == gender;
  }

  private boolean human(Token head) {
    return lexicon.is("occupation", head)
        || lexicon.is("kinship", head)
        || lexicon.is("title", head);
  }
}
