package org.undersigned.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.app.web.Site;
import org.undersigned.app.web.Workbench;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.SeenPages;
import org.undersigned.casework.asking.AskPages;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Message;
import org.undersigned.rendering.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves the workbench on this machine until it is stopped.
@Command(description = "Serves the workbench on localhost and prints its address.")
final class ServeCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Option(names = "--port", description = "0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = 8734;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Where the workbench is, as `--json` prints it.
  record Open(String address) {}

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      serve(options.openCase(office, surroundings), surroundings, printing, port);
      return ExitCode.DONE;
    }
  }

  /// Serves `opened` until the process is told to stop.
  static void serve(OpenCase opened, Surroundings surroundings, Printing printing, int port) {
    var wanted = Workbench.Address.fresh(port, new SecureRandom());
    SeenPages seen = new SeenPages(opened, Program.running());
    switch (Workbench.start(site(opened, surroundings, seen), wanted)) {
      case Workbench.Starting.PortTaken(int taken) ->
          throw VaultOptions.cannot(Message.of("WEB-03", "port", Integer.toString(taken)));
      case Workbench.Starting.Serving(Workbench workbench) -> {
        String url = workbench.address().url();
        printing.answer(
            surroundings,
            new Open(url),
            List.of(
                "The workbench is open at " + url,
                "Only who has this address gets in. Ctrl+C closes it."));
        StopNotice.lift();
        // Ctrl+C: the pages close first, then whoever called closes the vault.
        Thread serving = Thread.currentThread();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      serving.interrupt();
                      try {
                        serving.join(5_000);
                      } catch (InterruptedException hurried) {
                        Thread.currentThread().interrupt();
                      }
                    }));
        try (workbench;
            seen) {
          Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException stopped) {
          surroundings.err().println("closed");
        }
      }
    }
  }

  private static Site site(OpenCase opened, Surroundings surroundings, SeenPages seen) {
    Words words = new Words("en");
    Pages pages = new Pages();
    AskPages asking = new AskPages(opened, words::ofWithoutCode, seen);
    return new Site(
        () ->
            pages.html(
                asking.home(LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC))),
        id -> asking.exhibit(id).map(pages::html),
        id -> asking.figure(id).map(pages::html),
        (id, number) -> asking.picture(id, number).map(pages::html),
        asking::png,
        id -> asking.original(id).map(ServeCommand::bytes),
        words::of);
  }

  private static byte[] bytes(InputStream stream) {
    try (stream) {
      return stream.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
