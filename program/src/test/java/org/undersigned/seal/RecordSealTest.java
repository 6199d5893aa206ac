package org.undersigned.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class RecordSealTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private final RecordSeal seal = new RecordSeal(Key.random(RANDOM), RANDOM);
  private final Bytes oneId = Bytes.hex("ff".repeat(16));
  private final Bytes otherId = Bytes.hex("01".repeat(16));
  private final Key one = Key.random(RANDOM);
  private final Key other = Key.random(RANDOM);

  private RecordSeal.Entry entry(SequencedMap<Bytes, Key> hangsOn) {
    var record =
        new SealedRecord("statement", 1, "an id", Commitment.salt(RANDOM), Bytes.utf8("{}"));
    var envelope =
        new Envelope(
            EntryType.STATEMENT.code(),
            5,
            1_700_000_000_000L,
            Bytes.random(16, RANDOM),
            seal.subject("statement", "an id"),
            record.commitment(),
            Bytes.zeros(32),
            Bytes.random(32, RANDOM));
    return seal.seal(new RecordSeal.Draft(envelope, record, List.of(), hangsOn));
  }

  private SequencedMap<Bytes, Key> both() {
    var keys = new LinkedHashMap<Bytes, Key>();
    keys.put(oneId, one);
    keys.put(otherId, other);
    return keys;
  }

  @Test
  void aRecordOnTwoExhibitsNeedsBothKeys() {
    var entry = entry(both());
    var uncovered = seal.uncover(entry.envelope(), entry.body()).orElseThrow();
    assertEquals(List.of(otherId, oneId), uncovered.hangsOn());
    var opened = seal.open(entry.envelope(), uncovered, List.of(other, one));
    assertEquals(Optional.of(Bytes.utf8("{}")), opened.map(SealedRecord::content));
    for (var keys : List.of(List.<Key>of(), List.of(one), List.of(other), List.of(one, other))) {
      assertEquals(Optional.empty(), seal.open(entry.envelope(), uncovered, keys));
    }
  }

  @Test
  void oneFlippedBitOfAnEntryOrItsBodyNeverOpens() {
    var entry = entry(new LinkedHashMap<>());
    for (var bit = 0; bit < 8 * entry.body().length; bit++) {
      var altered = entry.body().clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertEquals(Optional.empty(), open(entry.envelope(), altered), "bit " + bit);
    }
    var envelope = entry.envelope().encode();
    for (var bit = 0; bit < 8 * Envelope.BOUND; bit++) {
      var altered = envelope.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      var read = Envelope.decode(altered);
      assertTrue(read.isEmpty() || open(read.get(), entry.body()).isEmpty(), "bit " + bit);
    }
  }

  private Optional<SealedRecord> open(Envelope envelope, byte[] body) {
    return seal.uncover(envelope, body)
        .filter(uncovered -> uncovered.hangsOn().isEmpty())
        .flatMap(uncovered -> seal.open(envelope, uncovered, List.of()));
  }

  @Test
  void anEntryIs148BytesAndComesBackEqual() {
    var envelope = entry(both()).envelope();
    assertEquals(148, envelope.encode().length);
    assertEquals(Optional.of(envelope), Envelope.decode(envelope.encode()));
  }

  @Test
  void theSameContentTwiceGivesNothingEqualButThePseudonym() {
    var first = entry(both());
    var second = entry(both());
    assertNotEquals(first.envelope().commitment(), second.envelope().commitment());
    assertNotEquals(Bytes.of(first.body()), Bytes.of(second.body()));
    assertEquals(first.envelope().subject(), second.envelope().subject());
  }

  @Test
  void theCommitmentIsTheOnePublished() {
    var salt = Bytes.hex("00".repeat(32));
    var content = Bytes.utf8("abc");
    var expected =
        Sha256.of(
            new byte[] {2},
            salt.toArray(),
            new byte[] {0, 0, 0, 0, 0, 0, 0, 3},
            Sha256.of(content.toArray()));
    assertEquals(Bytes.of(expected), Commitment.to(content, salt));
  }
}
