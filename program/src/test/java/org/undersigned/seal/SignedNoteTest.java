package org.undersigned.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// RFC 8032 section 7.1, test 1.
  @Test
  void signingGivesThePublishedSignature() {
    var both =
        Bytes.hex(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assertEquals(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
            + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        Bytes.of(SigningKey.of(both.toArray()).sign(new byte[0])).hex());
  }

  /// The example of the Go package golang.org/x/mod/sumdb/note, from which the format comes.
  @Test
  void thePublishedNoteVerifies() {
    var key =
        VerifyingKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
            .orElseThrow();
    var written =
        """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
        """;
    var note = SignedNote.decode(written.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertTrue(note.signedBy(key));
  }

  @Test
  void oneFlippedBitOfASignedCheckpointNeverVerifies() {
    var signing = SigningKey.random(RANDOM);
    var house = Bytes.random(16, RANDOM);
    var key = new VerifyingKey(house.hex(), signing.publicKey());
    var checkpoint =
        new Checkpoint(
            Checkpoint.origin(house, Bytes.random(16, RANDOM)),
            1234,
            Bytes.random(32, RANDOM),
            Instant.parse("2026-02-03T04:05:06Z"),
            1000);
    var written = SignedNote.sign(checkpoint.text(), house.hex(), signing).encode();
    assertEquals(Optional.of(checkpoint), read(written, key));
    for (var bit = 0; bit < 8 * written.length; bit += 1 + bit % 9) {
      var altered = written.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertEquals(Optional.empty(), read(altered, key), "bit " + bit);
    }
  }

  private static Optional<Checkpoint> read(byte[] note, VerifyingKey key) {
    return SignedNote.decode(note)
        .filter(read -> read.signedBy(key))
        .flatMap(read -> Checkpoint.parse(read.text()));
  }

  @Test
  void anotherKeyOfTheSameNameDoesNotVerify() {
    var note = SignedNote.sign("text\n", "house", SigningKey.random(RANDOM));
    var other = new VerifyingKey("house", SigningKey.random(RANDOM).publicKey());
    assertFalse(note.signedBy(other));
  }

  @Test
  void aVerifyingKeyIsWrittenInOneWayOnly() {
    var key = new VerifyingKey("house", SigningKey.random(RANDOM).publicKey());
    assertEquals(Optional.of(key), VerifyingKey.parse(key.text()));
    for (var i = 0; i < key.text().length(); i++) {
      var altered = new StringBuilder(key.text());
      altered.setCharAt(i, altered.charAt(i) == 'A' ? 'B' : 'A');
      assertEquals(Optional.empty(), VerifyingKey.parse(altered.toString()));
    }
  }

  @Test
  void decodingThenEncodingIsTheIdentity() {
    var note = SignedNote.sign("a\n\nb\n", "house", SigningKey.random(RANDOM));
    assertArrayEquals(note.encode(), SignedNote.decode(note.encode()).orElseThrow().encode());
  }
}
