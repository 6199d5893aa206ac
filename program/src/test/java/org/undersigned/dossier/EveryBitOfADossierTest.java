package org.undersigned.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.model.Fingerprint;
import org.undersigned.verifier.Verify;

/// Whatever is done to a released dossier, the checker that travels in it answers 1 and names the
/// file.
///
/// Every bit of every listed file is flipped against the hash that its manifest gives; the whole
/// checker runs on some bits of each file, and on every byte of the tag manifest, which no other
/// file covers. The full run, the whole checker on every bit, is `bench dossier-flips`.
class EveryBitOfADossierTest {
  private static final int RUNS_A_FILE = 8;

  @TempDir static Path temporary;
  private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    folder = SampleDossier.write(temporary.resolve("vault"), temporary.resolve("dossier")).folder;
  }

  private record Answer(int exit, String words) {}

  private static Answer verify(String... more) {
    var words = new ByteArrayOutputStream();
    var out = new PrintStream(words, true, StandardCharsets.UTF_8);
    var arguments =
        Stream.concat(Stream.of(folder.toString(), "--json"), Stream.of(more))
            .toArray(String[]::new);
    return new Answer(Verify.run(arguments, out, out), words.toString(StandardCharsets.UTF_8));
  }

  private static List<Path> files() throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String name(Path file) {
    return folder.relativize(file).toString();
  }

  private static void assertAltered(Path file, String what) {
    var answer = verify();
    assertEquals(1, answer.exit, what + " of " + name(file));
    assertTrue(answer.words.contains(name(file)), what + " of " + name(file) + answer.words);
  }

  @Test
  void aWholeDossierVerifies() throws IOException {
    var answer = verify();
    assertEquals(0, answer.exit, answer.words);
    var key = temporary.resolve("key.pub");
    Files.copy(folder.resolve("proof/key.pub"), key);
    assertEquals(0, verify("--key", key.toString()).exit);
  }

  @Test
  void everyBitOfAListedFileChangesItsHash() throws IOException {
    Map<String, String> listed = new HashMap<>();
    for (var manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
      for (var line : Files.readAllLines(folder.resolve(manifest))) {
        listed.put(line.substring(66), line.substring(0, 64));
      }
    }
    for (var file : files()) {
      if (name(file).equals("tagmanifest-sha256.txt")) {
        continue;
      }
      var octets = Files.readAllBytes(file);
      assertEquals(listed.get(name(file)), Fingerprint.of(octets).hex());
      for (var bit = 0; bit < 8 * octets.length; bit++) {
        octets[bit / 8] ^= (byte) (1 << (bit % 8));
        assertNotEquals(listed.get(name(file)), Fingerprint.of(octets).hex());
        octets[bit / 8] ^= (byte) (1 << (bit % 8));
      }
    }
  }

  @Test
  void aFlippedBitIsNamed() throws IOException {
    var random = new Random(3);
    for (var file : files()) {
      var octets = Files.readAllBytes(file);
      var runs = name(file).startsWith("tagmanifest") ? octets.length : RUNS_A_FILE;
      for (var run = 0; run < runs; run++) {
        var at = runs == octets.length ? run : random.nextInt(octets.length);
        var altered = octets.clone();
        altered[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, altered);
        try {
          assertAltered(file, "byte " + at);
        } finally {
          Files.write(file, octets);
        }
      }
    }
  }

  @Test
  void aRemovedFileIsNamed() throws IOException {
    for (var file : files()) {
      var octets = Files.readAllBytes(file);
      Files.delete(file);
      assertAltered(file, "removal");
      Files.write(file, octets);
    }
  }

  @Test
  void anAddedFileOrFolderIsNamed() throws IOException {
    for (var place :
        List.of("x.txt", "data/x.txt", "data/records/x.jsonl", "proof/x", "verify/X.java")) {
      var file = folder.resolve(place);
      Files.writeString(file, "x\n");
      assertAltered(file, "an addition");
      Files.delete(file);
    }
    var empty = folder.resolve("data/empty");
    Files.createDirectory(empty);
    assertAltered(empty, "an empty folder");
    Files.delete(empty);
    var link = folder.resolve("data/link");
    Files.createSymbolicLink(link, folder.resolve("README.txt"));
    assertAltered(link, "a link");
    Files.delete(link);
  }
}
