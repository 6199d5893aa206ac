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
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Partition;
import org.undersigned.model.Person;
import org.undersigned.model.Reference;

/// Who of a documented count stands on which lists: the table that an estimate is made from.
/// Persons who are out of the count, and lists that name nobody of it, are left out.
public final class OverlapOfLists {

  private final List<NameList> lists;
  private final CopiedLists copies;
  private final Map<Id<Reference>, Id<NameList>> listOf = new HashMap<>();

  public OverlapOfLists(Casebook book) {
    this.lists = new ArrayList<>(book.lists());
    this.copies = CopiedLists.of(book);
    for (Reference each : book.current())
      if (each instanceof Reference.Listing listing) listOf.put(listing.id(), listing.list());
  }

  /// The table of `count`, where `persons` says who is who.
  public OverlapTable table(DocumentedCount count, List<Person> persons) {
    Set<Id<Reference>> counted = counted(count, persons);
    return table(persons.stream().map(Person::references).toList(), counted);
  }

  /// The table of `count` under another draw of who is who: whoever holds a reference of a counted
  /// person is counted. Its lists are those of the undrawn table.
  public OverlapTable table(DocumentedCount count, List<Person> persons, Partition draw) {
    Set<Id<Reference>> counted = counted(count, persons);
    return table(draw.persons(), counted);
  }

  /// What was declared of lists that are taken as one, where that changes the table.
  public List<Message> notes() {
    return copies.notes();
  }

  private static Set<Id<Reference>> counted(DocumentedCount count, List<Person> persons) {
    Set<Id<Person>> counted = new HashSet<>();
    for (DocumentedCount.Counted each : count.candidates())
      if (each.standing() != DocumentedCount.Standing.OUT) counted.add(each.person());
    Set<Id<Reference>> references = new HashSet<>();
    for (Person person : persons)
      if (counted.contains(person.id())) references.addAll(person.references());
    return references;
  }

  private OverlapTable table(List<Set<Id<Reference>>> persons, Set<Id<Reference>> counted) {
    Map<Id<NameList>, Integer> places = places(counted);
    if (places.isEmpty()) return new OverlapTable(List.of("no list"), List.of());
    Map<Integer, String> titles = new LinkedHashMap<>();
    for (NameList list : lists)
      if (places.containsKey(list.id()))
        titles.merge(places.get(list.id()), list.title(), (one, other) -> one + " + " + other);
    List<String> names = new ArrayList<>();
    titles.values().forEach(title -> names.add((names.size() + 1) + " " + title));
    List<Set<Integer>> patterns = new ArrayList<>();
    for (Set<Id<Reference>> person : persons) {
      if (person.stream().noneMatch(counted::contains)) continue;
      Set<Integer> pattern = new HashSet<>();
      for (Id<Reference> reference : person) {
        Integer place = places.get(listOf.get(reference));
        if (place != null) pattern.add(place);
      }
      if (!pattern.isEmpty()) patterns.add(pattern);
    }
    return OverlapTable.ofPersons(names, patterns);
  }

  /// The lists that name one of these, in the order of the case; lists that were declared copies of
  /// one another have one place.
  private Map<Id<NameList>, Integer> places(Set<Id<Reference>> naming) {
    Set<Id<NameList>> named = new HashSet<>();
    naming.stream().filter(listOf::containsKey).forEach(each -> named.add(listOf.get(each)));
    Map<Id<NameList>, Integer> witnesses = new LinkedHashMap<>();
    Map<Id<NameList>, Integer> places = new LinkedHashMap<>();
    for (NameList list : lists) {
      if (!named.contains(list.id())) continue;
      Id<NameList> witness = copies.witness(list.id());
      if (witnesses.size() == OverlapTable.MOST_LISTS && !witnesses.containsKey(witness)) continue;
      places.put(list.id(), witnesses.computeIfAbsent(witness, _ -> witnesses.size()));
    }
    return places;
  }
}
