package org.undersigned.model;

import java.util.Optional;

/// What is known of a document as a whole: its kind, who speaks in it, when, in which language (the
/// archives' term, ISAD(G) 3.1 and 3.2). Of a declaration its instrument says more.
///
/// @param kind of the vocabulary `document kinds`; empty text where it was not recognised
/// @param author the first link of every chain of speakers: never the assembly, but its signatories
/// @param date the document's own date, never that of its receipt
public record Description(
    Id<Description> id,
    Fingerprint exhibit,
    Fingerprint reading,
    String kind,
    Attribution author,
    Optional<String> title,
    Optional<When> date,
    Optional<String> number,
    String language,
    Provenance provenance) {}
