package org.undersigned.dossier;

import org.undersigned.seal.Bytes;
import org.undersigned.seal.Envelope;

/// A kept record with what opens it: its entry in the log, the salt of its commitment, and its
/// content byte for byte.
///
/// @param type word of its type, see [org.undersigned.seal.EntryType]
public record Disclosed(Envelope envelope, String type, Bytes salt, Bytes content) {}
