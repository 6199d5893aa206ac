package org.undersigned.statements.rules;

import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.ToldFacts.Fact;

/// What follows a name behind a comma or in brackets and says who it is: *Ruslan Dokturov, a
/// schoolteacher*.
final class Appositions {
  private final Lexicon lexicon;
  private final Cast cast;
  private final Descriptions words;
  private final PersonNames names;
  private final ToldFacts facts;

  Appositions(Recording.Room room, PersonNames names, ToldFacts facts) {
    this.lexicon = room.lexicon();
    this.cast = room.cast();
    this.words = new Descriptions(room.lexicon());
    this.names = names;
    this.facts = facts;
  }

  /// *Ruslan Dokturov, a schoolteacher*; *Saule Imangazy, aged 14*; *born 3 November 1984*; *Pavel
  /// Orne (61), a retired miner*; *Leander Vik, who runs the prison*.
  void after(Sentence sentence, int at, Nominal nominal, Somebody person) {
    int start = names.nameStart(sentence, nominal, person);
    if (names.nameEnd(sentence, start, nominal.to(), person) != nominal.to()) return;
    int mark = at + 1;
    for (int turn = 0; turn < 3 && mark > 0 && mark + 1 < sentence.size(); turn++) {
      boolean bracket = sentence.is(mark, "(");
      if (!bracket && !sentence.is(mark, ",")) return;
      mark = apposed(sentence, new After(start, person, mark + 1, bracket));
    }
  }

  /// What follows a name behind a mark, at `at`.
  private record After(int start, Somebody person, int at, boolean bracket) {}

  /// Reads one apposition; the phrase of the mark behind it, or −1 where none follows.
  private int apposed(Sentence sentence, After after) {
    int at = after.at();
    int first = sentence.start(at);
    String opens = sentence.token(first).folded();
    if (lexicon.words("aged").contains(opens)) {
      int end = wordsEnd(sentence, first, 4);
      facts.add(new Fact(sentence, after.start(), end, after.person(), "age"));
      return mark(sentence, end);
    }
    if (born(sentence, first, after)) {
      int end = wordsEnd(sentence, first, 12);
      facts.add(new Fact(sentence, after.start(), end, after.person(), "date of birth"));
      return mark(sentence, end);
    }
    // *Honorine Lescazal, déléguée du personnel*: a participle that is an occupation
    if (sentence.phrase(at) instanceof Verbal trade
        && trade.mood() == Mood.PARTICIPLE
        && lexicon.is("occupation", sentence.token(trade.main()))) {
      boolean whose = at + 1 < sentence.size() && sentence.phrase(at + 1) instanceof Nominal;
      int end = whose ? sentence.phrase(at + 1).to() : trade.to();
      facts.add(new Fact(sentence, after.start(), end, after.person(), "occupation"));
      return -1;
    }
    if (lexicon.words("relative").contains(opens)
        || sentence.phrase(at) instanceof Verbal participle && participle.mood() != Mood.FINITE) {
      does(sentence, after);
      return -1;
    }
    // *ancienne collègue de …*: an adjective that stands apart
    if (at + 1 < sentence.size()
        && lexicon.words("formeradjective").contains(opens)
        && sentence.phrase(at) instanceof Nominal lone
        && lone.to() - lone.from() == 1
        && sentence.phrase(at + 1) instanceof Nominal) at++;
    if (!(sentence.phrase(at) instanceof Nominal nominal)) return -1;
    if (words.age(sentence, nominal, closed(sentence, at + 1))) {
      facts.add(new Fact(sentence, after.start(), nominal.to(), after.person(), "age"));
      return after.bracket() ? at + 2 : at + 1;
    }
    boolean ends =
        at + 1 >= sentence.size()
            || sentence.phrase(at + 1) instanceof Single
            || lexicon.words("aged").contains(sentence.token(sentence.start(at + 1)).folded());
    boolean other =
        cast.personIn(sentence.line(), nominal.from(), nominal.to()).isPresent()
            && nominal.owner() == nominal.from();
    int role = words.word(sentence, nominal);
    // *Jana, the sister of Milos Brandl*
    if (role >= 0
        && sentence.line().tongue() == Tongue.ENGLISH
        && lexicon.is("kinship", sentence.token(role))
        && cast.personIn(sentence.line(), nominal.from(), role + 1).isEmpty()) other = false;
    boolean office =
        role >= 0
            && lexicon.is("office", sentence.token(role))
            && sentence.is(at + 1, ")")
            && nominal.to() - nominal.from() <= 3;
    if (after.bracket() && !office
        || !ends
        || other
        || role < 0
        || words.plural(sentence.token(role))) return -1;
    if (list(sentence, at + 1)) return -1;
    facts.add(
        new Fact(
            sentence,
            after.start(),
            nominal.to(),
            after.person(),
            words.kind(sentence.token(role))));
    return sentence.is(at + 1, ",") ? at + 1 : -1;
  }

