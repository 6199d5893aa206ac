package org.undersigned.app.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.Acting;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import picocli.CommandLine.Option;

/// The options of every command that works in a vault, and how they open it.
public final class VaultOptions {

  @Option(
      names = "--vault",
      paramLabel = "DIR",
      description = "the vault's folder (or UNDERSIGNED_VAULT)")
  @Nullable Path vault;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      description = "the case; may be left out where the vault holds one")
  @Nullable String caseName;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "a file whose first line is the passphrase (or UNDERSIGNED_PASSPHRASE)")
  @Nullable Path passphraseFile;

  @Option(
      names = "--by",
      paramLabel = "COLLEAGUE",
      description = "who acts (or UNDERSIGNED_COLLEAGUE)")
  @Nullable String by;

  /// Opens the vault; whatever recovery met is said on standard error.
  Office open(Surroundings surroundings) {
    Office office = opened(Office.open(entrance(surroundings)));
    // A guess of the passphrase takes a quarter of a gigabyte, which is free now. The collector for
    // small machines would let the heap grow beyond it before it looks.
    System.gc();
    office.notices().forEach(notice -> say(surroundings, notice));
    return office;
  }

  /// Makes a vault and opens it.
  Office init(Surroundings surroundings) {
    return opened(Office.init(entrance(surroundings)));
  }

  /// Opens the case that the options name, or the only one.
  OpenCase openCase(Office office, Surroundings surroundings) {
    OpenCase opened =
        switch (office.openCase(chosen(office))) {
          case Office.OpeningCase.Opened(OpenCase found) -> found;
          case Office.OpeningCase.Refused(Message why) -> throw cannot(why);
        };
    opened.notices().forEach(notice -> say(surroundings, notice));
    return opened;
  }

  private String chosen(Office office) {
    if (caseName != null) return caseName;
    List<String> cases = office.cases();
    if (cases.size() == 1) return cases.getFirst();
    throw cannot(Message.of("STEP-03", "cases", Integer.toString(cases.size())));
  }

  /// Who acts now. The login name of the machine is never taken: a released record would carry it
  /// out.
  Acting acting(Surroundings surroundings) {
    String name =
        Optional.ofNullable(by)
            .or(() -> Optional.ofNullable(surroundings.environment().get("UNDERSIGNED_COLLEAGUE")))
            .filter(each -> !each.isBlank())
            .orElse("colleague");
    return new Acting(new Maker.Colleague(name), surroundings.clock().instant());
  }

  /// The folder that the options or the environment name.
  Path folder(Surroundings surroundings) {
    Path named =
        Optional.ofNullable(vault)
            .or(
                () ->
                    Optional.ofNullable(surroundings.environment().get("UNDERSIGNED_VAULT"))
                        .map(Path::of))
            .orElseThrow(() -> cannot(Message.of("STEP-04")));
    return surroundings.folder().resolve(named);
  }

  private Office.Entrance entrance(Surroundings surroundings) {
    Path folder = folder(surroundings);
    return new Office.Entrance(folder, passphrase(surroundings), surroundings.clock());
  }

  private String passphrase(Surroundings surroundings) {
    String typed = typed(surroundings);
    if (typed.isEmpty()) throw cannot(Message.of("STEP-05"));
    return typed;
  }

  private String typed(Surroundings surroundings) {
    if (passphraseFile != null) return firstLine(surroundings.folder().resolve(passphraseFile));
    String kept = surroundings.environment().get("UNDERSIGNED_PASSPHRASE");
    if (kept != null) return kept;
    Console console = System.console();
    if (console == null || !console.isTerminal()) return "";
    char[] asked = console.readPassword("Passphrase: ");
    return asked == null ? "" : new String(asked);
  }

  private static String firstLine(Path file) {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.findFirst().orElse("");
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(file, trouble);
    }
  }

  private static Office opened(Office.Opening opening) {
    return switch (opening) {
      case Office.Opening.Opened(Office office) -> office;
      case Office.Opening.Refused(Message why) -> throw cannot(why);
    };
  }

  private static void say(Surroundings surroundings, Message notice) {
    surroundings.err().println(new Words("en").of(notice));
  }

  static CommandFailed cannot(Message why) {
    return new CommandFailed(why, ExitCode.CANNOT);
  }
}
