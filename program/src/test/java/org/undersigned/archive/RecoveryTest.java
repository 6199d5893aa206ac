package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.model.Fingerprint;
import org.undersigned.seal.EntryType;

class RecoveryTest {
  @TempDir static Path whole;
  @TempDir Path copies;
  private Path folder;

  private static Fingerprint first;
  private static long entries;

  @BeforeAll
  static void makeVault() throws IOException {
    try (var vault = Vaults.init(whole)) {
      var archive = Vaults.opened(vault.createCase("c", Vaults.ADA));
      first = Vaults.receive(archive, "first");
      Vaults.receive(archive, "second");
      entries = archive.size();
    }
  }

  @BeforeEach
  void takeACopy() throws IOException {
    folder = copies.resolve("vault");
    Corruption.copy(whole, folder);
  }

  private Path file(String ending) throws IOException {
    return Corruption.files(folder).stream()
        .filter(each -> folder.relativize(each).toString().startsWith("cases"))
        .filter(each -> each.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(each -> each.message().code()).distinct().toList();
  }

  private static CaseOpening.Opened open(Vault vault) {
    return assertInstanceOf(CaseOpening.Opened.class, vault.openCase("c"));
  }

  @Test
  void anUnfinishedWriteIsSetAsideAndNoted() throws IOException {
    var segment = file(".seg");
    var frame = Files.readAllBytes(segment);
    Files.write(segment, Arrays.copyOfRange(frame, 40, 140), StandardOpenOption.APPEND);
    try (var vault = Vaults.open(folder)) {
      var opened = open(vault);
      assertEquals(List.of("VAULT-10"), codes(opened.found()));
      assertEquals(entries + 1, opened.archive().size());
      var noted = assertInstanceOf(KeptEntry.Opened.class, opened.archive().entry(entries));
      assertEquals(EntryType.FAULT.word(), noted.type());
      assertEquals("first", new String(Vaults.bytes(opened.archive(), first)));
      Vaults.receive(opened.archive(), "third");
    }
    assertTrue(file(".torn").toFile().exists());
    try (var vault = Vaults.open(folder)) {
      assertEquals(List.of(), open(vault).found());
    }
  }

  @Test
  void aSealedFileWithoutAnEntryIsSetAside() throws IOException {
    var sealed = file(".usx");
    var stranger = sealed.resolveSibling("ab".repeat(16) + ".usx");
    Files.copy(sealed, stranger);
    try (var vault = Vaults.open(folder)) {
      var found = open(vault).found();
      assertEquals(List.of("VAULT-11"), codes(found));
      assertEquals(Fault.Weight.NOTICE, found.getFirst().weight());
    }
    assertFalse(Files.exists(stranger));
    assertTrue(Files.exists(file("orphans/" + stranger.getFileName())));
  }

  @Test
  void aDamagedFrameMakesTheCaseReadOnlyAndIsLeftAsItIs() throws IOException {
    var segment = file(".seg");
    var octets = Files.readAllBytes(segment);
    octets[octets.length / 2] ^= 1;
    Files.write(segment, octets);
    try (var vault = Vaults.open(folder)) {
      var opened = open(vault);
      assertEquals("VAULT-09", codes(opened.found()).getFirst());
      var record = Vaults.record(EntryType.SOURCE, "a source", Set.of());
      var refused =
          opened.archive().append(new Transaction(Vaults.ADA, Vaults.NOW, List.of(record)));
      assertEquals("VAULT-18", assertInstanceOf(Appending.Refused.class, refused).why().code());
      assertInstanceOf(KeptEntry.Opened.class, opened.archive().entry(0));
    }
    assertEquals(
        org.undersigned.seal.Bytes.of(octets),
        org.undersigned.seal.Bytes.of(Files.readAllBytes(segment)));
  }

  @Test
  void aLogWithoutItsEndIsReadOnly() throws IOException {
    var segment = file(".seg");
    var octets = Files.readAllBytes(segment);
    var text = new String(octets, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(segment, Arrays.copyOf(octets, text.lastIndexOf("USF1")));
    try (var vault = Vaults.open(folder)) {
      var opened = open(vault);
      assertEquals("VAULT-12", codes(opened.found()).getFirst());
      assertTrue(opened.archive().closedBecause().isPresent());
    }
  }

  @Test
  void aMissingExhibitIsReportedByName() throws IOException {
    var sealed = file(".usx");
    Files.delete(sealed);
    try (var vault = Vaults.open(folder)) {
      var opened = open(vault);
      assertEquals(List.of("VAULT-13"), codes(opened.found()));
      assertEquals(folder.relativize(sealed).toString(), opened.found().getFirst().file());
    }
  }

  @Test
  void aDestroyedKeyTakesItsExhibitAndItsRecordsAndNothingElse() throws IOException {
    Files.delete(file(".dk"));
    try (var vault = Vaults.open(folder)) {
      var archive = open(vault).archive();
      var damaged = archive.replay(0).filter(each -> each instanceof KeptEntry.Damaged).count();
      assertEquals(2, damaged);
      assertEquals(entries, archive.size());
      assertEquals(List.of("SEAL-06"), codes(vault.verify()));
    }
  }

  @Test
  void anUnreadableMarkIsWrittenAnewFromTheLog() throws IOException {
    Files.write(file("acknowledged"), new byte[3]);
    try (var vault = Vaults.open(folder)) {
      var opened = open(vault);
      assertEquals(List.of("VAULT-14"), codes(opened.found()));
      assertTrue(opened.archive().closedBecause().isEmpty());
    }
    try (var vault = Vaults.open(folder)) {
      assertEquals(List.of(), open(vault).found());
    }
  }

  @Test
  void aDamagedSlotIsReadFromItsCopy() throws IOException {
    for (var place : List.of("slots", "slots.bak")) {
      try (var slots = Files.list(folder.resolve(place))) {
        for (var slot : slots.toList()) {
          Files.write(slot, new byte[] {1}, StandardOpenOption.APPEND);
        }
      }
      var opening = Vault.open(folder, Vaults.PASSPHRASE, Vaults.surroundings());
      if (place.equals("slots")) {
        var opened = assertInstanceOf(VaultOpening.Opened.class, opening);
        assertEquals(List.of("SEAL-02"), codes(opened.found()));
        opened.vault().close();
      } else {
        var refused = assertInstanceOf(VaultOpening.Refused.class, opening);
        assertEquals("SEAL-02", refused.why().code());
      }
    }
  }

  @Test
  void aVaultOfANewerVersionIsNotGuessedAt() throws IOException {
    var json = folder.resolve("vault.json");
    Files.writeString(json, Files.readString(json).replace("\"version\":1", "\"version\":2"));
    var opening = Vault.open(folder, Vaults.PASSPHRASE, Vaults.surroundings());
    assertEquals("VAULT-02", assertInstanceOf(VaultOpening.Refused.class, opening).why().code());
  }

  @Test
  void aFullDiskIsToldByItsWords() {
    assertEquals("VAULT-05", Trouble.of(new IOException("No space left on device"), "x").code());
    assertEquals("VAULT-05", Trouble.of(new IOException("Disk quota exceeded"), "x").code());
    assertEquals("VAULT-04", Trouble.of(new IOException("Read-only file system"), "x").code());
    assertEquals("VAULT-22", Trouble.of(new IOException("Input/output error"), "x").code());
  }
}
