package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Demand;
import org.undersigned.model.Draft;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Review;
import org.undersigned.model.Statement;

/// The records by which what was decided on a document stands on the same words of its newer
/// edition. A statement is carried by a new one that replaces it; the newer edition's own draft of
/// the same words is then reviewed, as the older one's was.
final class CarriedStatements {
  private final Casebook book;
  private final Edition edition;
  private final Acting acting;
  private final Set<Id<Statement>> made = new HashSet<>();

  CarriedStatements(Casebook book, Edition edition, Acting acting) {
    this.book = book;
    this.edition = edition;
    this.acting = acting;
  }

  List<Object> of(Reading older, Reading newer) {
    MovedQuotes moved = new MovedQuotes(newer);
    List<Object> records = new ArrayList<>();
    for (Statement each : book.statements())
      if (standsIn(each.quotes(), older.exhibit()))
        moved
            .of(each.quotes())
            .ifPresent(
                quotes -> {
                  Statement carried = carried(each, quotes);
                  records.add(carried);
                  made.add(carried.id());
                  demand(each, carried).ifPresent(records::add);
                });
    for (Draft each : book.drafts())
      if (standsIn(each.quotes(), older.exhibit()) && book.reviewOf(each.id()).isPresent())
        moved.of(each.quotes()).flatMap(quotes -> same(each, quotes)).ifPresent(records::add);
    return records;
  }

  /// In any reading of it: what was confirmed on the words of one is confirmed.
  private boolean standsIn(List<Quote> quotes, Fingerprint exhibit) {
    return quotes.stream().allMatch(each -> book.exhibitOf(each).equals(exhibit));
  }

  private Statement carried(Statement was, List<Quote> quotes) {
    return new Statement(
        carriedId(edition.newer(), was.id()),
        was.says(),
        was.stance(),
        was.claim(),
        quotes,
        Optional.of(was.id()),
        acting.inPerson());
  }

  static Id<Statement> carriedId(Fingerprint newer, Id<Statement> was) {
    return Id.derived("statement", "carried", newer.hex(), was.toString());
  }

  /// The demand goes on under its own id, so that what came back stays with it.
  private Optional<Demand> demand(Statement was, Statement carried) {
    return book.demands().stream()
        .filter(each -> each.statement().equals(was.id()))
        .findFirst()
        .map(
            each ->
                new Demand(
                    each.id(),
                    each.by(),
                    each.terms(),
                    each.made(),
                    carried.id(),
                    acting.inPerson()));
  }

  /// The review of the newer edition's draft that says the same in the same words, if there is one
  /// that waits.
  private Optional<Review> same(Draft was, List<Quote> quotes) {
    Review review = book.reviewOf(was.id()).orElseThrow();
    Optional<Id<Statement>> became =
        review.became().map(statement -> carriedId(edition.newer(), statement));
    // What it became was replaced since by something that is not carried.
    if (became.isPresent() && !made.contains(became.get())) return Optional.empty();
    return book.openDrafts().stream()
        .filter(each -> each.rule().equals(was.rule()))
        .filter(each -> each.stance() == was.stance())
        .filter(each -> each.says().chain().equals(was.says().chain()))
        .filter(each -> each.claim().getClass() == was.claim().getClass())
        .filter(each -> places(each.quotes()).equals(places(quotes)))
        .findFirst()
        .map(
            each ->
                new Review(
                    Id.derived("review", each.id().toString()),
                    each.id(),
                    review.verdict(),
                    became,
                    review.why(),
                    acting.inPerson()));
  }

  private static List<Object> places(List<Quote> quotes) {
    return quotes.stream().<Object>map(Quote::at).toList();
  }
}
