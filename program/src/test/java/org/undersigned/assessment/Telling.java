package org.undersigned.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Claim;
import org.undersigned.model.Figure;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Party;
import org.undersigned.model.Passage;
import org.undersigned.model.Quantity;
import org.undersigned.model.Quantity.StockOrFlow;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;

/// Makes statements for tests: one document, one date, one chain of speakers.
record Telling(String document, String date, List<String> chain) {
  private static final KindRelation EQUAL = Term::equals;

  static KindRelation equalKinds() {
    return EQUAL;
  }

  static Telling of(String document, String date, String... chain) {
    return new Telling(document, date, List.of(chain));
  }

  static Reading reading(String name, String text) {
    return Reading.of(
        Fingerprint.of(name),
        new Maker.Tool("test", "1", Map.of()),
        text,
        "en",
        new Reading.Layout(Optional.empty(), List.of(), 0, List.of()));
  }

  Said act(Stance stance, String kind, String victim, String when) {
    return act(stance, kind, victim, "", when);
  }

  Said act(Stance stance, String kind, String victim, String actor, String when) {
    Claim claim =
        new Claim.ActHappened(
            new Term("acts", kind),
            victim.isEmpty() ? List.of() : List.of(Party.named(victim)),
            actor.isEmpty() ? List.of() : List.of(Party.named(actor)),
            when(when),
            Optional.empty());
    return said(stance, claim);
  }

  Said figure(Tally tally, String kind, String where, String from, String to) {
    return figure(
        Stance.ASSERTS, tally, new Counts(kind, "persons", where, from, to, StockOrFlow.FLOW));
  }

  record Counts(
      String kind, String of, String where, String from, String to, StockOrFlow stockOrFlow) {}

  Said figure(Stance stance, Tally tally, Counts counts) {
    Quantity quantity =
        new Quantity(
            "persons",
            counts.kind().isEmpty()
                ? Optional.empty()
                : Optional.of(new Term("acts", counts.kind())),
            counts.of(),
            counts.where().isEmpty()
                ? Optional.empty()
                : Optional.of(Where.asWritten(counts.where())),
            when(counts.from()),
            when(counts.to()),
            counts.stockOrFlow());
    return said(
        stance,
        new Claim.NumberIs(new Figure(quantity, tally, Optional.empty(), Optional.empty())));
  }

  private static Optional<When> when(String edtf) {
    return edtf.isEmpty() ? Optional.empty() : Optional.of(new When(edtf));
  }

  Said said(Stance stance, Claim claim) {
    String words = chain + " " + stance + " " + claim;
    Reading reading = reading(document, words);
    Quote quote = Quote.from(reading, new Passage(reading.id(), 0, reading.length()));
    return said(stance, claim, quote, reading.exhibit());
  }

  Said said(Stance stance, Claim claim, Quote quote, Fingerprint exhibit) {
    String id =
        org.undersigned.model.Id.derived(
                document, chain.toString(), stance.name(), claim.toString(), quote.at().toString())
            .toString();
    return new Said(
        id,
        Said.Standing.REVIEWED,
        chain,
        stance,
        claim,
        List.of(new Said.Cited(quote, exhibit, document)),
        when(date),
        Optional.empty());
  }
}
