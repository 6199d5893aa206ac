package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Seals one large file into a vault, durably, beside `sha256sum` of the same file, and a copy of
/// it: `seal [MEGABYTES]`, 1,024 unless said. Target: 100 MB/s at 1 GB.
final class Seal {
  private static final double MEGA = 1e6;

  private Seal() {}

  public static void main(String[] arguments) throws Exception {
    var size = (arguments.length == 0 ? 1024L : Long.parseLong(arguments[0])) << 20;
    var folder = Files.createTempDirectory("bench-seal");
    try {
      var file = folder.resolve("file");
      write(file, size);
      try (var vault = BenchVault.init(folder.resolve("vault"))) {
        var archive = BenchVault.archive(vault);
        for (var round = 1; round <= 2; round++) {
          touch(file, round);
          var watch = new Stopwatch();
          try (var in = Files.newInputStream(file)) {
            BenchVault.receive(archive, in);
          }
          watch.report("seal, round " + round, size / MEGA, "MB/s");
        }
      }
      var watch = new Stopwatch();
      run("sha256sum", file.toString());
      watch.report("sha256sum", size / MEGA, "MB/s");
      watch = new Stopwatch();
      run("sh", "-c", "cp '%s' '%s.copy' && sync '%s.copy'".formatted(file, file, file));
      watch.report("cp and sync", size / MEGA, "MB/s");
    } finally {
      BenchVault.clear(folder);
    }
  }

  private static void write(Path file, long size) throws IOException {
    var random = new Random(1);
    var piece = new byte[1 << 20];
    try (var out = Files.newOutputStream(file)) {
      for (var written = 0L; written < size; written += piece.length) {
        random.nextBytes(piece);
        out.write(piece);
      }
    }
  }

  /// Another exhibit for each round: the same bytes would be held already.
  private static void touch(Path file, int round) throws IOException {
    try (var channel =
        java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {(byte) round}), 0);
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }
}
