package org.undersigned.archive;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Key;
import org.undersigned.seal.MerkleTree;
import org.undersigned.seal.SealedFile;
import org.undersigned.seal.SealedFileReader;
import org.undersigned.seal.SealedFileWriter;

/// Derived state at rest: one sealed file, named by the hash of its bytes.
///
/// Its content is `entries (8) ‖ root (32) ‖ derived state`; its key is HKDF(wrapping key, use
/// `snapshot`, id of the file). It is no second truth: what does not open, or belongs to another
/// history, is as if it were not there, and it may be deleted at any time.
final class Snapshots {
  private final Disk disk;
  private final VaultFolder.CaseFolder folder;
  private final Key wrapping;

  Snapshots(Disk disk, VaultFolder.CaseFolder folder, Key wrapping) {
    this.disk = disk;
    this.folder = folder;
    this.wrapping = wrapping;
  }

  private Key key(Bytes id) {
    return wrapping.derive("snapshot", id.toArray());
  }

  /// The newest snapshot of the history that `tree` holds.
  Optional<Snapshot> newest(MerkleTree tree) throws IOException {
    Optional<Snapshot> newest = Optional.empty();
    for (var file : disk.list(folder.snapshots())) {
      var read =
          read(file)
              .filter(each -> each.entries() <= tree.size())
              .filter(each -> tree.root(each.entries()).equals(each.root()));
      if (read.isPresent()
          && newest.map(each -> each.entries() < read.get().entries()).orElse(true)) {
        newest = read;
      }
    }
    return newest;
  }

  private Optional<Snapshot> read(Path file) throws IOException {
    try (var channel = disk.openForReading(file)) {
      var header = LogScan.read(channel, 0, SealedFile.HEADER.length());
      if (header.length < SealedFile.HEADER.length()) {
        return Optional.empty();
      }
      var id = Bytes.of(header, SealedFile.HEADER.offset("id"), 16);
      var content = new DataInputStream(new SealedFileReader(channel, key(id), id));
      var entries = content.readLong();
      var root = Bytes.of(content.readNBytes(32));
      return Optional.of(new Snapshot(entries, root, Bytes.of(content.readAllBytes())));
    } catch (SealedFileReader.Damaged | java.io.EOFException damaged) {
      return Optional.empty();
    }
  }

  /// Keeps one snapshot and lets the older ones go.
  void keep(Snapshot snapshot, SecureRandom random) throws IOException {
    var id = Bytes.random(16, random);
    disk.makeFolder(folder.temporary());
    var part = folder.temporary().resolve(id.hex() + ".usx.part");
    Bytes hash;
    try (var channel = disk.create(part)) {
      var writer = new SealedFileWriter(Channels.newOutputStream(channel), key(id), id, random);
      var content = new DataOutputStream(writer);
      content.writeLong(snapshot.entries());
      content.write(snapshot.root().toArray());
      new ByteArrayInputStream(snapshot.content().toArray()).transferTo(content);
      writer.close();
      channel.force(true);
      hash = writer.storedHash();
    } catch (IOException failure) {
      disk.delete(part);
      throw failure;
    }
    var file = folder.snapshots().resolve(hash.hex() + ".usx");
    disk.move(part, file);
    for (var older : disk.list(folder.snapshots())) {
      if (!older.equals(file)) {
        disk.delete(older);
      }
    }
  }

  void drop() throws IOException {
    for (var file : disk.list(folder.snapshots())) {
      disk.delete(file);
    }
  }
}
