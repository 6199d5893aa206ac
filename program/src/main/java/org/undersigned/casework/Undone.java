package org.undersigned.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Accession;
import org.undersigned.model.Consent;
import org.undersigned.model.Demand;
import org.undersigned.model.Description;
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
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Reference;
import org.undersigned.model.Reference.Listing;
import org.undersigned.model.Response;
import org.undersigned.model.Review;
import org.undersigned.model.Statement;
import org.undersigned.model.Undoing;
import org.undersigned.model.VictimCount;

/// What of a log no longer stands because its import was undone: the handings-over of that import;
/// exhibits that nobody handed over otherwise; readings that came with it of exhibits that were
/// read before; and every record taken from them. Counts made before rest on what was taken back,
/// so they no longer stand either.
///
/// Records are asked about in the order of the log.
final class Undone {
  private final Set<Id<Accession>> accessions = new HashSet<>();
  private final Set<Fingerprint> exhibits = new HashSet<>();

  private final Set<Fingerprint> readings = new HashSet<>();
  private final Set<Id<NameList>> lists = new HashSet<>();

  /// Ids of readings, lists, references, drafts and statements that do not stand.
  private final Set<Object> gone = new HashSet<>();

  private int undoingsToCome;

  private Undone() {}

  static Undone of(List<Object> log) {
    Undone undone = new Undone();
    Set<Id<Import>> imports = new HashSet<>();
    for (Object each : log)
      if (each instanceof Undoing undoing) {
        imports.add(undoing.of());
        undone.undoingsToCome++;
      }
    Map<Fingerprint, Integer> standing = new HashMap<>();
    for (Object each : log)
      if (each instanceof Receipt receipt && imports.contains(receipt.of()))
        receipt.accession().ifPresent(undone.accessions::add);
    for (Object each : log)
      if (each instanceof Accession accession)
        standing.merge(
            accession.exhibit(), undone.accessions.contains(accession.id()) ? 0 : 1, Integer::sum);
    standing.forEach(
        (exhibit, times) -> {
          if (times == 0) undone.exhibits.add(exhibit);
        });
    undone.readings.addAll(UndoneReadings.of(log, imports));
    for (Object each : log)
      if (each instanceof Listing row && undone.readings.contains(row.quote().at().reading()))
        undone.lists.add(row.list());
    return undone;
  }

  /// Whether an exhibit is set aside.
  boolean holds(Fingerprint exhibit) {
    return exhibits.contains(exhibit);
  }

  /// Whether `record`, the next of the log, stands.
  boolean stands(Object record) {
    return switch (record) {
      case Exhibit each -> !exhibits.contains(each.id());
      case Accession each -> !accessions.contains(each.id());
      case Consent each -> !accessions.contains(each.to());
      case Reading each ->
          noted(each.id(), !exhibits.contains(each.exhibit()) && !readings.contains(each.id()));
      case NameList each ->
          noted(each.id(), !exhibits.contains(each.exhibit()) && !lists.contains(each.id()));
      case ListColumns each -> !exhibits.contains(each.exhibit());
      case Edition each -> !exhibits.contains(each.newer()) && !exhibits.contains(each.older());
      case Description each -> !exhibits.contains(each.exhibit());
      case InstrumentRead each -> !exhibits.contains(each.exhibit());
      case Reference each -> noted(each.id(), quoted(List.of(each.quote())));
      case Draft each -> noted(each.id(), quoted(each.quotes()));
      case Review each -> !gone.contains(each.of());
      case Statement each -> noted(each.id(), quoted(each.quotes()));
      case Link<?> each -> !gone.contains(each.one()) && !gone.contains(each.other());
      case Demand each -> !gone.contains(each.statement());
      case Response each -> !gone.contains(each.statement());
      case Finding each ->
          each.inSupport().stream().noneMatch(gone::contains)
              && each.against().stream().noneMatch(gone::contains);
      case VictimCount _ -> undoingsToCome == 0;
      case Undoing _ -> {
        undoingsToCome--;
        yield true;
      }
      default -> true;
    };
  }

  private boolean quoted(List<Quote> quotes) {
    return quotes.stream().noneMatch(quote -> gone.contains(quote.at().reading()));
  }

  private boolean noted(Object id, boolean stands) {
    if (!stands) gone.add(id);
    return stands;
  }
}
