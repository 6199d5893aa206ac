package org.undersigned.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Key;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.SignedNote;

/// One case, open: what came in, what is known of it, and the log that holds both together.
///
/// To keep an exhibit, [#receive] its bytes, then [#append] a transaction in which a record
/// [brings][KeptRecord#bringing] the arrival. Only when `append` says [Appending.Appended] is
/// anything kept; then all of it is, whatever happens to the machine.
public final class CaseArchive {
  private final Journal journal;
  private final Holdings held;
  private final Shelf shelf;
  private final Snapshots snapshots;
  private final Journal.Context context;
  private final Optional<Message> readOnly;

  CaseArchive(Journal journal, Files files, Journal.Context context, Optional<Message> readOnly) {
    this.journal = journal;
    this.held = files.held;
    this.shelf = files.shelf;
    this.snapshots = files.snapshots;
    this.context = context;
    this.readOnly = readOnly;
  }

  /// The case's sealed files.
  record Files(Holdings held, Shelf shelf, Snapshots snapshots) {}

  /// Why nothing can be kept, if so: damage was found, or a write failed.
  public Optional<Message> closedBecause() {
    return readOnly.or(journal::closedBecause);
  }

  /// Seals a stream of bytes as an exhibit. Reads it to its end and does not close it.
  public Receiving receive(InputStream bytes) {
    return receive(Attachment.Kind.EXHIBIT, bytes);
  }

  /// Seals a released dossier, as one stream of bytes. Its release record brings it.
  public Receiving receiveRelease(InputStream bytes) {
    return receive(Attachment.Kind.RELEASE, bytes);
  }

  private Receiving receive(Attachment.Kind kind, InputStream bytes) {
    if (closedBecause().isPresent()) {
      return new Receiving.Refused(closedBecause().get());
    }
    try {
      var arrival = shelf.seal(kind, bytes, context.surroundings().random());
      if (kind == Attachment.Kind.EXHIBIT && holds(arrival.fingerprint())) {
        shelf.discard(arrival);
        return new Receiving.AlreadyHeld(arrival.fingerprint(), arrival.sizeBytes());
      }
      return place(arrival);
    } catch (Shelf.Broken broken) {
      return new Receiving.Refused(Message.of(Trouble.RECEIVING_FAILED));
    } catch (IOException failure) {
      return new Receiving.Refused(Trouble.of(failure, "tmp"));
    }
  }

  private Receiving place(Arrival arrival) throws IOException {
    try {
      shelf.place(arrival, context.surroundings().random());
      return new Receiving.Received(arrival);
    } catch (IOException failure) {
      shelf.discard(arrival);
      throw failure;
    }
  }

  /// Takes back an arrival that no record will bring. Does nothing where the log is closed after a
  /// failed write: its record may be on the disk all the same.
  public void discard(Arrival arrival) throws IOException {
    if (closedBecause().isPresent()) {
      return;
    }
    if (held.files().stream().noneMatch(each -> each.id().equals(arrival.attachment().id()))) {
      shelf.discard(arrival);
    }
  }

  /// Whether the log names an exhibit with these bytes.
  public boolean holds(Fingerprint exhibit) {
    return held.exhibit(subject(exhibit)).isPresent();
  }

  private Bytes subject(Fingerprint exhibit) {
    return journal.subject(EntryType.EXHIBIT.word(), exhibit.hex());
  }

  /// Puts the records of `transaction` into the log, together or not at all, and returns when they
  /// are on the disk.
  public Appending append(Transaction transaction) {
    synchronized (journal) {
      if (closedBecause().isPresent()) {
        return new Appending.Refused(closedBecause().get());
      }
      try {
        var appending = append(new Preparing(transaction));
        if (appending instanceof Appending.Refused && closedBecause().isEmpty()) {
          takeBack(transaction);
        }
        return appending;
      } catch (Unprepared unprepared) {
        return new Appending.Refused(unprepared.why);
      } catch (IOException failure) {
        return new Appending.Refused(Trouble.of(failure, "keys"));
      }
    }
  }

  /// The log was left as it was, so nothing names what this transaction would have brought. (Where
  /// that is not sure, the log is closed and the files stay.)
  private void takeBack(Transaction transaction) throws IOException {
    for (var record : transaction.records()) {
      if (record.brings().isPresent()) {
        discard(record.brings().get());
      }
    }
  }

  private Appending append(Preparing preparing) throws IOException, Unprepared {
    var items = preparing.items();
    var first = journal.size();
    var refused = journal.append(journal.acting(preparing.transaction), items);
    if (refused.isPresent()) {
      return new Appending.Refused(refused.get());
    }
    for (var item : items) {
      var subject = journal.subject(item.record().type().word(), item.record().id());
      item.attachments().forEach(each -> held.enter(each, subject));
    }
    return new Appending.Appended(first, journal.size());
  }

