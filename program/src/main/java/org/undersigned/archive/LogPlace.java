package org.undersigned.archive;

import java.nio.file.Path;
import org.undersigned.seal.Bytes;

/// Which log: where it lies and whose it is.
///
/// @param folder holds the segments
/// @param temporary for files on their way into it
/// @param id case id, or the vault's for the installation's own log
record LogPlace(VaultFolder vault, Bytes vaultId, Path folder, Path temporary, Bytes id) {
  /// Where what does not belong is set aside.
  Path orphans() {
    return temporary.resolveSibling("orphans");
  }

  static LogPlace installation(VaultFolder vault, Bytes vaultId) {
    return new LogPlace(vault, vaultId, vault.log(), vault.temporary(), vaultId);
  }

  static LogPlace ofCase(VaultFolder vault, Bytes vaultId, Bytes caseId) {
    var folder = vault.caseFolder(caseId);
    return new LogPlace(vault, vaultId, folder.log(), folder.temporary(), caseId);
  }
}
