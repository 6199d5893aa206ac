package org.undersigned.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.Passphrase;
import org.undersigned.seal.SigningKey;
import org.undersigned.seal.VerifyingKey;

/// One installation's vault, open: its own log, its cases, its keys. One process holds it at a
/// time.
///
/// Nothing readable lies on the disk, closed or open: no name, no title, no word of a record.
public final class Vault implements AutoCloseable {
  private final VaultFolder folder;
  private final Disk disk;
  private final Surroundings surroundings;
  private final VaultLock lock;
  private final Identity identity;
  private final Key vaultKey;
  private final LogKeys installation;
  private final Journal journal;
  private final Map<Bytes, CaseArchive> open = new HashMap<>();

  /// Who an installation is.
  ///
  /// @param id 16 bytes
  /// @param actors from which the pseudonyms of those who act are made
  record Identity(Bytes id, SigningKey signing, Key actors) {
    VerifyingKey verifying() {
      return new VerifyingKey(id.hex(), signing.publicKey());
    }

    /// Pseudonym of a colleague's name in the logs of this installation, 16 bytes.
    Bytes actor(Maker.Colleague colleague) {
      return Bytes.of(actors.tag("actor", 16, Bytes.utf8(colleague.name()).toArray()));
    }
  }

  Vault(Unlocking.Unlocked unlocked, VaultLock lock, Journal journal) {
    this.folder = unlocked.folder();
    this.disk = unlocked.disk();
    this.surroundings = unlocked.surroundings();
    this.identity = unlocked.identity();
    this.vaultKey = unlocked.vaultKey();
    this.installation = unlocked.installation();
    this.lock = lock;
    this.journal = journal;
  }

  /// Makes a vault in `root`, which must be empty or absent, and opens it.
  public static VaultOpening init(Path root, Passphrase passphrase, Surroundings surroundings) {
    return new Founding(root, surroundings).init(passphrase);
  }

  /// Opens the vault in `root`, recovering from whatever ended the last session.
  public static VaultOpening open(Path root, Passphrase passphrase, Surroundings surroundings) {
    return new Unlocking(root, surroundings).open(passphrase);
  }

  /// The vault's id, 32 hexadecimal digits; also the name under which its signing key signs.
  public String id() {
    return identity.id().hex();
  }

  /// The folder that the vault is in.
  public Path root() {
    return folder.root();
  }

  /// The public half of the signing key, as one line (C2SP signed-note verifier key).
  public String verifyingKey() {
    return identity.verifying().text();
  }

  /// The installation's own log: cases, slots, restores.
  public Journal journal() {
    return journal;
  }

  /// Names of the cases, in the order in which they were made.
  public List<String> cases() throws IOException {
    return List.copyOf(caseIds().keySet());
  }

  private LinkedHashMap<String, Bytes> caseIds() throws IOException {
    var ids = new LinkedHashMap<String, Bytes>();
    for (var sequence = 0L; sequence < journal.size(); sequence++) {
      if (journal.entry(sequence) instanceof KeptEntry.Opened entry
          && entry.type().equals(EntryType.CASE.word())) {
        OwnRecord.decode(entry.content())
            .map(record -> record.fields().get("name"))
            .ifPresent(name -> ids.put(name, Bytes.hex(entry.id())));
      }
    }
    return ids;
  }

  /// Makes a case and opens it. Names are compared as written.
  public CaseOpening createCase(String name, Maker.Colleague by) {
    try {
      if (caseIds().containsKey(name)) {
        return new CaseOpening.Refused(Message.of(Trouble.CASE_EXISTS, "case", name));
      }
      if (journal.closedBecause().isPresent()) {
        return new CaseOpening.Refused(journal.closedBecause().get());
      }
      var id = Bytes.random(16, surroundings.random());
      var refused = layOut(id, name, by);
      return refused.<CaseOpening>map(CaseOpening.Refused::new).orElseGet(() -> openCase(name));
    } catch (IOException failure) {
      return new CaseOpening.Refused(Trouble.of(failure, folder.name(folder.cases())));
    }
  }

  /// The case is there once the installation's log says so.
  private Optional<Message> layOut(Bytes id, String name, Maker.Colleague by) throws IOException {
    var keys = LogKeys.random(surroundings.random());
    var label = new KeyFile.Label(KeyFile.Purpose.CASE, identity.id(), id);
    var file = KeyFile.write(label, keys.both(), vaultKey, surroundings.random());
    var place = LogPlace.ofCase(folder, identity.id(), id);
    disk.writeWhole(folder.caseFolder(id).key(), file, place.temporary());
    Log.create(disk, place);
    var record =
        new KeptRecord(
            EntryType.CASE, 1, id.hex(), java.util.Set.of(), OwnRecord.of("name", name).encode());
    var transaction = new Transaction(by, surroundings.clock().instant(), List.of(record));
    try (var journalOfCase = Journal.open(place, keys, context()).journal()) {
      var refused = journalOfCase.append(transaction, List.of());
      if (refused.isPresent()) {
        return refused;
      }
    }
    var attachment = new Attachment(Attachment.Kind.CASE, id, 0, Bytes.zeros(32));
    return journal.append(transaction, List.of(attachment));
  }

  private Journal.Context context() {
    return new Journal.Context(identity, surroundings, disk);
  }

  /// Opens a case by its name.
  public synchronized CaseOpening openCase(String name) {
    try {
      var id = caseIds().get(name);
      if (id == null) {
        return new CaseOpening.Refused(Message.of(Trouble.NO_SUCH_CASE, "case", name));
      }
      var already = open.get(id);
      if (already != null) {
        return new CaseOpening.Opened(already, List.of());
      }
      var opening = CaseRecovery.open(folder, id, vaultKey, context());
      if (opening instanceof CaseOpening.Opened(CaseArchive archive, List<Fault> _)) {
        open.put(id, archive);
      }
      return opening;
    } catch (IOException failure) {
      return new CaseOpening.Refused(Trouble.of(failure, folder.name(folder.cases())));
    }
  }

  /// Checks every file of the vault with the keys at hand, changing nothing.
  public List<Fault> verify() throws IOException {
    return VaultCheck.withKeys(
        folder, disk, new VaultCheck.Keys(vaultKey, installation, context()));
  }

  /// Checks every file of the vault in `root` as far as that needs no passphrase: all hashes,
  /// chains, roots and signatures. Changes nothing.
  public static List<Fault> verify(Path root, Surroundings surroundings) throws IOException {
    return VaultCheck.withoutKeys(new VaultFolder(root), new Disk(surroundings.clock()));
  }

  /// Signs a checkpoint wherever entries were added, and lets go of all files.
  @Override
  public void close() throws IOException {
    var now = surroundings.clock().instant();
    try (lock) {
      for (var archive : open.values()) {
        archive.close(now);
      }
      open.clear();
      journal.close(now);
    }
    disk.setDay(folder.lock());
    disk.setDayOfFolders(folder.root());
  }
}
