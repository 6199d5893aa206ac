/// Fingerprints, keys, sealed files, the log's tree, and signatures: all that makes bytes provable
/// or unreadable, without knowing where they lie. No file is opened here and no clock is read;
/// randomness is handed in.
///
/// Read in this order: [Bytes], [Commitment] (what may leave the house), [Key] and [KeyFile] (how
/// one key opens the next), [PassphraseSlot] (how a person opens the first), [SealedFileWriter] (an
/// exhibit at rest), [Envelope] and [RecordSeal] (an entry of the log), [MerkleTree], [Checkpoint].
///
/// Every format is specified in the class that writes it and rendered to
/// `docs/reference/archive-format.md`.
@NullMarked
package org.undersigned.seal;

import org.jspecify.annotations.NullMarked;
