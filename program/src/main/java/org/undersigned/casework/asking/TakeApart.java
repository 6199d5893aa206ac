package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.assessment.Roots;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Claim;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Figure;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import org.undersigned.model.Person;
import org.undersigned.model.Quantity;
import org.undersigned.model.Reference;
import org.undersigned.model.Said;
import org.undersigned.model.TakenApart;
import org.undersigned.model.Tally;

/// Takes any number apart: from the figure to the persons under it, to the rows and statements
/// under each person, to the quotes; beside it the denials, the figures that disagree, who was left
/// out and why, and what an estimate adds. Command line, page and dossier all show the one record
/// it gives.
public final class TakeApart {

  private final Casebook book;
  private final Sayings sayings;
  private final People people;
  private final CaseFacts facts;
  private final DocumentedCounts counts;
  private final Function<Message, String> words;

  /// References in the order of the log.
  private final Map<Id<Reference>, Integer> order = new HashMap<>();

  /// @param words the words of a reason
  public TakeApart(Casebook book, Said.Standing standing, Function<Message, String> words) {
    this.book = book;
    this.sayings = new Sayings(book, standing);
    this.people = People.of(book);
    this.counts = new DocumentedCounts(book, people, sayings);
    this.facts = counts.facts();
    this.words = words;
    for (Reference each : book.references()) order.put(each.id(), order.size());
  }

  /// What came of asking.
  public sealed interface Answer {
    record Apart(TakenApart apart) implements Answer {}

    /// No figure fits what was asked.
    record NoSuchFigure() implements Answer {}

    /// Several figures fit equally well: the caller asks again, by an id.
    record Several(List<Said> figures) implements Answer {
      public Several {
        figures = List.copyOf(figures);
      }
    }
  }

  /// @param question an id, or words such as "at least 61 people were killed"
  public Answer apart(String question) {
    List<Said> found = new FindFigure(sayings).asked(question);
    if (found.isEmpty()) return new Answer.NoSuchFigure();
    Said figure = found.getFirst();
    boolean alike =
        found.stream()
            .allMatch(
                each ->
                    FindFigure.figure(each).tally().equals(FindFigure.figure(figure).tally())
                        && FindFigure.figure(each)
                            .quantity()
                            .differences(FindFigure.figure(figure).quantity())
                            .isEmpty());
    if (!alike) return new Answer.Several(found);
    return new Answer.Apart(apart(question, figure));
  }

  private TakenApart apart(String question, Said asked) {
    Figure figure = FindFigure.figure(asked);
    Quantity quantity = figure.quantity();
    DocumentedCount count = counts.of(quantity);
    var estimate = new EstimateCase(book, quantity, words);
    var beside = new Beside(sayings, figure, asked);
    return new TakenApart(
        asked.id().equals(question) ? asked.quotes().getFirst().quote().exact() : question,
        sayings.standing(),
        asked,
        figure,
        new TakenApart.Range((int) count.floor(), (int) count.ceiling()),
        count.rules(),
        counted(count),
        groups(count),
        leftOut(count),
        beside.sameNumber(),
        sources(asked, beside.sameNumber()),
        beside.rivals(count, estimate.outcome()),
        beside.denials(),
        beside.retractions(),
        estimate.shown());
  }

  private TakenApart.Sources sources(Said asked, List<Said> others) {
    List<Said> tellings = new ArrayList<>(List.of(asked));
    tellings.addAll(others);
    Roots roots =
        Roots.of(
            tellings, ComparedTexts.areFew(book) ? ComparedTexts.of(book).copies() : List.of());
    return new TakenApart.Sources(
        roots.words(),
        roots.roots().stream()
            .map(
                root ->
                    new TakenApart.Root(
                        root.origin(),
                        root.exhibits().stream().map(book::nameOf).toList(),
                        root.because()))
            .toList());
  }

  /// The documented count behind a number taken apart, with every candidate.
  public DocumentedCount documented(TakenApart apart) {
    return counts.of(apart.number().quantity());
  }

  private List<TakenApart.Counted> counted(DocumentedCount count) {
    List<TakenApart.Counted> persons = new ArrayList<>();
    for (DocumentedCount.Counted each : count.candidates()) {
      if (each.standing() == DocumentedCount.Standing.OUT) continue;
      Person person = person(each.person());
      boolean in = each.standing() == DocumentedCount.Standing.IN;
      persons.add(
          new TakenApart.Counted(
              person,
              in ? TakenApart.Status.INCLUDED : TakenApart.Status.DOUBTFUL,
              why(count, each),
              named(person),
              facts.about(person)));
    }
    return persons;
  }

  private String why(DocumentedCount count, DocumentedCount.Counted each) {
    List<String> reasons = new ArrayList<>(each.reasons().stream().map(words).toList());
    for (var link : count.merged())
      if (link.one().equals(each.person()) || link.other().equals(each.person()))
        reasons.add(words.apply(link.why()));
    if (reasons.isEmpty()) {
      long lists =
          person(each.person()).references().stream()
              .map(id -> book.reference(id).orElseThrow())
              .filter(Reference.Listing.class::isInstance)
              .map(reference -> ((Reference.Listing) reference).list())
              .distinct()
              .count();
      reasons.add("named on " + lists + (lists == 1 ? " list" : " lists"));
    }
    return String.join("; ", reasons);
  }

  private List<TakenApart.LeftOut> leftOut(DocumentedCount count) {
    return count.candidates().stream()
        .filter(each -> each.standing() == DocumentedCount.Standing.OUT)
        .map(
            each ->
                new TakenApart.LeftOut(
                    person(each.person()),
                    String.join("; ", each.reasons().stream().map(words).toList()),
                    named(person(each.person()))))
        .toList();
  }

  private List<TakenApart.Group> groups(DocumentedCount count) {
    List<TakenApart.Group> groups = new ArrayList<>();
    int i = 0;
    for (var entry : facts.groups().entrySet()) {
      DocumentedCount.Group group = count.groups().get(i++);
      groups.add(
          new TakenApart.Group(
              entry.getKey().asWritten(),
              Optional.of(entry.getValue()).filter(tally -> !(tally instanceof Tally.InWords)),
              named(entry.getKey()),
              String.join("; ", group.reasons().stream().map(words).toList())));
    }
    return groups;
  }

  private Person person(Id<Person> id) {
    return people.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private List<TakenApart.Named> named(Person person) {
    return person.references().stream()
        .filter(order::containsKey)
        .sorted(Comparator.comparing(order::get))
        .flatMap(each -> book.reference(each).stream())
        .map(this::named)
        .toList();
  }

  private TakenApart.Named named(Reference reference) {
    Said.Cited cited = sayings.cited(reference.quote());
    String source =
        switch (reference) {
          case Reference.Listing listing ->
              book.list(listing.list()).map(NameList::title).orElse(cited.exhibitName());
          case Reference.Mention _ -> cited.exhibitName();
        };
    return new TakenApart.Named(reference, source, cited);
  }

  /// Whether a claim can be taken apart: it gives a number.
  static boolean isFigure(Said said) {
    return said.claim() instanceof Claim.NumberIs;
  }
}
