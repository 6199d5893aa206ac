package org.undersigned.identity.clusters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What people have judged about pairs of records: hard constraints, not evidence.
///
/// Of two judgements on one pair the later one stands. "Cannot tell" changes nothing. A chain of
/// "same" whose ends are judged "different" contradicts itself: then the "different" stands, the
/// chain binds nobody, and both are named.
public final class Judgements {
  private final Map<Long, Answer> answers;
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<int[]> same = new ArrayList<>();
  private final Set<Long> different = new HashSet<>();

  /// What a person said of a pair.
  public enum Answer {
    SAME,
    DIFFERENT,
    CANNOT_TELL
  }

  /// One judgement on two records.
  public record Judged(int one, int other, Answer answer) {}

  /// Records judged the same one by one from the first to the last, while first and last are judged
  /// different.
  public record Contradiction(List<Integer> chain) {
    public Contradiction {
      chain = List.copyOf(chain);
    }
  }

  private Judgements(Map<Long, Answer> answers) {
    this.answers = answers;
    Map<Integer, List<Integer>> friends = new HashMap<>();
    answers.forEach(
        (pair, answer) -> {
          if (answer == Answer.DIFFERENT) different.add(pair);
          if (answer != Answer.SAME) return;
          friends.computeIfAbsent(one(pair), r -> new ArrayList<>()).add(other(pair));
          friends.computeIfAbsent(other(pair), r -> new ArrayList<>()).add(one(pair));
        });
    Set<Long> broken = new HashSet<>();
    for (Map.Entry<Long, Answer> each : answers.entrySet())
      if (each.getValue() == Answer.DIFFERENT) breakChain(each.getKey(), friends, broken);
    answers.forEach(
        (pair, answer) -> {
          if (answer == Answer.SAME && !broken.contains(pair))
            same.add(new int[] {one(pair), other(pair)});
        });
  }

  /// Judgements in the order they were made.
  public static Judgements of(List<Judged> judged) {
    Map<Long, Answer> answers = new TreeMap<>();
    for (Judged each : judged)
      if (each.one() != each.other()) answers.put(key(each.one(), each.other()), each.answer());
    return new Judgements(Collections.unmodifiableMap(new LinkedHashMap<>(answers)));
  }

  public static Judgements none() {
    return of(List.of());
  }

  private void breakChain(long pair, Map<Integer, List<Integer>> friends, Set<Long> broken) {
    int from = one(pair);
    int to = other(pair);
    while (true) {
      List<Integer> chain = chain(from, to, friends, broken);
      if (chain.isEmpty()) return;
      contradictions.add(new Contradiction(chain));
      for (int i = 0; i + 1 < chain.size(); i++) broken.add(key(chain.get(i), chain.get(i + 1)));
    }
  }

  /// The shortest chain of "same" between two records; empty where there is none.
  private static List<Integer> chain(
      int from, int to, Map<Integer, List<Integer>> friends, Set<Long> broken) {
    Map<Integer, Integer> cameFrom = new HashMap<>();
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(from));
    cameFrom.put(from, from);
    while (!queue.isEmpty()) {
      int at = queue.poll();
      if (at == to) break;
      for (int next : friends.getOrDefault(at, List.of()))
        if (!broken.contains(key(at, next)) && cameFrom.putIfAbsent(next, at) == null)
          queue.add(next);
    }
    List<Integer> chain = new ArrayList<>();
    if (!cameFrom.containsKey(to)) return chain;
    for (int at = to; at != from; at = cameFrom.get(at)) chain.addFirst(at);
    chain.addFirst(from);
    return chain;
  }

  static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private static int one(long pair) {
    return (int) (pair >>> 32);
  }

  private static int other(long pair) {
    return (int) pair;
  }

  /// Pairs that must be one person, contradictory ones left out.
  public List<int[]> same() {
    return Collections.unmodifiableList(same);
  }

  /// Whether the two are judged different.
  public boolean different(int one, int other) {
    return !different.isEmpty() && different.contains(key(one, other));
  }

  /// The judgement on a pair, if there is one.
  public java.util.Optional<Answer> on(int one, int other) {
    return java.util.Optional.ofNullable(answers.get(key(one, other)));
  }

  public List<Judged> all() {
    List<Judged> all = new ArrayList<>();
    answers.forEach((pair, answer) -> all.add(new Judged(one(pair), other(pair), answer)));
    return all;
  }

  public List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }
}
