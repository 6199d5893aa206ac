package org.undersigned.casework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.archive.Appending;
import org.undersigned.archive.Arrival;
import org.undersigned.archive.CaseArchive;
import org.undersigned.archive.KeptEntry;
import org.undersigned.archive.Receiving;
import org.undersigned.archive.Retrieval;
import org.undersigned.archive.Transaction;
import org.undersigned.model.Accession;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Undoing;
import org.undersigned.notation.KeptTypes;
import org.undersigned.notation.MalformedRecord;

/// A case, open: its archive, and the casebook derived from it. Every change goes through [#keep],
/// so the casebook is never ahead of the log.
public final class OpenCase {

  /// What is left over of a record of this length, its bytes sealed and opened, fills the heap by
  /// several times as much; the collector for small machines would let it grow before it looks.
  private static final int LARGE_BYTES = 16 << 20;

  private final String name;
  private final Path vault;
  private final CaseArchive archive;
  private final List<Object> everything = new ArrayList<>();
  private final Map<Fingerprint, Integer> handedOver = new HashMap<>();
  private final Map<Fingerprint, Integer> timesRead = new HashMap<>();
  private Casebook book = new Casebook();
  private final Met met;
  private final List<Message> faults = new ArrayList<>();

  /// What the opening of an archive met.
  ///
  /// @param damage what is altered or missing
  /// @param recovered unfinished writes, of which nobody had been told, set aside
  public record Met(List<Message> damage, List<Message> recovered) {
    public static final Met NOTHING = new Met(List.of(), List.of());

    public Met {
      damage = List.copyOf(damage);
      recovered = List.copyOf(recovered);
    }
  }

  private OpenCase(String name, Path vault, CaseArchive archive, Met met) {
    this.met = met;
    this.name = name;
    this.vault = vault;
    this.archive = archive;
  }

  /// Reads the whole log of `archive` into a casebook. What cannot be read is said in [#notices];
  /// the rest stands.
  ///
  /// @param vault the folder of the vault that the case is in
  /// @param met what recovery met when the archive was opened
  public static OpenCase of(String name, Path vault, CaseArchive archive, Met met) {
    OpenCase opened = new OpenCase(name, vault, archive, met);
    opened.faults.addAll(met.damage());
    try (var entries = archive.replay(0)) {
      entries.forEach(opened::take);
    }
    if (opened.everything.stream().anyMatch(Undoing.class::isInstance)) opened.setAside();
    opened
        .book
        .brokenQuotes()
        .forEach(
            quote ->
                opened.faults.add(Message.of("QUOTE-02", "reading", quote.at().reading().brief())));
    return opened;
  }

  private void take(KeptEntry entry) {
    switch (entry) {
      case KeptEntry.Opened opened -> {
        restore(opened);
        if (opened.content().length() > LARGE_BYTES) System.gc();
      }
      case KeptEntry.Withdrawn _ -> {}
      case KeptEntry.Damaged(var _, Message why) -> faults.add(why);
    }
  }

  private void restore(KeptEntry.Opened entry) {
    if (entry.envelope().type() >= 128)
      return; // the archive's own entries are no records of a case
    try {
      switch (KeptTypes.restore(entry.content().toArray())) {
        case KeptTypes.Restored.Known(Object record) -> take(record);
        case KeptTypes.Restored.Newer(String newer, int version) ->
            faults.add(Message.of("STEP-01", "type", newer, "version", Integer.toString(version)));
      }
    } catch (MalformedRecord malformed) {
      faults.add(Message.of("STEP-02", "type", entry.type(), "id", entry.id()));
    }
  }

  private void take(Object record) {
    book.take(record);
    everything.add(record);
    if (record instanceof Accession given) handedOver.merge(given.exhibit(), 1, Integer::sum);
    if (record instanceof Reading reading) timesRead.merge(reading.id(), 1, Integer::sum);
  }

  /// Derives the casebook anew without what came in by undone imports alone.
  private void setAside() {
    Undone undone = Undone.of(everything);
    book = new Casebook();
    everything.stream().filter(undone::stands).forEach(book::take);
  }

  /// How often an exhibit was handed over, undone imports included.
  public int timesHandedOver(Fingerprint exhibit) {
    return handedOver.getOrDefault(exhibit, 0);
  }

  public String name() {
    return name;
  }

  /// The folder that no reader of documents may look into.
  public Path vault() {
    return vault;
  }

  public Casebook book() {
    return book;
  }

  /// What is not as it was written: damage, and then what could not be read of the log, in its
  /// order: newer records, malformed ones, broken quotes.
  public List<Message> faults() {
    return List.copyOf(faults);
  }

  /// What whoever opens the case should know: the unfinished writes that were set aside, then
  /// [#faults], then own lists of terms that no longer fit.
  public List<Message> notices() {
    List<Message> all = new ArrayList<>(met.recovered());
    all.addAll(faults);
    all.addAll(book.terms().refused());
    return all;
  }

  /// The archive, for the steps that read bytes or proofs.
  public CaseArchive archive() {
    return archive;
  }

  public Receiving receive(InputStream bytes) {
    return archive.receive(bytes);
  }

  public Retrieval bytesOf(Fingerprint exhibit) {
    return archive.exhibit(exhibit);
  }

  /// Keeps the records of one step, together or not at all, and takes them into the casebook.
  ///
  /// @return why nothing was kept, or empty when all is on the disk
  public Optional<Message> keep(Maker.Colleague by, Instant at, List<?> records) {
    return keep(by, at, records, Map.of());
  }

  /// As [#keep(Maker.Colleague, Instant, List)], where some records bring sealed bytes.
  public Optional<Message> keep(
      Maker.Colleague by, Instant at, List<?> records, Map<Object, Arrival> brings) {
    if (records.isEmpty()) return Optional.empty();
    Keeping keeping = new Keeping(book, records);
    var kept =
        records.stream()
            .map(each -> keeping.kept(each, Optional.ofNullable(brings.get(each))))
            .toList();
    return switch (archive.append(new Transaction(by, at, kept))) {
      case Appending.Appended _ -> {
        records.forEach(this::take);
        if (changesWhatStands(records)) setAside();
        yield Optional.empty();
      }
      case Appending.Refused(Message why) -> {
        for (Arrival arrival : brings.values()) discard(arrival);
        yield Optional.of(why);
      }
    };
  }

  /// An undoing does, and so does what was set aside and comes again: a handing-over, a reading.
  private boolean changesWhatStands(List<?> records) {
    return records.stream()
        .anyMatch(
            each ->
                each instanceof Undoing
                    || each instanceof Accession given && book.exhibit(given.exhibit()).isEmpty()
                    || each instanceof Reading reading && wasSetAside(reading));
  }

  /// Whether it was kept before this once more: what hangs on it stands again too.
  private boolean wasSetAside(Reading reading) {
    return timesRead.getOrDefault(reading.id(), 0) > 1;
  }

  private void discard(Arrival arrival) {
    try {
      archive.discard(arrival);
    } catch (IOException left) {
      // The next opening sets it aside as an orphan and says so.
    }
  }
}
