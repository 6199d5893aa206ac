package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a file of a closed vault, `verify` without a passphrase names that file with
/// the code of its kind. The full run, over every byte, is `bench flips`.
class EveryByteIsWatchedTest {
  /// Every so many bytes, one flip; small files get more.
  private static final int STEP = 800;

  @TempDir static Path whole;
  @TempDir Path copies;
  private Path folder;

  @BeforeAll
  static void makeVault() throws IOException {
    Corruption.makeVault(whole);
  }

  @BeforeEach
  void takeACopy() throws IOException {
    folder = copies.resolve("vault");
    Corruption.copy(whole, folder);
  }

  private List<Fault> verify() throws IOException {
    return Vault.verify(folder, Vaults.surroundings());
  }

  private void assertReported(Path file, List<String> codes, String what) throws IOException {
    var name = folder.relativize(file).toString();
    var faults = verify();
    assertTrue(
        faults.stream()
            .anyMatch(each -> each.file().equals(name) && codes.contains(each.message().code())),
        () ->
            what
                + " of "
                + name
                + " gave "
                + faults.stream().map(each -> each.message().code() + " " + each.file()).toList());
  }

  @Test
  void aWholeVaultHasNoFault() throws IOException {
    assertEquals(List.of(), verify());
    try (var vault = Vaults.open(folder)) {
      assertEquals(List.of(), vault.verify());
    }
    assertEquals(List.of(), verify());
  }

  @Test
  void aFlippedBitIsReported() throws IOException {
    var random = new Random(7);
    for (var file : Corruption.files(folder)) {
      var intact = Files.readAllBytes(file);
      for (var at = random.nextInt(STEP / 8);
          at < intact.length;
          at += 1 + random.nextInt(intact.length < 1000 ? STEP / 8 : 2 * STEP)) {
        var altered = intact.clone();
        altered[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, altered);
        assertReported(
            file, Corruption.codes(folder.relativize(file).toString()), "a flip in byte " + at);
      }
      Files.write(file, intact);
    }
    assertEquals(List.of(), verify());
  }

  @Test
  void aCutFileIsReported() throws IOException {
    var random = new Random(8);
    for (var file : Corruption.files(folder)) {
      var intact = Files.readAllBytes(file);
      for (var i = 0; i < 3 && intact.length > 0; i++) {
        var length = i == 0 ? 0 : i == 1 ? intact.length - 1 : random.nextInt(intact.length);
        Files.write(file, java.util.Arrays.copyOf(intact, length));
        var codes = new ArrayList<>(Corruption.codes(folder.relativize(file).toString()));
        codes.add("VAULT-12");
        assertReported(file, codes, "cutting to " + length);
      }
      Files.write(file, intact);
    }
  }

  @Test
  void aLogCutBetweenTwoFramesIsMissingHistory() throws IOException {
    for (var file : Corruption.files(folder)) {
      if (file.toString().endsWith(".seg")) {
        var intact = Files.readAllBytes(file);
        var last = new String(intact, java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(file, java.util.Arrays.copyOf(intact, last.lastIndexOf("USF1")));
        assertReported(file, List.of("VAULT-12"), "cutting the last frame");
        Files.write(file, intact);
      }
    }
  }

  @Test
  void anAppendedByteIsReported() throws IOException {
    for (var file : Corruption.files(folder)) {
      var intact = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(intact, intact.length + 1));
      var codes = new ArrayList<>(Corruption.codes(folder.relativize(file).toString()));
      codes.add("VAULT-10");
      assertReported(file, codes, "a byte more");
      Files.write(file, intact);
    }
  }

  @Test
  void aMissingFileIsReported() throws IOException {
    for (var file : Corruption.files(folder)) {
      var intact = Files.readAllBytes(file);
      Files.delete(file);
      assertReported(file, List.of("VAULT-13", "SEAL-06", "VAULT-01"), "removal");
      Files.write(file, intact);
    }
  }

  @Test
  void exchangedFilesAreReported() throws IOException {
    var files = Corruption.files(folder);
    for (var ending : List.of(".usx", ".dk", ".key", ".seg", ".note", "acknowledged")) {
      var alike = files.stream().filter(each -> each.toString().endsWith(ending)).toList();
      for (var i = 1; i < alike.size(); i++) {
        var one = Files.readAllBytes(alike.get(i - 1));
        var other = Files.readAllBytes(alike.get(i));
        Files.write(alike.get(i - 1), other);
        Files.write(alike.get(i), one);
        for (var file : List.of(alike.get(i - 1), alike.get(i))) {
          var codes = new ArrayList<>(Corruption.codes(folder.relativize(file).toString()));
          assertReported(file, codes, "exchange");
        }
        Files.write(alike.get(i - 1), one);
        Files.write(alike.get(i), other);
      }
    }
  }

  @Test
  void aFileThatNobodyNamedIsReported() throws IOException {
    for (var place : List.of("stranger", "slots/stranger.slot", "cases/stranger", "log/9.seg")) {
      var file = folder.resolve(place);
      Files.write(file, new byte[] {1});
      assertReported(file, List.of("VAULT-15"), "a stranger");
      Files.delete(file);
    }
    var link = folder.resolve("link");
    Files.createSymbolicLink(link, folder.resolve("lock"));
    assertReported(link, List.of("VAULT-15"), "a link");
    Files.delete(link);
  }
}
