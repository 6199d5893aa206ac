package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.statements.rules.Matcher.Range;

/// What happened: finds acts in a stretch of a sentence, told by a verb or by a noun with a
/// complement.
final class Acts {
  private final Lexicon lexicon;
  private final Parties parties;
  private final Events events;

  Acts(Lexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.events = new Events(lexicon, parties);
  }

  /// An act and who was in it.
  ///
  /// @param clause the phrases that tell it
  /// @param lists the lists of victims where several acts share several lists and which befell whom
  ///     is open; otherwise empty
  /// @param known whether the lexicon has the act; otherwise the kind is "other"
  record Act(
      String kind,
      Range clause,
      List<String> victims,
      List<String> actors,
      Polarity polarity,
      boolean known,
      List<List<String>> lists) {
    Act(
        String kind,
        Range clause,
        List<String> victims,
        List<String> actors,
        Polarity polarity,
        boolean known) {
      this(kind, clause, victims, actors, polarity, known, List.of());
    }

    Act {
      lists = List.copyOf(lists);
      victims = List.copyOf(victims);
      actors = List.copyOf(actors);
    }

    boolean negated() {
      return polarity == Polarity.NEGATED;
    }
  }

  enum Polarity {
    PLAIN,
    NEGATED
  }

  /// How much counts as an act.
  enum Breadth {
    /// The author's own words: acts of the lexicon and plain past events.
    TOLD,
    /// What somebody else says: any clause with a verb.
    REPORTED,
    /// What somebody denies or doubts: also gerunds, infinitives and bare nouns.
    NAMED
  }

  List<Act> find(Sentence sentence, Range range, Breadth breadth) {
    List<Act> acts = new ArrayList<>();
    Clauses clauses = new Clauses(lexicon, sentence);
    States states = new States(lexicon, clauses, parties);
    int inherited = -1;
    for (Clauses.Cut cut : clauses.cuts(range)) {
      Range clause = cut.clause();
      int before = acts.size();
      if (cut.of() >= 0) inherited = cut.of();
      for (int i = clause.from(); i < clause.to(); i++) {
        if (cut.outside(i) || !(sentence.phrase(i) instanceof Verbal verbal)) continue;
        int subject = clauses.subject(clause, i);
        if (subject >= 0) inherited = subject;
        verb(sentence, clause, new Verb(i, verbal, subject < 0 ? inherited : subject), breadth)
            .ifPresent(act -> add(acts, act, before));
      }
      nouns(sentence, cut, breadth, acts, before);
      if ((acts.size() == before || !acts.getLast().known())
          && !events.conditional(sentence, clause))
        states.in(sentence, clause).ifPresent(act -> add(acts, act, before));
      if (acts.size() == before)
        states.quoted(sentence, clause).ifPresent(act -> add(acts, act, before));
    }
    return acts;
  }

  /// *A leaflet is not a weapon*, *Families have a right to the truth*: nothing that happened.
  boolean timeless(Sentence sentence, Range range) {
    boolean any = false;
    for (int i = range.from(); i < range.to(); i++) {
      if (!(sentence.phrase(i) instanceof Verbal verbal) || verbal.mood() != Mood.FINITE) continue;
      any = true;
      boolean passive = verbal.passive() || verbal.main() > verbal.from() && !verbal.negated();
      if (passive
          || sentence.token(verbal.from()).can(Part.VERB, Feature.PAST)
          || !sentence.token(verbal.main()).lemma("be")
              && !sentence.token(verbal.main()).lemma("have")) return false;
    }
    return any;
  }

  private static void add(List<Act> acts, Act act, int from) {
    for (int i = from; i < acts.size(); i++) {
      if (acts.get(i).kind().equals(act.kind())) return;
      if (!act.known()) return;
      if (!acts.get(i).known()) {
        acts.set(i, act);
        return;
      }
    }
    acts.add(act);
  }

  private record Verb(int at, Verbal verbal, int subject) {}

