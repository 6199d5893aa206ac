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

/// Goes once through what people wait for: a vault, a case, a few documents and lists, the
/// workbench's first page. The launcher runs it after each build, on the invented documents of the
/// demo, so that Java finds its classes ready at the next start (JEP 483 and 514, ahead-of-time
/// class loading). Nothing of a real vault is ever near it.
public final class Rehearsal {

  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /// @param arguments an empty folder, which the caller clears afterwards
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Rehearsal(Path.of(arguments[0]).toAbsolutePath()).play();
    System.exit(0);
  }

  private void play() throws IOException, InterruptedException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (Incoming each : DemoCase.contents()) {
      try (InputStream in = each.bytes().open()) {
        Files.copy(in, documents.resolve(each.handover().name()));
      }
    }
    run("init", "--vault", "vault");
    run("case", "Rehearsal", "--vault", "vault");
    run("run", "documents", "--unjailed", "--vault", "vault");
    serve();
  }

  private void run(String... command) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    new Commands(surroundings(nowhere)).run(command);
  }

  /// Opens the workbench, looks at its first page, and closes it as Ctrl+C does.
  private void serve() throws IOException, InterruptedException {
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
