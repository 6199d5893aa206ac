package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// What left the house: to whom, with which exhibits, and what was withheld for which reason.
///
/// @param figure the number it takes apart, in the words of its statement
/// @param withheld exhibits that their terms forbid to release; each with its reason
/// @param manifest the fingerprint of the released folder's payload manifest
///     (`manifest-sha256.txt`), which fixes every byte of its records, exhibits and report; the
///     release record in the log states the same
public record Dossier(
    Id<Dossier> id,
    String title,
    Optional<String> addressee,
    String figure,
    List<Fingerprint> exhibits,
    List<Withheld> withheld,
    Fingerprint manifest,
    Provenance provenance) {
  public Dossier {
    exhibits = List.copyOf(exhibits);
    withheld = List.copyOf(withheld);
  }

  /// An exhibit that stays in the house.
  public record Withheld(Fingerprint exhibit, String reason) {}
}
