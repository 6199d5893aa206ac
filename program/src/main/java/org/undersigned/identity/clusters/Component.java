package org.undersigned.identity.clusters;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Agglomeration within one component, with a heap of possible merges.
///
/// Cross pairs that no key brought together, or that scored very low, count as [#UNSEEN]: weak
/// evidence against. (Scoring them too was tried: on lists with many records to a person it is
/// slower and joins fewer of them.)
final class Component {
  /// Log2 odds of a cross pair that was not scored.
  private static final double UNSEEN = -2;

  /// No single pair may outweigh more than this.
  private static final double MOST = 15;

  private static final double LEAST = -12;

  /// A rival within so many bits makes the choice a guess.
  private static final double RIVAL = 5;

  /// The same for a whole name: who lives elsewhere is no rival of it.
  private static final double RIVAL_NAME = 3;

  /// Cross pairs that are looked at for one merge.
  private static final int LOOKS = 4096;

  private final ScoredPairs pairs;
  private final Judgements judgements;
  private final Evidence evidence;
  private final Map<Integer, Group> groups = new TreeMap<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();
  private final ScoredPairs undecided = new ScoredPairs();

  Component(ScoredPairs pairs, Judgements judgements, Evidence evidence) {
    this.pairs = pairs;
    this.judgements = judgements;
    this.evidence = evidence;
  }

  private record Merge(double mean, int one, int other, int versionOne, int versionOther)
      implements Comparable<Merge> {
    @Override
    public int compareTo(Merge next) {
      int byMean = Double.compare(next.mean, mean);
      if (byMean != 0) return byMean;
      return one != next.one ? Integer.compare(one, next.one) : Integer.compare(other, next.other);
    }
  }

  /// Numbers of the component's pairs and records bound by judgements, two by two, to the groups of
  /// its records.
  ///
  /// The groups are found first and joined by judgements then, so that whoever is judged brings
  /// their group along. Where a judgement of "different" forbids that, the judged records are
  /// joined first and the others find their places.
  ScoredPairs merge(int[] edges, int[] bound, int[] group) {
    begin(edges, bound);
    settle();
    if (bound.length > 0) {
      if (!join(bound)) {
        groups.clear();
        undecided.clear();
        begin(edges, bound);
        join(bound);
      }
      for (Group one : groups.values()) one.links().forEach((name, link) -> offer(one, name, link));
      settle();
    }
    for (Group each : groups.values())
      for (int i = 0; i < each.size(); i++) group[each.record(i)] = each.name();
    return undecided;
  }

  private void begin(int[] edges, int[] bound) {
    for (int record : bound) groups.computeIfAbsent(record, Group::new);
    for (int edge : edges) {
      Group one = groups.computeIfAbsent(pairs.one(edge), Group::new);
      Group other = groups.computeIfAbsent(pairs.other(edge), Group::new);
      Group.Link link = new Group.Link();
      link.sum = clip(pairs.bits(edge));
      link.seen = 1;
      link.apart = judgements.different(one.name(), other.name());
      one.link(other, link);
    }
    for (Group one : groups.values()) one.links().forEach((name, link) -> offer(one, name, link));
  }

  private void settle() {
    while (!queue.isEmpty()) step(queue.poll());
  }

  /// Joins the groups of bound records; false where two of them hold records judged different.
  private boolean join(int[] bound) {
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (Group each : groups.values())
      for (int i = 0; i < each.size(); i++) groupOf.put(each.record(i), each.name());
    Map<Integer, Integer> nameOf = new HashMap<>();
    for (int i = 0; i < bound.length; i += 2) {
      int a = name(nameOf, groupOf.get(bound[i]));
      int b = name(nameOf, groupOf.get(bound[i + 1]));
      if (a == b) continue;
      if (judgedApart(groups.get(a), groups.get(b))) return false;
      groups.get(Math.min(a, b)).take(groups.remove(Math.max(a, b)), groups);
      nameOf.put(Math.max(a, b), Math.min(a, b));
    }
    return true;
  }

  private boolean judgedApart(Group one, Group other) {
    for (int i = 0; i < one.size(); i++)
      for (int j = 0; j < other.size(); j++)
        if (judgements.different(one.record(i), other.record(j))) return true;
    return false;
  }

  private static int name(Map<Integer, Integer> nameOf, int record) {
    int name = record;
    while (nameOf.containsKey(name)) name = nameOf.get(name);
    return name;
  }

