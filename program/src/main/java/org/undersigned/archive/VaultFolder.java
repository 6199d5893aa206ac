package org.undersigned.archive;

import java.nio.file.Path;
import org.undersigned.seal.Bytes;

/// What lies where in a vault. Names are fixed words, running numbers or random ids; none says
/// anything about what is in it.
///
/// ```
/// vault.json                  format, version, vault id
/// lock                        who holds the vault; empty when nobody does
/// slots/<slot id>.slot        ways to open it        slots.bak/  the same again
/// trust/log.pub               public half of the signing key
/// keys/log.key  keys/signing.key
/// log/                        the installation's own log
/// cases/<case id>/
///   case.key                  record key and wrapping key
///   log/<number, 8 digits>.seg   log/acknowledged   log/checkpoints/<size>.note   log/tst/
/// (reserved)
///   ex/<aa>/<id>.usx          sealed exhibits, <aa> being the first two digits of <id>
///   keys/<id>.dk              one key for each
///   releases/<id>.usx         dossiers as released
///   snapshot/<hash>.usx       derived state; may be deleted at any time
///   tmp/  orphans/            unfinished writes; what was set aside
/// ```
///
/// @param root the vault's folder
record VaultFolder(Path root) {
  static final String VAULT = "vault.json";

  Path vaultFile() {
    return root.resolve(VAULT);
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path slots() {
    return root.resolve("slots");
  }

  Path slotCopies() {
    return root.resolve("slots.bak");
  }

  Path publicKey() {
    return root.resolve("trust").resolve("log.pub");
  }

  Path signingKey() {
    return root.resolve("keys").resolve("signing.key");
  }

  Path installationKey() {
    return root.resolve("keys").resolve("log.key");
  }

  Path log() {
    return root.resolve("log");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  Path orphans() {
    return root.resolve("orphans");
  }

  Path cases() {
    return root.resolve("cases");
  }

  CaseFolder caseFolder(Bytes id) {
    return new CaseFolder(cases().resolve(id.hex()));
  }

  /// `file` as it is named in messages: below the vault, with slashes.
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /// One case's folder.
  record CaseFolder(Path root) {
    Path key() {
      return root.resolve("case.key");
    }

    Path log() {
      return root.resolve("log");
    }

    Path exhibits() {
      return root.resolve("ex");
    }

    Path exhibit(Bytes id) {
      return exhibits().resolve(id.hex().substring(0, 2)).resolve(id.hex() + ".usx");
    }

    Path keys() {
      return root.resolve("keys");
    }

    Path key(Bytes id) {
      return keys().resolve(id.hex() + ".dk");
    }

    Path releases() {
      return root.resolve("releases");
    }

    Path release(Bytes id) {
      return releases().resolve(id.hex() + ".usx");
    }

    Path snapshots() {
      return root.resolve("snapshot");
    }

    Path temporary() {
      return root.resolve("tmp");
    }

    Path orphans() {
      return root.resolve("orphans");
    }
  }
}
