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
import org.undersigned.language.Token;
import org.undersigned.model.Demand.Modality;
import org.undersigned.statements.DemandDraft;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// What is asked for: turns a match of a demand rule into demands, one for each thing asked.
///
/// Roles of the rules: `speaker` who asks, `cue` the verb of asking, `addressee` of whom, `action`
/// what is asked (an infinitive and what follows, or a modal's verb), `items` a list of actions,
/// `clauses` *that* clauses, `object` what it is to be done to, `thing` a noun (*call for an
/// inquiry*).
final class Demands {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Naming naming;
  private final Asked asked;
  private final Modals modals;
  private final Unasked unasked;
  private final DemandItems items;
  private final List<DemandDraft> drafts = new ArrayList<>();
  private Optional<Opening> opened = Optional.empty();

  /// A sentence that opens a list of demands on the lines that follow.
  record Opening(Voices voices, Optional<String> addressee, Modality modality, String rule) {
    Ask ask(Sentence sentence) {
      return new Ask(sentence, voices, addressee, modality, rule);
    }
  }

  /// What all demands of one match share.
  record Ask(
      Sentence sentence,
      Voices voices,
      Optional<String> addressee,
      Modality modality,
      String rule) {}

  Demands(Recording.Room room) {
    this.document = room.document();
    this.lexicon = room.lexicon();
    this.naming = room.naming();
    this.asked = new Asked(room.lexicon());
    this.modals = new Modals(room.lexicon());
    this.unasked = new Unasked(room.lexicon());
    this.items = new DemandItems(this, room);
  }

  List<DemandDraft> drafts() {
    return drafts;
  }

  DemandItems items() {
    return items;
  }

  /// What the last demand opened, once: a list on the lines that follow.
  Optional<Opening> opened() {
    Optional<Opening> last = opened;
    opened = Optional.empty();
    return last;
  }

  /// Whether anything was asked; an ask of *them* or *him* tells an act instead.
  boolean add(Sentence sentence, Applied applied, Voices voices) {
    Optional<Range> addressed = applied.found().role("addressee");
    Optional<String> addressee =
        addressed
            .or(() -> modals.asked(sentence, applied))
            .map(range -> naming.who(sentence, range.from(), voices).name());
    if (addressed.isPresent() && pronoun(sentence, addressed.get())) return false;
    if (voices.isAuthor() && unasked.past(sentence, applied)
        || unasked.bygone(sentence, applied)
        || unasked.told(sentence, applied)) return false;
    int before = drafts.size();
    Ask ask =
        new Ask(sentence, voices, addressee, modals.of(sentence, applied), applied.rule().id());
    int start = subject(sentence, applied);
    if (applied.found().role("items").isPresent()) list(ask, applied.found().role("items").get());
    else if (applied.found().role("clauses").isPresent())
      clauses(ask, start, applied.found().role("clauses").get());
    else if (applied.found().role("action").isPresent())
      actions(
          ask,
          start,
          new Range(applied.found().role("action").get().from(), applied.found().all().to()),
          applied.found().role("object"));
    else if (applied.found().role("thing").isPresent())
      things(ask, start, applied.found().role("thing").get(), applied.found().all());
    boolean ends = applied.found().all().to() >= sentence.size() && drafts.size() == before;
    if (sentence.is(sentence.size() - 1, ":") || ends)
      opened = Optional.of(new Opening(voices, addressee, ask.modality(), ask.rule()));
    return drafts.size() > before || opened.isPresent();
  }

