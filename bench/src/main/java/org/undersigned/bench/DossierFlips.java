package org.undersigned.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.undersigned.verifier.Verify;

/// Alters a copy of a released dossier in every byte, removes every file and adds files; each time
/// the checker must answer 1 and name the file: `dossier-flips DIR [RUNS [SEED]]`.
///
/// The bytes of listed files are held against the hash in their manifest, one after the other; the
/// whole checker runs on up to RUNS bytes of each file (1,000 unless said), and always on every
/// byte of the tag manifest. Pass: 0 unnoticed.
final class DossierFlips {
  private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

  private final Path folder;
  private final Random random;
  private final Map<String, String> listed = new HashMap<>();
  private long hashed;
  private long checked;
  private long unnoticed;

  private DossierFlips(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.random = random;
    for (var manifest : List.of("manifest-sha256.txt", TAG_MANIFEST)) {
      for (var line : Files.readAllLines(folder.resolve(manifest))) {
        listed.put(line.substring(66), line.substring(0, 64));
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.out.println("usage: dossier-flips DIR [RUNS [SEED]]");
      return;
    }
    var runs = arguments.length < 2 ? 1_000 : Integer.parseInt(arguments[1]);
    var seed = arguments.length < 3 ? 1 : Long.parseLong(arguments[2]);
    var temporary = Files.createTempDirectory("bench-dossier");
    try {
      var copy = temporary.resolve("dossier");
      copy(Path.of(arguments[0]), copy);
      var flips = new DossierFlips(copy, new Random(seed));
      flips.run(runs);
      System.out.printf(
          "%d bytes held against their hash, %d runs of the checker, %d unnoticed%n",
          flips.hashed, flips.checked, flips.unnoticed);
      if (flips.unnoticed > 0) {
        System.exit(1);
      }
    } finally {
      BenchVault.clear(temporary);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      for (var each : walk.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  private void run(int runs) throws IOException {
    if (verify("").exit != 0) {
      throw new IOException("the dossier does not verify before anything was altered");
    }
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (var file : files) {
      var name = folder.relativize(file).toString().replace('\\', '/');
      var octets = Files.readAllBytes(file);
      if (!name.equals(TAG_MANIFEST)) {
        hashEveryByte(name, octets);
      }
      var every = name.equals(TAG_MANIFEST) || octets.length <= runs;
      for (var run = 0; run < (every ? octets.length : runs); run++) {
        var altered = octets.clone();
        altered[every ? run : random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, altered);
        attempt(name, "a flip");
      }
      Files.delete(file);
      attempt(name, "removal");
      Files.write(file, octets);
      var stranger = file.resolveSibling("stranger");
      Files.write(stranger, octets);
      attempt(folder.relativize(stranger).toString().replace('\\', '/'), "an addition");
      Files.delete(stranger);
      System.out.printf("%10d hashed %8d checked, after %s%n", hashed, checked, name);
    }
  }

  /// The state before the altered block is kept, so that only what follows is hashed again.
  private void hashEveryByte(String name, byte[] octets) {
    var before = sha256();
    var hash = HexFormat.of().parseHex(listed.get(name));
    for (var at = 0; at < octets.length; at++) {
      var bit = (byte) (1 << random.nextInt(8));
      octets[at] ^= bit;
      var digest = clone(before);
      digest.update(octets, at, octets.length - at);
      octets[at] ^= bit;
      before.update(octets[at]);
      hashed++;
      if (MessageDigest.isEqual(hash, digest.digest())) {
        unnoticed++;
        System.out.println("UNNOTICED by its hash: byte " + at + " of " + name);
      }
    }
  }

  private record Answer(int exit, String words) {}

  private Answer verify(String name) {
    var words = new ByteArrayOutputStream();
    var out = new PrintStream(words, true, StandardCharsets.UTF_8);
    checked += name.isEmpty() ? 0 : 1;
    var exit = Verify.run(new String[] {folder.toString(), "--json"}, out, out);
    return new Answer(exit, words.toString(StandardCharsets.UTF_8));
  }

  private void attempt(String name, String what) {
    var answer = verify(name);
    if (answer.exit != 1 || !answer.words.contains(name)) {
      unnoticed++;
      System.out.println("UNNOTICED " + what + " of " + name + ": exit " + answer.exit);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static MessageDigest clone(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
