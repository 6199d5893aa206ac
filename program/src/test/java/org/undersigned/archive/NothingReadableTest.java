package org.undersigned.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.model.Maker;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;

class NothingReadableTest {
  @TempDir Path folder;

  @Test
  void noWordOfACaseStandsInAnyFileOpenOrClosed() throws IOException {
    var canaries = CanaryScanner.invent(40, new Random(1));
    var scanner = new CanaryScanner(canaries);
    var next = new ArrayList<>(canaries).iterator();
    try (var vault = Vaults.init(folder)) {
      var colleague = new Maker.Colleague(next.next());
      var archive = Vaults.opened(vault.createCase(next.next(), colleague));
      var exhibit = Vaults.receive(archive, "before " + next.next() + " after");
      var records = new ArrayList<KeptRecord>();
      while (next.hasNext()) {
        var content = Bytes.utf8("{\"words\":\"" + next.next() + "\"}");
        var id = next.hasNext() ? next.next() : "last";
        var on =
            records.size() % 2 == 0 ? Set.of(exhibit) : Set.<org.undersigned.model.Fingerprint>of();
        records.add(new KeptRecord(EntryType.STATEMENT, 1, id, on, content));
      }
      Vaults.appended(archive.append(new Transaction(colleague, Vaults.NOW, records)));
      archive.keepSnapshot(archive.size(), Bytes.utf8(String.join(" ", canaries)));
      assertEquals(List.of(), scanner.scan(folder));
    }
    assertEquals(List.of(), scanner.scan(folder));
  }

  @Test
  void theScannerSeesWhatIsThere() throws IOException {
    var canaries = CanaryScanner.invent(40, new Random(2));
    for (var canary : canaries) {
      var octets = canary.getBytes(StandardCharsets.UTF_8);
      var i = canaries.indexOf(canary);
      var written =
          switch (i % 5) {
            case 0 -> "x" + canary;
            case 1 -> Base64.getEncoder().encodeToString(("y".repeat(i) + canary + "z").getBytes());
            case 2 -> Bytes.of(octets).hex();
            case 3 -> new StringBuilder(canary).reverse().toString();
            default ->
                new String(canary.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_8);
          };
      Files.writeString(folder.resolve("file" + i), written);
    }
    Files.createFile(folder.resolve(canaries.getFirst()));
    var hits = new CanaryScanner(canaries).scan(folder);
    assertEquals(new TreeSet<>(canaries), CanaryScanner.canaries(hits));
  }

  @Test
  void fileTimesTellTheDayOnly() throws IOException {
    try (var vault = Vaults.init(folder)) {
      var archive = Vaults.opened(vault.createCase("c", Vaults.ADA));
      Vaults.receive(archive, "words");
    }
    var day = FileTime.from(Vaults.NOW.truncatedTo(java.time.temporal.ChronoUnit.DAYS));
    try (var walk = Files.walk(folder)) {
      for (var file : walk.toList()) {
        assertEquals(day, Files.getLastModifiedTime(file), file.toString());
      }
    }
  }
}
