package org.undersigned.statements.rules;

import static org.undersigned.statements.rules.Descriptions.Alone.ENOUGH;

import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.ToldFacts.Fact;

/// Sentences that say what somebody is: *X was a nurse*, *X led the party*, *I am a bus driver*.
final class Predicates {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Regions regions;
  private final Descriptions words;
  private final ToldFacts facts;

  Predicates(Recording.Room room, ToldFacts facts) {
    this.document = room.document();
    this.lexicon = room.lexicon();
    this.regions = room.regions();
    this.words = new Descriptions(room.lexicon());
    this.facts = facts;
  }

  /// *X was a nurse*, *X led the party*, *X was sixteen*, «X — врач».
  void isA(Sentence sentence, int at, Nominal nominal, Somebody person) {
    // *X, qui avait 29 ans*
    boolean relative =
        at + 2 < sentence.size()
            && sentence.is(at + 1, ",")
            && lexicon.words("relativesubject").contains(word(sentence, at + 2));
    int verb = relative ? at + 3 : at + 1;
    if (verb + 1 >= sentence.size() || nominal.owner() > nominal.from()) return;
    boolean dash = sentence.is(verb, "—") || sentence.is(verb, "–");
    if (dash && sentence.phrase(verb + 1) instanceof Nominal role) {
      int word = words.word(sentence, role);
      boolean plain = word >= 0 && !words.plural(sentence.token(word));
      if (plain && document.tongue() == Tongue.RUSSIAN)
        facts.add(
            new Fact(
                sentence, nominal.from(), role.to(), person, words.kind(sentence.token(word))));
      return;
    }
    if (!(sentence.phrase(verb) instanceof Verbal verbal) || verbal.negated()) return;
    if (lexicon.words("born").contains(sentence.token(verbal.main()).folded())) {
      int end = sentence.start(verb + 1);
      while (end < sentence.to() && !sentence.token(end).is(".") && !sentence.token(end).is(";"))
        end++;
      facts.add(new Fact(sentence, nominal.from(), end, person, "date of birth"));
      return;
    }
    role(sentence, new Predicate(nominal.from(), person, verbal, verb + 1));
  }

  /// A verb and what may say what its subject is.
  private record Predicate(int start, Somebody person, Verbal verbal, int at) {}

  private void role(Sentence sentence, Predicate predicate) {
    int at = predicate.at();
    while (at < Math.min(sentence.size(), predicate.at() + 2)
        && sentence.phrase(at) instanceof Single single
        && sentence.token(single.from()).kind() != Token.Kind.MARK) at++;
    if (at >= sentence.size() || !(sentence.phrase(at) instanceof Nominal role)) return;
    if (at > predicate.at() && !lexicon.words("asrole").contains(word(sentence, at - 1))) return;
    Token main = sentence.token(predicate.verbal().main());
    boolean is = words.is(main) && !predicate.verbal().passive();
    boolean has = main.lemma("avoir") || is;
    if (has
        && words.age(sentence, role, Appositions.closed(sentence, at + 1))
        && (at + 2 >= sentence.size() || Appositions.closed(sentence, at + 1) == ENOUGH)) {
      facts.add(new Fact(sentence, predicate.start(), role.to(), predicate.person(), "age"));
      return;
    }
    boolean leads = words.leads(sentence, predicate.verbal(), role);
    int word = words.word(sentence, role);
    if (is && word >= 0 && !words.plural(sentence.token(word)) || leads)
      facts.add(
          new Fact(
              sentence,
              predicate.start(),
              role.to(),
              predicate.person(),
              leads ? "leader" : words.kind(sentence.token(word))));
  }

  private static String word(Sentence sentence, int at) {
    return sentence.token(sentence.start(at)).folded();
  }

  /// *I am a bus driver*, *Je suis infirmière*, «Я работаю медсестрой»: of the one who speaks, or
  /// of the one last spoken of.
  void pronoun(Sentence sentence, int at, Nominal nominal, Optional<Somebody> last) {
    Token head = sentence.token(nominal.head());
    if (head.can(Part.PRONOUN, Feature.DATIVE) && last.isPresent()) {
      // «Ему было 34 года»
      boolean was =
          at + 1 < sentence.size()
              && sentence.phrase(at + 1) instanceof Verbal verb
              && words.is(sentence.token(verb.main()));
      int aged = was ? at + 2 : at + 1;
      if (aged < sentence.size()
          && sentence.phrase(aged) instanceof Nominal years
          && words.age(sentence, years, Descriptions.Alone.NOT_ENOUGH))
        facts.add(new Fact(sentence, nominal.from(), years.to(), last.get(), "age"));
      return;
    }
    if (!head.can(Part.PRONOUN, Feature.NOMINATIVE)
        || !head.can(Part.PRONOUN, Feature.FIRST_PERSON)
            && !head.can(Part.PRONOUN, Feature.THIRD_PERSON)) return;
    if (head.is("they") || head.is("ils") || head.is("elles") || head.is("они")) return;
    Optional<Somebody> who = last;
    if (head.can(Part.PRONOUN, Feature.FIRST_PERSON)) {
      if (head.is("we") || head.is("nous") || head.is("мы")) return;
      Voices voices = regions.at(sentence.line(), nominal.from());
      who =
          Optional.of(
              new Somebody(
                  Somebody.Kind.PERSON,
                  voices.names().getLast(),
                  new Somebody.Place(sentence.line(), nominal.from(), nominal.to())));
    }
    if (who.isEmpty() || at + 1 >= sentence.size()) return;
    if (sentence.phrase(at + 1) instanceof Verbal verbal && !verbal.negated()) {
      role(sentence, new Predicate(nominal.from(), who.get(), verbal, at + 2));
      return;
    }
    boolean dash = sentence.is(at + 1, "—") || sentence.is(at + 1, "–");
    int next = dash ? at + 2 : at + 1;
    if (document.tongue() == Tongue.RUSSIAN
        && next < sentence.size()
        && sentence.phrase(next) instanceof Nominal role
        && sentence.token(role.head()).can(Part.NOUN, Feature.NOMINATIVE)) {
      int word = words.word(sentence, role);
      if (word >= 0 && word <= role.head() + 1)
        facts.add(
            new Fact(
                sentence, nominal.from(), role.to(), who.get(), words.kind(sentence.token(word))));
    }
  }
}
