package org.undersigned.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.PassphraseSlot;
import org.undersigned.seal.Sha256;
import org.undersigned.seal.Unsealed;
import org.undersigned.seal.VerifyingKey;

/// Checks every file of a vault, changing nothing: without keys all hashes, chains, roots and
/// signatures; with keys also that every key, record and exhibit opens and is what it says.
final class VaultCheck {
  private static final Pattern HOLDER =
      Pattern.compile("process [0-9]{1,19} since [0-9T:-]{19}Z\n");

  private final Found found;
  private final VaultFolder vault;
  private final Disk disk;
  private final Optional<Keys> keys;

  /// What a check with keys has at hand.
  record Keys(Key vaultKey, LogKeys installation, Journal.Context context) {}

  private VaultCheck(VaultFolder vault, Disk disk, Optional<Keys> keys) {
    this.vault = vault;
    this.disk = disk;
    this.keys = keys;
    this.found = new Found(vault, disk);
  }

  static List<Fault> withoutKeys(VaultFolder vault, Disk disk) throws IOException {
    return new VaultCheck(vault, disk, Optional.empty()).check();
  }

  static List<Fault> withKeys(VaultFolder vault, Disk disk, Keys keys) throws IOException {
    return new VaultCheck(vault, disk, Optional.of(keys)).check();
  }

  private List<Fault> check() throws IOException {
    var file = disk.readIfPresent(vault.vaultFile());
    if (file.isEmpty()) {
      var folder = vault.root().toString();
      var why = Message.of(Trouble.NOT_A_VAULT, "folder", folder);
      return List.of(new Fault(why, VaultFolder.VAULT, Fault.Weight.DAMAGE));
    }
    found.know(vault.vaultFile());
    var json = VaultJson.decode(file.get());
    if (json.isEmpty() || json.get().version() != VaultJson.VERSION) {
      found.altered(vault.vaultFile());
      return found.faults();
    }
    var publicKey = publicKey();
    var id = houseId(json.get(), publicKey);
    lock();
    keyFile(vault.signingKey(), new KeyFile.Label(KeyFile.Purpose.SIGNING, id, id));
    keyFile(vault.installationKey(), new KeyFile.Label(KeyFile.Purpose.INSTALLATION, id, id));
    var place = LogPlace.installation(vault, id);
    var scan = new LogCheck(found, disk, publicKey).check(place);
    var destroyed = destroyed(scan);
    for (var each : scan.attached) {
      if (!destroyed.contains(each.attachment().id())) {
        attached(each.attachment(), id, publicKey);
      }
    }
    if (!scan.faults.isEmpty()) {
      casesOnTheDisk(scan, id, publicKey);
    }
    if (keys.isPresent()) {
      found.addAll(
          new RecordCheck(vault, keys.get().context())
              .check(place, scan, keys.get().installation(), Optional.empty()));
    }
    found.leftovers(vault.temporary(), vault.orphans());
    found.unlisted();
    return found.faults();
  }

  /// Slots and cases that the log itself says were taken away.
  private static java.util.Set<Bytes> destroyed(LogScan scan) {
    var destroyed = new java.util.HashSet<Bytes>();
    scan.attached.stream()
        .map(LogScan.Attached::attachment)
        .filter(each -> each.kind() == Attachment.Kind.DESTROYED)
        .forEach(each -> destroyed.add(each.id()));
    return destroyed;
  }

  private void lock() throws IOException {
    found.know(vault.lock());
    var octets = disk.readIfPresent(vault.lock());
    if (octets.isEmpty()) {
      found.add(Fault.damage(Trouble.FILE_MISSING, vault.name(vault.lock())));
    } else if (octets.get().length > 0
        && !HOLDER.matcher(new String(octets.get(), StandardCharsets.ISO_8859_1)).matches()) {
      found.altered(vault.lock());
    }
  }

  private void keyFile(Path file, KeyFile.Label label) throws IOException {
    found.keyFile(file, label, keys.map(Keys::vaultKey));
  }

  /// The public key names the house, too, and its key id is a hash over the name: where the two
  /// differ, it is `vault.json` that does not stand.
  private Bytes houseId(VaultJson json, Optional<VerifyingKey> publicKey) {
    var named = publicKey.map(key -> Bytes.hex(key.name())).orElse(json.id());
    if (!named.equals(json.id())) {
      found.altered(vault.vaultFile());
    }
    return named;
  }

  private Optional<VerifyingKey> publicKey() throws IOException {
    found.know(vault.publicKey());
    var octets = disk.readIfPresent(vault.publicKey());
    if (octets.isEmpty()) {
      return Optional.empty();
    }
    var text = new String(octets.get(), StandardCharsets.ISO_8859_1);
    return Optional.of(text)
        .filter(line -> line.endsWith("\n"))
        .flatMap(line -> VerifyingKey.parse(line.substring(0, line.length() - 1)))
        .filter(key -> key.name().matches("[0-9a-f]{32}"));
  }