  /// A record that cannot be kept; never leaves this class.
  private static final class Unprepared extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message why;

    Unprepared(Message why) {
      this.why = why;
    }
  }

  /// Finds the keys of a transaction's records: those held, and those of what the transaction
  /// brings.
  private final class Preparing {
    private final Transaction transaction;
    private final SequencedMap<Fingerprint, Attachment> brought = new LinkedHashMap<>();

    Preparing(Transaction transaction) throws Unprepared {
      this.transaction = transaction;
      for (var record : transaction.records()) {
        if (record.brings().isPresent() && record.type() == EntryType.EXHIBIT) {
          var arrival = record.brings().get();
          if (holds(arrival.fingerprint()) || brought.containsKey(arrival.fingerprint())) {
            throw new Unprepared(
                Message.of(Trouble.ALREADY_KEPT, "exhibit", arrival.fingerprint().hex()));
          }
          brought.put(arrival.fingerprint(), arrival.attachment());
        }
      }
    }

    List<Journal.Item> items() throws IOException, Unprepared {
      var items = new ArrayList<Journal.Item>();
      for (var record : transaction.records()) {
        var keys = new LinkedHashMap<Bytes, Key>();
        for (var exhibit : record.hangsOn()) {
          addKey(exhibit, keys);
        }
        if (record.type() == EntryType.EXHIBIT && record.brings().isPresent()) {
          addKey(record.brings().get().fingerprint(), keys);
        }
        var attachments = record.brings().map(Arrival::attachment).stream().toList();
        items.add(new Journal.Item(record, attachments, keys));
      }
      return items;
    }

    private void addKey(Fingerprint exhibit, SequencedMap<Bytes, Key> keys)
        throws IOException, Unprepared {
      var attachment =
          Optional.ofNullable(brought.get(exhibit)).or(() -> held.exhibit(subject(exhibit)));
      if (attachment.isEmpty()) {
        throw new Unprepared(Message.of(Trouble.NOT_HELD, "exhibit", exhibit.hex()));
      }
      var id = attachment.get().id();
      switch (shelf.key(attachment.get())) {
        case KeyRing.Asked.There(Key key) -> keys.put(id, key);
        case KeyRing.Asked.Destroyed() ->
            throw new Unprepared(Message.of(Trouble.WITHDRAWN, "file", exhibit.hex()));
        case KeyRing.Asked.Unusable(Message why) -> throw new Unprepared(why);
      }
    }
  }

  /// The exhibit's bytes.
  public Retrieval exhibit(Fingerprint exhibit) {
    return held.exhibit(subject(exhibit))
        .map(shelf::open)
        .orElseGet(
            () -> new Retrieval.Refused(Message.of(Trouble.NOT_HELD, "exhibit", exhibit.hex())));
  }

  /// Number of entries in the case's log; 0 is the case's own first entry.
  public long size() {
    return journal.size();
  }

  /// All entries from sequence `from` on, in order, opened where their keys are there.
  public Stream<KeptEntry> replay(long from) {
    return journal.entries(from);
  }

  public KeptEntry entry(long sequence) throws IOException {
    return journal.entry(sequence);
  }

  /// The log's tree, for roots and proofs. Grows with the log.
  public MerkleTree tree() {
    return journal.tree();
  }

  /// Signs the log as it is. The newest checkpoint is given again if nothing was added since.
  public SignedNote checkpoint(Instant at) throws IOException {
    return journal.checkpoint(at);
  }

  /// Sizes at which checkpoints of this log were signed, ascending: heads that others may hold.
  public List<Long> checkpointSizes() throws IOException {
    return journal.checkpointSizes();
  }

  /// The newest snapshot of derived state that belongs to this history.
  public Optional<Snapshot> snapshot() throws IOException {
    return snapshots.newest(journal.tree());
  }

  /// Keeps what was derived from the first `entries` entries, in place of older snapshots.
  public void keepSnapshot(long entries, Bytes derived) throws IOException {
    if (closedBecause().isEmpty()) {
      var snapshot = new Snapshot(entries, journal.tree().root(entries), derived);
      snapshots.keep(snapshot, context.surroundings().random());
    }
  }

  /// Deletes all that is derived. Nothing that is kept changes.
  public void dropDerived() throws IOException {
    snapshots.drop();
  }

  void close(Instant at) throws IOException {
    journal.close(at);
  }
}
