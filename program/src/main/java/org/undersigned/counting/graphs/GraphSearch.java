package org.undersigned.counting.graphs;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chordal graphs of seven lists and more that a search meets: from the empty graph, always the
/// neighbours (one edge more or less) of the best graph not yet looked at, until none within reach
/// of the best is left. Cliques of more than five lists are not entered.
final class GraphSearch {
  private static final double WITHIN_REACH = 4;
  private static final int MOST_GRAPHS = 1_500;
  private static final int LARGEST_CLIQUE = 5;

  private final Weighing weighing;
  private final int lists;

  GraphSearch(Weighing weighing, int lists) {
    this.weighing = weighing;
    this.lists = lists;
  }

  private record Met(ChordalGraph graph, double top) {}

  List<ChordalGraph> graphs() {
    Map<Long, Met> met = new LinkedHashMap<>();
    Deque<Long> open = new ArrayDeque<>();
    met.put(0L, met(0L).orElseThrow());
    open.add(0L);
    while (!open.isEmpty() && met.size() < MOST_GRAPHS) {
      long next =
          open.stream().max(Comparator.comparingDouble(e -> met.get(e).top())).orElseThrow();
      open.remove(next);
      double best = met.values().stream().mapToDouble(Met::top).max().orElseThrow();
      if (met.get(next).top() < best - WITHIN_REACH) break;
      for (int pair = 0; pair < lists * (lists - 1) / 2; pair++) {
        long neighbour = next ^ 1L << pair;
        if (met.containsKey(neighbour)) continue;
        met(neighbour)
            .ifPresent(
                m -> {
                  met.put(neighbour, m);
                  open.add(neighbour);
                });
      }
    }
    return met.values().stream().map(Met::graph).toList();
  }

  private Optional<Met> met(long edges) {
    int[] neighbours = new int[lists];
    int at = 0;
    for (int i = 0; i < lists; i++) {
      for (int j = i + 1; j < lists; j++) {
        if ((edges >> at++ & 1) == 0) continue;
        neighbours[i] |= 1 << j;
        neighbours[j] |= 1 << i;
      }
    }
    return ChordalGraph.of(neighbours)
        .filter(g -> g.cliques().stream().allMatch(c -> Integer.bitCount(c) <= LARGEST_CLIQUE))
        .map(
            g -> {
              Weighing.Graph graph = weighing.of(g);
              return new Met(g, graph.at(graph.top()));
            });
  }
}
