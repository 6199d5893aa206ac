package org.undersigned.counting.graphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A chordal graph of lists as its cliques and separators, each a bit set of lists. A separator
/// stands as often as it separates; empty ones are left out, since they contribute nothing.
public record ChordalGraph(List<Integer> cliques, List<Integer> separators) {
  public ChordalGraph {
    cliques = List.copyOf(cliques);
    separators = List.copyOf(separators);
  }

  /// The graph with these neighbours (a bit set for each list), or empty where it is not chordal.
  ///
  /// Takes out, one by one, a list whose remaining neighbours all know one another (Fulkerson &
  /// Gross 1965); a graph in which that cannot go on is not chordal. Each list taken out gives a
  /// clique unless a larger one holds it, and its neighbours at that moment separate it from the
  /// rest.
  static Optional<ChordalGraph> of(int[] neighbours) {
    int lists = neighbours.length;
    int left = (1 << lists) - 1;
    List<Integer> families = new ArrayList<>();
    List<Integer> borders = new ArrayList<>();
    while (left != 0) {
      int taken = -1;
      for (int v = 0; v < lists && taken < 0; v++) {
        if ((left >> v & 1) == 1 && complete(neighbours, neighbours[v] & left)) taken = v;
      }
      if (taken < 0) return Optional.empty();
      left &= ~(1 << taken);
      families.add(1 << taken | neighbours[taken] & left);
      borders.add(neighbours[taken] & left);
    }
    List<Integer> cliques = new ArrayList<>();
    List<Integer> separators = new ArrayList<>(borders);
    for (int family : families) {
      if (families.stream().anyMatch(f -> f != family && (f & family) == family)) {
        // Π_C / Π_S is unchanged where a family that is no clique cancels against an equal border.
        separators.remove((Object) family);
      } else {
        cliques.add(family);
      }
    }
    separators.removeIf(s -> s == 0);
    return Optional.of(new ChordalGraph(cliques, separators));
  }

  private static boolean complete(int[] neighbours, int set) {
    for (int v = 0; v < neighbours.length; v++) {
      if ((set >> v & 1) == 1 && (set & ~(neighbours[v] | 1 << v)) != 0) return false;
    }
    return true;
  }

  /// In cliques: `[EXH.ABA][ABA.HRW]`.
  public String named(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int clique : cliques) {
      StringBuilder members = new StringBuilder();
      for (int j = 0; j < names.size(); j++) {
        if ((clique >> j & 1) == 1)
          members.append(members.isEmpty() ? "" : ".").append(names.get(j));
      }
      text.append('[').append(members).append(']');
    }
    return text.toString();
  }
}
