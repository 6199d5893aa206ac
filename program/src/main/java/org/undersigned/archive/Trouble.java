package org.undersigned.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.model.Message;

/// The codes of this room, and how a failing disk becomes one. Their words are in the message
/// files, their pages in `docs/reference/codes.md`.
final class Trouble {
  static final String WRONG_PASSPHRASE = "SEAL-01";
  static final String SLOT_DAMAGED = "SEAL-02";
  static final String SLOT_OUT_OF_BOUNDS = "SEAL-03";
  static final String SEALED_FILE_DAMAGED = "SEAL-04";
  static final String KEY_DAMAGED = "SEAL-05";
  static final String KEY_MISSING = "SEAL-06";
  static final String RECORD_DOES_NOT_OPEN = "SEAL-07";

  static final String WITHDRAWN = "SEAL-08";

  static final String NOT_A_VAULT = "VAULT-01";
  static final String NEWER = "VAULT-02";
  static final String HELD = "VAULT-03";
  static final String NOT_WRITABLE = "VAULT-04";
  static final String DISK_FULL = "VAULT-05";
  static final String NOT_EMPTY = "VAULT-06";
  static final String NO_SUCH_CASE = "VAULT-07";
  static final String CASE_EXISTS = "VAULT-08";
  static final String LOG_DAMAGED = "VAULT-09";
  static final String TORN_TAIL = "VAULT-10";
  static final String ORPHAN = "VAULT-11";
  static final String HISTORY_MISSING = "VAULT-12";
  static final String FILE_MISSING = "VAULT-13";
  static final String FILE_ALTERED = "VAULT-14";
  static final String FILE_UNLISTED = "VAULT-15";
  static final String FILE_SET_ASIDE = "VAULT-24";
  static final String CHECKPOINT_WRONG = "VAULT-16";
  static final String POISONED = "VAULT-17";
  static final String READ_ONLY = "VAULT-18";
  static final String NOT_HELD = "VAULT-19";
  static final String ALREADY_KEPT = "VAULT-21";
  static final String DISK_FAILED = "VAULT-22";
  static final String RECEIVING_FAILED = "VAULT-23";

  private Trouble() {}

  /// A message about a file: the argument `file` and the others given as name, value …
  static Message at(String code, String file, String... arguments) {
    var all = new ArrayList<>(List.of("file", file));
    all.addAll(List.of(arguments));
    return Message.of(code, all.toArray(String[]::new));
  }

  /// What a failed write means. Systems tell a full disk only by their words.
  static Message of(IOException failure, String file) {
    var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("disk quota")
        || words.contains("file too large")) {
      return at(DISK_FULL, file);
    }
    if (failure instanceof AccessDeniedException
        || failure.getCause() instanceof ReadOnlyFileSystemException
        || words.contains("read-only file system")
        || words.contains("permission denied")
        || words.contains("not permitted")) {
      return at(NOT_WRITABLE, file);
    }
    return at(DISK_FAILED, file, "kind", failure.getClass().getSimpleName());
  }
}
