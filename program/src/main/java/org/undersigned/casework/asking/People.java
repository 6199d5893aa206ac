package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.EditionBook;
import org.undersigned.casework.LinkBook;
import org.undersigned.identity.clusters.PersonIds;
import org.undersigned.model.DocumentedCount.DoubtfulLink;
import org.undersigned.model.Edition;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Message;
import org.undersigned.model.Person;
import org.undersigned.model.Reference;
import org.undersigned.model.Run;

/// Who is who in a case, derived from its links: references that links call the same are one
/// person. Links in any order give the same persons; an undecided link joins nobody.
///
/// Persons keep their ids from one run of the engine to the next: of a person that falls apart the
/// largest part, of two that merge the one with more references ([PersonIds]). Between runs, what
/// colleagues judge splits and joins by the same rule, and taking it back gives the same ids again.
public final class People {

  private static final String ENGINE = "identify";

  private final Map<Id<Reference>, Person> byReference = new LinkedHashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<DoubtfulLink> doubtful = new ArrayList<>();

  private People() {}

  /// Follows a case through its log, from run to run.
  public static final class Following {
    private final Map<Id<Reference>, Reference> references = new LinkedHashMap<>();
    private final LinkBook links = new LinkBook();
    private final EditionBook editions = new EditionBook();
    private Map<String, Id<Person>> before = Map.of();

    /// Takes the next record in.
    public void take(Object record) {
      editions.take(record);
      switch (record) {
        case Edition each -> follow(each);
        case Reference each when isPerson(each) -> references.put(each.id(), each);
        // A row whose columns are understood anew may count a group now.
        case Reference each -> references.remove(each.id());
        case Link<?> each -> links.add(each);
        case Run run when run.engine().equals(ENGINE) -> run(run.id());
        default -> {}
      }
    }

    /// A run of the engine gives every person an id that has none.
    public PersonIds.Assigned<Id<Person>> run(Id<Run> run) {
      List<List<Reference>> groups = groups();
      PersonIds.Assigned<Id<Person>> assigned = assigned(groups, run.toString());
      Map<String, Id<Person>> after = new HashMap<>();
      for (int i = 0; i < groups.size(); i++)
        for (Reference each : groups.get(i)) after.put(each.id().toString(), assigned.ids().get(i));
      before = after;
      return assigned;
    }

    /// A row of the newer edition is whom the same row of the older one was.
    private void follow(Edition edition) {
      Map<String, Id<Person>> known = new HashMap<>(before);
      for (Edition.Row row : edition.rows()) {
        Id<Person> was = known.get(row.older().toString());
        if (was != null && editions.newest(row.older()).equals(editions.newest(row.newer())))
          known.putIfAbsent(row.newer().toString(), was);
      }
      before = known;
    }

    private List<List<Reference>> groups() {
      return PersonGroups.of(
          references.values().stream().filter(each -> !editions.isSuperseded(each)).toList(),
          standing());
    }

    private Collection<Link<?>> standing() {
      return editions.carried(links.standing());
    }

    private PersonIds.Assigned<Id<Person>> assigned(List<List<Reference>> groups, String by) {
      return new PersonIds<>(known())
          .assign(
              groups.stream()
                  .map(group -> group.stream().map(each -> each.id().toString()).toList())
                  .toList(),
              member -> Id.derived("person", by, member));
    }

    /// Who each reference was; a row that was read anew is whom it was before.
    private Map<String, Id<Person>> known() {
      if (editions.readAnew().isEmpty()) return before;
      Map<String, Id<Person>> known = new HashMap<>(before);
      editions
          .readAnew()
          .forEach(
              (older, newer) -> {
                Id<Person> was = before.get(older.toString());
                if (was != null) known.putIfAbsent(newer.toString(), was);
              });
      return known;
    }

    People people() {
      List<List<Reference>> groups = groups();
      List<Id<Person>> ids = assigned(groups, "not yet of a run").ids();
      People people = new People();
      for (int i = 0; i < groups.size(); i++) people.add(ids.get(i), groups.get(i));
      for (Link<?> link : standing())
        if (link.judgement() == Link.Judgement.UNDECIDED) people.doubt(link);
      return people;
    }
  }

  /// Chains of "same" by which colleagues' judgements contradict a "different" of theirs: the ends
  /// are judged different. Empty where nothing contradicts.
  public static List<List<Reference>> contradictions(Casebook book) {
    return PersonGroups.contradictions(
        book.current().stream().filter(People::isPerson).toList(), book.links());
  }

  /// A case followed to its last record.
  public static Following following(Casebook book) {
    Following following = new Following();
    book.inOrder().stream()
        .filter(each -> !(each instanceof Reference r) || book.reference(r.id()).isPresent())
        .forEach(following::take);
    return following;
  }

  /// The persons of a case: every reference to a person, alone or joined with others.
  public static People of(Casebook book) {
    return following(book).people();
  }

  /// Whether a reference names a person, not a body or a group.
  public static boolean isPerson(Reference reference) {
    return switch (reference) {
      case Reference.Mention mention -> mention.kind() == Reference.Kind.PERSON;
      case Reference.Listing listing -> listing.attribute("count_bound").isEmpty();
    };
  }

  private void add(Id<Person> id, List<Reference> group) {
    var ids = new LinkedHashSet<Id<Reference>>();
    group.forEach(each -> ids.add(each.id()));
    Person person = new Person(id, preferred(group), ids);
    persons.add(person);
    ids.forEach(reference -> byReference.put(reference, person));
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