  private Optional<Act> verb(Sentence sentence, Range clause, Verb verb, Breadth breadth) {
    Verbal verbal = verb.verbal();
    boolean named = breadth == Breadth.NAMED;
    boolean possible =
        lexicon.words("realmodal").contains(verbal.modal())
            || verbal.negated() && lexicon.words("canmodal").contains(verbal.modal())
            || lexicon.words("pastmodal").contains(verbal.modal().replace(' ', '_'))
                && sentence.token(verbal.from()).can(Part.VERB, Feature.PAST);
    if (!verbal.modal().isEmpty() && !named && !possible) return Optional.empty();
    if (verbal.mood() == Mood.INFINITIVE && !named && !events.realised(sentence, verb.at()))
      return Optional.empty();
    if (!named
        && (events.supposed(sentence, clause, verbal) || events.asked(sentence, clause, verb.at())))
      return Optional.empty();
    if (breadth == Breadth.TOLD && events.legal(sentence, clause, verbal)) return Optional.empty();
    Lexicon.Range tokens = sentence.tokens(clause);
    Optional<Lexicon.Entry> entry = lexicon.find("act/verb", tokens, verbal.main(), Part.VERB);
    Polarity polarity = negated(sentence, clause, verb) ? Polarity.NEGATED : Polarity.PLAIN;
    boolean aside =
        entry.isPresent()
            && verbal.mood() == Mood.PARTICIPLE
            && lexicon.words("finiteonly").contains(entry.get().attributes().get(0));
    if (aside) return Optional.empty();
    // *holds the concession*: no act, whatever the verb alone would tell
    if (lexicon.find("noact", tokens, verbal.main(), Part.VERB).isPresent())
      return Optional.empty();
    if (entry.isPresent()) {
      String kind = entry.get().attributes().get(0).replace('_', ' ');
      String frame = entry.get().attributes().get(2);
      Parties.Roles roles = parties.of(sentence, clause, verb.at(), verb.subject(), frame);
      return Optional.of(new Act(kind, clause, roles.victims(), roles.actors(), polarity, true));
    }
    if (verbal.mood() != Mood.FINITE || breadth == Breadth.NAMED) return Optional.empty();
    if (lexicon.is("judging", sentence.token(verbal.main()))) return Optional.empty();
    if (events.subordinate(sentence, clause)) return Optional.empty();
    Events.Unknown unknown =
        new Events.Unknown(
            clause,
            verb.at(),
            verbal,
            verb.subject(),
            verbal.negated() ? Polarity.NEGATED : polarity);
    if (breadth == Breadth.TOLD && !events.tells(sentence, unknown)) return Optional.empty();
    return Optional.of(new Act("other", clause, List.of(), List.of(), polarity, false));
  }

  private boolean negated(Sentence sentence, Range clause, Verb verb) {
    if (verb.verbal().negated()) return !only(sentence, verb);
    int subject = verb.subject();
    if (subject >= 0 && negative(sentence, subject)) return true;
    int object = verb.at() + 1;
    // *had heard of no shooting*
    if (object + 1 < clause.to()
        && lexicon.words("of").contains(sentence.token(sentence.start(object)).folded())) object++;
    return object < clause.to()
        && sentence.phrase(object) instanceof Nominal
        && negative(sentence, object);
  }

  /// *n'a vu que des cendres*, *n'avoir été appelée qu'au matin*: no negation.
  private boolean only(Sentence sentence, Verb verb) {
    for (int i = verb.verbal().from(); i < verb.verbal().to(); i++)
      if (lexicon.words("fullnot").contains(sentence.token(i).folded())) return false;
    int next = verb.verbal().to();
    return next < sentence.to() && lexicon.words("only").contains(sentence.token(next).folded());
  }

  /// *nobody*, *no officer*, *not one officer*, *ни один*, *aucun*.
  private boolean negative(Sentence sentence, int at) {
    Phrase phrase = sentence.phrase(at);
    String first = sentence.token(phrase.from()).folded();
    boolean atLeast =
        phrase.to() - phrase.from() > 1
            && lexicon.words("atleast").contains(sentence.token(phrase.from() + 1).folded());
    if (lexicon.words("negative").contains(first)) return !atLeast;
    return at > 0
        && sentence.phrase(at - 1) instanceof Single single
        && lexicon.words("not").contains(sentence.token(single.from()).folded());
  }

