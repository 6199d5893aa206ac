package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Checkpoint;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.RecordSeal;
import org.undersigned.seal.Sha256;
import org.undersigned.seal.SignedNote;

/// One log, open: appends frames and forces them to the disk, keeps the tree, reads entries back,
/// and signs checkpoints.
///
/// A write that fails leaves the log as it was or, where that cannot be promised, poisons it:
/// nothing more is written until the vault is opened anew and looked at. A failed force is never
/// tried again, since the second may report success for pages that were lost.
final class Log implements AutoCloseable {
  /// A checkpoint is signed at least after this many entries,
  static final int CHECKPOINT_ENTRIES = 1_000;

  /// or with the first entry after this time.
  static final Duration CHECKPOINT_AGE = Duration.ofHours(24);

  private final Disk disk;
  private final LogPlace place;
  private final LogScan scan;
  private final Checkpoints checkpoints;
  private final Vault.Identity identity;
  private final List<FileChannel> readers = new ArrayList<>();
  private Optional<Checkpoint> newest;
  private Optional<Message> closedBecause;
  private FileChannel writer;
  private FileChannel mark;
  private long end;

  /// @param state what was found on the disk
  Log(Disk disk, LogPlace place, State state) throws IOException {
    this.disk = disk;
    this.place = place;
    this.scan = state.scan;
    this.identity = state.identity;
    this.newest = state.newest;
    this.closedBecause = state.readOnly;
    this.checkpoints = new Checkpoints(disk, place);
    for (var segment : scan.segments) {
      readers.add(disk.openForReading(segment));
    }
    var last = Segment.file(place.folder(), Math.max(0, scan.segments.size() - 1));
    if (closedBecause.isEmpty()) {
      writer = disk.openForWriting(last);
      mark = disk.openForWriting(place.folder().resolve(Acknowledged.NAME));
      end = writer.size();
    } else {
      writer = disk.openForReading(last);
      mark = writer;
    }
  }

  /// What a log is opened with.
  ///
  /// @param readOnly why nothing may be appended, if so
  record State(
      LogScan scan,
      Optional<Checkpoint> newest,
      Vault.Identity identity,
      Optional<Message> readOnly) {}

  /// Writes the files of an empty log.
  static void create(Disk disk, LogPlace place) throws IOException {
    var header = Segment.header(place.id(), 0, 0);
    disk.writeWhole(Segment.file(place.folder(), 0), header, place.temporary());
    var none = new Acknowledged(place.id(), 0, 0, header.length, Bytes.zeros(Sha256.LENGTH), 0);
    disk.writeWhole(place.folder().resolve(Acknowledged.NAME), none.encode(), place.temporary());
  }

  MerkleTree tree() {
    return scan.tree;
  }

  LogPlace place() {
    return place;
  }

  long size() {
    return scan.tree.size();
  }

  Bytes lastLeaf() {
    return scan.lastLeaf;
  }

  Optional<Message> closedBecause() {
    return closedBecause;
  }

  /// Writes `entries` as one frame. Their sequences and back pointers must follow on from [#size]
  /// and [#lastLeaf].
  Optional<Message> append(List<RecordSeal.Entry> entries, Instant at) {
    if (closedBecause.isPresent()) {
      return closedBecause;
    }
    var from = end;
    int length;
    try {
      rollIfFull();
      from = end;
      length = Segment.write(writer, from, entries);
    } catch (IOException failure) {
      return Optional.of(takeBack(failure, from));
    }
    try {
      writer.force(false);
    } catch (IOException failure) {
      return Optional.of(poison(failure));
    }
    enter(entries, from);
    end = from + length;
    try {
      acknowledge();
    } catch (IOException failure) {
      // the entries are on the disk: this transaction stands, the next must not
      poison(failure);
      return Optional.empty();
    }
    if (checkpointDue(at)) {
      tryCheckpoint(at);
    }
    return Optional.empty();
  }

  /// A checkpoint that finds no room is due again with the next entry; the log itself is whole.
  private void tryCheckpoint(Instant at) {
    try {
      checkpoint(at);
    } catch (IOException noRoom) {
      newest = newest.filter(last -> disk.exists(checkpoints.file(last.size())));
    }
  }

  private void enter(List<RecordSeal.Entry> entries, long frameAt) {
    var at = frameAt + Segment.LEAD + 4;
    for (var entry : entries) {
      scan.lastLeaf = entry.envelope().leafHash();
      scan.tree.append(scan.lastLeaf.toArray());
      scan.positions.add(scan.segments.size() - 1, at);
      scan.entriesInLast++;
      at += Envelope.LENGTH + 4L + entry.body().length;
    }
  }

