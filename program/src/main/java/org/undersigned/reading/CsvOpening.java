package org.undersigned.reading;

import org.undersigned.model.Message;

/// What comes of opening a table of comma-separated values.
public sealed interface CsvOpening {
  /// Rows can be taken from it; whoever opened it closes it.
  record Opened(CsvRows rows) implements CsvOpening {}

  /// It cannot be read at all: not there, empty, not text.
  record Refused(Message why) implements CsvOpening {}
}
