package org.undersigned.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Checkpoint;
import org.undersigned.seal.Commitment;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.MerkleProofs;
import org.undersigned.seal.SignedNote;
import org.undersigned.seal.VerifyingKey;

class DossierWriterTest {
  @TempDir static Path temporary;
  private static SampleDossier sample;

  @BeforeAll
  static void write() throws IOException {
    sample = SampleDossier.write(temporary.resolve("vault"), temporary.resolve("dossier"));
  }

  private static List<String> lines(String path) throws IOException {
    return Files.readAllLines(sample.folder.resolve(path));
  }

  @Test
  void itHoldsTheFilesOfThePageAndNoOthers() throws IOException {
    try (Stream<Path> walk = Files.walk(sample.folder)) {
      var files =
          walk.filter(Files::isRegularFile)
              .map(file -> sample.folder.relativize(file).toString())
              .map(file -> file.replaceAll("[0-9a-f]{64}", "HASH"))
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "README.txt",
              "bag-info.txt",
              "bagit.txt",
              "data/exhibits/HASH.txt",
              "data/records/exhibit.jsonl",
              "data/records/reading.jsonl",
              "data/records/statement.jsonl",
              "data/report/report.html",
              "data/texts/HASH.txt",
              "manifest-sha256.txt",
              "proof/checkpoint.note",
              "proof/consistency.txt",
              "proof/entries.txt",
              "proof/key.pub",
              "proof/release.json",
              "tagmanifest-sha256.txt",
              "verify/Verify.java"),
          files);
    }
  }

  @Test
  void anIndependentLibraryFindsAValidBag() throws Exception {
    var bag = new BagReader().read(sample.folder);
    try (var verifier = new BagVerifier()) {
      verifier.isValid(bag, false);
      verifier.isComplete(bag, false);
    }
    assertEquals("1.0", bag.getVersion().toString());
  }

  @Test
  void sha256sumAgreesWithBothManifests() throws Exception {
    for (var manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
      assertEquals(0, sha256sum(manifest));
    }
    var report = sample.folder.resolve("data/report/report.html");
    var whole = Files.readAllBytes(report);
    Files.write(report, new byte[] {1});
    assertEquals(1, sha256sum("manifest-sha256.txt"));
    Files.write(report, whole);
  }

  private static int sha256sum(String manifest) throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/sha256sum")), "no sha256sum on this machine");
    return new ProcessBuilder("/usr/bin/sha256sum", "--strict", "--status", "-c", manifest)
        .directory(sample.folder.toFile())
        .start()
        .waitFor();
  }

  @Test
  void everyRecordIsInTheSignedLog() throws IOException {
    var key = VerifyingKey.parse(lines("proof/key.pub").getFirst()).orElseThrow();
    assertEquals(sample.verifyingKey, key.text());
    var note =
        SignedNote.decode(Files.readAllBytes(sample.folder.resolve("proof/checkpoint.note")))
            .orElseThrow();
    assertTrue(note.signedBy(key));
    var head = Checkpoint.parse(note.text()).orElseThrow();
    var entries = lines("proof/entries.txt");
    assertEquals(4, entries.size());
    for (var line : entries) {
      var fields = line.split(" ");
      var envelope = Envelope.decode(Bytes.hex(fields[1]).toArray()).orElseThrow();
      var content = Bytes.utf8(lines(fields[3]).get(Integer.parseInt(fields[4]) - 1));
      assertEquals(envelope.commitment(), Commitment.to(content, Bytes.hex(fields[2])));
      var place = new MerkleProofs.Place(envelope.sequence(), head.size(), head.root());
      assertTrue(MerkleProofs.includes(envelope.leafHash(), place, hashes(fields[5])));
    }
    var older = lines("proof/consistency.txt").getFirst().split(" ");
    assertTrue(
        MerkleProofs.consistent(
            new MerkleProofs.Head(Long.parseLong(older[0]), Bytes.hex(older[1])),
            new MerkleProofs.Head(head.size(), head.root()),
            hashes(older[2])));
  }

  private static List<Bytes> hashes(String written) {
    return Stream.of(written.split(",")).filter(each -> !each.equals("-")).map(Bytes::hex).toList();
  }

  @Test
  void theSameFolderPacksToTheSameBytes() throws IOException {
    var one = new ByteArrayOutputStream();
    PackedDossier.pack(sample.folder, one);
    var other = new ByteArrayOutputStream();
    PackedDossier.pack(sample.folder, other);
    assertEquals(Bytes.of(one.toByteArray()), Bytes.of(other.toByteArray()));
    var names =
        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(one.toByteArray()));
    assertEquals("README.txt", Optional.ofNullable(names.getNextEntry()).orElseThrow().getName());
  }

  @Test
  void aPathThatLeavesTheFolderIsRefused() {
    var bag = new BagFolder(temporary.resolve("bad"));
    for (var path : List.of("../x", "data/../x", "/x", "data/.x", "data//x", "data/a b", "")) {
      assertThrows(IllegalArgumentException.class, () -> bag.write(path, ""), path);
    }
  }

  @Test
  void aTitleIsOneLineWithoutControls() {
    assertEquals("two lines", DossierWriter.title(" two\r\nlines\u0007 "));
    assertEquals("Dossier", DossierWriter.title(" \n"));
    assertEquals(1_000, DossierWriter.title("é".repeat(5_000)).length());
  }
}
