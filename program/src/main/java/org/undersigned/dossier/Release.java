package org.undersigned.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.model.Fingerprint;
import org.undersigned.notation.Notation;
import org.undersigned.seal.Bytes;

/// The record in the log that fixes a dossier: the payload by the fingerprint of its manifest, the
/// tags that are written before the release one by one.
///
/// @param dossier the dossier's id
/// @param releasedAt ISO 8601, UTC, whole seconds
/// @param tags fingerprints by path
/// @param exhibits in the dossier, ascending
record Release(
    String dossier,
    String title,
    String releasedAt,
    Fingerprint payloadManifest,
    Map<String, Fingerprint> tags,
    List<Fingerprint> exhibits,
    List<DossierContents.Withheld> withheld) {
  static final int VERSION = 1;

  Release {
    tags = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    exhibits = List.copyOf(exhibits);
    withheld = List.copyOf(withheld);
  }

  /// The record as the log keeps it, one line without line end.
  Bytes content() {
    return Bytes.utf8(
        "{\"type\":\"release\",\"version\":%d,\"record\":%s}"
            .formatted(VERSION, Notation.line(this)));
  }
}
