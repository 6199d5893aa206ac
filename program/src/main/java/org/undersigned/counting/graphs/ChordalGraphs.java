package org.undersigned.counting.graphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All chordal graphs of up to six lists: 1, 2, 8, 61, 822 and 18,154, the complete one among them
/// and last.
public final class ChordalGraphs {
  /// Seven lists have 617,675 chordal graphs, too many to weigh one by one.
  public static final int MOST_LISTS = 6;

  private static final Map<Integer, List<ChordalGraph>> KNOWN = new ConcurrentHashMap<>();

  private ChordalGraphs() {}

  /// In the order of their edge sets read as a number; the complete graph is the last.
  public static List<ChordalGraph> of(int lists) {
    if (lists < 1 || lists > MOST_LISTS)
      throw new IllegalArgumentException("One to " + MOST_LISTS + " lists");
    return KNOWN.computeIfAbsent(lists, ChordalGraphs::enumerate);
  }

  private static List<ChordalGraph> enumerate(int lists) {
    int pairs = lists * (lists - 1) / 2;
    List<ChordalGraph> graphs = new ArrayList<>();
    for (int edges = 0; edges < 1 << pairs; edges++) {
      int[] neighbours = new int[lists];
      int at = 0;
      for (int i = 0; i < lists; i++) {
        for (int j = i + 1; j < lists; j++) {
          if ((edges >> at++ & 1) == 0) continue;
          neighbours[i] |= 1 << j;
          neighbours[j] |= 1 << i;
        }
      }
      Optional<ChordalGraph> graph = ChordalGraph.of(neighbours);
      graph.ifPresent(graphs::add);
    }
    return List.copyOf(graphs);
  }
}
