package org.undersigned.app.cli;

import org.undersigned.model.Message;

/// Ends a command with a message for the person and an exit code for the caller.
public final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Message message;
  private final ExitCode exitCode;

  public CommandFailed(Message message, ExitCode exitCode) {
    super(message.code());
    this.message = message;
    this.exitCode = exitCode;
  }

  public Message message() {
    return message;
  }

  public ExitCode exitCode() {
    return exitCode;
  }
}
