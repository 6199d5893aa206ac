package org.undersigned.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.Passphrase;
import org.undersigned.seal.PassphraseSlot;
import org.undersigned.seal.SigningKey;
import org.undersigned.seal.Unsealed;

/// Opens a vault: is it one, is it free, does the passphrase fit, are its keys whole, what did the
/// last session leave behind.
final class Unlocking {
  private final VaultFolder folder;
  private final Surroundings surroundings;
  private final Disk disk;
  private final List<Fault> faults = new ArrayList<>();

  Unlocking(Path root, Surroundings surroundings) {
    this.folder = new VaultFolder(root);
    this.surroundings = surroundings;
    this.disk = new Disk(surroundings.clock());
  }

  /// What unlocking gave.
  record Unlocked(
      VaultFolder folder,
      Disk disk,
      Surroundings surroundings,
      Vault.Identity identity,
      Key vaultKey,
      LogKeys installation) {}

  /// Trouble that ends the opening; never leaves this class.
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message why;

    Stop(Message why) {
      this.why = why;
    }
  }

  VaultOpening open(Passphrase passphrase) {
    try {
      var vault = vaultJson();
      return switch (VaultLock.take(folder, disk, surroundings)) {
        case VaultLock.Taking.Refused(Message why) -> new VaultOpening.Refused(why);
        case VaultLock.Taking.Taken(VaultLock lock) -> openOrLetGo(vault, passphrase, lock);
      };
    } catch (Stop stop) {
      return new VaultOpening.Refused(stop.why);
    } catch (IOException failure) {
      return new VaultOpening.Refused(Trouble.of(failure, folder.root().toString()));
    }
  }

  private VaultOpening openOrLetGo(VaultJson vault, Passphrase passphrase, VaultLock lock)
      throws IOException {
    try {
      var vaultKey = vaultKey(vault.id(), passphrase);
      var keys = LogKeys.of(key(KeyFile.Purpose.INSTALLATION, vault.id(), vaultKey));
      var signing = SigningKey.of(key(KeyFile.Purpose.SIGNING, vault.id(), vaultKey));
      var identity = new Vault.Identity(vault.id(), signing, keys.record().derive("actors"));
      checkPublicKey(identity);
      var place = LogPlace.installation(folder, vault.id());
      var context = new Journal.Context(identity, surroundings, disk);
      clearTemporary();
      var opened = Journal.open(place, keys, context);
      faults.addAll(opened.faults());
      var unlocked = new Unlocked(folder, disk, surroundings, identity, vaultKey, keys);
      return new VaultOpening.Opened(new Vault(unlocked, lock, opened.journal()), faults);
    } catch (Stop stop) {
      lock.close();
      return new VaultOpening.Refused(stop.why);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private VaultJson vaultJson() throws IOException, Stop {
    var file =
        disk.isFolder(folder.root())
            ? disk.readIfPresent(folder.vaultFile())
            : Optional.<byte[]>empty();
    if (file.isEmpty()) {
      throw new Stop(Message.of(Trouble.NOT_A_VAULT, "folder", folder.root().toString()));
    }
    var vault = VaultJson.decode(file.get());
    if (vault.isEmpty()) {
      throw new Stop(Trouble.at(Trouble.FILE_ALTERED, VaultFolder.VAULT));
    }
    if (vault.get().version() > VaultJson.VERSION) {
      throw new Stop(newer(VaultFolder.VAULT, vault.get().version()));
    }
    return vault.get();
  }

  private static Message newer(String file, int version) {
    return Trouble.at(Trouble.NEWER, file, "version", Integer.toString(version));
  }

  /// Tries every slot; a damaged one is tried from its copy, and reported.
  private Key vaultKey(Bytes vault, Passphrase passphrase) throws IOException, Stop {
    var refusals = new ArrayList<Message>();
    var wrong = false;
    for (var name : slotNames()) {
      for (var place : List.of(folder.slots(), folder.slotCopies())) {
        var file = place.resolve(name);
        var slot = disk.readIfPresent(file);
        if (slot.isEmpty()) {
          faults.add(Fault.notice(Trouble.FILE_MISSING, folder.name(file)));
          continue;
        }
        var opened = PassphraseSlot.open(slot.get(), label(vault, name), passphrase);
        if (opened instanceof Unsealed.Open<Key>(Key key)) {
          return key;
        }
        if (opened instanceof Unsealed.WrongSecret<Key>) {
          wrong = true;
          break;
        }
        var why = refusal(opened, folder.name(file));
        refusals.add(why);
        faults.add(new Fault(why, folder.name(file), Fault.Weight.NOTICE));
      }
    }
    if (wrong) {
      throw new Stop(Message.of(Trouble.WRONG_PASSPHRASE, "folder", folder.root().toString()));
    }
    throw new Stop(
        refusals.isEmpty()
            ? Trouble.at(Trouble.FILE_MISSING, folder.name(folder.slots()))
            : refusals.getFirst());
  }

  private List<String> slotNames() throws IOException {
    var names = new java.util.TreeSet<String>();
    for (var place : List.of(folder.slots(), folder.slotCopies())) {
      disk.list(place).forEach(file -> names.add(file.getFileName().toString()));
    }
    return names.stream().filter(name -> name.matches("[0-9a-f]{32}\\.slot")).toList();
  }

  private static PassphraseSlot.Label label(Bytes vault, String name) {
    return new PassphraseSlot.Label(vault, Bytes.hex(name.substring(0, 32)));
  }

  private static Message refusal(Unsealed<Key> opened, String file) {
    return switch (opened) {
      case Unsealed.Newer<Key>(int version) -> newer(file, version);
      case Unsealed.OutOfBounds<Key>(String what) ->
          Trouble.at(Trouble.SLOT_OUT_OF_BOUNDS, file, "settings", what);
      case Unsealed.Damaged<Key> _, Unsealed.WrongSecret<Key> _, Unsealed.Open<Key> _ ->
          Trouble.at(Trouble.SLOT_DAMAGED, file);
    };
  }

  private byte[] key(KeyFile.Purpose purpose, Bytes vault, Key vaultKey) throws IOException, Stop {
    var file = purpose == KeyFile.Purpose.SIGNING ? folder.signingKey() : folder.installationKey();
    var octets = disk.readIfPresent(file);
    if (octets.isEmpty()) {
      throw new Stop(Trouble.at(Trouble.KEY_MISSING, folder.name(file)));
    }
    return switch (KeyFile.open(octets.get(), new KeyFile.Label(purpose, vault, vault), vaultKey)) {
      case Unsealed.Open<byte[]>(byte[] secret) -> secret;
      case Unsealed.Newer<byte[]>(int version) -> throw new Stop(newer(folder.name(file), version));
      case Unsealed.Damaged<byte[]> _,
          Unsealed.WrongSecret<byte[]> _,
          Unsealed.OutOfBounds<byte[]> _ ->
          throw new Stop(Trouble.at(Trouble.KEY_DAMAGED, folder.name(file)));
    };
  }

  private void checkPublicKey(Vault.Identity identity) throws IOException {
    var expected = (identity.verifying().text() + "\n").getBytes(StandardCharsets.US_ASCII);
    var file = disk.readIfPresent(folder.publicKey());
    if (file.isEmpty() || !Arrays.equals(file.get(), expected)) {
      var code = file.isEmpty() ? Trouble.FILE_MISSING : Trouble.FILE_ALTERED;
      faults.add(Fault.damage(code, folder.name(folder.publicKey())));
    }
  }

  private void clearTemporary() throws IOException {
    for (var leftover : disk.list(folder.temporary())) {
      disk.delete(leftover);
    }
  }
}
