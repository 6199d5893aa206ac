package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.model.Demand.Modality;
import org.undersigned.statements.rules.Demands.Ask;
import org.undersigned.statements.rules.Demands.Opening;
import org.undersigned.statements.rules.Matcher.Range;

/// Demands that stand in a list: behind a colon, under a heading, or line by line.
final class DemandItems {
  private final Demands demands;
  private final Lexicon lexicon;
  private final Naming naming;
  private Optional<Opening> opening = Optional.empty();
  private Optional<Opening> section = Optional.empty();

  DemandItems(Demands demands, Recording.Room room) {
    this.demands = demands;
    this.lexicon = room.lexicon();
    this.naming = room.naming();
  }

  /// A heading such as *Recommendations* opens a list of demands of the author's.
  void headed(Line line, Voices voices) {
    section = Optional.empty();
    opening = Optional.empty();
    for (Token token : line.tokens())
      if (lexicon.is("asknoun", token) || lexicon.is("askheading", token)) {
        section = Optional.of(bare(voices, "-heading"));
        opening = section;
        return;
      }
  }

  private Opening bare(Voices voices, String rule) {
    return new Opening(voices, Optional.empty(), Modality.SHOULD, lexicon.tongue().code() + rule);
  }

  /// A line that goes on a list opened before: *The authorities should:* and then items; or an item
  /// that asks by itself (*Publish the names*). Returns how many of its sentences did so.
  int listed(Line line, Voices voices) {
    demands.opened().ifPresent(now -> opening = Optional.of(now));
    Optional<Opening> from = opening.or(() -> section);
    if (from.isPresent() && addresses(line, from.get())) return line.sentences().size();
    if (from.isEmpty() && line.kind() == Line.Kind.ITEM) from = Optional.of(bare(voices, "-item"));
    if (from.isEmpty()) return 0;
    int asked = 0;
    for (Sentence sentence : line.sentences()) {
      if (!add(from.get().ask(sentence), new Range(0, sentence.size()))) break;
      asked++;
    }
    if (asked == 0) opening = Optional.empty();
    return asked;
  }

  /// A line that names only whom the items below are addressed to: *To the Ministry of Health:*.
  private boolean addresses(Line line, Opening from) {
    if (line.sentences().size() != 1) return false;
    Sentence sentence = line.sentences().getFirst();
    int last = sentence.size() - 1;
    if (last < 1 || !sentence.is(last, ":")) return false;
    int at = towhom(sentence, 0) ? 1 : 0;
    if (at + 1 != last || !(sentence.phrase(at) instanceof Nominal)) return false;
    opening =
        Optional.of(
            new Opening(
                from.voices(),
                Optional.of(naming.who(sentence, at, from.voices()).name()),
                from.modality(),
                from.rule()));
    return true;
  }

  private boolean towhom(Sentence sentence, int at) {
    return sentence.phrase(at) instanceof Single single
        && lexicon.words("towhom").contains(sentence.token(single.from()).folded());
  }

  /// Where an item's own words begin behind its addressee (*au procureur, l'ouverture …*,
  /// «прокурору — отменить …»); `at` if it names none.
  private int behindAddressee(Sentence sentence, Range item, int at) {
    int mark = (towhom(sentence, at) ? at + 1 : at) + 1;
    if (mark + 1 >= item.to() || !(sentence.phrase(mark - 1) instanceof Nominal)) return at;
    boolean marked = sentence.is(mark, ":") || sentence.is(mark, "—") || sentence.is(mark, "–");
    return marked || mark == at + 2 && sentence.is(mark, ",") ? mark + 1 : at;
  }

