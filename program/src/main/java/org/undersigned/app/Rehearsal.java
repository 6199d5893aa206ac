package org.undersigned.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.undersigned.app.cli.Commands;
import org.undersigned.app.cli.Surroundings;
import org.undersigned.casework.steps.DemoCase;
import org.undersigned.casework.steps.Incoming;

/// Goes once through what people wait for, so that Java finds its classes ready at the next start
/// (JEP 483, 514 and 515: classes and what is known of their methods, ahead of time). The launcher
/// runs it after each build, on the invented documents of the demo; nothing of a real vault is ever
/// near it.
///
/// Two parts, each in a process of its own: `prepare` makes a vault with a case in it, `open` shows
/// it in the workbench, and only this one is remembered. If the first were remembered too, Java
/// would at every start hurry to compile what only reading documents needs, and the passphrase
/// would wait behind it.
public final class Rehearsal {

  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /// @param arguments `prepare` or `open`, and the folder: empty before the first, cleared by the
  ///     caller after the second
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Rehearsal rehearsal = new Rehearsal(Path.of(arguments[1]).toAbsolutePath());
    switch (arguments[0]) {
      case "prepare" -> rehearsal.prepare();
      case "open" -> rehearsal.open();
      default -> throw new IllegalArgumentException("no such part: " + arguments[0]);
    }
    System.exit(0);
  }

  private void prepare() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (Incoming each : DemoCase.contents()) {
      try (InputStream in = each.bytes().open()) {
        Files.copy(in, documents.resolve(each.handover().name()));
      }
    }
    run("init", "--vault", "vault");
    run("case", "Rehearsal", "--vault", "vault");
    run("run", "documents", "--unjailed", "--vault", "vault");
  }

  private void run(String... command) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    new Commands(surroundings(nowhere)).run(command);
  }

  /// Opens the workbench, looks at its first page, and closes it as Ctrl+C does.
  private void open() throws IOException, InterruptedException {
    try (PipedInputStream heard = new PipedInputStream();
        PrintStream spoken = new PrintStream(new PipedOutputStream(heard), true)) {
      Commands commands = new Commands(surroundings(spoken));
      Thread serving =
          Thread.ofPlatform().start(() -> commands.run("serve", "--port", "0", "--vault", "vault"));
      String line =
          new BufferedReader(new InputStreamReader(heard, StandardCharsets.UTF_8)).readLine();
      URI address = URI.create(line.substring(line.indexOf("http://")).strip());
      try (InputStream page = address.toURL().openStream()) {
        page.transferTo(OutputStream.nullOutputStream());
      }
      serving.interrupt();
      serving.join();
    }
  }

  private Surroundings surroundings(PrintStream out) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Map<String, String> environment = Map.of("UNDERSIGNED_PASSPHRASE", DemoCase.PASSPHRASE);
    return new Surroundings(
        InputStream.nullInputStream(), out, nowhere, environment, Clock.systemUTC(), folder);
  }
}
