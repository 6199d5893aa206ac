package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.Shared;
import org.undersigned.model.Fingerprint;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;

/// A small vault written by each release, in `fixtures/vaults`, is opened for ever: what was
/// written then is read now, to the byte. [#main] writes the one of this release; once released it
/// is never written again.
class VaultOfEachReleaseTest {
  private static final String EXHIBIT = "We, the undersigned, say so.\n";
  private static final String ANOTHER = "x".repeat(70_000);

  @TempDir Path copies;

  private static Path fixture(String release) {
    return Shared.repository()
        .resolve("program/src/test/resources/fixtures/vaults")
        .resolve(release);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0"})
  void whatAReleaseWroteIsReadNow(String release) throws IOException {
    var folder = copies.resolve("vault");
    Corruption.copy(fixture(release).resolve("vault"), folder);
    assertEquals(List.of(), Vault.verify(folder, Vaults.surroundings()));
    try (var vault = Vaults.open(folder)) {
      assertEquals(List.of(), vault.verify());
      assertEquals(List.of("The lantern"), vault.cases());
      var archive = Vaults.opened(vault.openCase("The lantern"));
      assertEquals(Files.readAllLines(fixture(release).resolve("entries.txt")), lines(archive));
      for (var text : List.of(EXHIBIT, ANOTHER)) {
        var octets = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(Bytes.of(octets), Bytes.of(Vaults.bytes(archive, Fingerprint.of(octets))));
      }
      assertEquals("derived state", archive.snapshot().orElseThrow().content().utf8());
      Vaults.receive(archive, "a new one");
      assertEquals(List.of(), vault.verify());
    }
  }

  @Test
  void everyKindOfFileIsInTheFixture() throws IOException {
    var kinds = new HashSet<String>();
    for (var file : Corruption.files(fixture("0.1.0").resolve("vault"))) {
      kinds.add(file.getFileName().toString().replaceAll(".*\\.|^(?!.*\\.)", "."));
    }
    assertEquals(
        Set.of(
            ".json",
            ".lock",
            ".slot",
            ".pub",
            ".key",
            ".seg",
            ".acknowledged",
            ".note",
            ".usx",
            ".dk"),
        kinds);
  }

  private static List<String> lines(CaseArchive archive) {
    return archive
        .replay(0)
        .map(
            entry ->
                switch (entry) {
                  case KeptEntry.Opened opened ->
                      "%d %s %d %s %s"
                          .formatted(
                              opened.envelope().sequence(),
                              opened.type(),
                              opened.version(),
                              opened.id(),
                              opened.content().utf8());
                  case KeptEntry.Withdrawn _, KeptEntry.Damaged _ -> entry.toString();
                })
        .toList();
  }

  /// Writes the fixture of this release into an empty folder.
  public static void main(String[] arguments) throws IOException {
    var into = Path.of(arguments[0]);
    try (var vault = Vaults.init(into.resolve("vault"))) {
      var archive = Vaults.opened(vault.createCase("The lantern", Vaults.ADA));
      var exhibit = Vaults.receive(archive, EXHIBIT);
      var other = Vaults.receive(archive, ANOTHER);
      archive.checkpoint(Vaults.NOW);
      var records = new ArrayList<KeptRecord>();
      for (var type : EntryType.values()) {
        if (type.code() < 128 && type != EntryType.EXHIBIT) {
          var on =
              switch (type.code() % 3) {
                case 0 -> Set.<Fingerprint>of();
                case 1 -> Set.of(exhibit);
                default -> Set.of(exhibit, other);
              };
          records.add(Vaults.record(type, type.word() + " of the fixture, ünïcode", on));
        }
      }
      Vaults.appended(archive.append(new Transaction(Vaults.ADA, Vaults.NOW, records)));
      var dossier = "a dossier as one file".getBytes(StandardCharsets.UTF_8);
      if (archive.receiveRelease(new ByteArrayInputStream(dossier))
          instanceof Receiving.Received(Arrival arrival)) {
        var record = Vaults.record(EntryType.DOSSIER, "a release", Set.of(exhibit));
        Vaults.appended(
            archive.append(
                new Transaction(Vaults.ADA, Vaults.NOW, List.of(record.bringing(arrival)))));
      }
      archive.keepSnapshot(archive.size(), Bytes.utf8("derived state"));
      Files.write(into.resolve("entries.txt"), lines(archive));
    }
    Files.writeString(
        into.resolve("README.md"),
        """
        A vault with invented content, written by release 0.1.0 through `VaultOfEachReleaseTest.main`, and what
        its case's log holds. Its passphrase is in `Vaults`. Never written again.
        """);
  }
}
