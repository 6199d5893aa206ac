package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.undersigned.model.Message;

/// Words for a file named on the command line that cannot be opened or written.
public final class FileTrouble {

  private FileTrouble() {}

  /// Ends the command because `file` cannot be read.
  public static CommandFailed cannotOpen(Path file, IOException trouble) {
    return new CommandFailed(
        Message.of("APP-04", "file", file.toString(), "problem", problem(trouble)),
        ExitCode.CANNOT);
  }

  /// Ends the command because `file` cannot be written.
  public static CommandFailed cannotWrite(Path file, IOException trouble) {
    return new CommandFailed(
        Message.of("APP-05", "file", file.toString(), "problem", problem(trouble)),
        ExitCode.CANNOT);
  }

  private static String problem(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "it may not be read or written";
      default -> trouble.getMessage() == null ? "the system refused" : trouble.getMessage();
    };
  }
}
