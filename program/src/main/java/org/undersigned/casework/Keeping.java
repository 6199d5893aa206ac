package org.undersigned.casework;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.archive.Arrival;
import org.undersigned.archive.KeptRecord;
import org.undersigned.model.Accession;
import org.undersigned.model.Consent;
import org.undersigned.model.Demand;
import org.undersigned.model.Description;
import org.undersigned.model.Dossier;
import org.undersigned.model.Draft;
import org.undersigned.model.Edition;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Finding;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Import;
import org.undersigned.model.InstrumentRead;
import org.undersigned.model.Link;
import org.undersigned.model.ListColumns;
import org.undersigned.model.NameList;
import org.undersigned.model.OwnTerms;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Reference;
import org.undersigned.model.Response;
import org.undersigned.model.Review;
import org.undersigned.model.Run;
import org.undersigned.model.Source;
import org.undersigned.model.Statement;
import org.undersigned.model.Undoing;
import org.undersigned.model.VictimCount;

/// Turns a record of the model into what the archive keeps: its type, its id, and the exhibits it
/// hangs on. Keys follow the evidence: a record that holds words of an exhibit is encrypted under
/// that exhibit's key, so that destroying the key destroys every word taken from it.
final class Keeping {

  private final Casebook book;
  private final List<?> together;
  private final Map<String, Object> byId = new HashMap<>();

  /// @param together the records of one transaction, which may refer to one another
  Keeping(Casebook book, List<?> together) {
    this.book = book;
    this.together = together;
  }

  KeptRecord kept(Object record, Optional<Arrival> brings) {
    KeptRecord kept = KeptRecord.of(record, id(record), hangsOn(record));
    return brings.map(kept::bringing).orElse(kept);
  }

  /// The record's own id, as its content writes it.
  static String id(Object record) {
    return switch (record) {
      case Exhibit each -> each.id().hex();
      case Accession each -> each.id().toString();
      case Consent each -> each.id().toString();
      case Source each -> each.id().toString();
      case Reading each -> each.id().hex();
      case NameList each -> each.id().toString();
      case Description each -> each.id().toString();
      case InstrumentRead each -> each.id().toString();
      case Reference each -> each.id().toString();
      case Draft each -> each.id().toString();
      case Review each -> each.id().toString();
      case Statement each -> each.id().toString();
      case Link<?> each -> each.id().toString();
      case Demand each -> each.id().toString();
      case Response each -> each.id().toString();
      case Finding each -> each.id().toString();
      case Run each -> each.id().toString();
      case Dossier each -> each.id().toString();
      case Import each -> each.id().toString();
      case Receipt each -> each.id().toString();
      case Undoing each -> each.id().toString();
      case Edition each -> each.id().toString();
      case ListColumns each -> each.id().toString();
      case OwnTerms each -> each.id().toString();
      case VictimCount each -> each.id().toString();
      default -> throw new IllegalArgumentException("No id for " + record.getClass());
    };
  }

  /// The exhibits that `record` holds words of.
  Set<Fingerprint> hangsOn(Object record) {
    return switch (record) {
      case Exhibit _, Source _, Run _, Import _, Undoing _, OwnTerms _ -> Set.of();
      case Receipt each -> each.exhibit().map(Set::of).orElse(Set.of());
      case Accession each -> Set.of(each.exhibit());
      case Consent each -> ofAccession(each.to());
      case Reading each -> Set.of(each.exhibit());
      case NameList each -> Set.of(each.exhibit());
      case ListColumns each -> Set.of(each.exhibit());
      case Edition each -> Set.of(each.newer(), each.older());
      case Description each -> Set.of(each.exhibit());
      case InstrumentRead each -> Set.of(each.exhibit());
      case Reference each -> ofQuotes(List.of(each.quote()));
      case Draft each -> ofQuotes(each.quotes());
      case Review each -> ofDraft(each.of());
      case Statement each -> ofQuotes(each.quotes());
      case Link<?> each -> ofLink(each);
      case Demand each -> ofStatements(List.of(each.statement()));
      case Response each -> ofStatements(List.of(each.statement()));
      case Finding each -> {
        Set<Fingerprint> all = new LinkedHashSet<>(ofStatements(each.inSupport()));
        all.addAll(ofStatements(each.against()));
        yield all;
      }
      case Dossier each -> Set.copyOf(each.exhibits());
      case VictimCount _ -> ofLists();
      default -> throw new IllegalArgumentException("No evidence known for " + record.getClass());
    };
  }

  private Set<Fingerprint> ofAccession(Id<Accession> id) {
    for (Object each : together)
      if (each instanceof Accession given && given.id().equals(id)) return Set.of(given.exhibit());
    return book.accession(id).map(Accession::exhibit).map(Set::of).orElse(Set.of());
  }

  private Set<Fingerprint> ofQuotes(List<Quote> quotes) {
    Set<Fingerprint> exhibits = new LinkedHashSet<>();
    for (Quote quote : quotes) exhibits.add(exhibitOf(quote));
    return exhibits;
  }

  private Fingerprint exhibitOf(Quote quote) {
    return book.reading(quote.at().reading())
        .or(() -> readingBeside(quote.at().reading()))
        .map(Reading::exhibit)
        .orElseThrow(() -> new IllegalArgumentException("A quote hangs on a reading that is kept"));
  }

  private Optional<Reading> readingBeside(Fingerprint id) {
    for (Object each : together)
      if (each instanceof Reading reading && reading.id().equals(id)) return Optional.of(reading);
    return Optional.empty();
  }

  private Set<Fingerprint> ofDraft(Id<Draft> id) {
    return beside(Draft.class, id)
        .or(() -> book.draft(id))
        .map(each -> ofQuotes(each.quotes()))
        .orElse(Set.of());
  }

  private Set<Fingerprint> ofStatements(List<Id<Statement>> ids) {
    Set<Fingerprint> exhibits = new LinkedHashSet<>();
    for (Id<Statement> id : ids)
      beside(Statement.class, id)
          .or(() -> book.statement(id))
          .ifPresent(each -> exhibits.addAll(ofQuotes(each.quotes())));
    return exhibits;
  }

  /// A count names everybody on every list.
  private Set<Fingerprint> ofLists() {
    Set<Fingerprint> exhibits = new LinkedHashSet<>();
    book.lists().forEach(list -> exhibits.add(list.exhibit()));
    return exhibits;
  }

  private Set<Fingerprint> ofLink(Link<?> link) {
    Set<Fingerprint> exhibits = new LinkedHashSet<>();
    for (Id<?> end : List.of(link.one(), link.other())) {
      Id<Reference> id = new Id<>(end.value());
      beside(Reference.class, id)
          .or(() -> book.reference(id))
          .ifPresent(each -> exhibits.add(exhibitOf(each.quote())));
      book.list(new Id<>(end.value())).ifPresent(list -> exhibits.add(list.exhibit()));
    }
    return exhibits;
  }

  /// A record of the same transaction, by its id.
  private <T> Optional<T> beside(Class<T> type, Id<?> id) {
    if (byId.isEmpty()) for (Object each : together) byId.putIfAbsent(id(each), each);
    Object found = byId.get(id.toString());
    return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
  }
}
