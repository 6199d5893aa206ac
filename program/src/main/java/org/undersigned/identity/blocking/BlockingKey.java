package org.undersigned.identity.blocking;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.identity.columns.PersonTable;

/// Some atoms that must all agree; and those by which a block that is too large is refined, in
/// order. A key without atoms is [#everyPair].
public record BlockingKey(List<Atom> atoms, List<Atom> refinements) {
  public BlockingKey {
    atoms = List.copyOf(atoms);
    refinements = List.copyOf(refinements);
  }

  /// One block of all records that are named, never refined: for tables so small that no pair need
  /// be missed.
  static BlockingKey everyPair() {
    return new BlockingKey(List.of(), List.of());
  }

  /// Whether it brings all records together.
  public boolean isEveryPair() {
    return atoms.isEmpty();
  }

  /// A number for the record's block; 0 where it is in none.
  int of(PersonTable table, int record) {
    if (isEveryPair()) return table.isNamed(record) ? 1 : 0;
    int hash = 17;
    for (int i = 0; i < atoms.size(); i++) {
      int number = atoms.get(i).of(table, record);
      if (number == 0) return 0;
      hash = Hash.combine(hash, number);
    }
    return hash == 0 ? 1 : hash;
  }

  /// Labels of the atoms in which two records do not agree, or that one of them does not say.
  public List<String> disagreeing(PersonTable table, int one, int other) {
    return atoms.stream()
        .filter(a -> a.of(table, one) == 0 || a.of(table, one) != a.of(table, other))
        .map(Atom::label)
        .toList();
  }

  /// As reports name it: `surname + birth year`.
  public String label() {
    return isEveryPair()
        ? "every pair of a small table"
        : atoms.stream().map(Atom::label).collect(Collectors.joining(" + "));
  }
}
