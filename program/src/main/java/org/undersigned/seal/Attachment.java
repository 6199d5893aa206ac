package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Fields.Field;

/// A file that an entry of the log brings into the vault, named outside encryption so that anybody
/// can check the file without a passphrase.
///
/// The hash is over the file as it lies on the disk. For sealed files that is ciphertext under a
/// random key: it says nothing about the content.
///
/// @param id 16 bytes: the file's name, or zeros for a file of which there is one
/// @param length of the file in bytes
/// @param hash SHA-256 of the file
public record Attachment(Kind kind, Bytes id, long length, Bytes hash) {

  /// Which file is meant. The code is the byte in the log.
  public enum Kind {
    /// `ex/<aa>/<id>.usx`
    EXHIBIT(1),
    /// `releases/<id>.usx`
    RELEASE(2),
    /// `vault.json`
    VAULT(3),
    /// `trust/log.pub`
    PUBLIC_KEY(4),
    /// `slots/<id>.slot`
    SLOT(5),
    /// `cases/<id>/`: length and hash are zero, the case has a log of its own
    CASE(6),
    /// `log/tst/<id>.tsr`, reserved
    TIMESTAMP(7),
    /// `trust/witness/<id>.pub`, reserved
    WITNESS(8),
    /// The key and file, the slot or the case of this id was destroyed; reserved
    DESTROYED(9);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }

    static Optional<Kind> of(int code) {
      return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }
  }

  public static final Fields LAYOUT =
      new Fields(
          "Attachment",
          List.of(
              new Field(
                  "kind",
                  1,
                  "1 exhibit, 2 release, 3 vault.json, 4 public key, 5 slot, 6 case; 7 timestamp, 8"
                      + " witness, 9 destroyed: the key, slot or case of this id: reserved"),
              new Field("id", 16, "the file's name, or zeros"),
              new Field("length", 8, "of the file in bytes"),
              new Field("hash", 32, "SHA-256 of the file")));

  /// A file of which there is one.
  public static Attachment single(Kind kind, byte[] file) {
    return of(kind, Bytes.zeros(16), file);
  }

  public static Attachment of(Kind kind, Bytes id, byte[] file) {
    return new Attachment(kind, id, file.length, Bytes.owning(Sha256.of(file)));
  }

  /// Count (2 bytes) and attachments, as they stand before an encrypted body.
  static byte[] encode(List<Attachment> attachments) {
    var octets = ByteBuffer.allocate(2 + attachments.size() * LAYOUT.length());
    octets.putShort((short) attachments.size());
    for (var each : attachments) {
      octets.put((byte) each.kind.code).put(each.id.peek());
      octets.putLong(each.length).put(each.hash.peek());
    }
    return octets.array();
  }

  /// The attachments at the start of a stored body, or empty if they do not fit in it.
  public static Optional<List<Attachment>> decode(byte[] body) {
    if (body.length < 2) {
      return Optional.empty();
    }
    var from = ByteBuffer.wrap(body);
    var count = from.getShort() & 0xffff;
    if (from.remaining() < count * LAYOUT.length()) {
      return Optional.empty();
    }
    var attachments = new Attachment[count];
    for (var i = 0; i < count; i++) {
      var kind = Kind.of(from.get());
      var id = Bytes.owning(Fields.take(from, 16));
      var length = from.getLong();
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      attachments[i] = new Attachment(kind.get(), id, length, Bytes.owning(Fields.take(from, 32)));
    }
    return Optional.of(List.of(attachments));
  }

  /// How many bytes of a body `count` attachments are, with their count.
  public static int encodedLength(int count) {
    return 2 + count * LAYOUT.length();
  }
}
