package org.undersigned.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.undersigned.names.ComparableName;
import org.undersigned.names.NameComparer;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;
import org.undersigned.names.NameVerdict;

/// Two editions of one list side by side: who stayed, who changed, who came and who is gone.
///
/// Rows are paired by person, not by position: first by the same name (case, spaces and lookalike
/// letters aside) with the nearest other fields, then by names that can be one person's where birth
/// or age agree or only one of the rows tells. A decision made on an older row is carried to the
/// row it is paired with; nothing is decided here.
///
/// @param pairs in the order of the newer edition
/// @param added rows of the newer edition without a partner
/// @param gone rows of the older edition without a partner
public record EditionComparison(List<Pair> pairs, List<ListRow> added, List<ListRow> gone) {
  public EditionComparison {
    pairs = List.copyOf(pairs);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  /// A person or group in both editions.
  ///
  /// @param differences the fields that say something else now: `name`, `birth`, `age` …, in order
  public record Pair(ListRow older, ListRow newer, List<String> differences) {
    public Pair {
      differences = List.copyOf(differences);
    }
  }

  /// Fewer agreeing fields than this leave two like names unpaired.
  private static final double LEAST_BITS = 0;

  /// Compares two editions.
  public static EditionComparison of(ReadList older, ReadList newer) {
    List<ListRow> left = people(older);
    List<ListRow> right = people(newer);
    Map<ListRow, ListRow> partners = new HashMap<>();
    pairEqualNames(left, right, partners);
    pairLikeNames(left, right, partners);
    List<Pair> pairs = new ArrayList<>();
    List<ListRow> added = new ArrayList<>();
    for (ListRow row : right) {
      ListRow partner = partners.get(row);
      if (partner == null) added.add(row);
      else pairs.add(new Pair(partner, row, differences(partner, row)));
    }
    Set<ListRow> taken = new HashSet<>(partners.values());
    return new EditionComparison(
        pairs, added, left.stream().filter(row -> !taken.contains(row)).toList());
  }

  private static List<ListRow> people(ReadList list) {
    return list.rows().stream()
        .filter(r -> r instanceof ListRow.Person || r instanceof ListRow.Group)
        .toList();
  }

  private static void pairEqualNames(
      List<ListRow> left, List<ListRow> right, Map<ListRow, ListRow> partners) {
    Map<String, List<ListRow>> byName = new HashMap<>();
    for (ListRow row : left)
      byName.computeIfAbsent(Sameness.key(row), _ -> new ArrayList<>()).add(row);
    for (ListRow row : right) {
      List<ListRow> candidates = byName.getOrDefault(Sameness.key(row), List.of());
      candidates.stream()
          .filter(c -> !Sameness.contradicts(c, row))
          .max(
              Comparator.comparingInt((ListRow c) -> Sameness.agreeing(c, row))
                  .thenComparing(c -> -differences(c, row).size()))
          .ifPresent(
              best -> {
                partners.put(row, best);
                candidates.remove(best);
              });
    }
  }

  private static void pairLikeNames(
      List<ListRow> left, List<ListRow> right, Map<ListRow, ListRow> partners) {
    Set<ListRow> taken = new HashSet<>(partners.values());
    Map<ListRow, ComparableName> names = new HashMap<>();
    for (ListRow row : left) if (!taken.contains(row)) addName(row, names);
    for (ListRow row : right) if (!partners.containsKey(row)) addName(row, names);
    NameComparer comparer = new NameComparer();
    record Likeness(ListRow older, ListRow newer, double worth) {}
    List<Likeness> like = new ArrayList<>();
    for (ListRow newer : right) {
      ComparableName name = names.get(newer);
      if (name == null) continue;
      for (ListRow older : left) {
        ComparableName other = names.get(older);
        if (other == null || Sameness.contradicts(older, newer)) continue;
        long compared = comparer.compare(other, name);
        boolean possible = NameComparer.verdict(compared) != NameVerdict.DIFFERENT;
        if (possible
            && NameComparer.bits(compared) + 2 * Sameness.agreeing(older, newer) > LEAST_BITS)
          like.add(
              new Likeness(
                  older, newer, NameComparer.bits(compared) + Sameness.agreeing(older, newer)));
      }
    }
    like.sort(Comparator.comparingDouble(Likeness::worth).reversed());
    for (Likeness each : like) {
      if (partners.containsKey(each.newer()) || taken.contains(each.older())) continue;
      partners.put(each.newer(), each.older());
      taken.add(each.older());
    }
  }

  private static void addName(ListRow row, Map<ListRow, ComparableName> names) {
    if (row instanceof ListRow.Person person
        && person.name() != ListRow.Name.NONE
        && NameReader.read(NameCell.cleaned(person.asWritten()))
            instanceof NameReading.Named(var name)) names.put(row, ComparableName.of(name));
  }

  private static List<String> differences(ListRow older, ListRow newer) {
    List<String> differences = new ArrayList<>();
    if (!Sameness.key(older).equals(Sameness.key(newer))) differences.add("name");
    Map<String, Object> before = Sameness.fields(older);
    Sameness.fields(newer)
        .forEach(
            (field, value) -> {
              if (!Objects.equals(before.get(field), value)) differences.add(field);
            });
    return differences;
  }
}
