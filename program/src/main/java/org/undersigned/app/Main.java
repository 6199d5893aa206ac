package org.undersigned.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.undersigned.app.cli.Commands;
import org.undersigned.app.cli.Surroundings;

/// Where the program starts: wires the rooms and hands over to the command that was called.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // Libraries say nothing: their logs could hold what an exhibit says.
    System.setProperty("java.util.logging.config.class", Silence.class.getName());
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Surroundings surroundings =
        new Surroundings(
            System.in, out, err, System.getenv(), Clock.systemUTC(), Path.of("").toAbsolutePath());
    int exit = new Commands(surroundings).run(arguments);
    out.flush();
    System.exit(exit);
  }

  /// Takes the place of the logging configuration when a library first logs: no handler, no output.
  /// Cheaper than a reset of the log manager, which loads it at every start.
  public static final class Silence {}

  /// UTF-8 whatever the terminal's locale says: names are written in many scripts.
  private static PrintStream stream(FileDescriptor to) {
    return new PrintStream(
        new BufferedOutputStream(new TerminalOutput(new FileOutputStream(to)), 1 << 16),
        to == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }
}
