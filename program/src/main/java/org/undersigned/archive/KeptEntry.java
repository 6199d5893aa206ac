package org.undersigned.archive;

import org.undersigned.model.Message;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Envelope;

/// One entry of a log, read back.
public sealed interface KeptEntry {
  Envelope envelope();

  /// The record stands and opens.
  ///
  /// @param type word of its type, see [org.undersigned.seal.EntryType]; a program that is older
  ///     than the record may not know it
  /// @param salt opens the envelope's commitment to `content`
  record Opened(Envelope envelope, String type, int version, String id, Bytes salt, Bytes content)
      implements KeptEntry {}

  /// The key of the evidence on which it hung was destroyed. The envelope stays and verifies.
  record Withdrawn(Envelope envelope) implements KeptEntry {}

  /// The body does not open although its keys are there.
  record Damaged(Envelope envelope, Message why) implements KeptEntry {}
}
