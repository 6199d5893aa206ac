package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.model.Stance;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.StatementDraft.Claim;
import org.undersigned.statements.StatementDraft.Told;
import org.undersigned.statements.rules.Acts.Act;
import org.undersigned.statements.rules.Acts.Breadth;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;
import org.undersigned.statements.rules.Telling.Manner;

/// Turns what [Telling] found into drafts of statements, and keeps whose words each stretch is.
final class Recording {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Acts acts;
  private final MatchedClaims matched;
  private final Parties parties;
  private final Regions regions;
  private final Demands demands;
  private final Salience salience;
  private final Warnings warnings;
  private final List<StatementDraft> statements = new ArrayList<>();
  private final TakenBack takenBack;

  /// What one document's drafting shares.
  record Room(
      DocumentText document,
      Lexicon lexicon,
      Cast cast,
      Naming naming,
      Parties parties,
      Regions regions) {}

  Recording(Room room) {
    this.document = room.document();
    this.lexicon = room.lexicon();
    this.cast = room.cast();
    this.parties = room.parties();
    this.regions = room.regions();
    this.acts = new Acts(lexicon, parties);
    this.matched = new MatchedClaims(lexicon, acts, parties);
    this.demands = new Demands(room);
    this.salience = new Salience(room);
    this.warnings = new Warnings(lexicon);
    this.takenBack = new TakenBack(room, statements);
  }

  /// What the author takes back of what they said just before.
  TakenBack takenBack() {
    return takenBack;
  }

  List<StatementDraft> statements() {
    return statements;
  }

  Demands demands() {
    return demands;
  }

  void cover(Sentence sentence, Range range, Manner manner) {
    coverTokens(sentence.line(), sentence.start(range.from()), sentence.start(range.to()), manner);
  }

  void coverTokens(Line line, int from, int to, Manner manner) {
    if (from < to)
      regions.add(new Regions.Region(line, from, to, manner.voices(), manner.stance()));
  }

  boolean namesPerson(Sentence sentence, Nominal nominal) {
    return cast.personIn(sentence.line(), nominal.from(), nominal.to()).isPresent();
  }

  /// Whether it was a demand.
  boolean demand(Sentence sentence, Applied applied, Manner manner) {
    if (!demands.add(sentence, applied, manner.voices())) return false;
    cover(sentence, applied.found().all(), manner);
    presupposed(sentence, taken(applied), manner);
    return true;
  }

  /// What a demand speaks of before it says what is to be done.
  private static Range taken(Applied applied) {
    Range all = applied.found().all();
    boolean passive = applied.found().role("object").isPresent();
    return applied
        .found()
        .role("action")
        .filter(action -> passive && action.from() > all.from())
        .map(action -> new Range(all.from(), action.from()))
        .orElse(all);
  }

  /// Acts that a demand takes for granted: *the 6 240 persons detained since March must be
  /// released*.
  private void presupposed(Sentence sentence, Range range, Manner manner) {
    parties.speaking(manner.voices());
    for (Act act : acts.find(sentence, range, Breadth.TOLD)) {
      boolean numbered =
          sentence
              .line()
              .numbered(sentence.start(act.clause().from()), sentence.start(act.clause().to()));
      boolean named =
          act.victims().stream()
              .anyMatch(
                  one -> cast.persons().stream().anyMatch(person -> person.name().equals(one)));
      boolean finite = false;
      for (int i = act.clause().from(); i < act.clause().to(); i++)
        finite |=
            sentence.phrase(i) instanceof Verbal verbal
                && verbal.mood() == org.undersigned.language.Phrase.Mood.FINITE
                && verbal.modal().isEmpty();
      if (act.known()
          && (numbered
              || named && finite
              || lexicon.words("presupposable").contains(act.kind().replace(' ', '_')))
          && !lexicon.words("askedkind").contains(act.kind().replace(' ', '_')))
        add(sentence, act.clause(), manner, act, document.tongue().code() + "-presupposed");
    }
  }

  /// The one charged: later *the accused* means them.
  void accused(Sentence sentence, Range actor) {
    if (sentence.phrase(actor.from()) instanceof Nominal nominal)
      cast.personIn(sentence.line(), nominal.from(), nominal.to()).ifPresent(cast::principal);
  }

