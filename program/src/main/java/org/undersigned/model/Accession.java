package org.undersigned.model;

import java.time.Instant;
import java.util.Optional;

/// One handing-over of an exhibit (the archives' term). The same bytes may come from three givers
/// on three sets of terms: that is one [Exhibit] with three accessions, and *not* three sources.
///
/// @param name the file name as it was given, kept as text only and never used as a path
/// @param from who gave it, where that is known and may be kept
/// @param means how it came: "by hand", "by e-mail", "from a folder" …
public record Accession(
    Id<Accession> id,
    Fingerprint exhibit,
    String name,
    Optional<Id<Source>> from,
    Instant receivedAt,
    String means,
    Provenance provenance) {}
