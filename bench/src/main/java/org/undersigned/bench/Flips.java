package org.undersigned.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.undersigned.archive.Vault;

/// Flips one bit in every byte of every file of a small closed vault, cuts each file at many
/// lengths, and adds bytes to it; each time `verify` without a passphrase must name the file:
/// `flips [SEED]`. Pass: 0 unnoticed.
final class Flips {
  private final Path folder;
  private final Random random;
  private int done;
  private int unnoticed;

  private Flips(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  public static void main(String[] arguments) throws Exception {
    var seed = arguments.length == 0 ? 1 : Long.parseLong(arguments[0]);
    var folder = Files.createTempDirectory("bench-flips");
    try {
      var vaultFolder = folder.resolve("vault");
      try (var vault = BenchVault.init(vaultFolder)) {
        var archive = BenchVault.archive(vault);
        for (var words : List.of("some words", "other words")) {
          var octets = words.getBytes(StandardCharsets.UTF_8);
          BenchVault.receive(archive, new ByteArrayInputStream(octets));
        }
      }
      var flips = new Flips(vaultFolder, new Random(seed));
      flips.run();
      System.out.printf("%d alterations, %d unnoticed%n", flips.done, flips.unnoticed);
      if (flips.unnoticed > 0) {
        System.exit(1);
      }
    } finally {
      BenchVault.clear(folder);
    }
  }

  private void run() throws IOException {
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (var file : files) {
      var intact = Files.readAllBytes(file);
      for (var at = 0; at < intact.length; at++) {
        var altered = intact.clone();
        altered[at] ^= (byte) (1 << random.nextInt(8));
        attempt(file, altered, "flip at " + at);
      }
      for (var i = 0; i < 50 && intact.length > 0; i++) {
        var length = random.nextInt(intact.length);
        attempt(file, Arrays.copyOf(intact, length), "cut to " + length);
      }
      for (var more : List.of(1, 4, 16, 4096)) {
        var longer = Arrays.copyOf(intact, intact.length + more);
        attempt(file, longer, more + " zeros more");
        for (var i = intact.length; i < longer.length; i++) {
          longer[i] = (byte) random.nextInt(256);
        }
        attempt(file, longer, more + " bytes more");
      }
      Files.write(file, intact);
      System.out.printf("%6d done, after %s%n", done, folder.relativize(file));
    }
  }

  private void attempt(Path file, byte[] octets, String what) throws IOException {
    Files.write(file, octets);
    done++;
    var name = folder.relativize(file).toString();
    var faults = Vault.verify(folder, BenchVault.surroundings());
    if (faults.stream().noneMatch(each -> each.file().equals(name))) {
      unnoticed++;
      System.out.println("UNNOTICED " + what + " in " + name + ": " + faults);
    }
  }
}
