package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Passphrase;

class VaultTest {
  @TempDir Path folder;

  @Test
  void whatWasKeptIsThereAfterClosingAndOpening() throws IOException {
    var vault = Vaults.init(folder);
    var archive = Vaults.opened(vault.createCase("The bridge", Vaults.ADA));
    var exhibit = Vaults.receive(archive, "words of a witness");
    var kept = archive.replay(0).toList();
    vault.close();

    var again = Vaults.open(folder);
    assertEquals(List.of("The bridge"), again.cases());
    var reopened = Vaults.opened(again.openCase("The bridge"));
    assertEquals(kept, reopened.replay(0).toList());
    assertArrayEquals(
        "words of a witness".getBytes(StandardCharsets.UTF_8), Vaults.bytes(reopened, exhibit));
    again.close();
  }

  @Test
  void theSameBytesAreHeldOnce() throws IOException {
    try (var vault = Vaults.init(folder)) {
      var archive = Vaults.opened(vault.createCase("c", Vaults.ADA));
      Vaults.receive(archive, "twice");
      var again =
          archive.receive(new ByteArrayInputStream("twice".getBytes(StandardCharsets.UTF_8)));
      assertInstanceOf(Receiving.AlreadyHeld.class, again);
    }
  }

  @Test
  void aRecordOnAnExhibitThatIsNotHeldKeepsNothingOfItsTransaction() throws IOException {
    try (var vault = Vaults.init(folder)) {
      var archive = Vaults.opened(vault.createCase("c", Vaults.ADA));
      var size = archive.size();
      var unknown = org.undersigned.model.Fingerprint.of("never received");
      var records =
          List.of(
              Vaults.record(EntryType.SOURCE, "one", Set.of()),
              Vaults.record(EntryType.STATEMENT, "two", Set.of(unknown)));
      var appending = archive.append(new Transaction(Vaults.ADA, Vaults.NOW, records));
      assertEquals("VAULT-19", assertInstanceOf(Appending.Refused.class, appending).why().code());
      assertEquals(size, archive.size());
    }
  }

  @Test
  void aWrongPassphraseIsNotDamage() throws IOException {
    Vaults.init(folder).close();
    var opening = Vault.open(folder, Passphrase.of("another"), Vaults.surroundings());
    assertEquals("SEAL-01", assertInstanceOf(VaultOpening.Refused.class, opening).why().code());
  }

  @Test
  void aSecondHolderIsToldWhoHoldsTheVault() throws IOException {
    try (var vault = Vaults.init(folder)) {
      var second = Vault.open(folder, Vaults.PASSPHRASE, Vaults.surroundings());
      var why = assertInstanceOf(VaultOpening.Refused.class, second).why();
      assertEquals("VAULT-03", why.code());
      var pid = Long.toString(ProcessHandle.current().pid());
      assertTrue(why.arguments().get("holder").contains(pid), why.toString());
      assertEquals(List.of(), vault.cases());
    }
  }

  @Test
  void aFolderWithoutAVaultIsSaidToBeNone() {
    var opening = Vault.open(folder, Vaults.PASSPHRASE, Vaults.surroundings());
    assertEquals("VAULT-01", assertInstanceOf(VaultOpening.Refused.class, opening).why().code());
  }

  @Test
  void derivedStateComesBackForItsHistoryAndCanBeDropped() throws IOException {
    try (var vault = Vaults.init(folder)) {
      var archive = Vaults.opened(vault.createCase("c", Vaults.ADA));
      Vaults.receive(archive, "first");
      archive.keepSnapshot(2, Bytes.utf8("derived from two"));
      archive.keepSnapshot(archive.size(), Bytes.utf8("derived from all"));
      Vaults.receive(archive, "second");
      var kept = archive.replay(0).toList();
      assertEquals("derived from all", archive.snapshot().orElseThrow().content().utf8());
      assertEquals(List.of(), vault.verify());
      archive.dropDerived();
      assertEquals(java.util.Optional.empty(), archive.snapshot());
      assertEquals(kept, archive.replay(0).toList());
      assertEquals(List.of(), vault.verify());
    }
  }
}
