package org.undersigned.identity.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Merges the two groups of records whose mean log odds over *all* their cross pairs is highest, as
/// long as it is above zero. Cross pairs that were not scored count as [#UNSEEN]: weak evidence
/// against.
public final class Agglomeration {
  /// Log2 odds of a pair that no key brought together or that scored very low.
  public static double UNSEEN = -3;
  public static double MOST = 15;
  public static double LEAST = -12;

  private Agglomeration() {}

  /// The group of each record: the smallest record in it.
  public static int[] cluster(int records, ScoredPairs pairs) {
    Components components = new Components(records);
    for (int i = 0; i < pairs.size(); i++)
      if (pairs.bits(i) > 0) components.join(pairs.one(i), pairs.other(i));
    int[] root = new int[records];
    for (int i = 0; i < records; i++) root[i] = components.find(i);
    int[] start = new int[records + 1];
    for (int i = 0; i < pairs.size(); i++)
      if (root[pairs.one(i)] == root[pairs.other(i)]) start[root[pairs.one(i)] + 1]++;
    for (int i = 0; i < records; i++) start[i + 1] += start[i];
    int[] edges = new int[start[records]];
    int[] at = Arrays.copyOf(start, records);
    for (int i = 0; i < pairs.size(); i++)
      if (root[pairs.one(i)] == root[pairs.other(i)]) edges[at[root[pairs.one(i)]]++] = i;
    int[] group = new int[records];
    for (int i = 0; i < records; i++) group[i] = i;
    for (int r = 0; r < records; r++)
      if (start[r + 1] > start[r])
        component(pairs, Arrays.copyOfRange(edges, start[r], start[r + 1]), group);
    return group;
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

  private static final class Link {
    double sum;
    int seen;
  }

  private static final class Group {
    final List<Integer> records = new ArrayList<>();
    final Map<Integer, Link> links = new HashMap<>();
    int version;
  }

  private static double mean(Link link, Group a, Group b) {
    double all = (double) a.records.size() * b.records.size();
    return (link.sum + UNSEEN * (all - link.seen)) / all;
  }

  private static void component(ScoredPairs pairs, int[] edges, int[] group) {
    if (edges.length == 1) {
      group[pairs.other(edges[0])] = pairs.one(edges[0]);
      return;
    }
    Map<Integer, Group> groups = new HashMap<>();
    for (int e : edges) {
      int a = pairs.one(e);
      int b = pairs.other(e);
      Group one = groups.computeIfAbsent(a, Agglomeration::single);
      Group other = groups.computeIfAbsent(b, Agglomeration::single);
      Link link = new Link();
      link.sum = Math.max(LEAST, Math.min(MOST, pairs.bits(e)));
      link.seen = 1;
      one.links.put(b, link);
      other.links.put(a, link);
    }
    PriorityQueue<Merge> queue = new PriorityQueue<>();
    for (int e : edges) {
      int a = pairs.one(e);
      int b = pairs.other(e);
      Group one = groups.get(a);
      double mean = mean(one.links.get(b), one, groups.get(b));
      if (mean > 0) queue.add(new Merge(mean, a, b, 0, 0));
    }
    while (!queue.isEmpty()) {
      Merge next = queue.poll();
      Group one = groups.get(next.one);
      Group other = groups.get(next.other);
      if (one == null
          || other == null
          || one.version != next.versionOne
          || other.version != next.versionOther) continue;
      merge(next, groups, queue);
    }
    for (Group g : groups.values()) {
      int least = g.records.stream().mapToInt(Integer::intValue).min().orElseThrow();
      for (int record : g.records) group[record] = least;
    }
  }

  private static Group single(int record) {
    Group group = new Group();
    group.records.add(record);
    return group;
  }

  private static void merge(Merge merge, Map<Integer, Group> groups, PriorityQueue<Merge> queue) {
    Group one = groups.get(merge.one);
    Group other = groups.remove(merge.other);
    one.records.addAll(other.records);
    one.version++;
    one.links.remove(merge.other);
    for (var entry : other.links.entrySet()) {
      int third = entry.getKey();
      if (third == merge.one) continue;
      Group far = groups.get(third);
      far.links.remove(merge.other);
      Link link = one.links.get(third);
      if (link == null) {
        link = new Link();
        one.links.put(third, link);
        far.links.put(merge.one, link);
      }
      link.sum += entry.getValue().sum;
      link.seen += entry.getValue().seen;
    }
    for (var entry : one.links.entrySet()) {
      Group far = groups.get(entry.getKey());
      double mean = mean(entry.getValue(), one, far);
      if (mean <= 0) continue;
      int a = Math.min(merge.one, entry.getKey());
      int b = Math.max(merge.one, entry.getKey());
      queue.add(new Merge(mean, a, b, groups.get(a).version, groups.get(b).version));
    }
  }
}
