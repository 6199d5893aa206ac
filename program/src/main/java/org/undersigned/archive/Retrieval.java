package org.undersigned.archive;

import java.io.InputStream;
import org.undersigned.model.Message;

/// What came of asking for an exhibit's bytes.
public sealed interface Retrieval {
  /// The bytes, each chunk checked before it is handed out. A chunk that does not stand ends the
  /// stream with [org.undersigned.seal.SealedFileReader.Damaged]. The caller closes the stream.
  record Found(InputStream bytes, long sizeBytes) implements Retrieval {}

  /// Not held, withdrawn, or damaged before the first byte.
  record Refused(Message why) implements Retrieval {}
}