  /// What is told without a further speaker: one statement for each act in it.
  void leaf(Sentence sentence, Range range, Manner manner, Optional<Applied> applied) {
    Optional<Range> content = applied.flatMap(one -> one.found().role("content"));
    if (applied.isEmpty()) cover(sentence, range, manner);
    else content.ifPresent(words -> cover(sentence, words, manner));
    parties.speaking(manner.voices());
    String rule = applied.map(one -> one.rule().id()).orElse(document.tongue().code() + "-told");
    boolean negating = manner.stance() == Stance.DENIES || manner.stance() == Stance.DOUBTS;
    if (applied.isPresent() && (negating || applied.get().rule().effect() == Rule.Effect.ACCUSE)) {
      List<Act> named = acts.find(sentence, range, Breadth.NAMED);
      Act act =
          named.isEmpty()
              ? new Act("other", range, List.of(), List.of(), Acts.Polarity.PLAIN, false)
              : named.getFirst();
      record(sentence, range, manner, told(Claim.ACT_HAPPENED, act, sentence, range), rule);
      if (applied.get().rule().effect() == Rule.Effect.ACCUSE) remember(sentence, range);
      return;
    }
    if (partOfTotal(sentence, range) || asks(sentence, range)) return;
    if (manner.depth() == 0 && caption(sentence)) return;
    List<Act> found =
        acts.find(sentence, range, manner.depth() > 0 ? Breadth.REPORTED : Breadth.TOLD);
    boolean ours = manner.voices().isAuthor() && manner.stance() == Stance.ASSERTS;
    if (ours
        && manner.depth() > 0
        && found.stream().noneMatch(Act::known)
        && acts.timeless(sentence, range)) return;
    if (found.isEmpty()
        && manner.depth() > 0
        && substantial(sentence, range)
        && says(sentence, range))
      found =
          List.of(new Act("other", range, List.of(), List.of(), polarity(sentence, range), false));
    for (Act act : found) add(sentence, act.clause(), manner, act, rule);
    remember(sentence, range);
  }

  /// *Of these, 97 died in Zhelmir*: parts of a total are figures, no statements of their own.
  private boolean partOfTotal(Sentence sentence, Range range) {
    int from = sentence.start(range.from());
    return from + 1 < sentence.start(range.to())
        && lexicon.words("of").contains(sentence.token(from).folded())
        && lexicon.words("partitive").contains(sentence.token(from + 1).folded());
  }

  /// A question, or what begins with a question word, claims nothing.
  private boolean asks(Sentence sentence, Range range) {
    if (sentence.is(sentence.size() - 1, "?")) return true;
    // «кто возражал, того били»
    for (int i = sentence.start(range.from()) + 1; i < sentence.start(range.to()); i++)
      if (sentence.token(i - 1).is(",")
          && lexicon.words("correlative").contains(sentence.token(i).folded())) return false;
    int first = sentence.start(range.from());
    // *B. What happened*
    boolean lettered =
        first + 2 < sentence.to()
            && sentence.token(first).surface().length() == 1
            && sentence.token(first + 1).is(".");
    return lexicon
        .words("question")
        .contains(sentence.token(lettered ? first + 2 : first).folded());
  }

