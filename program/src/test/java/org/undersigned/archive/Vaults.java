package org.undersigned.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.seal.Argon2Settings;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Passphrase;

/// Real vaults on temporary folders, with the least work for a guess that the program accepts.
public final class Vaults {
  public static final Passphrase PASSPHRASE = Passphrase.of("a lantern under the bridge");
  public static final Maker.Colleague ADA = new Maker.Colleague("Ada Example");
  public static final Instant NOW = Instant.parse("2026-03-01T12:34:56Z");

  private Vaults() {}

  public static Surroundings surroundings() {
    return new Surroundings(InstantSource.fixed(NOW), new SecureRandom(), Argon2Settings.FLOOR);
  }

  public static Vault init(Path folder) {
    return opened(Vault.init(folder, PASSPHRASE, surroundings()));
  }

  public static Vault open(Path folder) {
    return opened(Vault.open(folder, PASSPHRASE, surroundings()));
  }

  public static Vault opened(VaultOpening opening) {
    return switch (opening) {
      case VaultOpening.Opened(Vault vault, List<Fault> _) -> vault;
      case VaultOpening.Refused refused -> throw new AssertionError(refused);
    };
  }

  public static CaseArchive opened(CaseOpening opening) {
    return switch (opening) {
      case CaseOpening.Opened(CaseArchive archive, List<Fault> _) -> archive;
      case CaseOpening.Refused refused -> throw new AssertionError(refused);
    };
  }

  /// Receives `text` as an exhibit with one record that hangs on it.
  public static Fingerprint receive(CaseArchive archive, String text) {
    var octets = text.getBytes(StandardCharsets.UTF_8);
    var arrival =
        switch (archive.receive(new ByteArrayInputStream(octets))) {
          case Receiving.Received(Arrival received) -> received;
          case Receiving.AlreadyHeld held -> throw new AssertionError(held);
          case Receiving.Refused refused -> throw new AssertionError(refused);
        };
    var exhibit = arrival.fingerprint();
    var records =
        List.of(
            record(EntryType.EXHIBIT, exhibit.hex(), Set.of()).bringing(arrival),
            record(EntryType.ACCESSION, "accession of " + exhibit.brief(), Set.of(exhibit)));
    appended(archive.append(new Transaction(ADA, NOW, records)));
    return exhibit;
  }

  public static Appending.Appended appended(Appending appending) {
    return switch (appending) {
      case Appending.Appended appended -> appended;
      case Appending.Refused refused -> throw new AssertionError(refused);
    };
  }

  public static KeptRecord record(EntryType type, String id, Set<Fingerprint> hangsOn) {
    return new KeptRecord(type, 1, id, hangsOn, Bytes.utf8("{\"id\":\"" + id + "\"}"));
  }

  public static byte[] bytes(CaseArchive archive, Fingerprint exhibit) throws IOException {
    return switch (archive.exhibit(exhibit)) {
      case Retrieval.Found found -> {
        try (var in = found.bytes()) {
          yield in.readAllBytes();
        }
      }
      case Retrieval.Refused refused -> throw new AssertionError(refused);
    };
  }
}
