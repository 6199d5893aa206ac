package org.undersigned.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Commitment;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.RecordSeal;
import org.undersigned.seal.SealedRecord;
import org.undersigned.seal.SignedNote;

/// A log with its keys: records in, records out. Cases add exhibits to it ([CaseArchive]); the
/// installation's own log is one as it is.
public final class Journal implements AutoCloseable {
  private final Log log;
  private final RecordSeal seal;
  private final Context context;
  private final Optional<KeyRing> ring;

  /// What all logs of a vault share.
  record Context(Vault.Identity identity, Surroundings surroundings, Disk disk) {}

  private Journal(Log log, RecordSeal seal, Context context, Optional<KeyRing> ring) {
    this.log = log;
    this.seal = seal;
    this.context = context;
    this.ring = ring;
  }

  /// A journal with what recovery met.
  record Opened(Journal journal, LogScan scan, List<Fault> faults) {}

  /// Opens a log on whose records nothing hangs.
  static Opened open(LogPlace place, LogKeys keys, Context context) throws IOException {
    return open(place, keys, context, Optional.empty());
  }

  static Opened open(LogPlace place, LogKeys keys, Context context, Optional<KeyRing> ring)
      throws IOException {
    var recovered = Recovery.of(place, context);
    var seal = new RecordSeal(keys.record(), context.surroundings().random());
    var journal =
        new Journal(new Log(context.disk(), place, recovered.state()), seal, context, ring);
    recovered.tornTail().ifPresent(fault -> journal.note(fault));
    return new Opened(journal, recovered.state().scan(), recovered.faults());
  }

  /// A journal that only reads.
  static Journal reading(Log log, LogKeys keys, Context context, Optional<KeyRing> ring) {
    var seal = new RecordSeal(keys.record(), context.surroundings().random());
    return new Journal(log, seal, context, ring);
  }

  LogPlace place() {
    return log.place();
  }

  /// Keeps a fault as a record of its own, by the program itself.
  private void note(Fault fault) {
    var fields = new java.util.TreeMap<>(fault.message().arguments());
    fields.put("code", fault.message().code());
    var id = Bytes.random(16, context.surroundings().random()).hex();
    var record =
        new KeptRecord(
            org.undersigned.seal.EntryType.FAULT,
            1,
            id,
            java.util.Set.of(),
            new OwnRecord(fields).encode());
    append(
        new Acting(Bytes.zeros(16), context.surroundings().clock().instant()),
        List.of(new Item(record, List.of(), new LinkedHashMap<>())));
  }

  /// Who acts, as a pseudonym, and when.
  record Acting(Bytes actor, Instant at) {}

  /// A record with its files and the keys on which it hangs.
  record Item(KeptRecord record, List<Attachment> attachments, SequencedMap<Bytes, Key> hangsOn) {}

  /// Appends records that hang on nothing; the first one brings `attachments`.
  Optional<Message> append(Transaction transaction, List<Attachment> attachments) {
    var items = new ArrayList<Item>();
    for (var record : transaction.records()) {
      items.add(new Item(record, items.isEmpty() ? attachments : List.of(), new LinkedHashMap<>()));
    }
    return append(acting(transaction), items);
  }

  Acting acting(Transaction transaction) {
    return new Acting(context.identity().actor(transaction.by()), transaction.at());
  }

  synchronized Optional<Message> append(Acting acting, List<Item> items) {
    if (log.closedBecause().isPresent()) {
      return log.closedBecause();
    }
    var sequence = log.size();
    var previous = log.lastLeaf();
    var entries = new ArrayList<RecordSeal.Entry>();
    for (var item : items) {
      var entry = seal.seal(draft(item, acting, sequence, previous));
      entries.add(entry);
      sequence++;
      previous = entry.envelope().leafHash();
    }
    return log.append(entries, acting.at());
  }

  private RecordSeal.Draft draft(Item item, Acting acting, long sequence, Bytes previous) {
    var kept = item.record;
    var salt = Commitment.salt(context.surroundings().random());
    var record =
        new SealedRecord(kept.type().word(), kept.version(), kept.id(), salt, kept.content());
    var envelope =
        new Envelope(
            kept.type().code(),
            sequence,
            acting.at.toEpochMilli(),
            acting.actor,
            seal.subject(record.type(), record.id()),
            record.commitment(),
            Bytes.zeros(32),
            previous);
    return new RecordSeal.Draft(envelope, record, item.attachments, item.hangsOn);
  }

  /// Number of entries.
  public synchronized long size() {
    return log.size();
  }

  /// Why nothing can be appended, if so.
  public Optional<Message> closedBecause() {
    return log.closedBecause();
  }

  /// The entries from sequence `from` on, in order, as they are when the stream is read.
  public Stream<KeptEntry> entries(long from) {
    return LongStream.range(from, size())
        .mapToObj(
            sequence -> {
              try {
                return entry(sequence);
              } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
              }
            });
  }

  /// The entry at `sequence`, opened if its keys are there.
  public synchronized KeptEntry entry(long sequence) throws IOException {
    var stored = log.read(sequence);
    var envelope = stored.envelope();
    var uncovered =
        stored.intact()
            ? seal.uncover(envelope, stored.body())
            : Optional.<RecordSeal.Uncovered>empty();
    if (uncovered.isEmpty()) {
      return damaged(envelope);
    }
    var keys = new ArrayList<Key>();
    for (var id : uncovered.get().hangsOn()) {
      if (ring.isEmpty()) {
        return damaged(envelope);
      }
      switch (ring.get().ask(KeyFile.Purpose.EXHIBIT, id)) {
        case KeyRing.Asked.There(Key key) -> keys.add(key);
        case KeyRing.Asked.Destroyed() -> {
          return new KeptEntry.Withdrawn(envelope);
        }
        case KeyRing.Asked.Unusable(Message why) -> {
          return new KeptEntry.Damaged(envelope, why);
        }
      }
    }
    return seal.open(envelope, uncovered.get(), keys)
        .<KeptEntry>map(
            record ->
                new KeptEntry.Opened(
                    envelope,
                    record.type(),
                    record.version(),
                    record.id(),
                    record.salt(),
                    record.content()))
        .orElseGet(() -> damaged(envelope));
  }

  private static KeptEntry damaged(Envelope envelope) {
    var sequence = Long.toString(envelope.sequence());
    return new KeptEntry.Damaged(
        envelope, Message.of(Trouble.RECORD_DOES_NOT_OPEN, "entry", sequence));
  }

  /// Pseudonym under which a record's envelope is found.
  Bytes subject(String type, String id) {
    return seal.subject(type, id);
  }

  /// The log's tree, for roots and proofs. Grows with the log.
  public MerkleTree tree() {
    return log.tree();
  }

  List<Long> checkpointSizes() throws IOException {
    return log.checkpointSizes();
  }

  /// Signs the log as it is. The newest checkpoint is given again if nothing was added since.
  public synchronized SignedNote checkpoint(Instant at) throws IOException {
    return log.checkpoint(at);
  }

  synchronized void close(Instant at) throws IOException {
    log.close(at);
  }

  @Override
  public synchronized void close() throws IOException {
    log.close();
  }
}
