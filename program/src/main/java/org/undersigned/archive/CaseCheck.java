package org.undersigned.archive;

import java.io.IOException;
import java.util.Optional;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.VerifyingKey;

/// Checks the files of one case.
final class CaseCheck {
  private final VaultCheck.Found found;
  private final Disk disk;
  private final Optional<VaultCheck.Keys> keys;

  CaseCheck(VaultCheck.Found found, Disk disk, Optional<VaultCheck.Keys> keys) {
    this.found = found;
    this.disk = disk;
    this.keys = keys;
  }

  void check(CaseRecovery.Owner owner, Optional<VerifyingKey> publicKey) throws IOException {
    var vault = found.vault();
    var folder = vault.caseFolder(owner.caseId());
    var label = new KeyFile.Label(KeyFile.Purpose.CASE, owner.vaultId(), owner.caseId());
    var opens = found.keyFile(folder.key(), label, keys.map(VaultCheck.Keys::vaultKey));
    var place = LogPlace.ofCase(vault, owner.vaultId(), owner.caseId());
    var scan = new LogCheck(found, disk, publicKey).check(place);
    var caseKeys =
        opens && keys.isPresent() ? caseKeys(owner, keys.get()) : Optional.<LogKeys>empty();
    var held = new Holdings();
    scan.attached.forEach(held::enter);
    for (var attachment : held.files()) {
      found.whole(Shelf.file(folder, attachment), attachment);
      found.keyFile(
          folder.key(attachment.id()),
          new KeyFile.Label(Shelf.purpose(attachment.kind()), owner.caseId(), attachment.id()),
          caseKeys.map(LogKeys::wrapping));
    }
    snapshots(folder);
    if (caseKeys.isPresent()) {
      var ring = new KeyRing(disk, vault, owner.caseId(), caseKeys.get().wrapping());
      scan.attached.stream()
          .filter(each -> each.attachment().kind() == Attachment.Kind.DESTROYED)
          .forEach(each -> ring.markDestroyed(each.attachment().id()));
      var records = new RecordCheck(vault, keys.get().context());
      found.addAll(records.check(place, scan, caseKeys.get(), Optional.of(ring)));
    }
    found.leftovers(folder.temporary(), folder.orphans());
  }

  private Optional<LogKeys> caseKeys(CaseRecovery.Owner owner, VaultCheck.Keys at)
      throws IOException {
    return CaseRecovery.caseKeys(disk, found.vault(), owner, at.vaultKey())
            instanceof CaseRecovery.CaseKeys.Opened(LogKeys opened)
        ? Optional.of(opened)
        : Optional.empty();
  }

  /// A snapshot's name is the hash of its file.
  private void snapshots(VaultFolder.CaseFolder folder) throws IOException {
    for (var file : disk.list(folder.snapshots())) {
      found.know(file);
      if (!file.getFileName().toString().equals(disk.hash(file).hex() + ".usx")) {
        found.altered(file);
      }
    }
  }
}
