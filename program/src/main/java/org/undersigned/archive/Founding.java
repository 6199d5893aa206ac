package org.undersigned.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.Passphrase;
import org.undersigned.seal.PassphraseSlot;
import org.undersigned.seal.SigningKey;

/// Makes a vault. `vault.json` is written last: a folder without it is no vault, however far the
/// making came.
final class Founding {
  private static final Maker.Colleague FOUNDER = new Maker.Colleague("founder of this vault");

  private final VaultFolder folder;
  private final Surroundings surroundings;
  private final Disk disk;

  Founding(Path root, Surroundings surroundings) {
    this.folder = new VaultFolder(root);
    this.surroundings = surroundings;
    this.disk = new Disk(surroundings.clock());
  }

  VaultOpening init(Passphrase passphrase) {
    try {
      if (disk.exists(folder.root()) && !disk.isFolder(folder.root())
          || !disk.list(folder.root()).isEmpty()) {
        return new VaultOpening.Refused(
            Message.of(Trouble.NOT_EMPTY, "folder", folder.root().toString()));
      }
      write(passphrase);
    } catch (IOException failure) {
      return new VaultOpening.Refused(Trouble.of(failure, folder.root().toString()));
    }
    return new Unlocking(folder.root(), surroundings).open(passphrase);
  }

  private void write(Passphrase passphrase) throws IOException {
    var random = surroundings.random();
    disk.makeFolder(folder.root());
    var id = Bytes.random(16, random);
    var vaultKey = Key.random(random);
    var signing = SigningKey.random(random);
    var keys = LogKeys.random(random);
    var identity = new Vault.Identity(id, signing, keys.record().derive("actors"));
    write(
        folder.signingKey(),
        KeyFile.write(
            new KeyFile.Label(KeyFile.Purpose.SIGNING, id, id),
            signing.toArray(),
            vaultKey,
            random));
    write(
        folder.installationKey(),
        KeyFile.write(
            new KeyFile.Label(KeyFile.Purpose.INSTALLATION, id, id),
            keys.both(),
            vaultKey,
            random));
    var publicKey = (identity.verifying().text() + "\n").getBytes(StandardCharsets.US_ASCII);
    write(folder.publicKey(), publicKey);
    var slotId = Bytes.random(16, random);
    var slot =
        PassphraseSlot.write(
            new PassphraseSlot.Label(id, slotId),
            passphrase,
            surroundings.newSlots(),
            new PassphraseSlot.Sealing(vaultKey, random));
    write(folder.slots().resolve(slotId.hex() + ".slot"), slot);
    write(folder.slotCopies().resolve(slotId.hex() + ".slot"), slot);
    var vault = new VaultJson(VaultJson.VERSION, id).encode();
    begin(
        identity,
        keys,
        List.of(
            Attachment.single(Attachment.Kind.VAULT, vault),
            Attachment.single(Attachment.Kind.PUBLIC_KEY, publicKey),
            Attachment.of(Attachment.Kind.SLOT, slotId, slot)));
    write(folder.vaultFile(), vault);
  }

  private void begin(Vault.Identity identity, LogKeys keys, List<Attachment> attachments)
      throws IOException {
    var place = LogPlace.installation(folder, identity.id());
    Log.create(disk, place);
    var record =
        new KeptRecord(
            EntryType.INSTALLATION,
            1,
            identity.id().hex(),
            Set.of(),
            OwnRecord.of("format", "undersigned-vault 1").encode());
    var now = surroundings.clock().instant();
    var context = new Journal.Context(identity, surroundings, disk);
    try (var journal = Journal.open(place, keys, context).journal()) {
      var refused = journal.append(new Transaction(FOUNDER, now, List.of(record)), attachments);
      if (refused.isPresent()) {
        throw new IOException(refused.get().code());
      }
      journal.checkpoint(now);
    }
  }

  private void write(Path file, byte[] octets) throws IOException {
    disk.writeWhole(file, octets, folder.temporary());
  }
}
