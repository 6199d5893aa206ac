package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Fields.Field;

/// A record as it stands under the innermost encryption: its type and version, its id, the salt of
/// its commitment, and its content.
///
/// @param type word of an [EntryType], ASCII, 1 to 255 bytes
/// @param version of the content's shape, 1 or more
/// @param id of the record, as its content writes it
/// @param salt of the commitment in the envelope
/// @param content the record itself, JSON in UTF-8 for records of the model
public record SealedRecord(String type, int version, String id, Bytes salt, Bytes content) {
  /// The most bytes that a content may have: 256 MiB.
  public static final int LARGEST_CONTENT = 256 * 1024 * 1024;

  public static final Fields PARTS =
      new Fields(
          "Record, under the innermost encryption",
          List.of(
              new Field("version", 2, "of the content's shape"),
              new Field("type length", 1, "n"),
              new Field("type", 0, "n bytes ASCII, the type's word"),
              new Field("id length", 2, "m"),
              new Field("id", 0, "m bytes UTF-8"),
              new Field("salt", 32, "random, of the commitment"),
              new Field("content length", 4, "l"),
              new Field("content", 0, "l bytes"),
              new Field("padding", 0, "zeros up to `padded(length so far, 256)`")));

  /// The commitment that the envelope carries.
  public Bytes commitment() {
    return Commitment.to(content, salt);
  }

  byte[] encode() {
    var typeOctets = type.getBytes(StandardCharsets.US_ASCII);
    var idOctets = id.getBytes(StandardCharsets.UTF_8);
    var bare = 2 + 1 + typeOctets.length + 2 + idOctets.length + 32 + 4 + content.length();
    if (typeOctets.length > 255 || idOctets.length > 0xffff || version < 1 || version > 0xffff) {
      throw new IllegalArgumentException("not a record's type, version or id: " + type);
    }
    return ByteBuffer.allocate((int) Padding.padded(bare, Padding.RECORD_FLOOR))
        .putShort((short) version)
        .put((byte) typeOctets.length)
        .put(typeOctets)
        .putShort((short) idOctets.length)
        .put(idOctets)
        .put(salt.peek())
        .putInt(content.length())
        .put(content.peek())
        .array();
  }

  static Optional<SealedRecord> decode(byte[] plain) {
    try {
      var from = ByteBuffer.wrap(plain);
      var version = from.getShort() & 0xffff;
      var type = new String(Fields.take(from, from.get() & 0xff), StandardCharsets.US_ASCII);
      var id = new String(Fields.take(from, from.getShort() & 0xffff), StandardCharsets.UTF_8);
      var salt = Bytes.owning(Fields.take(from, 32));
      var length = from.getInt();
      if (length < 0 || length > from.remaining()) {
        return Optional.empty();
      }
      var content = Bytes.owning(Fields.take(from, length));
      return Optional.of(new SealedRecord(type, version, id, salt, content));
    } catch (java.nio.BufferUnderflowException cut) {
      return Optional.empty();
    }
  }
}
