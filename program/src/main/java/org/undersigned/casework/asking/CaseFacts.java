package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.ListKinds;
import org.undersigned.counting.documented.Candidate;
import org.undersigned.model.Claim;
import org.undersigned.model.Id;
import org.undersigned.model.NameList;
import org.undersigned.model.Party;
import org.undersigned.model.Person;
import org.undersigned.model.Quantity;
import org.undersigned.model.Reference;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Statement;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;

/// What befell whom, from the rows of lists and from statements: the candidates that a count looks
/// at.
public final class CaseFacts {

  private final Casebook book;
  private final People people;
  private final Sayings sayings;
  private final CasePlaces places;
  private final RelatedKinds kinds;

  public CaseFacts(Casebook book, People people, Sayings sayings) {
    this.book = book;
    this.people = people;
    this.sayings = sayings;
    this.places = CasePlaces.of(book);
    this.kinds = new RelatedKinds(book.terms().all());
  }

  /// Every person of whom a row or a statement tells something, and every group that a list counts,
  /// as a count of `quantity` looks at them. Who is only named (a minister, an author) is no
  /// candidate.
  public List<Candidate> candidates(Quantity quantity) {
    List<Candidate> candidates = new ArrayList<>();
    for (Person person : people.all()) {
      List<Candidate.Fact> facts = facts(person, quantity);
      if (!facts.isEmpty())
        candidates.add(new Candidate.Named(person.id(), person.preferredName(), facts));
    }
    groups()
        .forEach(
            (listing, tally) ->
                candidates.add(
                    new Candidate.Group(
                        listing.asWritten(), tally, List.of(seen(fact(listing), quantity)))));
    return candidates;
  }

  /// A fact as a count of `quantity` sees it. A narrower kind is of its kind (who was killed has
  /// died); of a broader one it is not known (who died may have been killed).
  private Candidate.Fact seen(Candidate.Fact fact, Quantity quantity) {
    return new Candidate.Fact(
        seen(fact.kind(), quantity.kind()),
        fact.when(),
        quantity
            .where()
            .flatMap(wanted -> fact.where().map(stated -> places.seenFrom(wanted, stated)))
            .or(fact::where),
        fact.actors(),
        fact.stance(),
        fact.standing(),
        fact.statement());
  }

  private Optional<Term> seen(Optional<Term> stated, Optional<Term> wanted) {
    if (stated.isEmpty() || wanted.isEmpty()) return stated;
    if (kinds.isKindOf(stated.get(), wanted.get())) return wanted;
    return kinds.isKindOf(wanted.get(), stated.get()) ? Optional.empty() : stated;
  }

  /// The rows that count a group, with their number.
  public Map<Reference.Listing, Tally> groups() {
    Map<Reference.Listing, Tally> groups = new LinkedHashMap<>();
    for (Reference each : book.current())
      if (each instanceof Reference.Listing listing && !People.isPerson(each))
        groups.put(listing, tally(listing));
    return groups;
  }

  /// Statements that speak of `person`.
  public List<Said> about(Person person) {
    return sayings.all().stream().filter(each -> victims(each, person)).toList();
  }

  private List<Candidate.Fact> facts(Person person, Quantity quantity) {
    List<Candidate.Fact> facts = new ArrayList<>();
    for (Id<Reference> id : person.references())
      if (book.reference(id).orElseThrow() instanceof Reference.Listing listing)
        facts.add(seen(fact(listing), quantity));
    for (Said said : about(person))
      if (said.claim() instanceof Claim.ActHappened act) facts.add(seen(fact(said, act), quantity));
    return facts;
  }

  private Candidate.Fact fact(Said said, Claim.ActHappened act) {
    return new Candidate.Fact(
        Optional.of(act.kind()),
        act.when(),
        act.where(),
        act.actors().stream().map(Party::asWritten).toList(),
        said.stance(),
        said.standing() == Said.Standing.REVIEWED
            ? Candidate.Standing.REVIEWED
            : Candidate.Standing.MACHINE_DRAFT,
        Optional.of(Id.<Statement>parse(said.id())));
  }

  private boolean victims(Said said, Person person) {
    return said.claim() instanceof Claim.ActHappened act
        && act.victims().stream()
            .anyMatch(each -> each.who().map(person.references()::contains).orElse(false));
  }

  /// What a row says: the list's own kind of act, unless the row's status says another.
  private Candidate.Fact fact(Reference.Listing listing) {
    NameList list = book.list(listing.list()).orElseThrow();
    String status = listing.attribute("status").orElse("");
    Optional<Where> where =
        listing.attribute("place").map(Where::asWritten).or(() -> list.covers().where());
    return new Candidate.Fact(
        kind(listing, status).or(() -> list.covers().kind()),
        listing.attribute("event_date").map(When::new),
        where,
        List.of(),
        stance(status),
        Candidate.Standing.REVIEWED,
        Optional.empty());
  }

  /// The kind of act that a row's own words tell; empty where they leave it to the list.
  private static Optional<Term> kind(Reference.Listing listing, String status) {
    Optional<Term> told =
        listing.attributes().stream()
            .filter(each -> each.role().equals("status"))
            .flatMap(each -> ListKinds.in(each.asWritten()).stream())
            .findFirst();
    if (told.isPresent()) return told;
    return switch (status) {
      case "missing" -> Optional.of(act("enforced disappearance"));
      case "in custody", "charged", "convicted" -> Optional.of(act("detention"));
      case "released" -> Optional.of(act("release"));
      case "dead", "dead, unconfirmed" -> Optional.of(act("death"));
      default -> Optional.empty();
    };
  }

  private static Term act(String code) {
    return new Term("acts", code);
  }

  private static Stance stance(String status) {
    if (status.contains("unconfirmed")) return Stance.DOUBTS;
    return status.equals("withdrawn") ? Stance.RETRACTS : Stance.ASSERTS;
  }

  private static Tally tally(Reference.Listing listing) {
    OptionalLong low = number(listing, "count_low");
    OptionalLong high = number(listing, "count_high");
    String bound = listing.attribute("count_bound").orElse("in_words");
    return switch (bound) {
      case "exactly" -> new Tally.Exactly(low.orElse(0));
      case "at_least" -> new Tally.AtLeast(low.orElse(0));
      case "at_most" -> new Tally.AtMost(high.orElse(0));
      case "between" -> new Tally.Between(low.orElse(0), high.orElse(0));
      case "about" -> new Tally.About(low.orElse(0));
      default -> new Tally.InWords(low, high, listing.asWritten());
    };
  }

  private static OptionalLong number(Reference.Listing listing, String role) {
    return listing
        .attribute(role)
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }
}
