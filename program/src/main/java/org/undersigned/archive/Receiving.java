package org.undersigned.archive;

import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;

/// What came of receiving a stream of bytes.
public sealed interface Receiving {
  /// Sealed on the disk, waiting for its record.
  record Received(Arrival arrival) implements Receiving {}

  /// The same bytes are kept already: one exhibit, another accession. Nothing was written.
  record AlreadyHeld(Fingerprint exhibit, long sizeBytes) implements Receiving {}

  /// Nothing was kept: the disk is full, the vault is read-only, the stream broke off.
  record Refused(Message why) implements Receiving {}
}
