package org.undersigned.archive;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.model.Message;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.Unsealed;

/// The keys of one case's exhibits, drawers and releases: one small file each, read when needed.
final class KeyRing {
  private final Disk disk;
  private final VaultFolder vault;
  private final VaultFolder.CaseFolder folder;
  private final Bytes caseId;
  private final Key wrapping;
  private final Map<Bytes, Key> opened = new ConcurrentHashMap<>();
  private final Set<Bytes> destroyed = new HashSet<>();

  KeyRing(Disk disk, VaultFolder vault, Bytes caseId, Key wrapping) {
    this.disk = disk;
    this.vault = vault;
    this.folder = vault.caseFolder(caseId);
    this.caseId = caseId;
    this.wrapping = wrapping;
  }

  /// What came of asking for a key.
  sealed interface Asked {
    record There(Key key) implements Asked {}

    /// The log says that this key was destroyed.
    record Destroyed() implements Asked {}

    record Unusable(Message why) implements Asked {}
  }

  /// Writes `key` under the case's wrapping key, durably.
  void keep(KeyFile.Purpose purpose, Bytes id, Key key, SecureRandom random) throws IOException {
    var label = new KeyFile.Label(purpose, caseId, id);
    var file = KeyFile.write(label, key.toArray(), wrapping, random);
    disk.writeWhole(folder.key(id), file, folder.temporary());
    opened.put(id, key);
  }

  void markDestroyed(Bytes id) {
    destroyed.add(id);
    opened.remove(id);
  }

  Asked ask(KeyFile.Purpose purpose, Bytes id) throws IOException {
    if (destroyed.contains(id)) {
      return new Asked.Destroyed();
    }
    var known = opened.get(id);
    if (known != null) {
      return new Asked.There(known);
    }
    var name = vault.name(folder.key(id));
    var file = disk.readIfPresent(folder.key(id));
    if (file.isEmpty()) {
      return new Asked.Unusable(Trouble.at(Trouble.KEY_MISSING, name));
    }
    var label = new KeyFile.Label(purpose, caseId, id);
    return switch (KeyFile.open(file.get(), label, wrapping)) {
      case Unsealed.Open<byte[]>(byte[] secret) -> {
        var key = Key.of(secret);
        opened.put(id, key);
        yield new Asked.There(key);
      }
      case Unsealed.Newer<byte[]>(int version) ->
          new Asked.Unusable(Trouble.at(Trouble.NEWER, name, "version", Integer.toString(version)));
      case Unsealed.Damaged<byte[]> _,
          Unsealed.WrongSecret<byte[]> _,
          Unsealed.OutOfBounds<byte[]> _ ->
          new Asked.Unusable(Trouble.at(Trouble.KEY_DAMAGED, name));
    };
  }
}