  private void nouns(
      Sentence sentence, Clauses.Cut cut, Breadth breadth, List<Act> acts, int from) {
    Range clause = cut.clause();
    List<Integer> waiting = new ArrayList<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      if (cut.outside(i) || !(sentence.phrase(i) instanceof Nominal nominal)) continue;
      described(sentence, clause, i, acts, from);
      Lexicon.Range tokens = sentence.tokens(clause);
      Optional<Lexicon.Entry> entry = lexicon.find("act/noun", tokens, nominal.head(), Part.NOUN);
      if (entry.isEmpty()) {
        methods(sentence, clause, nominal, acts, from);
        if (!listed(sentence, i)) waiting.clear();
        continue;
      }
      boolean complete = breadth == Breadth.NAMED || parties.complement(sentence, i, nominal);
      if (!complete) {
        waiting.add(i);
        continue;
      }
      List<List<String>> lists = waiting.isEmpty() ? List.of() : parties.lists(sentence, i);
      boolean open = lists.size() > 1;
      for (int earlier : waiting)
        noun(sentence, clause, new Noun(earlier, i, open ? lists : List.of()), acts, from);
      waiting.clear();
      noun(sentence, clause, new Noun(i, i, open ? lists : List.of()), acts, from);
    }
  }

  /// An act noun at `at`; the complement that says whom it befell stands at `with`.
  private record Noun(int at, int with, List<List<String>> lists) {}

  private void noun(Sentence sentence, Range clause, Noun noun, List<Act> acts, int from) {
    Nominal nominal = (Nominal) sentence.phrase(noun.at());
    Lexicon.Range tokens = sentence.tokens(clause);
    Lexicon.Entry entry = lexicon.find("act/noun", tokens, nominal.head(), Part.NOUN).orElseThrow();
    boolean personless =
        lexicon.words("personless").contains(entry.attributes().get(0)) && noun.at() != noun.with();
    Parties.Roles roles =
        personless
            ? new Parties.Roles(List.of(), List.of())
            : parties.ofNoun(sentence, noun.with(), entry.attributes().get(2));
    Polarity polarity = negative(sentence, noun.at()) ? Polarity.NEGATED : Polarity.PLAIN;
    add(
        acts,
        new Act(
            entry.attributes().get(0).replace('_', ' '),
            clause,
            roles.victims(),
            roles.actors(),
            polarity,
            true,
            personless ? List.of() : noun.lists()),
        from);
  }

  /// *methods of persecution … against individuals, such as A and B*.
  private void methods(Sentence sentence, Range clause, Nominal nominal, List<Act> acts, int from) {
    if (!lexicon.is("methodnoun", sentence.token(nominal.head()))) return;
    Lexicon.Range tokens =
        new Lexicon.Range(sentence.line().tokens(), nominal.from(), nominal.to());
    for (int i = nominal.core(); i < nominal.to(); i++) {
      Optional<Lexicon.Entry> entry = lexicon.find("act/noun", tokens, i, Part.NOUN);
      if (entry.isEmpty()) continue;
      add(
          acts,
          new Act(
              entry.get().attributes().get(0).replace('_', ' '),
              clause,
              parties.against(sentence),
              List.of(),
              Polarity.PLAIN,
              true),
          from);
      return;
    }
  }

  /// *the arbitrarily detained protesters*: a participle within the phrase tells what befell them.
  private void described(Sentence sentence, Range clause, int at, List<Act> acts, int from) {
    Nominal nominal = (Nominal) sentence.phrase(at);
    if (!sentence.line().numbered(nominal.from(), nominal.core())) return;
    for (int i = nominal.from(); i < nominal.head(); i++) {
      if (!sentence.token(i).can(Part.VERB, Feature.PARTICIPLE)) continue;
      Lexicon.Range tokens =
          new Lexicon.Range(sentence.line().tokens(), nominal.from(), nominal.to());
      Optional<Lexicon.Entry> entry =
          lexicon
              .find("act/verb", tokens, i, Part.VERB)
              .filter(found -> found.attributes().get(2).equals("ov"));
      if (entry.isEmpty()) continue;
      add(
          acts,
          new Act(
              entry.get().attributes().get(0).replace('_', ' '),
              clause,
              parties.people(sentence, at),
              List.of(),
              Polarity.PLAIN,
              true),
          from);
      return;
    }
  }

  private static boolean listed(Sentence sentence, int at) {
    return sentence.is(at - 1, ",") || sentence.is(at - 1, "and");
  }
}
