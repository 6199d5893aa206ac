package org.undersigned.casework.upkeep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.seal.Bytes;
import org.undersigned.verifier.Verify;

/// Calls the verifier as a stranger would: with a folder, and nothing else of this program.
public final class CheckDossier {

  private CheckDossier() {}

  /// What the verifier said.
  ///
  /// @param exitCode 0 all matches, 1 something is altered, 2 cannot tell
  /// @param lines what it printed
  public record Verdict(int exitCode, List<String> lines) {
    public Verdict {
      lines = List.copyOf(lines);
    }
  }

  /// Runs the verifier on `folder`.
  ///
  /// @param options as the verifier takes them: `--json`, `--key FILE`, `--checkpoint FILE`
  public static Verdict check(Path folder, List<String> options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    arguments.addAll(options);
    int exit =
        Verify.run(
            arguments.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String said = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    return new Verdict(exit, said.lines().toList());
  }

  /// The verifier's one source file, for a dossier's `verify/`.
  public static Map<String, Bytes> source() {
    try (var in = Verify.class.getResourceAsStream("/org/undersigned/verifier/Verify.java")) {
      if (in == null) throw new IllegalStateException("The build did not put Verify.java together");
      return Map.of("Verify.java", Bytes.of(in.readAllBytes()));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