  private void attached(Attachment attachment, Bytes id, Optional<VerifyingKey> publicKey)
      throws IOException {
    switch (attachment.kind()) {
      case VAULT -> found.whole(vault.vaultFile(), attachment);
      case PUBLIC_KEY -> found.whole(vault.publicKey(), attachment);
      case SLOT -> slot(attachment, id);
      case CASE ->
          new CaseCheck(found, disk, keys)
              .check(new CaseRecovery.Owner(id, attachment.id()), publicKey);
      case EXHIBIT, RELEASE, TIMESTAMP, WITNESS, DESTROYED -> {}
    }
  }

  /// Where the installation's log does not stand, its word on the cases is not enough.
  private void casesOnTheDisk(LogScan scan, Bytes id, Optional<VerifyingKey> publicKey)
      throws IOException {
    var named = new java.util.HashSet<Bytes>();
    scan.attached.forEach(each -> named.add(each.attachment().id()));
    for (var folder : disk.list(vault.cases())) {
      var name = folder.getFileName().toString();
      if (name.matches("[0-9a-f]{32}") && !named.contains(Bytes.hex(name))) {
        new CaseCheck(found, disk, keys)
            .check(new CaseRecovery.Owner(id, Bytes.hex(name)), publicKey);
      }
    }
  }

  private void slot(Attachment attachment, Bytes id) throws IOException {
    for (var folder : List.of(vault.slots(), vault.slotCopies())) {
      var file = folder.resolve(attachment.id().hex() + ".slot");
      found.know(file);
      var octets = disk.readIfPresent(file);
      if (octets.isEmpty()) {
        found.add(Fault.damage(Trouble.FILE_MISSING, vault.name(file)));
      } else if (!Bytes.of(Sha256.of(octets.get())).equals(attachment.hash())
          || !PassphraseSlot.inspect(octets.get())
              .equals(new Unsealed.Open<>(new PassphraseSlot.Label(id, attachment.id())))) {
        found.add(Fault.damage(Trouble.SLOT_DAMAGED, vault.name(file)));
      }
    }
  }

  /// What a check has met: faults, and which files are accounted for.
  static final class Found {
    private final VaultFolder vault;
    private final Disk disk;
    private final List<Fault> faults = new ArrayList<>();
    private final java.util.Set<Path> known = new java.util.HashSet<>();

    Found(VaultFolder vault, Disk disk) {
      this.vault = vault;
      this.disk = disk;
    }

    VaultFolder vault() {
      return vault;
    }

    List<Fault> faults() {
      return List.copyOf(faults);
    }

    void know(Path file) {
      known.add(file);
    }

    void add(Fault fault) {
      faults.add(fault);
    }

    void addAll(List<Fault> more) {
      faults.addAll(more);
    }

    void altered(Path file) {
      faults.add(Fault.damage(Trouble.FILE_ALTERED, vault.name(file)));
    }

    /// Whether the file is there with length and hash of `attachment`.
    boolean whole(Path file, Attachment attachment) throws IOException {
      know(file);
      if (!disk.exists(file)) {
        faults.add(Fault.damage(Trouble.FILE_MISSING, vault.name(file)));
        return false;
      }
      if (disk.size(file) != attachment.length() || !disk.hash(file).equals(attachment.hash())) {
        altered(file);
        return false;
      }
      return true;
    }

    /// Whether the file is the key that `label` says, and opens if the key above it is at hand.
    boolean keyFile(Path file, KeyFile.Label label, Optional<Key> above) throws IOException {
      know(file);
      var octets = disk.readIfPresent(file);
      if (octets.isEmpty()) {
        faults.add(Fault.damage(Trouble.KEY_MISSING, vault.name(file)));
        return false;
      }
      var stands =
          above
              .map(key -> KeyFile.open(octets.get(), label, key) instanceof Unsealed.Open<byte[]>)
              .orElseGet(() -> KeyFile.inspect(octets.get()).equals(new Unsealed.Open<>(label)));
      if (!stands) {
        faults.add(Fault.damage(Trouble.KEY_DAMAGED, vault.name(file)));
      }
      return stands;
    }

    /// Unfinished writes and what was set aside: known, and said.
    void leftovers(Path... folders) throws IOException {
      for (var folder : folders) {
        for (var file : disk.walk(folder)) {
          know(file);
          faults.add(Fault.notice(Trouble.FILE_SET_ASIDE, vault.name(file)));
        }
      }
    }

    void unlisted() throws IOException {
      for (var file : disk.walk(vault.root())) {
        if (!known.contains(file)) {
          faults.add(Fault.damage(Trouble.FILE_UNLISTED, vault.name(file)));
        }
      }
    }
  }
}