  private void rollIfFull() throws IOException {
    if (scan.entriesInLast < Segment.MOST_ENTRIES && end < Segment.MOST_BYTES) {
      return;
    }
    var number = scan.segments.size();
    var file = Segment.file(place.folder(), number);
    disk.writeWhole(file, Segment.header(place.id(), number, size()), place.temporary());
    writer.close();
    disk.setDay(scan.segments.getLast());
    writer = disk.openForWriting(file);
    end = writer.size();
    readers.add(disk.openForReading(file));
    scan.segments.add(file);
    scan.entriesInLast = 0;
  }

  /// A frame that was not written whole is cut off again: it was never forced, nobody was told.
  private Message takeBack(IOException failure, long from) {
    try {
      writer.truncate(from);
      writer.force(true);
      return Trouble.of(failure, place.vault().name(scan.segments.getLast()));
    } catch (IOException again) {
      return poison(failure);
    }
  }

  private Message poison(IOException failure) {
    var file = place.vault().name(scan.segments.getLast());
    closedBecause = Optional.of(Trouble.at(Trouble.POISONED, file));
    return Trouble.of(failure, file);
  }

  private void acknowledge() throws IOException {
    var state =
        new Acknowledged(
            place.id(),
            size(),
            scan.segments.size() - 1,
            end,
            scan.lastLeaf,
            newest.map(Checkpoint::size).orElse(0L));
    var octets = ByteBuffer.wrap(state.encode());
    while (octets.hasRemaining()) {
      mark.write(octets, octets.position());
    }
  }

  private boolean checkpointDue(Instant at) {
    return newest
        .map(
            last ->
                size() - last.size() >= CHECKPOINT_ENTRIES
                    || at.isAfter(last.claimed().plus(CHECKPOINT_AGE)))
        .orElse(size() >= CHECKPOINT_ENTRIES);
  }

  /// Signs the tree as it is; the newest checkpoint again if nothing was added since.
  SignedNote checkpoint(Instant at) throws IOException {
    if (newest.isPresent() && newest.get().size() == size()) {
      var note = SignedNote.decode(disk.read(checkpoints.file(size())));
      if (note.isPresent()) {
        return note.get();
      }
    }
    var before = newest.map(Checkpoint::size).orElse(0L);
    var note = checkpoints.sign(scan.tree, new Checkpoints.Stamp(identity.signing(), at, before));
    newest = Checkpoint.parse(note.text());
    acknowledge();
    return note;
  }

  List<Long> checkpointSizes() throws IOException {
    return checkpoints.sizes();
  }

  /// An entry as it is stored.
  ///
  /// @param intact whether the body has the hash that the envelope states
  record Stored(Envelope envelope, byte[] body, boolean intact) {}

  /// A thread that is interrupted while it reads takes the file away from all others; it is opened
  /// again.
  private FileChannel reader(int segment) throws IOException {
    if (!readers.get(segment).isOpen()) {
      readers.set(segment, disk.openForReading(scan.segments.get(segment)));
    }
    return readers.get(segment);
  }

  Stored read(long sequence) throws IOException {
    var channel = reader(scan.positions.segment(sequence));
    var at = scan.positions.offset(sequence);
    var lead = ByteBuffer.wrap(LogScan.read(channel, at, Envelope.LENGTH + 4));
    var octets = new byte[Envelope.LENGTH];
    lead.get(octets);
    var envelope =
        Envelope.decode(octets)
            .orElseThrow(() -> new IOException("the log changed while it was open"));
    var body = LogScan.read(channel, at + Envelope.LENGTH + 4, lead.getInt());
    var intact = Bytes.of(Sha256.of(body)).equals(envelope.bodyHash());
    return new Stored(envelope, body, intact);
  }

  /// Signs what was added, forces the mark, and lets go of the files.
  void close(Instant at) throws IOException {
    if (closedBecause.isEmpty()) {
      tryCheckpoint(at);
      mark.force(true);
    }
    close();
  }

  @Override
  public void close() throws IOException {
    var written = closedBecause.isEmpty();
    closedBecause =
        closedBecause.or(
            () -> Optional.of(Trouble.at(Trouble.POISONED, place.vault().name(place.folder()))));
    mark.close();
    writer.close();
    for (var reader : readers) {
      reader.close();
    }
    if (written) {
      disk.setDay(scan.segments.getLast());
      disk.setDay(place.folder().resolve(Acknowledged.NAME));
    }
  }
}
