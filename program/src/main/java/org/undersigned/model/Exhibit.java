package org.undersigned.model;

/// Bytes that were received, sealed once and never changed. Its id *is* the hash of the bytes, so
/// identical files are one exhibit, however often they are handed over.
///
/// @param mediaType as recognised on receipt (RFC 6838), `application/octet-stream` where unknown
/// @param sizeBytes zero or more
public record Exhibit(Fingerprint id, String mediaType, long sizeBytes) {
  public Exhibit {
    if (sizeBytes < 0) throw new IllegalArgumentException("A size is zero or more: " + sizeBytes);
  }
}
