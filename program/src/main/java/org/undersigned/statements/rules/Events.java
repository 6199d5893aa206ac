package org.undersigned.statements.rules;

import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.Matcher.Range;

/// Whether a clause tells that something happened: not what the law says, what would follow from a
/// condition or is planned, and not what the document says of itself.
final class Events {
  private final Lexicon lexicon;
  private final Parties parties;

  Events(Lexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /// *If the detainees are not released*, *de tels actes constitueraient*, «соберётся»: a clause
  /// that says what may come.
  boolean supposed(Sentence sentence, Range clause, Verbal verbal) {
    return conditional(sentence, clause) || future(sentence, verbal);
  }

  /// *If they are alive*: what may be so.
  boolean conditional(Sentence sentence, Range clause) {
    int from = sentence.start(clause.from());
    int to = Math.min(sentence.start(clause.to()), from + 3);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (lexicon.words("conditional").contains(token.folded())) return true;
      if (token.word() && !lexicon.words("clauseword").contains(token.folded())) return false;
    }
    return false;
  }

  /// *let us bury them*, *please stop*: a bare verb that opens a clause of English asks for what it
  /// says.
  boolean asked(Sentence sentence, Range clause, int at) {
    if (sentence.line().tongue() != Tongue.ENGLISH) return false;
    int first = clause.from();
    while (first < at
        && (sentence.token(sentence.start(first)).kind() == Token.Kind.MARK
            || sentence.is(first, "please"))) first++;
    if (!(sentence.phrase(first) instanceof Verbal verbal)) return false;
    Token main = sentence.token(verbal.main());
    boolean bare =
        main.is("let")
            || main.can(Part.VERB, Feature.INFINITIVE)
                && !main.can(Part.VERB, Feature.PAST)
                && !main.can(Part.VERB, Feature.PARTICIPLE);
    return bare && verbal.from() == verbal.main();
  }

  private static boolean future(Sentence sentence, Verbal verbal) {
    if (sentence.line().tongue() == Tongue.ENGLISH) return false;
    for (int i = verbal.from(); i < verbal.to(); i++) {
      boolean some = false;
      boolean all = true;
      for (Form form : sentence.token(i).forms()) {
        if (form.part() != Part.VERB || !form.has(Feature.FINITE)) continue;
        some = true;
        all &= form.has(Feature.FUTURE);
      }
      if (some && all) return true;
    }
    return false;
  }