  /// Where the demand begins: *… and should be revoked* takes the subject of the verb before.
  private int subject(Sentence sentence, Applied applied) {
    int start = AskExtent.start(sentence, applied);
    boolean bare =
        applied.found().role("object").isEmpty()
            && applied.found().role("cue").isEmpty()
            && applied.found().role("addressee").isEmpty();
    if (!bare || start == 0) return start;
    for (int i = start - 1; i >= 0 && !sentence.is(i, ";"); i--)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE) {
        int subject = new Clauses(lexicon, sentence).subject(new Range(0, i), i);
        if (subject >= 0) return subject;
      }
    return start;
  }

  private boolean pronoun(Sentence sentence, Range range) {
    Phrase phrase = sentence.phrase(range.from());
    return phrase instanceof Nominal nominal
        && sentence.token(nominal.head()).can(Part.PRONOUN)
        && !lexicon.words("askable").contains(sentence.token(nominal.head()).folded());
  }

  /// One demand for each infinitive: *to disclose …, to allow … and to investigate …*.
  void actions(Ask ask, int start, Range action, Optional<Range> object) {
    Sentence sentence = ask.sentence();
    int end = action.to();
    boolean modal =
        sentence.phrase(action.from()) instanceof Verbal verbal && verbal.mood() != Mood.INFINITIVE;
    List<Integer> starts = new ArrayList<>();
    starts.add(action.from());
    for (int i = action.from() + 1; i < end; i++)
      if (sentence.is(i, "for") && joined(sentence, i)) {
        int to = AskExtent.infinitive(sentence, i, end);
        if (to < 0) continue;
        starts.add(i);
        i = to;
      } else if (modal && ownSubject(sentence, i, end)) {
        starts.add(i);
        i++;
      } else if (sentence.phrase(i) instanceof Verbal next
          && joined(sentence, i)
          && (modal ? AskExtent.bare(sentence, next) : next.mood() == Mood.INFINITIVE))
        starts.add(i);
    for (int k = 0; k < starts.size(); k++) {
      int from = k == 0 ? start : withPreposition(sentence, starts.get(k));
      int to = k + 1 < starts.size() ? withPreposition(sentence, starts.get(k + 1)) : end;
      boolean fresh = !(sentence.phrase(starts.get(k)) instanceof Verbal);
      int verb = fresh ? AskExtent.infinitive(sentence, starts.get(k), to) : starts.get(k);
      demand(fresh ? asking(ask, starts.get(k)) : ask, new Range(from, to), verb, object);
    }
  }

  /// *l'Union doit envoyer une mission et les autorités lui garantir l'accès*; «мэрии следует
  /// закрыть свалку, а школе — вернуть зал».
  private boolean ownSubject(Sentence sentence, int at, int end) {
    int verb = at + 1 < end && AskExtent.dash(sentence, at + 1) ? at + 2 : at + 1;
    return sentence.phrase(at) instanceof Nominal
        && joined(sentence, at)
        && verb < end
        && sentence.phrase(verb) instanceof Verbal verbal
        && verbal.mood() == Mood.INFINITIVE;
  }

  /// Who is to do what begins at a phrase: nobody named behind *for*, the subject of its own, or
  /// whoever was asked before.
  private Ask asking(Ask ask, int at) {
    Sentence sentence = ask.sentence();
    boolean other = sentence.is(at, "for");
    if (!(sentence.phrase(other ? at + 1 : at) instanceof Nominal named)) return ask;
    if (!other && !modals.asked(sentence, named)) return ask;
    Optional<String> whom =
        other ? Optional.empty() : Optional.of(naming.who(sentence, at, ask.voices()).name());
    return new Ask(sentence, ask.voices(), whom, ask.modality(), ask.rule());
  }

  private int withPreposition(Sentence sentence, int at) {
    int from = at;
    while (from > 0
        && sentence.phrase(from - 1) instanceof Single single
        && (lexicon.words("askprep").contains(sentence.token(single.from()).folded())
            || lexicon.words("askclitic").contains(sentence.token(single.from()).folded()))) from--;
    return from;
  }

  private boolean joined(Sentence sentence, int at) {
    int before = withPreposition(sentence, at) - 1;
    if (sentence.is(before, ")") && sentence.is(before - 2, "(")) before -= 3;
    return before >= 0
        && sentence.phrase(before) instanceof Single single
        && (sentence.token(single.from()).is(",")
            || sentence.token(single.from()).is(";")
            || lexicon.words("and").contains(sentence.token(single.from()).folded()));
  }

  /// *should: publish …; drop …; and pay …*.
  private void list(Ask ask, Range listed) {
    int start = listed.from();
    Sentence sentence = ask.sentence();
    for (int i = listed.from(); i <= listed.to(); i++) {
      if (i < listed.to() && !sentence.is(i, ";")) continue;
      items.add(ask, new Range(start, i));
      start = i + 1;
    }
  }

  /// *that the notice be deleted, that all bureaux be informed and that …*.
  void clauses(Ask ask, int start, Range clauses) {
    Sentence sentence = ask.sentence();
    int from = clauses.from();
    int head = start;
    for (int i = clauses.from(); i <= clauses.to(); i++) {
      boolean that =
          i < clauses.to()
              && sentence.phrase(i) instanceof Single single
              && lexicon.words("that").contains(sentence.token(single.from()).folded())
              && i > clauses.from();
      if (i < clauses.to() && !that) continue;
      clause(ask, new Range(head, i), new Range(from, i));
      head = i;
      from = i + 1;
    }
  }

  private void clause(Ask ask, Range whole, Range clause) {
    Sentence sentence = ask.sentence();
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal
          && !aside(sentence, clause, i)
          && !(verbal.mood() == Mood.PARTICIPLE && AskExtent.finiteBehind(sentence, clause, i))) {
        Optional<String> addressee = ask.addressee();
        if (addressee.isEmpty()
            && !verbal.passive()
            && i > clause.from()
            && sentence.phrase(clause.from()) instanceof Nominal named
            && modals.asked(sentence, named)
            && !pronoun(sentence, clause))
          addressee = Optional.of(naming.who(sentence, clause.from(), ask.voices()).name());
        Optional<Range> object =
            verbal.passive()
                ? Optional.of(new Range(clause.from(), clause.from() + 1))
                : Optional.empty();
        Ask own = new Ask(sentence, ask.voices(), addressee, ask.modality(), ask.rule());
        int next = i + 1;
        while (next < clause.to() && !goesOn(sentence, next, verbal)) next++;
        demand(own, new Range(whole.from(), Math.min(next, whole.to())), i, object);
        if (next < clause.to()) demand(own, new Range(next, whole.to()), next, object);
        return;
      }
  }

  /// *be kept and published*, *soient libérés et indemnisés*, «были сохранены и преданы гласности».
  private boolean goesOn(Sentence sentence, int at, Verbal first) {
    return first.passive()
        && sentence.phrase(at) instanceof Verbal verbal
        && joined(sentence, at)
        && verbal.to() - verbal.from() == 1
        && sentence.token(verbal.main()).can(Part.VERB, Feature.PARTICIPLE)
        && !asked.action(sentence, new Range(at, sentence.size()), at).equals("other");
  }

  /// *that those who gave the order be tried*: the verb of a relative clause is not what is asked.
  private boolean aside(Sentence sentence, Range clause, int verb) {
    boolean relative = false;
    for (int i = verb - 1; i >= Math.max(clause.from() + 1, verb - 2); i--)
      relative |= lexicon.words("relative").contains(Cast.lemma(sentence.token(sentence.start(i))));
    if (!relative) return false;
    for (int i = verb + 1; i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Verbal) return true;
    return false;
  }

  /// *demand the release of all and an inquiry into the shots*: one for each thing.
  private void things(Ask ask, int start, Range thing, Range all) {
    Sentence sentence = ask.sentence();
    int from = start;
    int at = thing.from();
    for (int i = thing.to(); i <= all.to(); i++) {
      boolean next =
          i < all.to()
              && i > thing.to()
              && joined(sentence, i)
              && (sentence.phrase(i) instanceof Nominal nominal
                      && lexicon.is("demandable", sentence.token(nominal.head()))
                  || sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.GERUND);
      if (i < all.to() && !next) continue;
      int end = next ? withPreposition(sentence, i) : i;
      demand(ask, new Range(from, end), at, Optional.of(new Range(at, at + 1)));
      from = end;
      at = i;
    }
  }

  void demand(Ask given, Range range, int verb, Optional<Range> object) {
    Sentence sentence = given.sentence();
    int action = inner(sentence, range, verb);
    Ask ask = action == verb ? given : passedOn(given, range, verb, action);
    int from = sentence.start(range.from());
    int to = sentence.start(range.to());
    String done = asked.action(sentence, range, action);
    if (done.equals("other") && unasked.warns(sentence, range, action)) return;
    int[] trimmed = trimmed(sentence, from, to);
    if (trimmed[1] <= trimmed[0]) return;
    String on =
        object
            .map(one -> sentence.words(sentence.start(one.from()), sentence.start(one.to())))
            .orElseGet(
                () ->
                    sentence.words(
                        sentence.start(action + 1),
                        Math.max(sentence.start(action + 1), trimmed[1])));
    drafts.add(
        new DemandDraft(
            document.excerpt(sentence.line(), trimmed[0], trimmed[1]),
            ask.voices().names(),
            ask.addressee().or(() -> agent(sentence, range, ask.voices())),
            done,
            on.strip(),
            ask.modality(),
            asked.urgency(sentence, range),
            ask.rule()));
  }

  /// *should invite the Government to release*: what is wanted is the release.
  private int inner(Sentence sentence, Range range, int verb) {
    if (!(sentence.phrase(verb) instanceof Verbal verbal)) return verb;
    Lexicon.Range tokens = sentence.tokens();
    if (lexicon.find("ask", tokens, verbal.main(), Part.VERB).isEmpty()) return verb;
    for (int i = verb + 2; i < Math.min(range.to(), verb + 6); i++)
      if (sentence.phrase(i) instanceof Verbal next && next.mood() == Mood.INFINITIVE) return i;
    return verb;
  }

  private Ask passedOn(Ask ask, Range range, int verb, int action) {
    for (int i = verb + 1; i < action; i++)
      if (ask.sentence().phrase(i) instanceof Nominal)
        return new Ask(
            ask.sentence(),
            ask.voices(),
            Optional.of(naming.who(ask.sentence(), i, ask.voices()).name()),
            ask.modality(),
            ask.rule());
    return ask;
  }

  private Optional<String> agent(Sentence sentence, Range range, Voices voices) {
    for (int i = range.from(); i + 1 < range.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal
          && verbal.passive()
          && !verbal.modal().isEmpty()) {
        for (int k = i + 1; k + 1 < range.to(); k++)
          if (sentence.phrase(k) instanceof Single single
              && lexicon.words("agentby").contains(sentence.token(single.from()).folded())
              && sentence.phrase(k + 1) instanceof Nominal)
            return Optional.of(naming.who(sentence, k + 1, voices).name());
      }
    return Optional.empty();
  }

  private int[] trimmed(Sentence sentence, int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && (sentence.token(start).kind() == Token.Kind.MARK
                && !"«“\"".contains(sentence.token(start).surface())
            || lexicon.words("and").contains(sentence.token(start).folded()))) start++;
    while (end > start
        && (sentence.token(end - 1).kind() == Token.Kind.MARK
                && !"»”\")".contains(sentence.token(end - 1).surface())
            || lexicon.words("and").contains(sentence.token(end - 1).folded()))) end--;
    return new int[] {start, end};
  }
}
