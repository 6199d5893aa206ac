package org.undersigned.statements.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;

/// Tries patterns at a place of a sentence, with backtracking.
final class Matcher {
  /// So many steps at most for one attempt: a sentence of a thousand commas must not hang the
  /// program.
  private static final int STEPS = 4_000;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final int from;
  private final int to;
  private final VerbFlags flags;
  private final Ahead ahead;
  private final Heads heads;
  private final Answers asked;
  private final int opening;
  private int steps;
  private int first;
  private Map<String, Range> roles = Map.of();

  Matcher(Lexicon lexicon, Sentence sentence, int from, int to) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.flags = new VerbFlags(lexicon, sentence);
    this.ahead = new Ahead(lexicon, sentence, to);
    this.heads = new Heads(lexicon, sentence);
    this.asked = new Answers(to);
    this.opening = opening(sentence);
  }

  /// Phrases from `from` (included) to `to` (not included).
  record Range(int from, int to) {
    boolean isEmpty() {
      return to <= from;
    }
  }

  /// What a pattern matched: all of it, and its roles.
  record Found(Range all, Map<String, Range> roles) {
    Found {
      roles = Map.copyOf(roles);
    }

    Optional<Range> role(String name) {
      return Optional.ofNullable(roles.get(name));
    }
  }

  Optional<Found> at(Pattern pattern, int start) {
    if (!begins(pattern.pieces().getFirst(), start)) return Optional.empty();
    steps = 0;
    first = start;
    roles = new HashMap<>();
    int end = pieces(pattern.pieces(), 0, start, new Bound(this, start));
    return end < 0 ? Optional.empty() : Optional.of(new Found(new Range(start, end), roles));
  }

  /// Whether a piece can match at `at`, by a look at the phrase that stands there; most attempts
  /// end here, before anything is kept.
  private boolean begins(Pattern.Piece piece, int at) {
    return switch (piece) {
      case Pattern.Words(var words, var _) ->
          at < to
              && sentence.phrase(at).to() - sentence.phrase(at).from() == 1
              && words.contains(sentence.token(sentence.phrase(at).from()).folded());
      case Pattern.Noun(String group, var _) -> at < to && noun(at, group);
      case Pattern.Verb verb -> at < to && verb(at, verb);
      case Pattern.Quotation(String group, var _) -> at < to && heads.quote(group, at);
      case Pattern.Edge(Pattern.Side side, var _) -> edge(side, at);
      case Pattern.Time _ -> at < to && sentence.phrase(at) instanceof Timed;
      case Pattern.Governed _ -> at + 1 < to && preposition(at);
      case Pattern.Adverbial _ -> at < to && adverbial(at);
      case Pattern.Choice(var ways, var _) -> {
        boolean any = false;
        for (var way : ways) any = any || way.isEmpty() || begins(way.getFirst(), at);
        yield any;
      }
      case Pattern.Gap _,
          Pattern.Rest _,
          Pattern.All _,
          Pattern.Part _,
          Pattern.Clause _,
          Pattern.Wish _,
          Pattern.Repeated _ ->
          true;
    };
  }

  /// What still has to match after a group: the rest of the pattern around it.
  private interface Then {
    int go(int at);
  }

  private record Bound(Matcher matcher, int start) implements Then {
    @Override
    public int go(int at) {
      return at;
    }
  }

  private int pieces(List<Pattern.Piece> pieces, int index, int at, Then then) {
    if (++steps > STEPS) return -1;
    if (index == pieces.size()) return then.go(at);
    Pattern.Piece piece = pieces.get(index);
    Then rest = next -> pieces(pieces, index + 1, next, then);
    return piece(piece, at, rest);
  }

  private int piece(Pattern.Piece piece, int at, Then rest) {
    return switch (piece) {
      case Pattern.Repeated(Pattern.Piece inner, Pattern.Times times, var _) -> {
        int greedy =
            !begins(inner, at)
                ? -1
                : piece(
                    inner,
                    at,
                    next ->
                        next == at
                            ? -1
                            : times == Pattern.Times.ANY
                                ? piece(piece, next, rest)
                                : rest.go(next));
        yield greedy >= 0 ? greedy : rest.go(at);
      }
      case Pattern.Choice(var ways, String role) -> {
        int end = -1;
        for (var way : ways) {
          if (!way.isEmpty() && !begins(way.getFirst(), at)) continue;
          end = pieces(way, 0, at, next -> named(role, at, next, rest));
          if (end >= 0) break;
        }
        yield end;
      }
      case Pattern.Gap(Pattern.Holds holds, String role) -> {
        int end = -1;
        for (int next = at; next <= to; next++) {
          if (holds == Pattern.Holds.ANYTHING || ahead.told(at, next))
            end = named(role, at, next, rest);
          if (end >= 0 || next == to || boundary(next)) break;
        }
        yield end;
      }
      case Pattern.Rest(String role) -> {
        int next = at;
        while (next < to
            && !boundary(next)
            && !(next > at && (saysAgain(next) || deniedBehind(next) || ahead.other(next)))) next++;
        yield next > at ? named(role, at, next, rest) : -1;
      }
      case Pattern.Part(String role) -> {
        int next = at;
        while (next < to && !boundary(next) && !another(next)) next++;
        yield next > at ? named(role, at, next, rest) : -1;
      }
      case Pattern.All(String role) -> to > at ? named(role, at, to, rest) : -1;
      case Pattern.Edge(Pattern.Side side, var _) -> edge(side, at) ? rest.go(at) : -1;
      case Pattern.Wish _ -> ahead.wish(at) ? rest.go(at) : -1;
      case Pattern.Clause _ -> ahead.clause(at) ? rest.go(at) : -1;
      case Pattern.Governed(String role) ->
          at + 1 < to && preposition(at) && governs(behind(at))
              ? named(role, at, behind(at) + 1, rest)
              : -1;
      case Pattern.Adverbial(String role) ->
          at < to && adverbial(at) ? named(role, at, at + 1, rest) : -1;
      case Pattern.Words(var words, String role) ->
          at < to
                  && sentence.phrase(at).to() - sentence.phrase(at).from() == 1
                  && words.contains(sentence.token(sentence.phrase(at).from()).folded())
              ? named(role, at, at + 1, rest)
              : -1;
      case Pattern.Noun(String group, String role) ->
          at < to
                  && noun(at, group)
                  && !(at == first
                      && role.equals("speaker")
                      && !Heads.OBLIQUE.contains(group)
                      && oblique(at))
              ? named(role, at, at + 1, rest)
              : -1;
      case Pattern.Verb verb ->
          at < to && verb(at, verb) ? named(verb.role(), at, at + 1, rest) : -1;
      case Pattern.Quotation(String group, String role) ->
          at < to && heads.quote(group, at) ? named(role, at, at + 1, rest) : -1;
      case Pattern.Time(String role) ->
          at < to && sentence.phrase(at) instanceof Timed ? named(role, at, at + 1, rest) : -1;
    };
  }

  private int named(String role, int start, int end, Then rest) {
    if (role.isEmpty()) return rest.go(end);
    Range before = roles.get(role);
    roles.put(role, new Range(start, end));
    int result = rest.go(end);
    if (result < 0) {
      if (before == null) roles.remove(role);
      else roles.put(role, before);
    }
    return result;
  }

  /// Whether a phrase cannot be the subject: a preposition governs it, or its case forbids.
  private boolean oblique(int at) {
    boolean governed =
        at > from
            && sentence.phrase(at - 1) instanceof Single single
            && sentence.token(single.from()).can(Part.PREPOSITION)
            && !sentence.token(single.from()).can(Part.CONJUNCTION);
    if (governed) return true;
    return sentence.phrase(at) instanceof Nominal nominal && Clauses.oblique(sentence, nominal);
  }

  private boolean noun(int at, String group) {
    if (!(sentence.phrase(at) instanceof Nominal nominal)) return false;
    return group.isEmpty() || asked.of(group, at, () -> heads.are(group, nominal));
  }

  private boolean verb(int at, Pattern.Verb wanted) {
    return sentence.phrase(at) instanceof Verbal verbal
        && asked.of(wanted.asked(), at, () -> is(verbal, wanted));
  }

  private boolean is(Verbal verbal, Pattern.Verb wanted) {
    for (String flag : wanted.flags()) if (!flags.has(flag, verbal)) return false;
    return wanted.groups().isEmpty() || among(lexicon, wanted.groups(), clause(), verbal.main());
  }

  /// Whether the verb at `main` is in one of the groups.
  static boolean among(Lexicon lexicon, List<String> groups, Lexicon.Range clause, int main) {
    for (String one : groups)
      if (lexicon.find(one, clause, main, Part.VERB).isPresent()) return true;
    return false;
  }

  private Lexicon.Range clause() {
    return new Lexicon.Range(sentence.line().tokens(), sentence.start(from), sentence.start(to));
  }

  private boolean preposition(int at) {
    if (!(sentence.phrase(at) instanceof Single single)) return false;
    return sentence.token(single.from()).can(Part.PREPOSITION);
  }

  private boolean adverbial(int at) {
    if (!(sentence.phrase(at) instanceof Single single)) return false;
    if (single.to() - single.from() > 1) return true; // *en revanche*
    Token token = sentence.token(single.from());
    if (token.can(Part.CONJUNCTION)
        || token.can(Part.PREPOSITION)
        || token.kind() == Token.Kind.MARK) return false;
    return token.can(Part.ADVERB) || token.can(Part.ADJECTIVE);
  }

  /// What a preposition governs: the phrase behind it, or behind a participle, «из отпущенных
  /// медсестёр».
  private int behind(int at) {
    boolean participle =
        at + 2 < to
            && sentence.phrase(at + 1) instanceof Verbal verbal
            && verbal.mood() == Mood.PARTICIPLE
            && sentence.phrase(at + 2) instanceof Nominal;
    return participle ? at + 2 : at + 1;
  }

  private boolean governs(int at) {
    Phrase phrase = sentence.phrase(at);
    return phrase instanceof Nominal || phrase instanceof Timed || phrase instanceof Quoted;
  }

  /// A semicolon, a full stop or a dash ends a clause for gaps and rests.
  private boolean boundary(int at) {
    if (!(sentence.phrase(at) instanceof Single single)) return false;
    return switch (sentence.token(single.from()).surface()) {
      case ";", "?", "!", "…" -> true;
      case "." -> true;
      default -> false;
    };
  }

  /// *… and explained that …*: the speaker goes on to say something else.
  private boolean saysAgain(int at) {
    if (!(sentence.phrase(at) instanceof Single single)
        || !sentence.token(single.from()).can(Part.CONJUNCTION)) return false;
    int verb = at + 1;
    while (verb < to && adverbial(verb)) verb++;
    if (verb >= to
        || !(sentence.phrase(verb) instanceof Verbal verbal)
        || verbal.mood() != Mood.FINITE
        || verbal.passive()) return false;
    if (lexicon.is("ask", sentence.token(verbal.main())) && verbal.modal().isEmpty()) return true;
    if (flags.before(verbal) && !ahead.firstIsBefore(from)) return false;
    if (lexicon.is("againverb", sentence.token(verbal.main()))) return true;
    if (lexicon.find("speech", clause(), verbal.main(), Part.VERB).isEmpty()) return false;
    for (int i = verb + 1; i < Math.min(to, verb + 4); i++) {
      if (sentence.phrase(i) instanceof Quoted || sentence.is(i, ":")) return true;
      Phrase phrase = sentence.phrase(i);
      if (phrase.to() - phrase.from() == 1
          && lexicon.words("that").contains(sentence.token(phrase.from()).folded())) return true;
    }
    return false;
  }

  /// *…, which the police deny*, *…, ce que la police conteste*, «…, что полиция отрицает».
  private boolean deniedBehind(int at) {
    if (!sentence.is(at, ",")) return false;
    int subject = at + 1;
    while (subject < Math.min(to, at + 3)
        && sentence.phrase(subject).to() - sentence.phrase(subject).from() == 1
        && lexicon.words("denied").contains(sentence.token(sentence.start(subject)).folded()))
      subject++;
    if (subject == at + 1 || subject + 1 >= to) return false;
    return sentence.phrase(subject) instanceof Nominal
        && sentence.phrase(subject + 1) instanceof Verbal verbal
        && verbal.mood() == Mood.FINITE
        && lexicon.find("object", clause(), verbal.main(), Part.VERB).isPresent();
  }

  /// A comma, colon or conjunction with another verb close behind it.
  private boolean another(int at) {
    if (!(sentence.phrase(at) instanceof Single single)) return false;
    Token token = sentence.token(single.from());
    if (token.is(":")) return true;
    if (!token.is(",") && !token.can(Part.CONJUNCTION)) return false;
    if (token.is(",") && at + 1 < to && (ahead.opensAside(at + 1) || ahead.asks(at + 1)))
      return false;
    if (!token.is(",") && ahead.asks(at)) return false;
    int reach = at + 1 < to && sentence.is(at + 1, "ce") ? 5 : 4; // *…, ce qu'elle réfute*
    for (int i = at + 1; i < Math.min(to, at + reach); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal)
        return verbal.mood() == Mood.FINITE && !(i == at + 1 && sharesModal(at, verbal))
            || verbal.mood() == Mood.PARTICIPLE && i == at + 1 && !token.is(",");
      if (sentence.phrase(i) instanceof Quoted) return false;
    }
    return false;
  }

  /// *must free the teachers and publish the list*: a bare verb that goes on under the modal
  /// before.
  private boolean sharesModal(int at, Verbal verbal) {
    if (lexicon.tongue() != org.undersigned.language.Tongue.ENGLISH
        || verbal.main() != verbal.from()
        || !sentence
            .token(verbal.main())
            .can(Part.VERB, org.undersigned.language.Feature.INFINITIVE)) return false;
    for (int i = at - 1; i >= from; i--)
      if (sentence.phrase(i) instanceof Verbal before && before.mood() == Mood.FINITE) {
        if (!before.modal().isEmpty()) return true;
        boolean bare =
            before.main() == before.from()
                && sentence
                    .token(before.main())
                    .can(Part.VERB, org.undersigned.language.Feature.INFINITIVE);
        if (!bare) return false;
      }
    return false;
  }

  private boolean edge(Pattern.Side side, int at) {
    if (side == Pattern.Side.END) return at >= to || boundary(at) || ahead.gapped(at);
    if (at == from) return side == Pattern.Side.START || at <= opening;
    if (side == Pattern.Side.OPENING) return at <= opening;
    if (!(sentence.phrase(at - 1) instanceof Single single)) return false;
    Token token = sentence.token(single.from());
    return token.kind() == Token.Kind.MARK || token.can(Part.CONJUNCTION);
  }

  /// How many marks and enumerators stand at the start: *b) Release …*, *— Освободить …*.
  private static int opening(Sentence sentence) {
    int at = 0;
    for (; at < sentence.size(); at++) {
      Token token = sentence.token(sentence.start(at));
      boolean mark =
          sentence.phrase(at) instanceof Single
              && token.kind() == Token.Kind.MARK
              && !sentence.is(at, ",");
      boolean one = sentence.phrase(at).to() - sentence.phrase(at).from() == 1;
      if (!mark && !(one && (token.number() || token.surface().length() == 1))) break;
    }
    return at;
  }
}
