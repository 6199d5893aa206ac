package org.undersigned.dossier;

import java.io.IOException;
import java.io.InputStream;
import org.undersigned.model.Fingerprint;

/// Where the bytes of exhibits come from.
@FunctionalInterface
public interface ExhibitBytes {
  /// The exhibit's bytes; the caller closes the stream.
  InputStream open(Fingerprint exhibit) throws IOException;
}
