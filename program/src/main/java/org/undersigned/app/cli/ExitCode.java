package org.undersigned.app.cli;

/// What a command tells its caller. `docs/reference/exit-codes.md` is held against this list by a
/// test.
public enum ExitCode {
  /// Done; everything asked for was done or found in order.
  DONE(0),
  /// Done in part, or found not in order: a file was unreadable, a dossier altered, a draft
  /// missing.
  NOT_ALL(1),
  /// Not done: the call was wrong, or it cannot be told.
  CANNOT(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
