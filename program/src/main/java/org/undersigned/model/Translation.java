package org.undersigned.model;

import java.util.Locale;

/// A passage in another language. The original stays the evidence.
public record Translation(Passage of, Locale into, String words, Provenance provenance) {}
