package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.model.Fingerprint;

/// Ends the program at random points while it receives, and fills its disk. The long run is
/// `bench kills`.
class EndedWhileReceivingTest {
  private static final int KILLS = 2;

  @TempDir Path folder;

  @BeforeEach
  void makeVault() throws IOException {
    try (var vault = Vaults.init(folder.resolve("vault"))) {
      Vaults.opened(vault.createCase("c", Vaults.ADA));
    }
  }

  private static List<String> java(Path vault, long seed) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-cp",
        classPath(),
        ReceivingChild.class.getName(),
        vault.toString(),
        Long.toString(seed));
  }

  /// Just what the child needs: the tests, the program, and the library of its passphrase slots.
  private static String classPath() {
    return Stream.of(ReceivingChild.class, Vault.class, Argon2BytesGenerator.class)
        .map(
            each ->
                Path.of(
                    URI.create(
                        each.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    var random = new Random(20260301);
    var acknowledged = new ArrayList<Fingerprint>();
    for (var kill = 0; kill < KILLS; kill++) {
      var before = acknowledged.size();
      var child =
          new ProcessBuilder(java(folder.resolve("vault"), random.nextLong()))
              .redirectErrorStream(true)
              .start();
      var lines =
          new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
      acknowledged.add(new Fingerprint(lines.readLine()));
      assertHeldBy(child);
      Thread.sleep(random.nextInt(400));
      // the handle leaves the pipe open, so that the last lines can still be read
      child.toHandle().destroyForcibly();
      lines
          .lines()
          .filter(line -> line.length() == 64)
          .map(Fingerprint::new)
          .forEach(acknowledged::add);
      child.waitFor();
      assertTrue(acknowledged.size() > before);
    }
    try (var vault = Vaults.open(folder.resolve("vault"))) {
      var archive = Vaults.opened(vault.openCase("c"));
      for (var exhibit : acknowledged) {
        assertEquals(exhibit, Fingerprint.of(Vaults.bytes(archive, exhibit)));
      }
      assertEquals(
          List.of(),
          vault.verify().stream().filter(each -> each.weight() == Fault.Weight.DAMAGE).toList());
    }
  }

  private void assertHeldBy(Process child) {
    var second = Vault.open(folder.resolve("vault"), Vaults.PASSPHRASE, Vaults.surroundings());
    var why = assertInstanceOf(VaultOpening.Refused.class, second).why();
    assertEquals("VAULT-03", why.code());
    assertTrue(why.arguments().get("holder").contains("process " + child.pid() + " since"));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws Exception {
    assumeTrue(canMount(), "this machine lets nobody mount a small disk for a test");
    var small = java.nio.file.Files.createDirectories(folder.resolve("small"));
    var script =
        "mount -t tmpfs small '%s' && cp -r '%s' '%s/' && mount -o remount,ro '%s' && %s"
            .formatted(
                small,
                folder.resolve("vault"),
                small,
                small,
                quoted(java(small.resolve("vault"), 1)));
    var child =
        new ProcessBuilder("unshare", "-Urm", "sh", "-c", script).redirectErrorStream(true).start();
    var words = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(words.contains("VAULT-04"), words);
  }

  @Test
  void aFullDiskIsSaidAndLosesNothing() throws Exception {
    assumeTrue(canMount(), "this machine lets nobody mount a small disk for a test");
    var small = folder.resolve("small");
    java.nio.file.Files.createDirectories(small);
    var script =
        "mount -t tmpfs -o size=3m small '%s' && cp -r '%s' '%s/' && %s; echo $?; %s"
            .formatted(
                small,
                folder.resolve("vault"),
                small,
                quoted(java(small.resolve("vault"), 1)),
                "cp -r '%s/vault' '%s'".formatted(small, folder.resolve("after")));
    var child =
        new ProcessBuilder("unshare", "-Urm", "sh", "-c", script).redirectErrorStream(true).start();
    var lines =
        new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertTrue(child.waitFor(60, TimeUnit.SECONDS));
    assertTrue(lines.contains("VAULT-05"), lines.toString());
    try (var vault = Vaults.open(folder.resolve("after"))) {
      var archive = Vaults.opened(vault.openCase("c"));
      for (var line : lines) {
        if (line.length() == 64) {
          var exhibit = new Fingerprint(line);
          assertEquals(exhibit, Fingerprint.of(Vaults.bytes(archive, exhibit)));
        }
      }
      Vaults.receive(archive, "there is room again");
      assertEquals(List.of(), vault.verify());
    }
  }

  private static String quoted(List<String> command) {
    return "'" + String.join("' '", command) + "'";
  }

  private static boolean canMount() throws InterruptedException {
    try {
      var probe =
          new ProcessBuilder("unshare", "-Urm", "mount", "-t", "tmpfs", "probe", "/mnt").start();
      return probe.waitFor() == 0;
    } catch (IOException noUnshare) {
      return false;
    }
  }
}
