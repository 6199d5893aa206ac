package org.undersigned.reading;

import java.io.IOException;
import org.undersigned.model.Maker;

/// Reads documents of one format. Runs in the child process; what it throws beside
/// [java.io.IOException] means that the document is damaged or a limit was reached.
interface Reader {
  /// What a reading names as its maker: a change of the text that a reader gives is a new
  /// version.
  Maker.Tool tool();

  /// Reads `document`, whose bytes are not empty.
  ReadOutcome read(Document document, ReadLimits limits) throws IOException;
}
