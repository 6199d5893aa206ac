package org.undersigned.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.Fingerprint;

class SealedFileTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private final Key key = Key.random(RANDOM);
  private final Bytes id = Bytes.random(16, RANDOM);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 7, 8, 4087, 4088, 4089, 65_527, 65_528, 65_529, 65_535, 65_536, 65_537, 131_064,
        131_065, 131_072, 200_000, 1_000_000
      })
  void whatIsSealedComesBack(int length) throws IOException {
    var content = new byte[length];
    new Random(length).nextBytes(content);
    var file = seal(content);
    assertEquals(SealedFile.length(length), file.length);
    assertArrayEquals(content, open(file));
  }

  @Test
  void theHashesAreThoseOfContentAndFile() throws IOException {
    var content = "some words".getBytes();
    var to = new ByteArrayOutputStream();
    var writer = new SealedFileWriter(to, key, id, RANDOM);
    writer.write(content);
    writer.close();
    assertEquals(Fingerprint.of(content), writer.contentFingerprint());
    assertEquals(Bytes.of(Sha256.of(to.toByteArray())), writer.storedHash());
    assertEquals(to.size(), writer.storedLength());
  }

  @Test
  void oneFlippedBitInAnyByteIsDamage() throws IOException {
    var file = seal(new byte[70_000]);
    for (var at = 0; at < file.length; at += at < 100 ? 1 : 97) {
      var altered = file.clone();
      altered[at] ^= (byte) (1 << (at % 8));
      assertThrows(SealedFileReader.Damaged.class, () -> open(altered), "byte " + at);
    }
  }

  @Test
  void aCutOrLengthenedFileIsDamage() throws IOException {
    var file = seal(new byte[140_000]);
    for (var length = 0; length < file.length; length += length < 100 ? 1 : 991) {
      var cut = Arrays.copyOf(file, length);
      assertThrows(SealedFileReader.Damaged.class, () -> open(cut), "length " + length);
    }
    var chunk = SealedFile.HEADER.length() + SealedFile.STORED_CHUNK;
    assertThrows(SealedFileReader.Damaged.class, () -> open(Arrays.copyOf(file, chunk)));
    assertThrows(SealedFileReader.Damaged.class, () -> open(Arrays.copyOf(file, file.length + 1)));
  }

  @Test
  void exchangedChunksAreDamage() throws IOException {
    var file = seal(new byte[200_000]);
    var first = SealedFile.HEADER.length();
    var altered = file.clone();
    System.arraycopy(
        file, first, altered, first + SealedFile.STORED_CHUNK, SealedFile.STORED_CHUNK);
    System.arraycopy(
        file, first + SealedFile.STORED_CHUNK, altered, first, SealedFile.STORED_CHUNK);
    assertThrows(SealedFileReader.Damaged.class, () -> open(altered));
  }

  @Test
  void theSizeOfTheFileTellsTheSizeOfTheContentOnlyRoughly() {
    assertEquals(SealedFile.length(0), SealedFile.length(4000));
    assertEquals(SealedFile.length(1_000_000), SealedFile.length(1_010_000));
    for (var length = 70_000L; length < 1L << 40; length = length * 3 / 2) {
      var more = (double) SealedFile.length(length) / length;
      assertEquals(1.03, more, 0.035, "length " + length);
    }
  }

  private byte[] seal(byte[] content) throws IOException {
    var to = new ByteArrayOutputStream();
    var writer = new SealedFileWriter(to, key, id, RANDOM);
    writer.write(content, 0, content.length / 3);
    writer.write(content, content.length / 3, content.length - content.length / 3);
    writer.close();
    return to.toByteArray();
  }

  private byte[] open(byte[] file) throws IOException {
    var path = folder.resolve("file");
    Files.write(path, file);
    SeekableByteChannel channel = FileChannel.open(path);
    try (channel) {
      return new SealedFileReader(channel, key, id).readAllBytes();
    }
  }
}
