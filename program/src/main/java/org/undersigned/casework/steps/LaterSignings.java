package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.instruments.Renderings;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.Draft;
import org.undersigned.model.Id;
import org.undersigned.model.Instrument;
import org.undersigned.model.InstrumentRead;
import org.undersigned.model.Printed;
import org.undersigned.model.Provenance;
import org.undersigned.model.Reading;
import org.undersigned.model.Signatory;
import org.undersigned.model.Stance;

/// Drafts a signing for each signature that a rendering adds to an earlier one of the same text:
/// the list grew, and nobody signed twice.
final class LaterSignings {

  private static final String RULE = "later-signing";

  private final Casebook book;
  private final Attribution author;
  private final Provenance provenance;

  LaterSignings(Casebook book, Attribution author, Provenance provenance) {
    this.book = book;
    this.author = author;
    this.provenance = provenance;
  }

  /// @param instrument as read in `reading`
  List<Object> of(Instrument instrument, Reading reading) {
    return book.exhibits().stream()
        .filter(each -> !each.id().equals(reading.exhibit()))
        .flatMap(each -> book.instrumentOf(each.id()).stream())
        .map(InstrumentRead::instrument)
        .filter(earlier -> isEarlier(earlier, instrument))
        .max(java.util.Comparator.comparingInt(earlier -> earlier.signatories().size()))
        .map(earlier -> drafts(earlier, instrument, reading))
        .orElse(List.of());
  }

  /// A rendering of the same text with an earlier date, or with the same and fewer signatures.
  private static boolean isEarlier(Instrument one, Instrument other) {
    if (one.kind() == Instrument.Kind.PRESS_COPY || other.kind() == Instrument.Kind.PRESS_COPY)
      return false;
    if (one.signatories().isEmpty() || !Renderings.ofOneText(one, other)) return false;
    int order = date(one).compareTo(date(other));
    return order < 0 || order == 0 && one.signatories().size() < other.signatories().size();
  }

  private static String date(Instrument instrument) {
    Optional<Printed> updated = instrument.header().updated();
    return updated.or(() -> instrument.header().date()).map(Printed::value).orElse("");
  }

  private List<Object> drafts(Instrument earlier, Instrument later, Reading reading) {
    List<Signatory> added = Renderings.compare(earlier, later).onlyInOther();
    List<Claim.Signed> signings = Renderings.laterSignings(earlier, later);
    List<Object> drafts = new ArrayList<>();
    for (int i = 0; i < added.size(); i++)
      drafts.add(draft(signings.get(i), added.get(i), reading));
    return drafts;
  }

  private Draft draft(Claim.Signed signed, Signatory signatory, Reading reading) {
    Id<Draft> id =
        Id.derived(
            "draft",
            reading.id().hex(),
            RULE,
            signatory.quote().at().toString(),
            signed.toString());
    return new Draft(
        id,
        author,
        Stance.ASSERTS,
        signed,
        List.of(),
        Optional.empty(),
        List.of(signatory.quote()),
        RULE,
        provenance);
  }
}
