package org.undersigned.reading;

import org.undersigned.model.Fingerprint;
import org.undersigned.model.Reading;

/// Readings made in this process, of our own harmless bytes.
public final class Texts {
  private Texts() {}

  public static ReadOutcome outcome(String name, byte[] bytes) {
    return Readers.read(new Document(Fingerprint.of(bytes), name, bytes), ReadLimits.usual());
  }

  public static Reading reading(String name, byte[] bytes) {
    return switch (outcome(name, bytes)) {
      case ReadOutcome.Read(var reading, _, _) -> checked(reading);
      case ReadOutcome.PartlyRead(var reading, _, _) -> checked(reading);
      case ReadOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
    };
  }

  private static Reading checked(Reading reading) {
    Positions.check(reading);
    return reading;
  }
}
