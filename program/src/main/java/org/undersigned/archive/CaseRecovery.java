package org.undersigned.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.Unsealed;

/// Opens a case: its keys, its log, and whether the files that the log names are there. Sealed
/// files that no entry names are set aside, never deleted.
final class CaseRecovery {
  private final Disk disk;
  private final VaultFolder vault;
  private final VaultFolder.CaseFolder folder;
  private final List<Fault> faults = new ArrayList<>();

  private CaseRecovery(Disk disk, VaultFolder vault, Bytes caseId) {
    this.disk = disk;
    this.vault = vault;
    this.folder = vault.caseFolder(caseId);
  }

  static CaseOpening open(VaultFolder vault, Bytes caseId, Key vaultKey, Journal.Context context)
      throws IOException {
    var recovery = new CaseRecovery(context.disk(), vault, caseId);
    var disk = context.disk();
    return switch (caseKeys(disk, vault, new Owner(context.identity().id(), caseId), vaultKey)) {
      case CaseKeys.Refused(Message why) -> new CaseOpening.Refused(why);
      case CaseKeys.Opened(LogKeys keys) -> recovery.open(caseId, keys, context);
    };
  }

  /// Whose case.
  record Owner(Bytes vaultId, Bytes caseId) {}

  /// What came of opening a case's keys.
  sealed interface CaseKeys {
    record Opened(LogKeys keys) implements CaseKeys {}

    record Refused(Message why) implements CaseKeys {}
  }

  static CaseKeys caseKeys(Disk disk, VaultFolder vault, Owner owner, Key vaultKey)
      throws IOException {
    var path = vault.caseFolder(owner.caseId).key();
    var name = vault.name(path);
    var file = disk.readIfPresent(path);
    if (file.isEmpty()) {
      return new CaseKeys.Refused(Trouble.at(Trouble.KEY_MISSING, name));
    }
    var label = new KeyFile.Label(KeyFile.Purpose.CASE, owner.vaultId, owner.caseId);
    return switch (KeyFile.open(file.get(), label, vaultKey)) {
      case Unsealed.Open<byte[]>(byte[] both) -> new CaseKeys.Opened(LogKeys.of(both));
      case Unsealed.Newer<byte[]>(int version) ->
          new CaseKeys.Refused(
              Trouble.at(Trouble.NEWER, name, "version", Integer.toString(version)));
      case Unsealed.Damaged<byte[]> _,
          Unsealed.WrongSecret<byte[]> _,
          Unsealed.OutOfBounds<byte[]> _ ->
          new CaseKeys.Refused(Trouble.at(Trouble.KEY_DAMAGED, name));
    };
  }

  private CaseOpening open(Bytes caseId, LogKeys keys, Journal.Context context) throws IOException {
    clearTemporary();
    var ring = new KeyRing(disk, vault, caseId, keys.wrapping());
    var place = LogPlace.ofCase(vault, context.identity().id(), caseId);
    var opened = Journal.open(place, keys, context, Optional.of(ring));
    faults.addAll(opened.faults());
    var held = new Holdings();
    for (var each : opened.scan().attached) {
      held.enter(each);
      if (each.attachment().kind() == Attachment.Kind.DESTROYED) {
        ring.markDestroyed(each.attachment().id());
      }
    }
    for (var attachment : held.files()) {
      checkPresent(attachment);
    }
    if (opened.journal().closedBecause().isEmpty()) {
      setOrphansAside(held);
    }
    var files =
        new CaseArchive.Files(
            held,
            new Shelf(disk, folder, caseId, ring),
            new Snapshots(disk, folder, keys.wrapping()));
    var archive = new CaseArchive(opened.journal(), files, context, Recovery.readOnly(faults));
    return new CaseOpening.Opened(archive, faults);
  }

  private void clearTemporary() throws IOException {
    for (var leftover : disk.list(folder.temporary())) {
      disk.delete(leftover);
    }
  }

  /// Size only: hashing all that is kept is the work of `verify`.
  private void checkPresent(Attachment attachment) throws IOException {
    var file = Shelf.file(folder, attachment);
    if (!disk.exists(file)) {
      faults.add(Fault.damage(Trouble.FILE_MISSING, vault.name(file)));
    } else if (disk.size(file) != attachment.length()) {
      faults.add(Fault.damage(Trouble.FILE_ALTERED, vault.name(file)));
    }
  }

  private void setOrphansAside(Holdings held) throws IOException {
    var named = new HashSet<Path>();
    for (var attachment : held.files()) {
      named.add(Shelf.file(folder, attachment));
      named.add(folder.key(attachment.id()));
    }
    var lying = new ArrayList<>(disk.walk(folder.exhibits()));
    lying.addAll(disk.walk(folder.releases()));
    lying.addAll(disk.walk(folder.keys()));
    for (var file : lying) {
      if (!named.contains(file)) {
        disk.move(file, folder.orphans().resolve(file.getFileName()));
        faults.add(Fault.notice(Trouble.ORPHAN, vault.name(file)));
      }
    }
  }
}
