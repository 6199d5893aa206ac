package org.undersigned.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Checkpoint;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.SignedNote;
import org.undersigned.seal.SigningKey;
import org.undersigned.seal.VerifyingKey;

/// The signed heads of one log's tree: `log/checkpoints/<size>.note`, one for each size at which
/// one was made.
final class Checkpoints {
  private final Disk disk;
  private final LogPlace place;

  Checkpoints(Disk disk, LogPlace place) {
    this.disk = disk;
    this.place = place;
  }

  private Path folder() {
    return place.folder().resolve("checkpoints");
  }

  Path file(long size) {
    return folder().resolve(size + ".note");
  }

  String origin() {
    return Checkpoint.origin(place.vaultId(), place.id());
  }

  /// Sizes for which there is a note, ascending.
  List<Long> sizes() throws IOException {
    return disk.list(folder()).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.matches("[0-9]{1,18}\\.note"))
        .map(name -> Long.valueOf(name.substring(0, name.length() - 5)))
        .sorted()
        .toList();
  }

  /// What was found in the folder.
  ///
  /// @param newest of those that stand
  record Found(Optional<Checkpoint> newest, List<Fault> faults) {}

  /// Checks every note: written canonically, signed by `key`, of this log, with the root that the
  /// tree had at its size, and pointing back to the one before.
  Found check(MerkleTree tree, VerifyingKey key) throws IOException {
    var faults = new ArrayList<Fault>();
    var notes = new java.util.TreeMap<Long, Checkpoint>();
    for (var file : disk.list(folder())) {
      var name = place.vault().name(file);
      var read =
          SignedNote.decode(disk.read(file))
              .filter(note -> note.signedBy(key) && note.signatures().size() == 1)
              .flatMap(note -> Checkpoint.parse(note.text()))
              .filter(point -> point.origin().equals(origin()) && file.equals(file(point.size())));
      if (read.isEmpty()) {
        faults.add(Fault.damage(Trouble.CHECKPOINT_WRONG, name));
      } else if (read.get().size() > tree.size()) {
        faults.add(
            Fault.damage(
                Trouble.HISTORY_MISSING,
                name,
                "entries",
                Long.toString(tree.size()),
                "acknowledged",
                Long.toString(read.get().size())));
      } else if (!tree.root(read.get().size()).equals(read.get().root())) {
        faults.add(Fault.damage(Trouble.CHECKPOINT_WRONG, name));
      } else {
        notes.put(read.get().size(), read.get());
      }
    }
    if (faults.isEmpty()) {
      missing(notes, faults);
    }
    return new Found(
        Optional.ofNullable(notes.lastEntry()).map(java.util.Map.Entry::getValue), faults);
  }

  private void missing(java.util.TreeMap<Long, Checkpoint> notes, List<Fault> faults) {
    for (var note : notes.values()) {
      var before = note.previousSize();
      if (before > 0 && !notes.containsKey(before)) {
        faults.add(Fault.damage(Trouble.FILE_MISSING, place.vault().name(file(before))));
      }
    }
  }

  /// Signs the tree as it is.
  SignedNote sign(MerkleTree tree, Stamp stamp) throws IOException {
    var checkpoint =
        new Checkpoint(origin(), tree.size(), tree.root(), stamp.at, stamp.previousSize);
    var note = SignedNote.sign(checkpoint.text(), place.vaultId().hex(), stamp.key);
    disk.writeWhole(file(tree.size()), note.encode(), place.temporary());
    return note;
  }

  /// Who signs, when, and after which checkpoint.
  record Stamp(SigningKey key, Instant at, long previousSize) {}
}
