package org.undersigned.names;

/// The tables of this room: read when a name first needs them, which takes a tenth of a second.
public final class NameTables {
  private NameTables() {}

  /// Begins to read those that every comparison needs, in a thread of its own: for a caller that
  /// has something else to read first. Whoever needs one meanwhile waits until it is there.
  public static void readAhead() {
    Thread reader = new Thread(NameTables::read, "name tables");
    reader.setDaemon(true);
    reader.start();
  }

  /// One word made ready for comparison needs all of them.
  private static void read() {
    NameWord.of("anna", NamePart.Role.GIVEN, NamePart.Written.FULL);
    SoundMarks.make("anna", SoundMarks.As.NAME, new long[SoundMarks.SIZE], 0);
  }
}
