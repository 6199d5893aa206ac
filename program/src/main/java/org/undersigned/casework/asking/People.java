package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.model.DocumentedCount.DoubtfulLink;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Message;
import org.undersigned.model.Person;
import org.undersigned.model.Reference;

/// Who is who in a case, derived from its links: references that links call the same are one
/// person. Links in any order give the same persons; an undecided link joins nobody.
public final class People {

  private final Map<Id<Reference>, Person> byReference = new LinkedHashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<DoubtfulLink> doubtful = new ArrayList<>();

  private People() {}

  /// The persons of a case: every reference to a person, alone or joined with others.
  public static People of(Casebook book) {
    List<Reference> references =
        book.references().stream().filter(People::isPerson).map(Reference.class::cast).toList();
    Map<Id<?>, Id<?>> joined = new HashMap<>();
    for (Link<?> link : book.links())
      if (link.judgement() == Link.Judgement.SAME)
        joined.put(root(joined, link.one()), root(joined, link.other()));
    Map<Id<?>, List<Reference>> groups = new LinkedHashMap<>();
    for (Reference each : references)
      groups.computeIfAbsent(root(joined, each.id()), _ -> new ArrayList<>()).add(each);
    People people = new People();
    groups.values().forEach(people::add);
    for (Link<?> link : book.links())
      if (link.judgement() == Link.Judgement.UNDECIDED) people.doubt(link);
    return people;
  }

  /// Whether a reference names a person, not a body or a group.
  public static boolean isPerson(Reference reference) {
    return switch (reference) {
      case Reference.Mention mention -> mention.kind() == Reference.Kind.PERSON;
      case Reference.Listing listing -> listing.attribute("count_bound").isEmpty();
    };
  }

  private static Id<?> root(Map<Id<?>, Id<?>> joined, Id<?> of) {
    Id<?> at = of;
    while (joined.containsKey(at) && !joined.get(at).equals(at)) at = joined.get(at);
    return at;
  }

  private void add(List<Reference> group) {
    var ids = new LinkedHashSet<Id<Reference>>();
    group.forEach(each -> ids.add(each.id()));
    // The id follows from the reference that is first by id, so it survives whatever joins later.
    Id<Reference> first =
        ids.stream().min(Comparator.comparing(id -> id.value().toString())).orElseThrow();
    Person person = new Person(Id.derived("person", first.toString()), preferred(group), ids);
    persons.add(person);
    ids.forEach(id -> byReference.put(id, person));
  }

  /// The fullest name; of equally full ones the first.
  private static String preferred(List<Reference> group) {
    return group.stream()
        .map(Reference::asWritten)
        .max(Comparator.comparingInt(People::fullness).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static int fullness(String name) {
    int words = name.split("\\s+").length;
    return name.indexOf('.') >= 0 ? words : words * 100 + name.length();
  }

  private void doubt(Link<?> link) {
    Person one = byReference.get(link.one());
    Person other = byReference.get(link.other());
    if (one == null || other == null || one.equals(other)) return;
    String why = link.because().isEmpty() ? "" : link.because().getFirst().what();
    doubtful.add(
        new DoubtfulLink(
            one.id(),
            other.id(),
            Message.of(
                "STEP-07",
                "one",
                one.preferredName(),
                "other",
                other.preferredName(),
                "why",
                why)));
  }

  /// All persons, in the order in which they were first named.
  public List<Person> all() {
    return List.copyOf(persons);
  }

  /// Whom a reference means.
  public Optional<Person> of(Id<Reference> reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  /// Pairs that may be one person: nobody has decided.
  public List<DoubtfulLink> doubtful() {
    return List.copyOf(doubtful);
  }
}