  /// One item: *publish the names*, *that the names be published*, *an inquiry*, or *to the
  /// Ministry: return the phones* with its own addressee.
  boolean add(Ask given, Range item) {
    Sentence sentence = given.sentence();
    int at = item.from();
    while (at < item.to()
        && (skipped(sentence, at) && !towhom(sentence, at) || enumerator(sentence, at))) at++;
    if (at >= item.to()) return false;
    Ask ask = given;
    int behind = behindAddressee(sentence, item, at);
    if (behind > at) {
      int whom = towhom(sentence, at) ? at + 1 : at;
      ask =
          new Ask(
              sentence,
              given.voices(),
              Optional.of(naming.who(sentence, whom, given.voices()).name()),
              given.modality(),
              given.rule());
    }
    at = behind;
    while (at < item.to() && skipped(sentence, at)) at++;
    if (at >= item.to()) return false;
    Token opens = sentence.token(sentence.start(at));
    if (lexicon.words("that").contains(opens.folded()) && !opens.capital()) {
      demands.clauses(ask, at, new Range(at + 1, end(sentence, item)));
      return true;
    }
    if (sentence.phrase(at) instanceof Nominal nominal
        && lexicon.is("demandable", sentence.token(nominal.head()))
        && !finite(sentence, item)) {
      demands.demand(ask, new Range(at, item.to()), at, Optional.of(new Range(at, at + 1)));
      return true;
    }
    int verb = at;
    while (verb < Math.min(item.to(), at + 4) && !(sentence.phrase(verb) instanceof Verbal)) verb++;
    boolean acts = verb < item.to() && asks(sentence, verb, at);
    if (!acts || declares(sentence, verb)) return false;
    boolean own = verb > at && sentence.phrase(at) instanceof Nominal;
    if (verb > at && !own) return false;
    Optional<String> addressee =
        own ? Optional.of(naming.who(sentence, at, ask.voices()).name()) : ask.addressee();
    demands.actions(
        new Ask(sentence, ask.voices(), addressee, ask.modality(), ask.rule()),
        at,
        new Range(verb, item.to()),
        Optional.empty());
    return true;
  }

  private static int end(Sentence sentence, Range item) {
    int end = item.to();
    while (end > item.from() && (sentence.is(end - 1, ";") || sentence.is(end - 1, "."))) end--;
    return end;
  }

  /// An infinitive, or a verb in its bare form that opens the item.
  private boolean asks(Sentence sentence, int at, int first) {
    if (!(sentence.phrase(at) instanceof Verbal verbal)) return false;
    Token main = sentence.token(verbal.main());
    if (verbal.mood() == Mood.INFINITIVE) return true;
    if (at > first && !sentence.is(at - 1, ":")) return false;
    if (lexicon.tongue() == Tongue.ENGLISH)
      return main.can(Part.VERB, Feature.INFINITIVE)
          && verbal.modal().isEmpty()
          && !verbal.passive();
    return main.can(Part.VERB, Feature.INFINITIVE);
  }

  /// *(we) note that …*, *recall the names of …*, *call on the Government to …*: a declaration's
  /// own verb in its bare form asks nothing by itself.
  private boolean declares(Sentence sentence, int at) {
    if (!(sentence.phrase(at) instanceof Verbal verbal)
        || lexicon.tongue() != Tongue.ENGLISH
        || verbal.mood() == Mood.INFINITIVE) return false;
    Token main = sentence.token(verbal.main());
    return lexicon.words("declaring").contains(main.folded());
  }

  private static boolean finite(Sentence sentence, Range item) {
    for (int i = item.from(); i < item.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal
          && verbal.mood() == Mood.FINITE
          && verbal.modal().isEmpty()) return true;
    return false;
  }

  private boolean skipped(Sentence sentence, int at) {
    return sentence.phrase(at) instanceof Single single
        && !lexicon.words("that").contains(sentence.token(single.from()).folded());
  }

  private static boolean enumerator(Sentence sentence, int at) {
    return sentence.phrase(at) instanceof Nominal nominal
        && nominal.to() - nominal.from() == 1
        && (sentence.token(nominal.from()).number()
            || sentence.token(nominal.from()).surface().length() == 1)
        && sentence.size() > at + 1
        && sentence.phrase(at + 1) instanceof Single;
  }
}
