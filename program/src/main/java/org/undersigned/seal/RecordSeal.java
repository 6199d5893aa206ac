package org.undersigned.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Encrypts the records of one log, and finds the keys again: **keys follow the evidence.**
///
/// A stored body is
///
/// ```
/// attachments ‖ nonce (12) ‖ AES-256-GCM(cover key, k (2) ‖ k × key id (16) ‖ nonce (12) ‖
///                              AES-256-GCM(record key, record))
/// ```
///
/// The record key of a record that hangs on nothing is HKDF(log's record key, use `record`,
/// subject); of one that hangs on exhibits it is HKDF(exhibit keys in ascending order of their ids,
/// use `record`, subject): destroy one of them and the record is gone. The cover, under HKDF(log's
/// record key, use `cover`), hides on how many exhibits, and on which, a record hangs. Both layers
/// are bound to the envelope up to its commitment, the cover to the attachments as well.
public final class RecordSeal {
  private static final int BOUND = Envelope.BOUND;

  private final Key recordKey;
  private final Key cover;
  private final Key subjects;
  private final SecureRandom random;
  private final Aead aead = new Aead();

  /// @param recordKey the first of the two keys in the log's key file
  public RecordSeal(Key recordKey, SecureRandom random) {
    this.recordKey = recordKey;
    this.cover = recordKey.derive("cover");
    this.subjects = recordKey.derive("subject");
    this.random = random;
  }

  /// The pseudonym of a record's id in the envelope: 16 bytes of HKDF(subject key, use `name`,
  /// type ‖ 0x00 ‖ id). The same record has the same pseudonym; without the key, an id that follows
  /// from a document's words cannot be tried out.
  public Bytes subject(String type, String id) {
    var name = (type + "\0" + id).getBytes(StandardCharsets.UTF_8);
    return Bytes.owning(subjects.tag("name", 16, name));
  }

  /// A record on its way into the log.
  ///
  /// @param envelope with a body hash of zeros, which is filled in by sealing
  /// @param hangsOn exhibit keys by the id of their key file
  public record Draft(
      Envelope envelope,
      SealedRecord record,
      List<Attachment> attachments,
      SequencedMap<Bytes, Key> hangsOn) {}

  /// An entry ready to be written.
  public record Entry(Envelope envelope, byte[] body) {}

  public Entry seal(Draft draft) {
    var e = draft.envelope;
    var bound = Arrays.copyOf(e.encode(), BOUND);
    var keys = sorted(draft.hangsOn);
    var inner = new ByteArrayOutputStream();
    inner.writeBytes(ByteBuffer.allocate(2).putShort((short) keys.size()).array());
    keys.keySet().forEach(id -> inner.writeBytes(id.peek()));
    encrypt(recordKey(keys.values(), e.subject()), bound, draft.record.encode(), inner);
    var clear = Attachment.encode(draft.attachments);
    var body = new ByteArrayOutputStream();
    body.writeBytes(clear);
    encrypt(cover, concatenated(bound, clear), inner.toByteArray(), body);
    var stored = body.toByteArray();
    var hash = Bytes.owning(Sha256.of(stored));
    return new Entry(
        new Envelope(
            e.type(),
            e.sequence(),
            e.claimedMillis(),
            e.actor(),
            e.subject(),
            e.commitment(),
            hash,
            e.previous()),
        stored);
  }

  private void encrypt(Key key, byte[] bound, byte[] plain, ByteArrayOutputStream into) {
    var nonce = Bytes.random(Aead.NONCE_LENGTH, random).peek();
    into.writeBytes(nonce);
    into.writeBytes(aead.seal(key, nonce, bound, plain));
  }

  private Key recordKey(java.util.Collection<Key> hangsOn, Bytes subject) {
    return hangsOn.isEmpty()
        ? recordKey.derive("record", subject.peek())
        : Key.derive(List.copyOf(hangsOn), "record", subject.peek());
  }

  private static TreeMap<Bytes, Key> sorted(SequencedMap<Bytes, Key> keys) {
    var sorted = new TreeMap<Bytes, Key>((a, b) -> Arrays.compareUnsigned(a.peek(), b.peek()));
    sorted.putAll(keys);
    return sorted;
  }

  /// A body with its cover taken off.
  ///
  /// @param hangsOn ids of the exhibit keys that are needed, ascending
  /// @param sealed nonce and ciphertext of the record
  public record Uncovered(List<Bytes> hangsOn, Bytes sealed) {}

  /// Takes the cover off. Empty if envelope, body or key do not belong together.
  public Optional<Uncovered> uncover(Envelope envelope, byte[] body) {
    return Attachment.decode(body)
        .flatMap(
            attachments -> {
              var clear = Arrays.copyOf(body, Attachment.encodedLength(attachments.size()));
              var bound = concatenated(Arrays.copyOf(envelope.encode(), BOUND), clear);
              return decrypt(cover, bound, body, clear.length);
            })
        .flatMap(RecordSeal::readCover);
  }

  private static Optional<Uncovered> readCover(byte[] inner) {
    var from = ByteBuffer.wrap(inner);
    var count = from.getShort() & 0xffff;
    if (from.remaining() < count * 16) {
      return Optional.empty();
    }
    var ids = new ArrayList<Bytes>();
    for (var i = 0; i < count; i++) {
      ids.add(Bytes.owning(Fields.take(from, 16)));
    }
    return Optional.of(
        new Uncovered(List.copyOf(ids), Bytes.owning(Fields.take(from, from.remaining()))));
  }

  /// The record, whose keys are given in the order of `uncovered.hangsOn`. Empty if it does not
  /// stand.
  public Optional<SealedRecord> open(Envelope envelope, Uncovered uncovered, List<Key> keys) {
    var bound = Arrays.copyOf(envelope.encode(), BOUND);
    return decrypt(recordKey(keys, envelope.subject()), bound, uncovered.sealed.peek(), 0)
        .flatMap(SealedRecord::decode)
        .filter(record -> record.commitment().equals(envelope.commitment()))
        .filter(record -> subject(record.type(), record.id()).equals(envelope.subject()));
  }

  private Optional<byte[]> decrypt(Key key, byte[] bound, byte[] stored, int from) {
    if (stored.length < from + Aead.NONCE_LENGTH) {
      return Optional.empty();
    }
    var begin = from + Aead.NONCE_LENGTH;
    var nonce = Arrays.copyOfRange(stored, from, begin);
    return aead.open(key, nonce, bound, ByteBuffer.wrap(stored, begin, stored.length - begin));
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
