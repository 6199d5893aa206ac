package org.undersigned.model;

/// An instrument as it was read in one reading of an exhibit.
public record InstrumentRead(
    Id<InstrumentRead> id,
    Fingerprint exhibit,
    Fingerprint reading,
    Instrument instrument,
    Provenance provenance) {}
