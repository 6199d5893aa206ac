package org.undersigned.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Id;
import org.undersigned.model.NameList;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Person;
import org.undersigned.model.Reference;

/// Who of a documented count stands on which lists: the table that an estimate is made from.
/// Persons who are out of the count, and lists that name nobody of it, are left out.
public final class OverlapOfLists {

  private final List<NameList> lists;
  private final Map<Id<Reference>, Id<NameList>> listOf = new HashMap<>();

  public OverlapOfLists(Casebook book) {
    this.lists = new ArrayList<>(book.lists());
    for (Reference each : book.references())
      if (each instanceof Reference.Listing listing) listOf.put(listing.id(), listing.list());
  }

  /// The table of `count`, where `persons` says who is who.
  public OverlapTable table(DocumentedCount count, List<Person> persons) {
    Set<Id<Person>> counted = new HashSet<>();
    for (DocumentedCount.Counted each : count.candidates())
      if (each.standing() != DocumentedCount.Standing.OUT) counted.add(each.person());
    List<Set<Id<NameList>>> on = new ArrayList<>();
    for (Person person : persons)
      if (counted.contains(person.id())) {
        Set<Id<NameList>> naming = new HashSet<>();
        person.references().stream()
            .filter(listOf::containsKey)
            .forEach(reference -> naming.add(listOf.get(reference)));
        if (!naming.isEmpty()) on.add(naming);
      }
    return table(on);
  }

  private OverlapTable table(List<Set<Id<NameList>>> on) {
    Map<Id<NameList>, Integer> places = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (NameList list : lists)
      if (names.size() < OverlapTable.MOST_LISTS
          && on.stream().anyMatch(naming -> naming.contains(list.id()))) {
        places.put(list.id(), names.size());
        names.add((names.size() + 1) + " " + list.title());
      }
    if (names.isEmpty()) return new OverlapTable(List.of("no list"), List.of());
    List<Set<Integer>> patterns = new ArrayList<>();
    for (Set<Id<NameList>> naming : on) {
      Set<Integer> pattern = new HashSet<>();
      naming.stream().filter(places::containsKey).forEach(id -> pattern.add(places.get(id)));
      if (!pattern.isEmpty()) patterns.add(pattern);
    }
    return OverlapTable.ofPersons(names, patterns);
  }
}
