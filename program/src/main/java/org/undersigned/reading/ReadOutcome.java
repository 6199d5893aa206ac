package org.undersigned.reading;

import java.util.List;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// What came of reading an exhibit. Bad files are expected, so they are a result, not an
/// exception.
public sealed interface ReadOutcome {

  /// All of it was read.
  ///
  /// @param enclosures files that lay inside of it: attachments of a message, entries of an
  /// archive
  /// @param notices what a person should know: the encoding was inferred, the file's ending lies
  record Read(Reading reading, List<Enclosure> enclosures, List<Message> notices)
      implements ReadOutcome {
    public Read {
      enclosures = List.copyOf(enclosures);
      notices = List.copyOf(notices);
    }
  }

  /// A part of it was read; `missing` says which is not in the reading, and why.
  record PartlyRead(Reading reading, List<Enclosure> enclosures, List<Message> missing)
      implements ReadOutcome {
    public PartlyRead {
      enclosures = List.copyOf(enclosures);
      missing = List.copyOf(missing);
    }
  }

  /// There is no reading. The exhibit stays sealed as it is; `message` says what to do.
  record Unreadable(Fingerprint exhibit, Why why, Message message) implements ReadOutcome {}

  /// Why there is no reading.
  enum Why {
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    UNKNOWN_FORMAT,
    TOO_LARGE,
    TOO_SLOW,
    NOT_CONFINED
  }

  /// A file that lay inside of another.
  ///
  /// @param name as it stands there; never used as a path
  record Enclosure(String name, String mediaType, Document document) {}
}