  private void offer(Group one, int name, Group.Link link) {
    Group other = groups.get(name);
    if (link.apart || one.name() > name) return;
    double mean = mean(one, other, link);
    if (mean > evidence.least())
      queue.add(new Merge(mean, one.name(), name, one.version(), other.version()));
  }

  private double mean(Group one, Group other, Group.Link link) {
    double all = (double) one.size() * other.size();
    return (link.sum + UNSEEN * (all - link.seen)) / all
        + evidence.chance().bits(one.name(), other.name());
  }

  private void step(Merge next) {
    Group one = groups.get(next.one);
    Group other = groups.get(next.other);
    if (one == null
        || other == null
        || one.version() != next.versionOne
        || other.version() != next.versionOther) return;
    Group.Link link = one.links().get(next.other);
    if (link.apart) return;
    if (apart(one, other)) {
      link.apart = true;
      return;
    }
    if (guess(one, other) || guess(other, one)) return;
    Group merged = groups.remove(next.other);
    one.take(merged, groups);
    one.links()
        .forEach(
            (name, each) -> {
              if (one.name() < name) offer(one, name, each);
              else offer(groups.get(name), one.name(), each);
            });
  }

  /// Whether facts or judgements keep any record of the one group from any of the other, or from an
  /// even sample of them where there are very many.
  private boolean apart(Group one, Group other) {
    long all = (long) one.size() * other.size();
    long step = Math.max(1, all / LOOKS);
    for (long i = 0; i < all; i += step) {
      int a = one.record((int) (i / other.size()));
      int b = other.record((int) (i % other.size()));
      if (evidence.apart().test(a, b) || judgements.different(a, b)) return true;
    }
    return false;
  }

  /// Whether the records of `weak` say too little to go with `other`: an initial and nothing else
  /// that agrees, or a name and another place; or it fits another group nearly as well, and the two
  /// are not one person.
  private boolean guess(Group weak, Group other) {
    boolean initials = all(weak, evidence.little().initials());
    if (!initials && !all(weak, evidence.little().rivals())) return false;
    double here = mean(weak, other, weak.links().get(other.name()));
    boolean guess =
        initials && !any(evidence.little().tells(), weak, other)
            || any(evidence.little().elsewhere(), weak, other);
    for (Map.Entry<Integer, Group.Link> each : weak.links().entrySet()) {
      if (each.getKey() == other.name() || each.getValue().apart) continue;
      Group rival = groups.get(each.getKey());
      double there = mean(weak, rival, each.getValue());
      if (initials ? there < here - RIVAL : !isRival(weak, other, here, rival, there)) continue;
      guess = true;
      leaveOpen(weak, rival, each.getValue());
    }
    if (guess) leaveOpen(weak, other, weak.links().get(other.name()));
    return guess;
  }

  /// Whether a whole name fits another group nearly as well as the one it fits best, by the words
  /// as by the rest, and the two groups are surely not one person, or hardly, as they hold two
  /// records of one list.
  private boolean isRival(Group weak, Group other, double here, Group rival, double there) {
    return there >= here - RIVAL_NAME
        && names(weak, rival) >= names(weak, other)
        && (apart(rival, other) || any(evidence.little().twoOfOneList(), rival, other));
  }

  private int names(Group one, Group other) {
    int best = 0;
    for (int i = 0; i < one.size(); i++)
      for (int j = 0; j < other.size(); j++)
        best = Math.max(best, evidence.little().names().applyAsInt(one.record(i), other.record(j)));
    return best;
  }

  private static boolean all(Group group, IntPredicate test) {
    for (int i = 0; i < group.size(); i++) if (!test.test(group.record(i))) return false;
    return true;
  }

  private static boolean any(Evidence.Apart test, Group one, Group other) {
    for (int i = 0; i < one.size(); i++)
      for (int j = 0; j < other.size(); j++)
        if (test.test(one.record(i), other.record(j))) return true;
    return false;
  }

  private void leaveOpen(Group weak, Group other, Group.Link link) {
    double bits = mean(weak, other, link);
    for (int i = 0; i < weak.size(); i++)
      for (int j = 0; j < other.size(); j++) {
        int a = weak.record(i);
        int b = other.record(j);
        undecided.add(Math.min(a, b), Math.max(a, b), bits);
      }
  }

  private static double clip(double bits) {
    return Math.max(LEAST, Math.min(MOST, bits));
  }
}
