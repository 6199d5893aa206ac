package org.undersigned.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.undersigned.archive.Appending;
import org.undersigned.archive.CaseArchive;
import org.undersigned.archive.CaseOpening;
import org.undersigned.archive.KeptRecord;
import org.undersigned.archive.Receiving;
import org.undersigned.archive.Surroundings;
import org.undersigned.archive.Transaction;
import org.undersigned.archive.Vault;
import org.undersigned.archive.VaultOpening;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.seal.Argon2Settings;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.Passphrase;

/// A vault for measuring: the real one, with the least work for a guess that is accepted.
final class BenchVault {
  static final Maker.Colleague WHO = new Maker.Colleague("bench");
  static final Passphrase PASSPHRASE = Passphrase.of("bench bench bench");
  private static final String CASE = "bench";

  private BenchVault() {}

  static Surroundings surroundings() {
    return new Surroundings(InstantSource.system(), new SecureRandom(), Argon2Settings.FLOOR);
  }

  static Vault init(Path folder) {
    var vault = opened(Vault.init(folder, PASSPHRASE, surroundings()));
    opened(vault.createCase(CASE, WHO));
    return vault;
  }

  static Vault open(Path folder) {
    return opened(Vault.open(folder, PASSPHRASE, surroundings()));
  }

  static CaseArchive archive(Vault vault) {
    return opened(vault.openCase(CASE));
  }

  private static Vault opened(VaultOpening opening) {
    return switch (opening) {
      case VaultOpening.Opened opened -> opened.vault();
      case VaultOpening.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private static CaseArchive opened(CaseOpening opening) {
    return switch (opening) {
      case CaseOpening.Opened opened -> opened.archive();
      case CaseOpening.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /// Receives `bytes` with two records; what is returned is acknowledged.
  static Fingerprint receive(CaseArchive archive, InputStream bytes) {
    var receiving = archive.receive(bytes);
    if (!(receiving instanceof Receiving.Received received)) {
      throw new IllegalStateException(receiving.toString());
    }
    var exhibit = received.arrival().fingerprint();
    append(
        archive,
        List.of(
            record(EntryType.EXHIBIT, exhibit.hex(), Set.of()).bringing(received.arrival()),
            record(EntryType.ACCESSION, "accession " + exhibit.hex(), Set.of(exhibit))));
    return exhibit;
  }

  static void append(CaseArchive archive, List<KeptRecord> records) {
    var appending = archive.append(new Transaction(WHO, Instant.now(), records));
    if (appending instanceof Appending.Refused refused) {
      throw new IllegalStateException(refused.toString());
    }
  }

  static KeptRecord record(EntryType type, String id, Set<Fingerprint> on) {
    return new KeptRecord(type, 1, id, on, Bytes.utf8("{\"id\":\"" + id + "\"}"));
  }

  /// Deletes a folder that a measurement made.
  static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var walk = Files.walk(folder)) {
      for (var each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
