package org.undersigned.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.seal.Checkpoint;
import org.undersigned.seal.Sha256;

/// Brings a log from whatever ended the last session to a state in which it can be appended to, or
/// says why it cannot.
///
/// An unfinished write at the end, of which nobody was told, is copied to `orphans/` and cut off.
/// Anything else that does not fit is damage: it is reported and left as it is, and the log is
/// read-only.
final class Recovery {
  private Recovery() {}

  /// @param tornTail what was cut off, to be noted in the log itself
  record Recovered(Log.State state, List<Fault> faults, Optional<Fault> tornTail) {}

  static Recovered of(LogPlace place, Journal.Context context) throws IOException {
    var disk = context.disk();
    var scan = LogScan.of(disk, place, LogScan.Depth.CHAIN);
    if (scan.segments.isEmpty()) {
      throw new java.nio.file.NoSuchFileException(Segment.file(place.folder(), 0).toString());
    }
    var key = context.identity().verifying();
    var checkpoints = new Checkpoints(disk, place).check(scan.tree, key);
    var faults = new ArrayList<>(scan.faults);
    faults.addAll(checkpoints.faults());
    newestMissing(scan, checkpoints.newest(), place).ifPresent(faults::add);
    var markOnly = onlyMarkUnreadable(faults, scan, place);
    if (markOnly) {
      faults.replaceAll(each -> new Fault(each.message(), each.file(), Fault.Weight.NOTICE));
      rewriteMark(disk, place, scan, checkpoints.newest());
    }
    var readOnly = readOnly(faults);
    Optional<Fault> tornTail = Optional.empty();
    if (scan.torn.isPresent() && readOnly.isEmpty()) {
      tornTail = Optional.of(setAside(disk, place, scan.torn.get()));
      faults.add(tornTail.get());
    }
    var state = new Log.State(scan, checkpoints.newest(), context.identity(), readOnly);
    return new Recovered(state, faults, tornTail);
  }

  static Optional<Message> readOnly(List<Fault> faults) {
    return faults.stream()
        .filter(each -> each.weight() == Fault.Weight.DAMAGE)
        .findFirst()
        .map(
            first ->
                Trouble.at(Trouble.READ_ONLY, first.file(), "because", first.message().code()));
  }

  /// The mark says that there was a newer checkpoint than the newest that is there.
  static Optional<Fault> newestMissing(LogScan scan, Optional<Checkpoint> newest, LogPlace place) {
    long there = newest.map(Checkpoint::size).orElse(0L);
    return scan.acknowledged
        .filter(mark -> mark.checkpoint() > there)
        .map(
            mark ->
                Fault.damage(
                    Trouble.FILE_MISSING,
                    place
                        .vault()
                        .name(
                            place.folder().resolve("checkpoints/" + mark.checkpoint() + ".note"))));
  }

  /// A mark that cannot be read says nothing about the log, which speaks for itself.
  private static boolean onlyMarkUnreadable(List<Fault> faults, LogScan scan, LogPlace place) {
    var mark = place.vault().name(mark(place));
    return scan.acknowledged.isEmpty()
        && !faults.isEmpty()
        && faults.stream().allMatch(each -> each.file().equals(mark));
  }

  private static Path mark(LogPlace place) {
    return place.folder().resolve(Acknowledged.NAME);
  }

  private static void rewriteMark(
      Disk disk, LogPlace place, LogScan scan, Optional<Checkpoint> newest) throws IOException {
    if (disk.exists(mark(place))) {
      var aside = place.orphans().resolve(Acknowledged.NAME);
      disk.writeWhole(aside, disk.read(mark(place)), place.temporary());
    }
    long length = scan.torn.map(LogScan.Torn::at).orElse(disk.size(scan.segments.getLast()));
    var fresh =
        new Acknowledged(
            place.id(),
            scan.tree.size(),
            scan.segments.size() - 1,
            length,
            scan.lastLeaf,
            newest.map(Checkpoint::size).orElse(0L));
    disk.writeWhole(mark(place), fresh.encode(), place.temporary());
  }

  private static Fault setAside(Disk disk, LogPlace place, LogScan.Torn torn) throws IOException {
    try (var channel = disk.openForWriting(torn.segment())) {
      var length = (int) Math.min(torn.size() - torn.at(), Integer.MAX_VALUE - 16);
      var tail = LogScan.read(channel, torn.at(), length);
      var hash = org.undersigned.seal.Bytes.of(Sha256.of(tail)).hex();
      var aside = place.orphans().resolve(hash.substring(0, 32) + ".torn");
      disk.writeWhole(aside, tail, place.temporary());
      channel.truncate(torn.at());
      channel.force(true);
    }
    return Fault.notice(
        Trouble.TORN_TAIL,
        place.vault().name(torn.segment()),
        "offset",
        Long.toString(torn.at()),
        "bytes",
        Long.toString(torn.size() - torn.at()));
  }
}
