package org.undersigned.archive;

import java.util.List;
import org.undersigned.model.Message;

/// What came of making or opening a vault.
public sealed interface VaultOpening {
  /// Close it when done.
  ///
  /// @param found what recovery met; if a [Fault.Weight#DAMAGE] is among it, the vault is read-only
  record Opened(Vault vault, List<Fault> found) implements VaultOpening {
    public Opened {
      found = List.copyOf(found);
    }
  }

  record Refused(Message why) implements VaultOpening {}
}