  /// A verb, a quotation, an act's name, or all that was quoted: *in the zone* alone says nothing.
  private boolean says(Sentence sentence, Range range) {
    boolean quotedWhole =
        range.from() == 0
            && sentence.from() > 0
            && sentence.start(range.to()) == sentence.to()
            && sentence.to() < sentence.line().tokens().size();
    if (quotedWhole) return true;
    Lexicon.Range tokens = sentence.tokens(range);
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.phrase(i) instanceof Verbal || sentence.phrase(i) instanceof Quoted) return true;
      if (sentence.phrase(i) instanceof Nominal nominal)
        for (int k = nominal.from(); k < nominal.to(); k++)
          if (lexicon.find("act/noun", tokens, k, Part.NOUN).isPresent()
              || lexicon.is("sight", sentence.token(k))) return true;
    }
    for (int i = tokens.from(); i < tokens.to(); i++) if (sentence.token(i).is("нет")) return true;
    return false;
  }

  /// *Dead and injured at Gullrock, by source*; *D. Relief sought*: no finite verb, no full stop.
  private static boolean caption(Sentence sentence) {
    Token last = sentence.token(sentence.to() - 1);
    if (last.kind() == Token.Kind.MARK && !last.is(")")) return false;
    for (int i = 0; i < sentence.size(); i++)
      if (sentence.phrase(i) instanceof Quoted
          || sentence.phrase(i) instanceof Verbal verbal
              && verbal.mood() == org.undersigned.language.Phrase.Mood.FINITE) return false;
    return sentence.to() == sentence.line().tokens().size();
  }

  private Acts.Polarity polarity(Sentence sentence, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.negated())
        return Acts.Polarity.NEGATED;
      if (lexicon.words("negative").contains(sentence.token(sentence.start(i)).folded()))
        return Acts.Polarity.NEGATED;
    }
    // *the brigade “does not exist”*, «нарушений нет»
    for (int i = sentence.start(range.from()); i < sentence.start(range.to()); i++) {
      String word = sentence.token(i).folded();
      if (lexicon.words("not").contains(word) && document.tongue() != Tongue.FRENCH
          || word.equals("n't")
          || word.equals("нет")) return Acts.Polarity.NEGATED;
    }
    return Acts.Polarity.PLAIN;
  }

  private boolean substantial(Sentence sentence, Range range) {
    int words = 0;
    for (int i = sentence.start(range.from()); i < sentence.start(range.to()); i++)
      if (sentence.token(i).word()
          && !lexicon.words("not").contains(sentence.token(i).folded())
          && !lexicon.words("clauseword").contains(sentence.token(i).folded())) words++;
    return words >= 2;
  }

  private void add(Sentence sentence, Range clause, Manner manner, Act act, String rule) {
    if (!substantial(sentence, clause)) return;
    Stance stance = manner.stance();
    if (act.negated()
        && (stance == Stance.ASSERTS || stance == Stance.ALLEGES)
        && !warnings.in(sentence, clause)) stance = Stance.DENIES;
    record(
        sentence,
        clause,
        new Manner(manner.voices(), stance, manner.depth()),
        told(Claim.ACT_HAPPENED, act, sentence, clause),
        act.lists(),
        rule);
  }

  private Told told(Claim claim, Act act, Sentence sentence, Range range) {
    int from = sentence.start(range.from());
    int to = sentence.start(range.to());
    return new Told(
        claim,
        act.kind(),
        act.victims(),
        act.actors(),
        Moments.in(sentence.line(), from, to),
        Moments.place(sentence, range));
  }

  private void record(Sentence sentence, Range range, Manner manner, Told told, String rule) {
    record(sentence, range, manner, told, List.of(), rule);
  }

  /// @param lists lists of victims of which it is open whether the act befell all or some
  private void record(
      Sentence sentence,
      Range range,
      Manner manner,
      Told told,
      List<List<String>> lists,
      String rule) {
    int from = Math.max(sentence.start(range.from()), Datelines.end(sentence));
    int[] trimmed = trimmed(sentence, from, sentence.start(range.to()));
    if (trimmed[1] <= trimmed[0]) return;
    List<Told> candidates = new ArrayList<>();
    if (!lists.isEmpty()) candidates.add(told);
    for (List<String> list : lists)
      candidates.add(
          new Told(told.claim(), told.kind(), list, told.actors(), told.when(), told.where()));
    statements.add(
        new StatementDraft(
            document.excerpt(sentence.line(), trimmed[0], trimmed[1]),
            manner.voices().names(),
            manner.stance(),
            told,
            lists.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    "one list of acts, "
                        + lists.size()
                        + " lists of victims: which act befell whom is not said"),
            candidates,
            rule));
  }

  /// Without marks and joining words at the edges.
  private int[] trimmed(Sentence sentence, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && idle(sentence.token(start), true)) start++;
    while (end > start && idle(sentence.token(end - 1), false)) end--;
    return new int[] {start, end};
  }

  private boolean idle(Token token, boolean first) {
    if (token.kind() == Token.Kind.MARK)
      return !token.is("%")
          && !(first ? "«“\"(".contains(token.surface()) : "»”\")".contains(token.surface()));
    return first
        && (lexicon.words("joining").contains(token.folded())
            || lexicon.words("that").contains(token.folded()));
  }

  /// A statement that a rule makes of a whole match.
  void single(Sentence sentence, Applied applied, Manner manner) {
    parties.speaking(manner.voices());
    Optional<StatementDraft> before =
        statements.isEmpty() ? Optional.empty() : Optional.of(statements.getLast());
    MatchedClaims.Made made = matched.of(sentence, applied, manner.stance(), before);
    Range all = applied.found().all();
    record(
        sentence,
        all,
        new Manner(manner.voices(), made.stance(), manner.depth()),
        made.told(),
        applied.rule().id());
    remember(sentence, all);
  }

  /// Persons, bodies and groups spoken of become what later pronouns can mean; a subject last.
  private void remember(Sentence sentence, Range range) {
    salience.remember(sentence, range);
  }
}