  static Descriptions.Alone closed(Sentence sentence, int at) {
    boolean ends =
        at >= sentence.size()
            || sentence.is(at, ",")
            || sentence.is(at, ")")
            || sentence.is(at, ".")
            || sentence.is(at, ";");
    return ends ? Descriptions.Alone.ENOUGH : Descriptions.Alone.NOT_ENOUGH;
  }

  /// *born …*, «1998 года рождения».
  private boolean born(Sentence sentence, int first, After after) {
    for (int i = first; i < Math.min(sentence.to(), first + 4); i++) {
      if (sentence.token(i).kind() == Token.Kind.MARK) return false;
      if (lexicon.words("born").contains(sentence.token(i).folded())) return true;
    }
    return false;
  }

  private static int wordsEnd(Sentence sentence, int first, int most) {
    int end = first + 1;
    while (end < sentence.to()
        && end < first + most
        && sentence.token(end).kind() != Token.Kind.MARK) end++;
    return end;
  }

  private static int mark(Sentence sentence, int end) {
    for (int i = 0; i < sentence.size(); i++)
      if (sentence.start(i) == end)
        return sentence.is(i, ")") && i + 1 < sentence.size() ? i + 1 : i;
    return -1;
  }

  /// *…, who teaches mathematics*, *…, qui dirige la prison*, «…, возглавляющий колонию».
  private void does(Sentence sentence, After after) {
    for (int i = after.at(); i < Math.min(sentence.size(), after.at() + 4); i++) {
      if (!(sentence.phrase(i) instanceof Verbal verbal)) continue;
      if (verbal.negated()) return;
      Token main = sentence.token(verbal.main());
      boolean is = words.is(main);
      for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
        if (sentence.is(k, ",")) return;
        if (!(sentence.phrase(k) instanceof Nominal object)) continue;
        int word = words.word(sentence, object);
        boolean leads = words.leads(sentence, verbal, object);
        if (!leads && !(is && word >= 0)) return;
        String kind = word >= 0 ? words.kind(sentence.token(word)) : "occupation";
        facts.add(new Fact(sentence, after.start(), object.to(), after.person(), kind));
        return;
      }
      return;
    }
  }

  /// *a poet and co-founder of the league*: one more thing the same person is.
  private boolean shares(Sentence sentence, Nominal next) {
    Token first = sentence.token(next.from());
    return sentence.line().tongue() == Tongue.ENGLISH
        && !first.capital()
        && !first.can(Part.DETERMINER)
        && !sentence.line().numbered(next.from(), next.core());
  }

  /// *A, a nurse, and B* is an apposition; *A, two nurses and B* a list; *A, a nurse and mother of
  /// two* is none.
  private boolean list(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && lexicon.words("and").contains(sentence.token(sentence.start(at)).folded())
        && sentence.phrase(at + 1) instanceof Nominal next
        && words.word(sentence, next) < 0
        && !shares(sentence, next);
  }
}
