package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.Sha256;

/// Reads all segments of a log, checks every frame and the chain of entries, and tells a torn write
/// from damage. Changes nothing.
final class LogScan {
  /// How closely bodies are looked at.
  enum Depth {
    /// Frames (CRC-32C) and chain.
    CHAIN,
    /// The SHA-256 of every body as well.
    BODIES
  }

  /// An unfinished write at the end of a segment.
  record Torn(Path segment, long at, long size) {}

  private final Disk disk;
  private final VaultFolder vault;
  private final Path folder;
  private final Bytes logId;
  private final Depth depth;

  final MerkleTree tree = new MerkleTree();
  final Positions positions = new Positions();
  final List<Fault> faults = new ArrayList<>();
  final List<Attached> attached = new ArrayList<>();
  final List<Path> segments = new ArrayList<>();
  Optional<Acknowledged> acknowledged = Optional.empty();
  Optional<Torn> torn = Optional.empty();
  Bytes lastLeaf = Bytes.zeros(Sha256.LENGTH);
  int entriesInLast;

  /// A file that entry `sequence` brought in.
  record Attached(Attachment attachment, Envelope by) {}

  private LogScan(Disk disk, LogPlace place, Depth depth) {
    this.disk = disk;
    this.vault = place.vault();
    this.folder = place.folder();
    this.logId = place.id();
    this.depth = depth;
  }

  static LogScan of(Disk disk, LogPlace place, Depth depth) throws IOException {
    var scan = new LogScan(disk, place, depth);
    scan.readAcknowledged();
    scan.readSegments();
    scan.compare();
    return scan;
  }

  private void readAcknowledged() throws IOException {
    var file = folder.resolve(Acknowledged.NAME);
    var octets = disk.readIfPresent(file);
    if (octets.isEmpty()) {
      faults.add(Fault.damage(Trouble.FILE_MISSING, vault.name(file)));
      return;
    }
    acknowledged = Acknowledged.decode(octets.get()).filter(each -> each.log().equals(logId));
    if (acknowledged.isEmpty()) {
      faults.add(Fault.damage(Trouble.FILE_ALTERED, vault.name(file)));
    }
  }

  private void readSegments() throws IOException {
    for (var number = 0; ; number++) {
      var file = Segment.file(folder, number);
      if (!disk.exists(file)) {
        return;
      }
      segments.add(file);
      entriesInLast = 0;
      var last = !disk.exists(Segment.file(folder, number + 1));
      if (!readSegment(file, number, last)) {
        return;
      }
    }
  }

  /// Whether what follows can still be read.
  private boolean readSegment(Path file, int number, boolean last) throws IOException {
    try (var channel = disk.openForReading(file)) {
      var header = Segment.header(logId, number, tree.size());
      if (!Arrays.equals(read(channel, 0, header.length), header)) {
        damage(file, 0);
        return false;
      }
      var at = (long) header.length;
      var size = channel.size();
      while (at < size) {
        var frame = FrameWindow.of(channel, at, size);
        if (frame.isEmpty()) {
          return brokenFrame(channel, file, at, last);
        }
        var whole = frame.get().crcStands();
        if (!whole) {
          if (isTorn(channel, at, last)) {
            torn = Optional.of(new Torn(file, at, size));
            return false;
          }
          damage(file, at);
        }
        if (!take(frame.get(), file, number, at, whole)) {
          return false;
        }
        at += frame.get().length();
      }
      return true;
    }
  }

  private boolean brokenFrame(FileChannel channel, Path file, long at, boolean last)
      throws IOException {
    if (isTorn(channel, at, last)) {
      torn = Optional.of(new Torn(file, at, channel.size()));
    } else {
      damage(file, at);
    }
    return false;
  }

  /// Torn is only what nobody was told of: at the end of the last segment, beyond what was
  /// acknowledged, with no whole frame after it. Without a readable mark, only a frame that the
  /// file's end cuts off.
  private boolean isTorn(FileChannel channel, long at, boolean last) throws IOException {
    if (!last || wholeFrameAfter(channel, at + 1)) {
      return false;
    }
    return acknowledged
        .map(mark -> mark.segment() < segments.size() - 1 || at >= mark.segmentLength())
        .orElse(FrameWindow.of(channel, at, channel.size()).isEmpty());
  }

