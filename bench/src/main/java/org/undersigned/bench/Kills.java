package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.undersigned.archive.CaseArchive;
import org.undersigned.archive.Fault;
import org.undersigned.archive.Retrieval;
import org.undersigned.model.Fingerprint;

/// Ends a program at random points while it receives, and looks for what it had acknowledged:
/// `kills [TIMES [SEED]]`, 200 unless said. Pass: 0 lost, 0 damaged.
final class Kills {
  private static final int LARGEST = 300_000;
  private static final int LONGEST_WAIT_MILLIS = 500;

  private Kills() {}

  /// The program that is ended: receives and says what it has kept.
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      var random = new Random(Long.parseLong(arguments[1]));
      var archive = BenchVault.archive(BenchVault.open(Path.of(arguments[0])));
      while (true) {
        var content = new byte[random.nextInt(LARGEST)];
        random.nextBytes(content);
        System.out.println(BenchVault.receive(archive, new ByteArrayInputStream(content)).hex());
        System.out.flush();
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    var times = arguments.length < 1 ? 200 : Integer.parseInt(arguments[0]);
    var seed = arguments.length < 2 ? System.nanoTime() : Long.parseLong(arguments[1]);
    System.out.println("seed " + seed);
    var random = new Random(seed);
    var folder = Files.createTempDirectory("bench-kills");
    var acknowledged = new ArrayList<Fingerprint>();
    try {
      BenchVault.init(folder.resolve("vault")).close();
      for (var kill = 1; kill <= times; kill++) {
        endOnce(folder.resolve("vault"), random, acknowledged);
        if (kill % 20 == 0) {
          System.out.printf("%4d kills, %6d acknowledged%n", kill, acknowledged.size());
        }
      }
      report(folder.resolve("vault"), acknowledged);
    } finally {
      BenchVault.clear(folder);
    }
  }

  private static void endOnce(Path vault, Random random, ArrayList<Fingerprint> acknowledged)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var child =
        new ProcessBuilder(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                vault.toString(),
                Long.toString(random.nextLong()))
            .redirectErrorStream(true)
            .start();
    var out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    var first = out.readLine();
    if (first == null || first.length() != 64) {
      throw new IOException("the program did not come up: " + first);
    }
    acknowledged.add(new Fingerprint(first));
    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
    // the handle leaves the pipe open: what was acknowledged last can still be read
    child.toHandle().destroyForcibly();
    out.lines()
        .filter(line -> line.length() == 64)
        .map(Fingerprint::new)
        .forEach(acknowledged::add);
    child.waitFor();
  }

  private static void report(Path folder, ArrayList<Fingerprint> acknowledged) throws IOException {
    var begin = System.nanoTime();
    try (var vault = BenchVault.open(folder)) {
      var archive = BenchVault.archive(vault);
      System.out.printf("open after the last kill: %.2f s%n", (System.nanoTime() - begin) / 1e9);
      var lost = acknowledged.stream().filter(each -> !stands(archive, each)).count();
      var faults = vault.verify();
      var damaged = faults.stream().filter(each -> each.weight() == Fault.Weight.DAMAGE).count();
      System.out.printf(
          "acknowledged %d, lost %d, damaged files %d, set aside %d%n",
          acknowledged.size(), lost, damaged, faults.size() - damaged);
      if (lost + damaged > 0) {
        System.exit(1);
      }
    }
  }

  private static boolean stands(CaseArchive archive, Fingerprint exhibit) {
    if (archive.exhibit(exhibit) instanceof Retrieval.Found found) {
      try (var in = found.bytes()) {
        return Fingerprint.of(in.readAllBytes()).equals(exhibit);
      } catch (IOException damaged) {
        return false;
      }
    }
    return false;
  }
}
