package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.Matcher.Range;

/// Who was in an act: victims and actors by voice, frame and, in Russian, case.
final class Parties {
  private final Lexicon lexicon;
  private final Cast cast;
  private final Naming naming;
  private Voices voices;

  Parties(Lexicon lexicon, Cast cast, Naming naming, Voices author) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.naming = naming;
    this.voices = author;
  }

  /// Whose words are read now: *I* and *we* mean them.
  void speaking(Voices now) {
    voices = now;
  }

  /// Whether a noun phrase means the document's author.
  boolean author(Sentence sentence, int at) {
    return naming.isAuthor(sentence, at, voices);
  }

  /// Whether a noun phrase means persons: one named, a word for people, a pronoun of the third
  /// person.
  boolean persons(Sentence sentence, int at) {
    Nominal nominal = (Nominal) sentence.phrase(at);
    Token head = sentence.token(nominal.head());
    if (head.can(Part.PRONOUN)) return head.can(Part.PRONOUN, Feature.THIRD_PERSON);
    return lexicon.is("person", head)
        || lexicon.is("occupation", head)
        || lexicon.is("kinship", head)
        || cast.personIn(sentence.line(), nominal.from(), nominal.to()).isPresent();
  }

  record Roles(List<String> victims, List<String> actors) {
    Roles {
      victims = List.copyOf(victims);
      actors = List.copyOf(actors);
    }
  }

  /// The roles around the verb at `verb`. `frame`: ov (subject does it to object), v (subject
  /// suffers), a (subject does).
  Roles of(Sentence sentence, Range clause, int verb, int subject, String frame) {
    Verbal verbal = (Verbal) sentence.phrase(verb);
    List<String> subjects = subject >= 0 ? people(sentence, subject) : List.of();
    List<String> victims = new ArrayList<>();
    List<String> actors = new ArrayList<>();
    boolean suffers = frame.equals("v") || frame.equals("ov") && verbal.passive();
    if (suffers) victims.addAll(subjects);
    else actors.addAll(subjects);
    if (verbal.passive()) actors.addAll(agent(sentence, clause, verb));
    if (frame.equals("ov") && !verbal.passive()) {
      int object = object(sentence, clause, verb, subject);
      if (object >= 0) victims.addAll(people(sentence, object));
      // Nobody does it to himself without a word that says so: then the subject is somebody else.
      if (victims.stream().anyMatch(actors::contains)) {
        actors.clear();
        actors.add(sentence.words(sentence.phrase(subject).from(), sentence.phrase(subject).to()));
        actors.removeAll(victims);
      }
    }
    return new Roles(victims, actors);
  }

  private int object(Sentence sentence, Range clause, int verb, int subject) {
    for (int i = verb + 1; i < Math.min(clause.to(), verb + 4); i++) {
      if (sentence.phrase(i) instanceof Nominal) return i;
      if (sentence.phrase(i) instanceof Single single
          && sentence.token(single.from()).kind() == Token.Kind.MARK) break;
    }
    if (sentence.line().tongue() != Tongue.ENGLISH)
      for (int i = clause.from(); i < verb; i++)
        if (i != subject
            && sentence.phrase(i) instanceof Nominal nominal
            && sentence.token(nominal.head()).can(Part.PRONOUN, Feature.ACCUSATIVE)) return i;
    return -1;
  }

  private List<String> agent(Sentence sentence, Range clause, int verb) {
    for (int i = verb + 1; i + 1 < clause.to(); i++)
      if (sentence.phrase(i) instanceof Single single
          && lexicon.words("agentby").contains(sentence.token(single.from()).folded())
          && sentence.phrase(i + 1) instanceof Nominal) return people(sentence, i + 1);
    return List.of();
  }

  /// Whether an act noun says whom it befell or who did it: *of 131 persons*, *against Alibek
  /// Sermanov*.
  boolean complement(Sentence sentence, int at, Nominal nominal) {
    if (lexicon.is("weaknoun", sentence.token(nominal.head()))
        && !weighty(sentence, nominal.core(), nominal.to())
        && !weighty(sentence, nominal.from(), nominal.owner())
        && !partner(sentence, at)) return false;
    if (nominal.to() > nominal.core() && (weighty(sentence, nominal.core(), nominal.to())))
      return true;
    if (nominal.owner() > nominal.from() && weighty(sentence, nominal.from(), nominal.owner()))
      return true;
    return partner(sentence, at);
  }

  private boolean partner(Sentence sentence, int at) {
    if (at + 2 > sentence.size() - 1 || !(sentence.phrase(at + 1) instanceof Single single))
      return false;
    if (!lexicon.words("actnounpartner").contains(sentence.token(single.from()).folded()))
      return false;
    return sentence.phrase(at + 2) instanceof Nominal next
            && weighty(sentence, next.from(), next.to())
        || sentence.phrase(at + 2) instanceof Timed
        || sentence.phrase(at + 2) instanceof Quoted;
  }

  /// A name, a number or a word for people.
  private boolean weighty(Sentence sentence, int from, int to) {
    if (to <= from) return false;
    if (sentence.line().numbered(from, to)) return true;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.capital() && i > from
          || lexicon.is("person", token)
          || lexicon.is("occupation", token)) return true;
    }
    return false;
  }

  Roles ofNoun(Sentence sentence, int at, String frame) {
    Nominal nominal = (Nominal) sentence.phrase(at);
    List<String> complement = complementOf(sentence, at, nominal);
    List<String> owner =
        nominal.owner() > nominal.from()
            ? named(sentence, nominal.from(), nominal.owner(), new ArrayList<>())
            : List.of();
    if (frame.equals("a")) {
      List<String> actors = new ArrayList<>(owner);
      if (owner.isEmpty()) actors.addAll(complement);
      return new Roles(List.of(), actors);
    }
    return new Roles(
        complement.isEmpty() ? owner : complement, complement.isEmpty() ? List.of() : owner);
  }

  private List<String> complementOf(Sentence sentence, int at, Nominal nominal) {
    List<String> people = new ArrayList<>();
    if (nominal.to() > nominal.core()) {
      int from = nominal.core();
      if (sentence.token(from).can(Part.PREPOSITION)) from++;
      named(sentence, from, nominal.to(), people);
      rest(sentence, at, people);
    } else if (at + 2 < sentence.size()
        && partner(sentence, at)
        && sentence.phrase(at + 2) instanceof Nominal next
        && !sentence.is(at + 1, "by")) {
      named(sentence, next.from(), next.to(), people);
      rest(sentence, at + 2, people);
      examples(sentence, at + 2, people);
    }
    return people;
  }

  private List<String> named(Sentence sentence, int from, int to, List<String> people) {
    List<Somebody> persons = cast.personsIn(sentence.line(), from, to);
    if (persons.isEmpty()) people.add(sentence.words(from, to).replaceAll("\\s+", " "));
    else for (Somebody one : persons) people.add(one.name());
    return people;
  }

  /// The party at `at` and those listed with it: *A, B and lawyers, C and D*.
  List<String> people(Sentence sentence, int at) {
    List<String> people = new ArrayList<>();
    Nominal nominal = (Nominal) sentence.phrase(at);
    List<Somebody> persons = cast.personsIn(sentence.line(), nominal.from(), nominal.to());
    boolean negative = lexicon.words("negative").contains(sentence.token(nominal.from()).folded());
    if (!negative) {
      if (persons.size() > 1) for (Somebody one : persons) people.add(one.name());
      else people.add(naming.who(sentence, at, voices).name());
    }
    rest(sentence, at, people);
    examples(sentence, at, people);
    return people;
  }

  /// Those named after *against* in a sentence.
  List<String> against(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++)
      if (sentence.phrase(i) instanceof Single single
          && lexicon.words("against").contains(sentence.token(single.from()).folded())
          && sentence.phrase(i + 1) instanceof Nominal nominal) {
        List<String> people = new ArrayList<>();
        named(sentence, nominal.from(), nominal.to(), people);
        rest(sentence, i + 1, people);
        for (int k = i + 2; k < sentence.size(); k++)
          if (sentence.phrase(k) instanceof Nominal) examples(sentence, k, people);
        return people;
      }
    return List.of();
  }

  /// *10 000 protesters, such as A, B*: named examples of a group, which are not its number.
  private void examples(Sentence sentence, int at, List<String> people) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 7); i++)
      if (sentence.phrase(i) instanceof Single single
          && lexicon.words("suchas").contains(sentence.token(single.from()).folded())) {
        int first = i + 1;
        while (first < sentence.size() && sentence.phrase(first) instanceof Single) first++;
        if (first < sentence.size() && sentence.phrase(first) instanceof Nominal nominal) {
          for (Somebody one : cast.personsIn(sentence.line(), nominal.from(), nominal.to()))
            if (!people.contains(one.name())) people.add(one.name());
          if (cast.personIn(sentence.line(), nominal.from(), nominal.to()).isPresent())
            rest(sentence, first, people);
        }
        return;
      }
  }

  /// The lists of victims that follow an act noun, parted where a word for people begins a new one:
  /// *activists A, B and lawyers, C and D*. One list if nothing is open.
  List<List<String>> lists(Sentence sentence, int at) {
    List<List<String>> lists = new ArrayList<>();
    lists.add(new ArrayList<>());
    for (int i = at; i < sentence.size(); i++) {
      if (sentence.phrase(i) instanceof Single single) {
        Token token = sentence.token(single.from());
        if (!token.is(",") && !lexicon.words("and").contains(token.folded())) break;
        continue;
      }
      if (!(sentence.phrase(i) instanceof Nominal nominal)) break;
      List<Somebody> persons = cast.personsIn(sentence.line(), nominal.from(), nominal.to());
      boolean opens =
          i > at
              && persons.isEmpty()
              && (lexicon.is("person", sentence.token(nominal.head()))
                  || lexicon.is("occupation", sentence.token(nominal.head())));
      if (persons.isEmpty() && !opens && i > at) break;
      if (opens && !lists.getLast().isEmpty()) lists.add(new ArrayList<>());
      for (Somebody one : persons)
        if (!lists.getLast().contains(one.name())) lists.getLast().add(one.name());
    }
    lists.removeIf(List::isEmpty);
    return lists;
  }

  private void rest(Sentence sentence, int at, List<String> people) {
    int i = at + 1;
    while (i + 1 < sentence.size() && sentence.phrase(i) instanceof Single single) {
      Token token = sentence.token(single.from());
      boolean joins = token.is(",") || lexicon.words("and").contains(token.folded());
      if (!joins) break;
      int next = i + 1;
      if (sentence.phrase(next) instanceof Single and
          && lexicon.words("and").contains(sentence.token(and.from()).folded())) next++;
      if (next >= sentence.size() || !(sentence.phrase(next) instanceof Nominal nominal)) break;
      List<Somebody> persons = cast.personsIn(sentence.line(), nominal.from(), nominal.to());
      boolean bridge =
          persons.isEmpty()
              && lexicon.is("person", sentence.token(nominal.head()))
              && next + 2 < sentence.size();
      if (persons.isEmpty() && !bridge) break;
      for (Somebody one : persons) if (!people.contains(one.name())) people.add(one.name());
      i = next + 1;
    }
  }
}
