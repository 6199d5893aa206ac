package org.undersigned.statements.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Verbal;

/// What a stretch must hold for a pattern to have a chance: most rules are left out of most
/// sentences by a look at their verbs and words, which makes drafting several times faster and
/// changes nothing.
///
/// @param verbs word groups of which a verb must stand in the stretch, each
/// @param words of each set one word must stand in it
record Needs(Set<String> verbs, List<Set<String>> words, boolean quotation) {
  Needs {
    verbs = Set.copyOf(verbs);
    words = List.copyOf(words);
  }

  static Needs of(Pattern pattern) {
    Set<String> verbs = new HashSet<>();
    List<Set<String>> words = new java.util.ArrayList<>();
    boolean quotation = false;
    for (Pattern.Piece piece : pattern.pieces())
      switch (piece) {
        case Pattern.Verb verb -> {
          if (!verb.group().isEmpty() && !verb.group().equals("any")) verbs.add(verb.group());
        }
        case Pattern.Words literal -> words.add(literal.words());
        case Pattern.Quotation _ -> quotation = true;
        default -> {}
      }
    return new Needs(verbs, words, quotation);
  }

  /// What a stretch of a sentence holds; asked of many rules, so that each group is looked up once.
  static final class Held {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Matcher.Range range;
    private final Set<String> words = new HashSet<>();
    private final Map<String, Boolean> verbs = new HashMap<>();
    private boolean quotation;

    Held(Lexicon lexicon, Sentence sentence, Matcher.Range range) {
      this.lexicon = lexicon;
      this.sentence = sentence;
      this.range = range;
      for (int i = sentence.start(range.from()); i < sentence.start(range.to()); i++)
        words.add(sentence.token(i).folded());
      for (int i = range.from(); i < range.to(); i++)
        quotation |= sentence.phrase(i) instanceof Quoted;
    }

    boolean meets(Needs needs) {
      if (needs.quotation() && !quotation) return false;
      for (Set<String> some : needs.words())
        if (some.stream().noneMatch(words::contains)) return false;
      for (String group : needs.verbs())
        if (!verbs.computeIfAbsent(group, this::verb)) return false;
      return true;
    }

    private boolean verb(String group) {
      Lexicon.Range clause = sentence.tokens(range);
      for (int i = range.from(); i < range.to(); i++)
        if (sentence.phrase(i) instanceof Verbal verbal
            && Matcher.among(lexicon, group, clause, verbal.main())) return true;
      return false;
    }
  }
}
