package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Fields.Field;

/// One entry of the log as everybody may see it: 148 bytes, big-endian, no optional field. It is
/// leaf `sequence` of the log's tree.
///
/// Outside encryption are the type, the claimed time, who acted (an id) and a pseudonym of what was
/// recorded. What the record says stays in the encrypted body, to which `commitment` and `bodyHash`
/// commit.
///
/// @param type the code of an [EntryType]
/// @param sequence zero-based place in the log
/// @param claimedMillis milliseconds since 1970-01-01T00:00Z by the clock of the machine: a claim,
///     not a proof
/// @param actor 16 bytes: who acted
/// @param subject 16 bytes: pseudonym of the record's id, see [RecordSeal#subject]
/// @param commitment 32 bytes: [Commitment] to the record's content
/// @param bodyHash 32 bytes: SHA-256 of the stored body
/// @param previous 32 bytes: [#leafHash] of the entry before, zeros for the first
public record Envelope(
    int type,
    long sequence,
    long claimedMillis,
    Bytes actor,
    Bytes subject,
    Bytes commitment,
    Bytes bodyHash,
    Bytes previous) {
  public static final int VERSION = 1;

  public static final Fields LAYOUT =
      new Fields(
          "Log entry (envelope)",
          List.of(
              new Field("version", 1, "1"),
              new Field("type", 1, "code of the entry type"),
              new Field("sequence", 8, "zero-based place in the log, unsigned"),
              new Field("claimed time", 8, "milliseconds since 1970-01-01T00:00Z, signed"),
              new Field("actor", 16, "id of the colleague who acted; zeros: the program itself"),
              new Field("subject", 16, "pseudonym of the record's id"),
              new Field("commitment", 32, "salted commitment to the record's content"),
              new Field("body hash", 32, "SHA-256 of the stored body"),
              new Field("previous", 32, "leaf hash of the entry before; zeros for entry 0"),
              new Field("extension length", 2, "0")));

  /// Length of an entry in bytes.
  public static final int LENGTH = LAYOUT.length();

  /// How many bytes from the start the encrypted body is bound to: up to and with the commitment.
  static final int BOUND = LAYOUT.offset("body hash");

  public Envelope {
    if (type < 0 || type > 255 || sequence < 0) {
      throw new IllegalArgumentException("type " + type + ", sequence " + sequence);
    }
    requireLength(actor, 16);
    requireLength(subject, 16);
    requireLength(commitment, 32);
    requireLength(bodyHash, 32);
    requireLength(previous, 32);
  }

  private static void requireLength(Bytes field, int length) {
    if (field.length() != length) {
      throw new IllegalArgumentException("a field of " + length + " bytes has " + field.length());
    }
  }

  /// The 148 bytes.
  public byte[] encode() {
    return ByteBuffer.allocate(LENGTH)
        .put((byte) VERSION)
        .put((byte) type)
        .putLong(sequence)
        .putLong(claimedMillis)
        .put(actor.peek())
        .put(subject.peek())
        .put(commitment.peek())
        .put(bodyHash.peek())
        .put(previous.peek())
        .putShort((short) 0)
        .array();
  }

  /// The entry in `octets`, or empty if they are not exactly one entry of this version.
  public static Optional<Envelope> decode(byte[] octets) {
    if (octets.length != LENGTH || octets[0] != VERSION) {
      return Optional.empty();
    }
    var from = ByteBuffer.wrap(octets, 1, LENGTH - 1);
    var type = from.get() & 0xff;
    var sequence = from.getLong();
    var millis = from.getLong();
    var actor = Bytes.owning(Fields.take(from, 16));
    var subject = Bytes.owning(Fields.take(from, 16));
    var commitment = Bytes.owning(Fields.take(from, 32));
    var bodyHash = Bytes.owning(Fields.take(from, 32));
    var previous = Bytes.owning(Fields.take(from, 32));
    if (from.getShort() != 0 || sequence < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Envelope(type, sequence, millis, actor, subject, commitment, bodyHash, previous));
  }

  /// SHA-256(0x00 ‖ entry): the entry's leaf in the tree (RFC 9162 section 2.1.1), to which the
  /// next entry points back.
  public Bytes leafHash() {
    return Bytes.owning(MerkleTree.leafHash(encode()));
  }
}
