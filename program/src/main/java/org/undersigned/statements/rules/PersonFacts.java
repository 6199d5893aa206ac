package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.rules.ToldFacts.Fact;

/// What a text tells of a person in a phrase of its own: occupation, office, kinship, age, birth. A
/// bare title before a name (*Captain Bolatov*) tells none.
final class PersonFacts {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Descriptions words;
  private final PersonNames names;
  private final ToldFacts facts;
  private final Appositions appositions;
  private final Predicates predicates;
  private Optional<Somebody> last = Optional.empty();

  PersonFacts(Recording.Room room) {
    this.document = room.document();
    this.lexicon = room.lexicon();
    this.cast = room.cast();
    this.words = new Descriptions(room.lexicon());
    this.names = new PersonNames(cast);
    this.facts = new ToldFacts(room);
    this.appositions = new Appositions(room, names, facts);
    this.predicates = new Predicates(room, facts);
  }

  List<StatementDraft> drafts() {
    return facts.drafts();
  }

  void read(Line line) {
    if (line.kind() == Line.Kind.HEADING && !born(line)) return;
    for (Sentence sentence : line.sentences()) {
      read(sentence);
      for (int i = 0; i < sentence.size(); i++)
        if (sentence.phrase(i) instanceof Quoted quotation)
          for (Sentence inner : line.inside(quotation.from(), quotation.to())) read(inner);
    }
  }

  /// *Applicant: Leonid BASTIONOV, born 30 November 1966*: a line that looks like a heading.
  private boolean born(Line line) {
    return line.tokens().stream().anyMatch(one -> lexicon.words("born").contains(one.folded()));
  }

