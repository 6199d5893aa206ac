package org.undersigned.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.SealedFileReader;
import org.undersigned.seal.Sha256;

/// Opens every record of a log, and every sealed file that it names, with the keys at hand.
final class RecordCheck {
  private final VaultFolder vault;
  private final Disk disk;
  private final Journal.Context context;
  private final List<Fault> faults = new ArrayList<>();

  RecordCheck(VaultFolder vault, Journal.Context context) {
    this.vault = vault;
    this.disk = context.disk();
    this.context = context;
  }

  List<Fault> check(LogPlace place, LogScan scan, LogKeys keys, Optional<KeyRing> ring)
      throws IOException {
    var state =
        new Log.State(
            scan,
            Optional.empty(),
            context.identity(),
            Optional.of(Trouble.at(Trouble.READ_ONLY, "log", "because", "check")));
    if (scan.segments.isEmpty()) {
      return faults;
    }
    try (var journal = Journal.reading(new Log(disk, place, state), keys, context, ring)) {
      for (var sequence = 0L; sequence < journal.size(); sequence++) {
        entry(journal.entry(sequence), scan.segments.get(scan.positions.segment(sequence)));
      }
      if (ring.isPresent()) {
        var shelf = new Shelf(disk, vault.caseFolder(place.id()), place.id(), ring.get());
        for (var each : scan.attached) {
          file(each, journal, shelf);
        }
      }
    }
    return faults;
  }

  private void entry(KeptEntry entry, java.nio.file.Path segment) {
    switch (entry) {
      case KeptEntry.Damaged(var _, Message why) -> {
        // a key that is missing or damaged has been reported with its own file
        if (why.code().equals(Trouble.RECORD_DOES_NOT_OPEN)) {
          faults.add(new Fault(why, vault.name(segment), Fault.Weight.DAMAGE));
        }
      }
      case KeptEntry.Opened _, KeptEntry.Withdrawn _ -> {}
    }
  }

  private void file(LogScan.Attached each, Journal journal, Shelf shelf) throws IOException {
    var kind = each.attachment().kind();
    if (kind != Attachment.Kind.EXHIBIT && kind != Attachment.Kind.RELEASE) {
      return;
    }
    var path = Shelf.file(vault.caseFolder(journal.place().id()), each.attachment());
    if (!disk.exists(path)) {
      return;
    }
    switch (shelf.open(each.attachment())) {
      case Retrieval.Found stream -> {
        try (var bytes = stream.bytes()) {
          var digest = Sha256.digest();
          var buffer = new byte[1 << 16];
          for (int count; (count = bytes.read(buffer)) >= 0; ) {
            digest.update(buffer, 0, count);
          }
          var hash = org.undersigned.seal.Bytes.of(digest.digest()).hex();
          if (kind == Attachment.Kind.EXHIBIT
              && !journal.subject(EntryType.EXHIBIT.word(), hash).equals(each.by().subject())) {
            faults.add(Fault.damage(Trouble.FILE_ALTERED, vault.name(path)));
          }
        } catch (SealedFileReader.Damaged damaged) {
          var where = String.valueOf(damaged.getMessage());
          faults.add(Fault.damage(Trouble.SEALED_FILE_DAMAGED, vault.name(path), "where", where));
        }
      }
      case Retrieval.Refused(Message why) -> {
        if (why.code().equals(Trouble.SEALED_FILE_DAMAGED)) {
          faults.add(new Fault(why, vault.name(path), Fault.Weight.DAMAGE));
        }
      }
    }
  }
}
