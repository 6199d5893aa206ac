package org.undersigned.identity.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.identity.columns.PersonTable;

/// Chooses keys for a table by what its columns are and how they spread, whatever they are called.
///
/// An atom that tells records apart well enough alone is a key; of the others every two that go
/// together are one, most promising first. Promise is how likely two records of one person agree in
/// all atoms of the key: coverage² times strength. In small tables one more key brings every pair
/// together.
public final class BlockingPlan {
  /// Pairs for each record that a key of one atom may make.
  private static final double PAIRS_ALONE = 12;

  /// Pairs for each record that a key may make before its refinements take over.
  private static final double PAIRS_TOGETHER = 2000;

  private static final int MOST_KEYS = 16;

  /// Up to so many records every pair is compared: it costs less than the start of the program, and
  /// whoever is spelled so that no key finds them (another script, a name taken apart another way)
  /// is found.
  private static final int EVERY_PAIR = 600;

  private BlockingPlan() {}

  /// Pairs for each record that all keys together may make, by estimate; fewer in long lists, where
  /// the last keys find one true pair in some thousands.
  private static double budget(double records) {
    return records <= 20_000 ? 150 : records <= 200_000 ? 60 : 50;
  }

  /// What a key makes at most for each record, its large blocks refined.
  private static final double MOST_PER_KEY = 12;

  private record Promise(BlockingKey key, double value, double collision) {}

  public static List<BlockingKey> choose(PersonTable table) {
    List<AtomSpread> spreads = new ArrayList<>();
    for (Atom atom : Atom.all(table)) {
      AtomSpread spread = AtomSpread.of(table, atom);
      if (spread.coverage() > 0.0005) spreads.add(spread);
    }
    spreads.sort(
        Comparator.comparingDouble(AtomSpread::collision).thenComparing(s -> s.atom().label()));
    double records = table.size();
    List<Promise> promises = new ArrayList<>();
    List<AtomSpread> others = new ArrayList<>();
    for (AtomSpread spread : spreads) {
      if (spread.collision() * records / 2 <= PAIRS_ALONE) promises.add(promise(spreads, spread));
      else others.add(spread);
    }
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        AtomSpread one = others.get(i);
        AtomSpread other = others.get(j);
        if (!one.atom().combines()
            || !other.atom().combines()
            || !one.atom().goesWith(other.atom())) continue;
        if (one.collision() * other.collision() * records / 2 <= PAIRS_TOGETHER)
          promises.add(promise(spreads, one, other));
      }
    }
    promises.sort(
        Comparator.comparingDouble((Promise p) -> -p.value()).thenComparing(p -> p.key().label()));
    double budget = budget(records);
    List<BlockingKey> keys = new ArrayList<>();
    for (Promise each : promises) {
      double cost = Math.min(MOST_PER_KEY, each.collision() * records / 2);
      if (keys.size() == MOST_KEYS || cost > budget) continue;
      budget -= cost;
      keys.add(each.key());
    }
    if (table.size() <= EVERY_PAIR) keys.add(BlockingKey.everyPair());
    return keys;
  }

  private static Promise promise(List<AtomSpread> all, AtomSpread... chosen) {
    double value = 1;
    double collision = 1;
    List<Atom> atoms = new ArrayList<>();
    for (AtomSpread spread : chosen) {
      value *= spread.coverage() * spread.coverage() * spread.atom().strength();
      collision *= spread.collision();
      atoms.add(spread.atom());
    }
    List<Atom> refinements = new ArrayList<>();
    for (AtomSpread spread : all)
      if (spread.coverage() > 0.3
          && atoms.stream().allMatch(a -> a != spread.atom() && a.goesWith(spread.atom())))
        refinements.add(spread.atom());
    return new Promise(new BlockingKey(atoms, refinements), value, collision);
  }
}
