package org.undersigned.archive;

import org.undersigned.model.Message;

/// Something about a vault's files that is not as it was written, or that had to be set aside.
///
/// @param message with a code `VAULT-nn` or `SEAL-nn`
/// @param file path below the vault's folder, with slashes
public record Fault(Message message, String file, Weight weight) {
  /// What follows from a fault.
  public enum Weight {
    /// Something kept is altered or missing: the vault opens for reading only.
    DAMAGE,
    /// Nothing kept is touched: an unfinished write was set aside, a leftover was found.
    NOTICE
  }

  static Fault damage(String code, String file, String... arguments) {
    return new Fault(Trouble.at(code, file, arguments), file, Weight.DAMAGE);
  }

  static Fault notice(String code, String file, String... arguments) {
    return new Fault(Trouble.at(code, file, arguments), file, Weight.NOTICE);
  }
}
