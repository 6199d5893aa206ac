package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.statements.rules.Matcher.Range;

/// Who is spoken of: persons, bodies and groups become what later pronouns can mean, a subject
/// last.
final class Salience {
  private final Lexicon lexicon;
  private final Cast cast;

  Salience(Recording.Room room) {
    this.lexicon = room.lexicon();
    this.cast = room.cast();
  }

  void remember(Sentence sentence, Range range) {
    int verb = finite(sentence, range);
    boolean suffers = suffers(sentence, range, verb);
    for (int i = range.to() - 1; i >= range.from(); i--) {
      if (!(sentence.phrase(i) instanceof Nominal nominal)) continue;
      Optional<Somebody> person = cast.personIn(sentence.line(), nominal.from(), nominal.to());
      boolean aside =
          i < verb
              && sentence.governed(i)
              && cast.personIn(sentence.line(), nominal.from(), nominal.core()).isPresent();
      if (person.isPresent() && aside) cast.mentionAside(person.get());
      else if (person.isPresent()) cast.mention(person.get());
      else if (lexicon.is("body", sentence.token(nominal.head())))
        body(sentence, nominal, i < verb && !sentence.governed(i));
      else if (kin(sentence, nominal) && (suffers || i >= verb || sentence.governed(i)))
        cast.described(sentence.line(), nominal, words(sentence, nominal))
            .ifPresent(cast::mentionOnce);
      else if (i < verb && !sentence.governed(i) && !namedBeside(sentence, i))
        cast.described(sentence.line(), nominal, words(sentence, nominal))
            .filter(one -> !suffers || one.kind() == Somebody.Kind.TEXT)
            .filter(one -> one.kind() != Somebody.Kind.TEXT || !ours(sentence, nominal))
            .ifPresent(cast::mention);
      else if ((!sentence.governed(i) || agent(sentence, nominal.from()))
          && sentence.token(nominal.head()).can(Part.NOUN, org.undersigned.language.Feature.PLURAL))
        cast.described(sentence.line(), nominal, words(sentence, nominal))
            .filter(one -> one.kind() == Somebody.Kind.GROUP)
            .ifPresent(
                one -> {
                  if (agent(sentence, nominal.from())) cast.mention(one);
                  else cast.mentionAside(one);
                });
    }
  }

  /// *our report*, *this note*: the author's own.
  private boolean ours(Sentence sentence, Nominal nominal) {
    return lexicon.words("ours").contains(sentence.token(nominal.from()).folded());
  }

  /// *par ma belle-sœur*, *à son fils*: one whom a pronoun may mean where nobody was named later.
  private boolean kin(Sentence sentence, Nominal nominal) {
    return sentence.line().tongue() == org.undersigned.language.Tongue.FRENCH
        && lexicon.is("kinship", sentence.token(nominal.head()))
        && lexicon.words("onearticle").contains(sentence.token(nominal.from()).folded());
  }

  /// «отец погибшего Кирилл Вольд», *her brother, Dauren*: the name is who is spoken of.
  private boolean namedBeside(Sentence sentence, int at) {
    int next = sentence.is(at + 1, ",") ? at + 2 : at + 1;
    return next < sentence.size()
        && sentence.phrase(next) instanceof Nominal name
        && cast.personIn(sentence.line(), name.from(), name.to()).isPresent();
  }

  /// *was taken away by armed men*: those who acted are whom *they* means.
  private boolean agent(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 2); i--)
      if (lexicon.words("agentby").contains(sentence.token(i).folded())) return true;
    return false;
  }

  /// Those who were killed or are missing seldom speak next.
  private boolean suffers(Sentence sentence, Range range, int at) {
    if (at >= range.to()) return false;
    Verbal verbal = (Verbal) sentence.phrase(at);
    Lexicon.Range tokens = sentence.tokens(range);
    return verbal.passive()
        || lexicon
            .find("act/verb", tokens, verbal.main(), Part.VERB)
            .filter(entry -> entry.attributes().get(2).equals("v"))
            .isPresent();
  }

  private void body(Sentence sentence, Nominal nominal, boolean subject) {
    String words = words(sentence, nominal);
    Optional<Somebody> known = cast.bodyOf(words.replaceFirst("(?i)^the ", ""));
    if (known.isEmpty() && nominal.to() - nominal.from() <= 2)
      known = cast.bodyNamed(Cast.lemma(sentence.token(nominal.head())));
    if (known.isEmpty() && subject) known = cast.described(sentence.line(), nominal, words);
    known.ifPresent(cast::mention);
  }

  private static String words(Sentence sentence, Nominal nominal) {
    return sentence.words(nominal.from(), nominal.to()).replaceAll("\\s+", " ");
  }

  private static int finite(Sentence sentence, Range range) {
    for (int i = range.from(); i < range.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE) return i;
    return range.to();
  }
}
