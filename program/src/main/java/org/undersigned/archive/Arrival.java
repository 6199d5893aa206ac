package org.undersigned.archive;

import org.undersigned.model.Fingerprint;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Key;

/// Bytes that are sealed and safe on the disk, but that no entry of the log names yet. They are
/// kept once a [Transaction] with a record that brings them has been appended; until then they are
/// nobody's, and the next opening sets them aside as an orphan.
public final class Arrival {
  private final Fingerprint fingerprint;
  private final long sizeBytes;
  private final Attachment attachment;
  private final Key key;

  Arrival(Fingerprint fingerprint, long sizeBytes, Attachment attachment, Key key) {
    this.fingerprint = fingerprint;
    this.sizeBytes = sizeBytes;
    this.attachment = attachment;
    this.key = key;
  }

  /// SHA-256 of the bytes received.
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /// Number of bytes received.
  public long sizeBytes() {
    return sizeBytes;
  }

  Attachment attachment() {
    return attachment;
  }

  Key key() {
    return key;
  }
}
