package org.undersigned.language.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Phrases of one or more lexemes, each with a meaning; finds the longest that begins, or ends, at
/// a place. A phrase ending in a word in parentheses, `scores (of)`, needs that word after it.
final class Phrases<T> {
  /// `meaning` of the lexemes from `start` to before `end` (indexes into the list of lexemes).
  record Found<T>(T meaning, int start, int end) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    Optional<T> meaning = Optional.empty();
    Optional<String> ahead = Optional.empty();
  }

  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();

  void add(String phrase, T meaning) {
    int parenthesis = phrase.indexOf(" (");
    Optional<String> ahead =
        parenthesis < 0
            ? Optional.empty()
            : Optional.of(Lexeme.fold(phrase.substring(parenthesis + 2, phrase.length() - 1)));
    List<Lexeme> words = Lexeme.of(parenthesis < 0 ? phrase : phrase.substring(0, parenthesis));
    put(forward, words, meaning, ahead);
    put(backward, words.reversed(), meaning, ahead);
  }

  private void put(Node<T> root, List<Lexeme> words, T meaning, Optional<String> ahead) {
    Node<T> node = root;
    for (Lexeme word : words) node = node.next.computeIfAbsent(word.folded(), _ -> new Node<>());
    if (node.meaning.isPresent()) return; // the first line of a list wins
    node.meaning = Optional.of(meaning);
    node.ahead = ahead;
  }

  /// Whether any phrase begins with this word: a quick no for most words of a text.
  boolean mayBegin(Lexeme lexeme) {
    return forward.next.containsKey(lexeme.folded());
  }

  /// The longest phrase that begins with lexeme `at`.
  Optional<Found<T>> longest(List<Lexeme> lexemes, int at) {
    return longest(lexemes, at, false);
  }

  /// As `longest`, but hyphens inside are passed over: "quatre-vingt-dix" is "quatre vingt dix".
  Optional<Found<T>> longestHyphened(List<Lexeme> lexemes, int at) {
    return longest(lexemes, at, true);
  }

  private Optional<Found<T>> longest(List<Lexeme> lexemes, int at, boolean hyphens) {
    Optional<Found<T>> best = Optional.empty();
    Node<T> node = forward;
    for (int i = at; i < lexemes.size(); i++) {
      if (hyphens && i > at && isInnerHyphen(lexemes, i)) i++;
      Node<T> next = node.next.get(lexemes.get(i).folded());
      if (next == null) return best;
      node = next;
      if (node.meaning.isPresent() && followed(node, lexemes, i + 1))
        best = Optional.of(new Found<>(node.meaning.get(), at, i + 1));
    }
    return best;
  }

  /// The longest phrase that ends before lexeme `end`.
  Optional<Found<T>> endingBefore(List<Lexeme> lexemes, int end) {
    Optional<Found<T>> best = Optional.empty();
    Node<T> node = backward;
    for (int i = end - 1; i >= 0; i--) {
      Node<T> next = node.next.get(lexemes.get(i).folded());
      if (next == null) return best;
      node = next;
      if (node.meaning.isPresent() && followed(node, lexemes, end))
        best = Optional.of(new Found<>(node.meaning.get(), i, end));
    }
    return best;
  }

  private static boolean followed(Node<?> node, List<Lexeme> lexemes, int end) {
    return node.ahead.isEmpty() || (end < lexemes.size() && lexemes.get(end).is(node.ahead.get()));
  }

  private static boolean isInnerHyphen(List<Lexeme> lexemes, int i) {
    return lexemes.get(i).isDash()
        && i + 1 < lexemes.size()
        && lexemes.get(i - 1).touches(lexemes.get(i))
        && lexemes.get(i).touches(lexemes.get(i + 1));
  }
}
