package org.undersigned.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks a dossier as a hostile stranger would: with the JDK alone, trusting nothing in it.
 *
 * <p>Written from the published format (`docs/reference/dossier-format.md`), by other hands than
 * the program that writes dossiers, and sharing no code with it. Takes any Java from 17 on.
 */
public final class Verify {

  private Verify() {}

  /** Exits with 0 all matches, 1 something is altered, 2 cannot tell. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int exit = run(arguments, out, System.err);
    out.flush();
    System.err.flush();
    // exit() would first ask the logging system whether to log that, which costs a tenth of a
    // second
    Runtime.getRuntime().halt(exit);
  }

  /** As the command line runs it; results go to `out`. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    String folder = "";
    String key = "";
    String older = "";
    boolean json = false;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--json")) json = true;
      else if (argument.equals("--key") && i + 1 < arguments.length) key = arguments[++i];
      else if (argument.equals("--checkpoint") && i + 1 < arguments.length) older = arguments[++i];
      else if (!argument.startsWith("--") && folder.isEmpty()) folder = argument;
      else return usage(err);
    }
    if (folder.isEmpty()) return usage(err);
    Report report = new Report();
    try {
      check(Path.of(folder), new Proof.Held(held(key), held(older)), report);
    } catch (IOException | InvalidPathException unreadable) {
      report.cannotTell(
          "a file cannot be read: "
              + ReleaseCheck.printable(String.valueOf(unreadable.getMessage())));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      report.cannotTell("the checker itself failed: " + fault.getClass().getSimpleName());
    }
    if (json) out.println(report.json());
    else for (String line : report.lines()) out.println(line);
    return report.exitCode();
  }

  private static int usage(PrintStream err) {
    err.println("usage: java Verify.java DIR [--key FILE] [--checkpoint FILE] [--json]");
    err.println("  DIR          the dossier's folder");
    err.println("  --key        the house's public key, from elsewhere than the dossier");
    err.println("  --checkpoint an older checkpoint of the same log that you hold");
    err.println("exit: 0 all matches, 1 something is altered, 2 cannot tell");
    return 2;
  }

  private static Optional<String> held(String file) throws IOException {
    if (file.isEmpty()) return Optional.empty();
    String text = Files.readString(Path.of(file));
    return Optional.of(text.startsWith("\u2014") || text.contains("\n\n") ? text : text.strip());
  }

  private static void check(Path folder, Proof.Held held, Report report) throws IOException {
    Bag bag = new Bag(folder, report);
    if (!Files.isDirectory(folder)) {
      report.cannotTell("there is no such folder");
      return;
    }
    if (!bag.looksLikeOne()) {
      report.cannotTell("this folder is no dossier");
      return;
    }
    bag.walk();
    bag.checkManifests();
    ReleaseCheck release = new ReleaseCheck(bag, report);
    if (report.faults().isEmpty() && release.newer()) {
      report.cannotTell("this dossier is of a newer format than this checker knows");
      return;
    }
    release.check();
    new Proof(bag, report).check(held);
    new Records(bag, report).check();
    if (held.key().isEmpty())
      report.notChecked(
          Check.U005, "signed by the key in the dossier; whose key that is, compare yourself");
    report.notChecked(Check.U008, "format 1 has none");
    report.notChecked(Check.U009, "format 1 has none; all times are the house's claims");
  }
}
