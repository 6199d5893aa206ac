package org.undersigned.casework.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.undersigned.archive.CaseOpening;
import org.undersigned.archive.Fault;
import org.undersigned.archive.Surroundings;
import org.undersigned.archive.Vault;
import org.undersigned.archive.VaultOpening;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.seal.Argon2Settings;
import org.undersigned.seal.Passphrase;

/// An installation's vault, open, with its cases: the way in for every command that needs one.
public final class Office implements AutoCloseable {

  private final Vault vault;
  private final List<Message> notices;

  private Office(Vault vault, List<Fault> found) {
    this.vault = vault;
    this.notices = found.stream().map(Fault::message).toList();
  }

  /// What came of opening.
  public sealed interface Opening {
    record Opened(Office office) implements Opening {}

    record Refused(Message why) implements Opening {}
  }

  /// What came of opening a case.
  public sealed interface OpeningCase {
    record Opened(OpenCase opened) implements OpeningCase {}

    record Refused(Message why) implements OpeningCase {}
  }

  /// Where and with what a vault is opened.
  ///
  /// @param passphrase at least one character
  public record Entrance(Path folder, String passphrase, InstantSource clock) {
    @Override
    public String toString() {
      return "Entrance to " + folder;
    }
  }

  /// Makes a vault in an empty or absent folder.
  public static Opening init(Entrance entrance) {
    return opening(
        Vault.init(
            entrance.folder(),
            Passphrase.of(entrance.passphrase()),
            surroundings(entrance.clock())));
  }

  /// Opens the vault in a folder, recovering from whatever ended the last session.
  public static Opening open(Entrance entrance) {
    return opening(
        Vault.open(
            entrance.folder(),
            Passphrase.of(entrance.passphrase()),
            surroundings(entrance.clock())));
  }

  private static Surroundings surroundings(InstantSource clock) {
    return new Surroundings(clock, new SecureRandom(), Argon2Settings.USUAL);
  }

  private static Opening opening(VaultOpening opening) {
    return switch (opening) {
      case VaultOpening.Opened(Vault vault, List<Fault> found) ->
          new Opening.Opened(new Office(vault, found));
      case VaultOpening.Refused(Message why) -> new Opening.Refused(why);
    };
  }

  /// What recovery met when the vault was opened.
  public List<Message> notices() {
    return notices;
  }

  public List<String> cases() {
    try {
      return vault.cases();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  public OpeningCase createCase(String name, Maker.Colleague by) {
    return opening(name, vault.createCase(name, by));
  }

  public OpeningCase openCase(String name) {
    return opening(name, vault.openCase(name));
  }

  private OpeningCase opening(String name, CaseOpening opening) {
    return switch (opening) {
      case CaseOpening.Opened(var archive, List<Fault> found) ->
          new OpeningCase.Opened(OpenCase.of(name, vault.root(), archive, met(found)));
      case CaseOpening.Refused(Message why) -> new OpeningCase.Refused(why);
    };
  }

  private static OpenCase.Met met(List<Fault> found) {
    return new OpenCase.Met(
        messages(found, Fault.Weight.DAMAGE), messages(found, Fault.Weight.NOTICE));
  }

  private static List<Message> messages(List<Fault> found, Fault.Weight weight) {
    return found.stream().filter(each -> each.weight() == weight).map(Fault::message).toList();
  }

  /// Checks every file of the vault with the keys at hand, changing nothing: what is damaged, and
  /// what was set aside and lies there still; nothing where all is as it was written.
  public OpenCase.Met check() throws IOException {
    return met(vault.verify());
  }

  /// The public half of the key that signs this installation's checkpoints (C2SP signed note).
  public String verifyingKey() {
    return vault.verifyingKey();
  }

  @Override
  public void close() {
    try {
      vault.close();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
