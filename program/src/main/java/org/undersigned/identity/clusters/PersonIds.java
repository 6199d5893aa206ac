package org.undersigned.identity.clusters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Ids of persons that survive re-runs: a group keeps the id that most of its members had before.
///
/// @param <M> a member: what a group is made of
/// @param <P> an id of a person
public final class PersonIds<M extends Comparable<M>, P> {
  private final Map<M, P> before;

  /// @param before the id of each member after the run before
  public PersonIds(Map<M, P> before) {
    this.before = Map.copyOf(before);
  }

  /// What became of the ids.
  ///
  /// @param ids the id of each group, in the order of the groups
  /// @param minted ids that are new
  /// @param retired ids that no group has any longer: their persons went into others
  /// @param split ids whose members now stand in several groups; the largest part kept the id
  public record Assigned<P>(List<P> ids, List<P> minted, List<P> retired, List<P> split) {
    public Assigned {
      ids = List.copyOf(ids);
      minted = List.copyOf(minted);
      retired = List.copyOf(retired);
      split = List.copyOf(split);
    }
  }

  private record Overlap<P>(int group, P id, int members, String order) {}

  /// Gives each group the id with which it shares most members, largest overlap first; ties go to
  /// the group that stands earlier. A group left without one gets a new id from its smallest
  /// member.
  public Assigned<P> assign(List<? extends Collection<M>> groups, Function<M, P> mint) {
    List<Overlap<P>> overlaps = new ArrayList<>();
    Map<P, Integer> parts = new LinkedHashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      Map<P, Integer> shared = new LinkedHashMap<>();
      groups.get(g).stream()
          .sorted()
          .filter(before::containsKey)
          .forEach(m -> shared.merge(before.get(m), 1, Integer::sum));
      for (var each : shared.entrySet()) {
        overlaps.add(new Overlap<>(g, each.getKey(), each.getValue(), each.getKey().toString()));
        parts.merge(each.getKey(), 1, Integer::sum);
      }
    }
    overlaps.sort(
        Comparator.comparingInt((Overlap<P> o) -> -o.members())
            .thenComparingInt(Overlap::group)
            .thenComparing(Overlap::order));
    Map<Integer, P> idOf = new HashMap<>();
    Set<P> taken = new HashSet<>();
    for (Overlap<P> each : overlaps)
      if (!idOf.containsKey(each.group()) && taken.add(each.id()))
        idOf.put(each.group(), each.id());
    List<P> ids = new ArrayList<>();
    List<P> minted = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      P id = idOf.get(g);
      if (id == null) {
        id = mint.apply(groups.get(g).stream().min(Comparator.naturalOrder()).orElseThrow());
        minted.add(id);
      }
      ids.add(id);
    }
    List<P> retired = new ArrayList<>(new java.util.LinkedHashSet<>(before.values()));
    retired.removeAll(taken);
    List<P> split =
        parts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    return new Assigned<>(ids, minted, retired, split);
  }
}
