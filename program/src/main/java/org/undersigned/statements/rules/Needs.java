package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.language.Form;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;

/// What a stretch must hold for each rule of a book to have a chance: most rules are left out of
/// most sentences by a look at their verbs and words, which makes drafting several times faster and
/// changes nothing. What several rules need is asked once for a stretch.
final class Needs {
  private static final int NOWHERE = -1;
  private static final int UNASKED = -2;
  private static final BitSet NONE = new BitSet();

  private final List<Rule> rules;
  private final List<Need> needs;
  private final int[][] ofRule;
  private final Lexicon lexicon;

  /// By the first word of an entry of the lexicon, which needs a verb with that word may meet.
  private final Map<String, BitSet> ofVerb = new HashMap<>();

  private Needs(List<Rule> rules, List<Need> needs, int[][] ofRule, Lexicon lexicon) {
    this.rules = rules;
    this.needs = needs;
    this.ofRule = ofRule;
    this.lexicon = lexicon;
    for (int i = 0; i < needs.size(); i++)
      if (needs.get(i) instanceof Need.OfGroups(var groups))
        for (String group : groups)
          for (String word : lexicon.begin(group))
            ofVerb.computeIfAbsent(word, _ -> new BitSet()).set(i);
  }

  private sealed interface Need {
    /// A verb of one of these word groups.
    record OfGroups(List<String> groups) implements Need {}

    /// One of these words.
    record OfWords(Set<String> words) implements Need {}

    record Quotation() implements Need {}
  }

  static Needs of(List<Rule> rules, Lexicon lexicon) {
    Map<Need, Integer> numbers = new HashMap<>();
    List<Need> needs = new ArrayList<>();
    int[][] ofRule = new int[rules.size()][];
    for (int i = 0; i < rules.size(); i++)
      ofRule[i] =
          needs(rules.get(i).pattern()).stream()
              .mapToInt(
                  need ->
                      numbers.computeIfAbsent(
                          need,
                          added -> {
                            needs.add(added);
                            return needs.size() - 1;
                          }))
              .toArray();
    return new Needs(List.copyOf(rules), List.copyOf(needs), ofRule, lexicon);
  }

  private static Set<Need> needs(Pattern pattern) {
    Set<Need> needs = new HashSet<>();
    for (Pattern.Piece piece : pattern.pieces())
      switch (piece) {
        case Pattern.Verb verb -> {
          if (!verb.groups().isEmpty()) needs.add(new Need.OfGroups(verb.groups()));
        }
        case Pattern.Words literal -> needs.add(new Need.OfWords(literal.words()));
        case Pattern.Quotation _ -> needs.add(new Need.Quotation());
        default -> {}
      }
    return needs;
  }

  /// A rule with the last phrase at which it can begin: what it needs stands nowhere behind.
  record Fitting(Rule rule, int last) {}

  /// The rules, in their order, that have a chance in some phrases of a sentence.
  List<Fitting> met(Sentence sentence, Matcher.Range range) {
    Held held = new Held(sentence, range);
    int[] answers = new int[needs.size()];
    Arrays.fill(answers, UNASKED);
    List<Fitting> met = new ArrayList<>();
    for (int i = 0; i < ofRule.length; i++) {
      int last = range.to() - 1;
      for (int need : ofRule[i]) {
        if (answers[need] == UNASKED) answers[need] = held.last(need);
        last = Math.min(last, answers[need]);
        if (last == NOWHERE) break;
      }
      if (last > NOWHERE) met.add(new Fitting(rules.get(i), last));
    }
    return met;
  }

  /// What a stretch of a sentence holds.
  private final class Held {
    private final Sentence sentence;
    private final Matcher.Range range;

    /// The words that are phrases of their own, each with the last place where it stands.
    private final Map<String, Integer> words = new HashMap<>();

    /// The needs that each phrase may meet, if it is a verb group; otherwise none.
    private final List<BitSet> verbs = new ArrayList<>();

    Held(Sentence sentence, Matcher.Range range) {
      this.sentence = sentence;
      this.range = range;
      for (int i = range.from(); i < range.to(); i++) {
        Phrase phrase = sentence.phrase(i);
        if (phrase.to() - phrase.from() == 1) words.put(sentence.token(phrase.from()).folded(), i);
        BitSet may = new BitSet();
        if (phrase instanceof Verbal verbal) {
          Token main = sentence.token(verbal.main());
          for (Form form : main.forms()) may.or(ofVerb.getOrDefault(form.lemma(), NONE));
          may.or(ofVerb.getOrDefault(main.folded(), NONE));
        }
        verbs.add(may);
      }
    }

    /// The last phrase of the stretch that is what is needed.
    int last(int need) {
      return switch (needs.get(need)) {
        case Need.OfGroups(var groups) -> verb(need, groups);
        case Need.OfWords(var wanted) -> {
          int last = NOWHERE;
          for (String word : wanted) last = Math.max(last, words.getOrDefault(word, NOWHERE));
          yield last;
        }
        case Need.Quotation _ -> {
          int last = range.to() - 1;
          while (last >= range.from() && !(sentence.phrase(last) instanceof Quoted)) last--;
          yield last < range.from() ? NOWHERE : last;
        }
      };
    }

    private int verb(int need, List<String> groups) {
      Lexicon.Range clause = sentence.tokens(range);
      for (int i = range.to() - 1; i >= range.from(); i--)
        if (verbs.get(i - range.from()).get(need)
            && sentence.phrase(i) instanceof Verbal verbal
            && Matcher.among(lexicon, groups, clause, verbal.main())) return i;
      return NOWHERE;
    }
  }
}