  /// *Torture is prohibited by article 7*, *L'article 12 punit …*: what the law says is no event.
  boolean legal(Sentence sentence, Range clause, Verbal verbal) {
    if (past(sentence, verbal)) return false;
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Nominal nominal)
        for (int k = nominal.from(); k < nominal.to(); k++)
          if (lexicon.is("lawtext", sentence.token(k))) return true;
    return false;
  }

  private static boolean past(Sentence sentence, Verbal verbal) {
    Token first = sentence.token(verbal.from());
    Token main = sentence.token(verbal.main());
    boolean has = first.lemma("have") || first.lemma("avoir");
    return has
        || first.can(Part.VERB, Feature.PAST)
        || main.can(Part.VERB, Feature.PAST)
        || main.can(Part.VERB, Feature.SHORT);
  }

  /// A verb that no known act has.
  record Unknown(Range clause, int at, Verbal verbal, int subject, Acts.Polarity polarity) {}

  /// Whether a verb that is no known act tells an event of its own in the author's words: it is
  /// past and does something, goes on to this day, or says that something did not happen.
  boolean tells(Sentence sentence, Unknown verb) {
    Token main = sentence.token(verb.verbal().main());
    boolean past = main.can(Part.VERB, Feature.PARTICIPLE) || past(sentence, verb.verbal());
    boolean negated = verb.polarity() == Acts.Polarity.NEGATED;
    boolean nobody = verb.subject() < 0;
    boolean ours = !nobody && textual(sentence, verb.subject());
    boolean eventless = eventless(sentence, verb, nobody || ours);
    // Russian leaves the subject out: *нас остановили у моста*
    boolean left =
        sentence.line().tongue() == Tongue.RUSSIAN
            && (!verb.verbal().passive() || behind(sentence, verb.at()));
    // what is said is told by its content, not by the verb
    if (spoken(sentence, verb) && !negated) return false;
    boolean goesOn = !past && !eventless && ongoing(sentence, verb);
    if (!past && !goesOn || nobody && !left) return false;
    if (!nobody && ourselves(sentence, verb)) return false;
    if (ours)
      return past
          && !eventless
          && (!parties.author(sentence, verb.subject()) || negated && alone(sentence, verb));
    return !eventless || negated;
  }

  /// @param ours whether we who write do it, or nobody is named: then gathering, seeing and sending
  ///     are how the text came about
  private boolean eventless(Sentence sentence, Unknown verb, boolean ours) {
    Lexicon.Range tokens = sentence.tokens(verb.clause());
    int main = verb.verbal().main();
    return lexicon.find("eventless", tokens, main, Part.VERB).isPresent()
        || (ours || verb.verbal().passive())
            && lexicon.find("gathering", tokens, main, Part.VERB).isPresent();
  }

  /// *I did not take the money*: what a witness left undone.
  private static boolean alone(Sentence sentence, Unknown verb) {
    Token head = sentence.token(((Nominal) sentence.phrase(verb.subject())).head());
    return head.is("i") || head.is("je") || head.is("j'") || head.is("я");
  }

  /// *The governor has finally admitted*: a frame whose content stands elsewhere, with no object.
  private boolean spoken(Sentence sentence, Unknown verb) {
    Range clause = verb.clause();
    Lexicon.Range tokens = sentence.tokens(clause);
    if (verb.verbal().passive()
        || lexicon.find("speech", tokens, verb.verbal().main(), Part.VERB).isEmpty()) return false;
    for (int i = verb.at() + 1; i < clause.to(); i++) {
      if (sentence.phrase(i) instanceof Quoted) return false;
      if (!(sentence.phrase(i) instanceof Nominal object)) continue;
      boolean governed =
          sentence.governed(i)
              && !lexicon.words("asrole").contains(sentence.token(sentence.start(i - 1)).folded());
      boolean pronoun = sentence.token(object.head()).can(Part.PRONOUN);
      if (!governed && !pronoun || sentence.line().numbered(object.from(), object.to()))
        return false;
    }
    return true;
  }

  /// *The villagers still sleep in the church*, *Les mères attendent depuis mars*: persons, and a
  /// word that says that it has not ended.
  private boolean ongoing(Sentence sentence, Unknown verb) {
    Token main = sentence.token(verb.verbal().main());
    // «меня не допускают»: they, whoever they are
    boolean they =
        verb.subject() < 0
            && sentence.line().tongue() == Tongue.RUSSIAN
            && main.can(Part.VERB, Feature.PLURAL)
            && main.can(Part.VERB, Feature.THIRD_PERSON);
    if (!they && (verb.subject() < 0 || !parties.persons(sentence, verb.subject()))) return false;
    if (verb.polarity() == Acts.Polarity.NEGATED) return true;
    for (int i = sentence.start(verb.clause().from()); i < sentence.start(verb.clause().to()); i++)
      if (lexicon.words("ongoing").contains(sentence.token(i).folded())) return true;
    return false;
  }

  /// *The names have been changed*, *our method is described in the annex*.
  private boolean ourselves(Sentence sentence, Unknown verb) {
    Token head = sentence.token(((Nominal) sentence.phrase(verb.subject())).head());
    if (lexicon.is("ourtext", head)) return true;
    return lexicon.is("withheld", head)
        && lexicon.is("withholding", sentence.token(verb.verbal().main()));
  }

  /// «выставлены посты»: the subject of a passive verb behind it.
  private static boolean behind(Sentence sentence, int verb) {
    return verb + 1 < sentence.size()
        && sentence.phrase(verb + 1) instanceof Nominal nominal
        && !Clauses.oblique(sentence, nominal);
  }

  /// *who are sisters*, *because they had signed*: tells no event of its own unless it has an act.
  boolean subordinate(Sentence sentence, Range clause) {
    String first = sentence.token(sentence.start(clause.from())).folded();
    if (clause.from() + 1 < clause.to() && sentence.phrase(clause.from() + 1) instanceof Timed)
      return false;
    if (lexicon.words("relative").contains(first) || lexicon.words("subordinate").contains(first))
      return true;
    int second = sentence.start(clause.from()) + 1;
    return first.equals(",")
        && second < sentence.to()
        && (lexicon.words("relative").contains(sentence.token(second).folded())
            || lexicon.words("subordinate").contains(sentence.token(second).folded()));
  }

  /// *forced to sign*, *was made to stand*: the infinitive tells what happened.
  boolean realised(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--)
      if (sentence.phrase(i) instanceof Verbal before) {
        Lexicon.Range tokens = sentence.tokens();
        return lexicon.find("realising", tokens, before.main(), Part.VERB).isPresent()
            && before.modal().isEmpty();
      }
    return false;
  }

  /// The report itself, or we who write it, does nothing that is a claim of its own.
  private boolean textual(Sentence sentence, int subject) {
    Nominal nominal = (Nominal) sentence.phrase(subject);
    Token head = sentence.token(nominal.head());
    return lexicon.is("thisreport", head)
        || parties.author(sentence, subject)
        || lexicon.words("first").contains(Cast.lemma(head))
        || head.can(Part.PRONOUN, Feature.FIRST_PERSON);
  }
}
