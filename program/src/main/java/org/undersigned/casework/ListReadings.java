package org.undersigned.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.ListColumns;
import org.undersigned.model.NameList;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference.Listing;

/// Which lists of an exhibit come from a reading that a newer one followed, and which rows of the
/// two are one. The lists of an exhibit that count are those of its newest reading that has any: a
/// reader that finds no list makes nobody disappear.
///
/// A row is the same row where it stands at the same place under the same name, or where it alone
/// has those words in either reading. Another name at the same place is not taken for the same.
final class ListReadings {
  private final Map<Fingerprint, Integer> order = new HashMap<>();
  private int readings;
  private final Map<Fingerprint, Fingerprint> newestOf = new HashMap<>();
  private final Map<Id<NameList>, NameList> lists = new HashMap<>();
  private final Map<Id<NameList>, Fingerprint> readingOf = new HashMap<>();
  private final Map<Id<NameList>, List<Listing>> rows = new HashMap<>();
  private final Map<Fingerprint, Set<Id<NameList>>> ofExhibit = new HashMap<>();

  /// Where a row stands in its list, and whom it names.
  private record Spot(int row, String name) {
    static Spot of(Listing row) {
      return new Spot(row.row(), row.asWritten().strip().replaceAll("\\s+", " "));
    }
  }

  /// Takes the next record in.
  ///
  /// @return whether it may change which rows are one
  boolean take(Object record) {
    return switch (record) {
      case Reading each -> {
        order.put(each.id(), readings++);
        newestOf.put(each.exhibit(), each.id());
        yield false;
      }
      case NameList each -> {
        lists.put(each.id(), each);
        rows.put(each.id(), new ArrayList<>());
        ofExhibit.computeIfAbsent(each.exhibit(), _ -> new LinkedHashSet<>()).add(each.id());
        yield isOneOfSeveral(each.id());
      }
      case Listing each when lists.containsKey(each.list()) -> {
        readingOf.put(each.list(), each.quote().at().reading());
        rows.get(each.list()).add(each);
        yield isOneOfSeveral(each.list());
      }
      case ListColumns each -> {
        Fingerprint newest = newestOf.get(each.exhibit());
        if (newest != null) forget(Id.derived("list", newest.hex(), each.sheet()));
        yield ofExhibit.containsKey(each.exhibit());
      }
      default -> false;
    };
  }

  /// The rows of a list whose columns are understood anew follow as they are read now.
  private void forget(Id<NameList> list) {
    NameList known = lists.remove(list);
    if (known == null) return;
    rows.remove(list);
    readingOf.remove(list);
    ofExhibit.get(known.exhibit()).remove(list);
  }

  private boolean isOneOfSeveral(Id<NameList> list) {
    return ofExhibit.get(lists.get(list).exhibit()).size() > 1;
  }

  /// Whether `list` comes from a reading that a newer one with lists followed.
  boolean isReadAnew(Id<NameList> list) {
    NameList known = lists.get(list);
    if (known == null || !isOneOfSeveral(list)) return false;
    return place(list) < newest(known.exhibit());
  }

  /// Lists whose rows are still to come are the newest.
  private int place(Id<NameList> list) {
    Fingerprint reading = readingOf.get(list);
    return reading == null ? Integer.MAX_VALUE : order.getOrDefault(reading, -1);
  }

  private int newest(Fingerprint exhibit) {
    return ofExhibit.get(exhibit).stream().mapToInt(this::place).max().orElse(-1);
  }

  /// Tells every list and row of an older reading that has its like in the newest: the older one's
  /// id first.
  void pairs(BiConsumer<Id<?>, Id<?>> tell) {
    for (Set<Id<NameList>> all : ofExhibit.values()) {
      Map<Integer, List<Id<NameList>>> byReading = new LinkedHashMap<>();
      for (Id<NameList> each : all)
        byReading.computeIfAbsent(place(each), _ -> new ArrayList<>()).add(each);
      if (byReading.size() < 2) continue;
      List<Id<NameList>> newest =
          byReading.remove(byReading.keySet().stream().mapToInt(each -> each).max().orElseThrow());
      for (List<Id<NameList>> older : byReading.values()) pairs(older, newest, tell);
    }
  }

  private void pairs(
      List<Id<NameList>> older, List<Id<NameList>> newer, BiConsumer<Id<?>, Id<?>> tell) {
    Set<Listing> left = new LinkedHashSet<>();
    older.forEach(each -> left.addAll(rows.get(each)));
    Set<Listing> found = new LinkedHashSet<>();
    newer.forEach(each -> found.addAll(rows.get(each)));
    counterparts(older, newer)
        .forEach(
            (one, other) -> {
              tell.accept(one, other);
              Map<Spot, Listing> spots = spots(other);
              for (Listing row : rows.get(one)) {
                Listing same = spots.get(Spot.of(row));
                if (same == null) continue;
                tell.accept(row.id(), same.id());
                left.remove(row);
                found.remove(same);
              }
            });
    Map<String, Listing> before = alone(left);
    Map<String, Listing> after = alone(found);
    before.forEach(
        (words, row) -> {
          if (after.containsKey(words)) tell.accept(row.id(), after.get(words).id());
        });
  }

  /// Each older list with the newer one that has most of its rows; two that are left over alone are
  /// one.
  private Map<Id<NameList>, Id<NameList>> counterparts(
      List<Id<NameList>> older, List<Id<NameList>> newer) {
    Map<Id<NameList>, Id<NameList>> pairs = new LinkedHashMap<>();
    List<Id<NameList>> free = new ArrayList<>(newer);
    List<Id<NameList>> alone = new ArrayList<>();
    for (Id<NameList> one : older) {
      Id<NameList> best = one;
      long most = 0;
      for (Id<NameList> other : free) {
        Set<Spot> spots = spots(other).keySet();
        long shared = rows.get(one).stream().map(Spot::of).filter(spots::contains).count();
        if (shared <= most) continue;
        most = shared;
        best = other;
      }
      if (most == 0) alone.add(one);
      else pairs.put(one, best);
      free.remove(best);
    }
    if (alone.size() == 1 && free.size() == 1) pairs.put(alone.getFirst(), free.getFirst());
    return pairs;
  }

  private Map<Spot, Listing> spots(Id<NameList> list) {
    Map<Spot, Listing> spots = new HashMap<>();
    for (Listing each : rows.get(list)) spots.put(Spot.of(each), each);
    return spots;
  }

  /// Those of `rows` whose words no other of them has, by these.
  private static Map<String, Listing> alone(Set<Listing> rows) {
    Function<Listing, String> words = each -> each.quote().exact();
    Map<String, Listing> alone = new LinkedHashMap<>();
    Set<String> several = new LinkedHashSet<>();
    for (Listing each : rows)
      if (alone.put(words.apply(each), each) != null) several.add(words.apply(each));
    alone.keySet().removeAll(several);
    return alone;
  }
}