  private static boolean wholeFrameAfter(FileChannel channel, long from) throws IOException {
    var size = channel.size();
    if (size - from < Segment.LEAD + Segment.TAIL) {
      return false;
    }
    // mapped, not read: a segment may be larger than the heap has room for
    var rest = channel.map(FileChannel.MapMode.READ_ONLY, from, size - from);
    var magic = ByteBuffer.wrap(Segment.FRAME_MAGIC).getInt();
    for (var i = 0; i + Segment.LEAD + Segment.TAIL <= rest.limit(); i++) {
      if (rest.getInt(i) != magic) {
        continue;
      }
      var frame = FrameWindow.of(channel, from + i, size);
      if (frame.isPresent() && frame.get().crcStands()) {
        return true;
      }
    }
    return false;
  }

  private boolean take(FrameWindow frame, Path file, int number, long at, boolean whole)
      throws IOException {
    var entries = Segment.entries(frame);
    if (entries.isEmpty()) {
      damageOnce(file, at, whole);
      return false;
    }
    for (var placed : entries.get()) {
      var envelope = placed.envelope();
      if (envelope.sequence() != tree.size() || !envelope.previous().equals(lastLeaf)) {
        damageOnce(file, at, whole);
        return false;
      }
      var begin = placed.at() + Envelope.LENGTH + 4;
      if (depth == Depth.BODIES
          && !Bytes.of(Sha256.of(frame.bytes(begin, placed.bodyLength())))
              .equals(envelope.bodyHash())) {
        damageOnce(file, at + placed.at(), whole);
      }
      lastLeaf = envelope.leafHash();
      tree.append(lastLeaf.toArray());
      positions.add(number, at + placed.at());
      entriesInLast++;
      Attachment.decode(attachments(frame, begin, placed.bodyLength()))
          .ifPresent(list -> list.forEach(each -> attached.add(new Attached(each, envelope))));
    }
    return true;
  }

  /// The beginning of a body, as far as its attachments go.
  private static byte[] attachments(FrameWindow frame, int begin, int length) throws IOException {
    if (length < 2) {
      return new byte[0];
    }
    var count = ByteBuffer.wrap(frame.bytes(begin, 2)).getShort() & 0xffff;
    return frame.bytes(begin, Math.min(length, Attachment.encodedLength(count)));
  }

  /// Whether acknowledged history is there.
  private void compare() {
    if (segments.isEmpty()) {
      faults.add(Fault.damage(Trouble.FILE_MISSING, vault.name(Segment.file(folder, 0))));
      return;
    }
    acknowledged.ifPresent(
        mark -> {
          if (mark.entries() > tree.size() && faults.isEmpty()) {
            faults.add(
                Fault.damage(
                    Trouble.HISTORY_MISSING,
                    vault.name(segments.getLast()),
                    "entries",
                    Long.toString(tree.size()),
                    "acknowledged",
                    Long.toString(mark.entries())));
          } else if (mark.entries() > 0
              && mark.entries() <= tree.size()
              && !tree.leaf(mark.entries() - 1).equals(mark.lastLeaf())) {
            faults.add(
                Fault.damage(Trouble.FILE_ALTERED, vault.name(folder.resolve(Acknowledged.NAME))));
          }
        });
  }

  private void damageOnce(Path file, long at, boolean frameWasWhole) {
    if (frameWasWhole) {
      damage(file, at);
    }
  }

  private void damage(Path file, long at) {
    faults.add(Fault.damage(Trouble.LOG_DAMAGED, vault.name(file), "offset", Long.toString(at)));
  }

  static byte[] read(FileChannel channel, long at, int length) throws IOException {
    var into = ByteBuffer.allocate(length);
    while (into.hasRemaining()) {
      if (channel.read(into, at + into.position()) < 0) {
        break;
      }
    }
    return into.hasRemaining() ? Arrays.copyOf(into.array(), into.position()) : into.array();
  }
}
