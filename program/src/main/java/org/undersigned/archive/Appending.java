package org.undersigned.archive;

import org.undersigned.model.Message;

/// What came of appending a transaction.
public sealed interface Appending {
  /// All its records are on the disk.
  ///
  /// @param first sequence of its first record
  /// @param next sequence that the next transaction will begin at
  record Appended(long first, long next) implements Appending {}

  /// None of its records is kept.
  record Refused(Message why) implements Appending {}
}
