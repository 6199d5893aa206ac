package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.vocabulary.WordClasses;

/// The word groups of a language, indexed by their first word, so that a token finds its entries at
/// once.
final class Lexicon {
  private static final Map<Tongue, Lexicon> LOADED = new ConcurrentHashMap<>();

  /// How far from a word, in tokens, what must stand beside it may be.
  private static final int NEAR = 12;

  private final Tongue tongue;
  private final WordClasses classes;
  private final Map<String, Map<String, List<Entry>>> index = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<String>>> attributes = new ConcurrentHashMap<>();

  /// @param following words that must follow at once (one word may stand between)
  /// @param beside alternatives of which one must stand in the same clause
  record Entry(List<String> attributes, List<String> following, List<Set<String>> beside) {
    Entry {
      attributes = List.copyOf(attributes);
      following = List.copyOf(following);
      beside = List.copyOf(beside);
    }

    int weight() {
      return 1 + 2 * following.size() + 2 * beside.size();
    }
  }

  /// A stretch of tokens, half-open.
  record Range(List<Token> tokens, int from, int to) {}

  private Lexicon(Tongue tongue) {
    this.tongue = tongue;
    classes = WordClasses.of(tongue.code());
  }

  static Lexicon of(Tongue tongue) {
    return LOADED.computeIfAbsent(tongue, Lexicon::new);
  }

  Tongue tongue() {
    return tongue;
  }

  Set<String> words(String group) {
    return classes.words(group);
  }

  /// The words with which the entries of a group begin.
  Set<String> begin(String group) {
    return index(group).keySet();
  }

  private Map<String, List<Entry>> index(String group) {
    return index.computeIfAbsent(
        group,
        name -> {
          // "act/verb": of the groups named act only those with the attribute verb
          String[] wanted = name.split("/");
          Map<String, List<Entry>> entries = new HashMap<>();
          for (WordClasses.Group one : classes.groups(wanted[0]))
            if (wanted.length == 1 || one.attributes().contains(wanted[1]))
              for (String word : one.words()) add(entries, word, one.attributes());
          return Map.copyOf(entries);
        });
  }

  private static void add(Map<String, List<Entry>> entries, String word, List<String> attributes) {
    String[] conditions = word.split("&");
    List<Set<String>> beside = new ArrayList<>();
    for (int i = 1; i < conditions.length; i++) beside.add(Set.of(conditions[i].split("\\|")));
    List<String> sequence = List.of(conditions[0].split("_"));
    entries
        .computeIfAbsent(sequence.getFirst(), _ -> new ArrayList<>())
        .add(new Entry(attributes, sequence.subList(1, sequence.size()), beside));
  }

  /// The entry of `group` that the token at `at` fulfils with the most conditions, read as `part`.
  Optional<Entry> find(String group, Range clause, int at, Part part) {
    Token token = clause.tokens().get(at);
    Map<String, List<Entry>> entries = index(group);
    Entry best = null;
    for (Form form : token.forms()) {
      if (form.part() != part && !(part == Part.NOUN && form.part() == Part.NAME)) continue;
      best = better(best, entries.get(form.lemma()), clause, at);
    }
    if (!token.known() || part == Part.NOUN)
      best = better(best, entries.get(token.folded()), clause, at);
    return Optional.ofNullable(best);
  }

  private static @org.jspecify.annotations.Nullable Entry better(
      @org.jspecify.annotations.Nullable Entry best,
      @org.jspecify.annotations.Nullable List<Entry> entries,
      Range clause,
      int at) {
    if (entries == null) return best;
    Entry result = best;
    for (Entry entry : entries)
      if ((result == null || entry.weight() > result.weight()) && holds(entry, clause, at))
        result = entry;
    return result;
  }

  private static boolean holds(Entry entry, Range clause, int at) {
    int next = at + 1;
    for (String word : entry.following()) {
      boolean found = false;
      for (int gap = 0; gap < 3 && next + gap < clause.tokens().size(); gap++) {
        if (!clause.tokens().get(next + gap).lemma(word)) continue;
        next = next + gap + 1;
        found = true;
        break;
      }
      if (!found) return false;
    }
    for (Set<String> alternatives : entry.beside())
      if (!stands(alternatives, clause, at)) return false;
    return true;
  }

  private static boolean stands(Set<String> alternatives, Range clause, int except) {
    int from = Math.max(clause.from(), except - NEAR);
    int to = Math.min(clause.to(), except + NEAR);
    for (int i = from; i < to; i++) {
      if (i == except) continue;
      Token token = clause.tokens().get(i);
      if (alternatives.contains(token.folded())) return true;
      for (Form form : token.forms()) if (alternatives.contains(form.lemma())) return true;
    }
    return false;
  }

  /// The first attribute of the group of this name that has the word.
  Optional<String> attribute(String group, String word) {
    return attributes(group, word).stream().findFirst();
  }

  /// The first attributes of all groups of this name that have the word.
  List<String> attributes(String group, String word) {
    return attributes.computeIfAbsent(group, this::firstAttributes).getOrDefault(word, List.of());
  }

  private Map<String, List<String>> firstAttributes(String group) {
    Map<String, List<String>> of = new HashMap<>();
    for (WordClasses.Group one : classes.groups(group))
      if (!one.attributes().isEmpty())
        for (String word : Set.copyOf(one.words()))
          of.computeIfAbsent(word, _ -> new ArrayList<>()).add(one.attributes().getFirst());
    of.replaceAll((_, all) -> List.copyOf(all));
    return of;
  }

  /// Whether the token is one of the words of `group`, in any of its readings.
  boolean is(String group, Token token) {
    Set<String> words = classes.words(group);
    if (words.contains(token.folded())) return true;
    for (Form form : token.forms()) if (words.contains(form.lemma())) return true;
    return false;
  }
}
