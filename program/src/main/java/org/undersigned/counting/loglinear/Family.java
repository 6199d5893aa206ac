package org.undersigned.counting.loglinear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A hierarchical family G of sets of lists: the terms u_T of a log-linear model besides the
/// intercept.
///
/// Each term is a bit set of lists. All single lists are in, with a set all its non-empty subsets
/// are in, and the set of all lists is not (its term cannot be told from n₀).
///
/// @param terms by number of lists, then by bits
public record Family(int lists, List<Integer> terms, Persons persons) {
  /// Whether persons differ in how easily lists find them.
  public enum Persons {
    ALIKE,
    /// One more term τ·h(k) for persons on k lists, h(k) = k²/2: their log odds are normal
    /// (Darroch's form).
    NORMAL,
    /// h(k) = −ln(3.5 + k) + ln 3.5: their log odds are gamma, with a longer tail of persons who
    /// are hard to find.
    GAMMA;

    /// h(k); 0 for persons alike.
    double term(int k) {
      return switch (this) {
        case ALIKE -> 0;
        case NORMAL -> k * k / 2.0;
        case GAMMA -> StrictMath.log(3.5) - StrictMath.log(3.5 + k);
      };
    }
  }

  public Family(int lists, List<Integer> terms) {
    this(lists, terms, Persons.ALIKE);
  }

  public Family {
    TreeSet<Integer> sorted = new TreeSet<>(Family::compare);
    for (int j = 0; j < lists; j++) sorted.add(1 << j);
    sorted.addAll(terms);
    terms = List.copyOf(sorted);
    for (int term : terms) {
      if (lists > 1 && term == (1 << lists) - 1)
        throw new IllegalArgumentException("The term of all lists is not identified");
      for (int j = 0; j < lists; j++) {
        int less = term & ~(1 << j);
        if (less != 0 && !sorted.contains(less))
          throw new IllegalArgumentException("Not hierarchical");
      }
    }
  }

  private static int compare(int one, int other) {
    int sizes = Integer.compare(Integer.bitCount(one), Integer.bitCount(other));
    return sizes != 0 ? sizes : Integer.compare(one, other);
  }

  /// The lists are independent of one another.
  public static Family independent(int lists) {
    return new Family(lists, List.of());
  }

  /// The smallest family with these generators: each with all its subsets.
  public static Family of(int lists, Collection<Integer> generators) {
    SortedSet<Integer> terms = new TreeSet<>();
    for (int generator : generators) {
      for (int part = generator; part > 0; part = (part - 1) & generator) terms.add(part);
    }
    return new Family(lists, List.copyOf(terms));
  }

  /// Terms of two lists or more.
  public List<Integer> interactions() {
    return terms.stream().filter(t -> Integer.bitCount(t) > 1).toList();
  }

  /// These terms, with persons who differ in this form.
  public Family with(Persons form) {
    return new Family(lists, terms, form);
  }

  /// This family with `pair` taken in, or, where it is in, taken out.
  Family toggled(int pair) {
    List<Integer> changed = new ArrayList<>(interactions());
    if (!changed.remove((Object) pair)) changed.add(pair);
    return new Family(lists, changed, persons);
  }

  /// In generators, as the literature writes it: `[EXH.ABA.OSCE][EXH.HRW]`.
  public String named(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int at = terms.size() - 1; at >= 0; at--) {
      int term = terms.get(at);
      if (terms.stream().anyMatch(t -> t != term && (t & term) == term)) continue;
      StringBuilder generator = new StringBuilder();
      for (int j = 0; j < lists; j++) {
        if ((term >> j & 1) == 0) continue;
        generator.append(generator.isEmpty() ? "" : ".").append(names.get(j));
      }
      text.append('[').append(generator).append(']');
    }
    return switch (persons) {
      case ALIKE -> text.toString();
      case NORMAL -> text + "+h";
      case GAMMA -> text + "+g";
    };
  }
}