  private void read(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!(sentence.phrase(i) instanceof Nominal nominal)) continue;
      Optional<Somebody> inside = cast.personIn(sentence.line(), nominal.from(), nominal.to());
      if (inside.isPresent()) {
        last = inside;
        within(sentence, nominal, inside.get());
        appositions.after(sentence, i, nominal, inside.get());
        predicates.isA(sentence, i, nominal, inside.get());
        if (nominal.owner() > nominal.from()
            && cast.personIn(sentence.line(), nominal.owner(), nominal.to()).isEmpty())
          before(sentence, i, nominal);
      } else {
        before(sentence, i, nominal);
        predicates.pronoun(sentence, i, nominal, last);
      }
    }
  }

  /// *the fugitive banker Alibek Sermanov*; Russian *Адвокат Тимур Балахан*; French *l'avocate X*;
  /// *the sixteen-year-old Eino Palmgren*.
  private void within(Sentence sentence, Nominal nominal, Somebody person) {
    int name = names.nameStart(sentence, nominal, person);
    if (name <= nominal.from()) return;
    int end = names.nameEnd(sentence, name, nominal.to(), person);
    for (int i = nominal.from(); i < name; i++)
      if (words.tellsAge(sentence.token(i)))
        facts.add(new Fact(sentence, nominal.from(), end, person, "age"));
    // «19-летний рядовой Семён Лукьянчик»
    if (nominal.from() >= sentence.from() + 2
        && lexicon.words("old").contains(sentence.token(nominal.from()).folded())
        && sentence.token(nominal.from() - 1).is("-")
        && sentence.token(nominal.from() - 2).number())
      facts.add(new Fact(sentence, nominal.from() - 2, end, person, "age"));
    int word = -1;
    boolean russian = document.tongue() == Tongue.RUSSIAN;
    boolean opens =
        nominal.from() == sentence.from()
            && (name - nominal.from() >= 2
                || document.tongue() == Tongue.ENGLISH && !titled(sentence.token(nominal.from())));
    for (int i = nominal.from(); i < name; i++)
      if (words.describes(sentence, i)
          && (russian
              || !sentence.token(i).capital()
              || opens && !titled(sentence.token(i)) && (i > nominal.from() || name - i == 1)))
        word = i;
    if (word < 0) {
      placed(sentence, nominal, new Named(person, name, end));
      return;
    }
    boolean body = lexicon.is("body", sentence.token(word));
    boolean kin = lexicon.is("kinship", sentence.token(word));
    boolean whose = false; // *the wife of Mr Olden* is not what he is
    for (int i = word + 1; i < name; i++) whose |= kin && sentence.token(i).is("of");
    if (body || whose || words.plural(sentence.token(word)) && !kin) return;
    int start = opening(sentence, nominal.from(), word);
    boolean article = lexicon.words("article").contains(sentence.token(start).folded());
    boolean small = !sentence.token(word).capital() && !lexicon.is("title", sentence.token(word));
    if (!article && !russian && !opens && !small) return;
    int described = article ? start + 1 : start;
    if (lexicon.is("baretitle", sentence.token(word)) && name - described <= 1) return;
    facts.add(new Fact(sentence, start, end, person, words.kind(sentence.token(word))));
  }

  /// *European Commissioner*, *Doctor*: a title in capitals is part of how somebody is called.
  private boolean titled(Token word) {
    return lexicon.is("title", word) || lexicon.is("baretitle", word);
  }

  /// A person's name from `from` to `to`.
  private record Named(Somebody person, int from, int to) {}

  /// «директор лицея в Сосновце Эльвира Ганеева»: a place between the description and the name.
  private void placed(Sentence sentence, Nominal nominal, Named named) {
    for (int i = 2; i < sentence.size(); i++)
      if (sentence.phrase(i) == nominal
          && document.tongue() == Tongue.RUSSIAN
          && named.from() > nominal.from()
          && sentence.phrase(i - 1) instanceof Single single
          && sentence.token(single.from()).can(Part.PREPOSITION)
          && sentence.phrase(i - 2) instanceof Nominal prior
          && words.word(sentence, prior) >= 0) {
        int word = words.word(sentence, prior);
        facts.add(
            new Fact(
                sentence,
                prior.from(),
                named.to(),
                named.person(),
                words.kind(sentence.token(word))));
      }
  }

  /// *the case of the union leader X*: the description begins behind the last preposition.
  private int opening(Sentence sentence, int from, int word) {
    for (int i = word - 1; i > from; i--)
      if (sentence.token(i).can(Part.PREPOSITION)
          && (!sentence.token(i).can(Part.DETERMINER) || sentence.token(i).is("du"))
          && document.tongue() != Tongue.RUSSIAN) return i + 1;
    return from;
  }

  /// *Her brother, Dauren Imangazy*.
  private void before(Sentence sentence, int last, Nominal lastNominal) {
    int at = last;
    Nominal nominal = lastNominal;
    // *The nurse on duty, Agnes Phirimba*; *the spokesman for the governor, Ilan Verkos*
    while (at >= 2
        && sentence.phrase(at - 1) instanceof Single single
        && sentence.token(single.from()).can(Part.PREPOSITION)
        && sentence.phrase(at - 2) instanceof Nominal prior
        && words.word(sentence, prior) >= 0
        && cast.personIn(sentence.line(), prior.from(), prior.to()).isEmpty()) {
      at -= 2;
      nominal = prior;
    }
    before(sentence, new Apposed(at, nominal, last));
  }

  /// A description at `at`, which ends with the phrase at `last`.
  private record Apposed(int at, Nominal nominal, int last) {}

  private void before(Sentence sentence, Apposed apposed) {
    int at = apposed.at();
    int last = apposed.last();
    Nominal nominal = apposed.nominal();
    boolean adjacent =
        document.tongue() == Tongue.RUSSIAN
            && last + 1 < sentence.size()
            && sentence.phrase(last + 1) instanceof Nominal;
    int next = adjacent ? last + 1 : last + 2;
    if (!adjacent && !sentence.is(last + 1, ",")
        || next >= sentence.size()
        || !(sentence.phrase(next) instanceof Nominal name)) return;
    Optional<Somebody> person = cast.personIn(sentence.line(), name.from(), name.to());
    if (person.isEmpty() || !titlesOnly(sentence, name, person.get())) return;
    if (at > 0
        && (sentence.is(at - 1, ",") || sentence.is(at - 1, "and"))
        && !owned(sentence, nominal)) return;
    int word = words.word(sentence, nominal);
    int start = nominal.from();
    if (word < 0 && document.tongue() != Tongue.RUSSIAN) {
      // *the remark of the Ambassador, X*
      for (int i = nominal.core(); i < nominal.to(); i++)
        if (words.describes(sentence, i)) word = i;
      if (word >= 0) start = opening(sentence, start, word);
    }
    // «двух активистов, А и Б» are several
    if (word >= 0
        && document.tongue() == Tongue.RUSSIAN
        && sentence.line().numbered(nominal.from(), nominal.core())) return;
    // *activists, A, B and C* is a list, not an apposition
    boolean bare =
        !sentence.token(nominal.from()).can(Part.DETERMINER) && nominal.to() - nominal.from() == 1;
    if (word < 0 || bare && words.plural(sentence.token(word))) return;
    int end =
        names.nameEnd(
            sentence, names.nameStart(sentence, name, person.get()), name.to(), person.get());
    facts.add(new Fact(sentence, start, end, person.get(), words.kind(sentence.token(word))));
  }

  private boolean owned(Sentence sentence, Nominal nominal) {
    return sentence.token(nominal.from()).can(Part.DETERMINER)
        || document.tongue() == Tongue.RUSSIAN;
  }

  /// Whether nothing but titles stands before the name in its phrase: *Constable Mervyn Oates*.
  private boolean titlesOnly(Sentence sentence, Nominal name, Somebody person) {
    int start = names.nameStart(sentence, name, person);
    for (int i = name.from(); i < start; i++)
      if (!lexicon.is("honorific", sentence.token(i))
          && !lexicon.is("title", sentence.token(i))
          && !(i == name.from() && sentence.token(i).can(Part.DETERMINER))) return false;
    return start - name.from() <= 3;
  }
}
