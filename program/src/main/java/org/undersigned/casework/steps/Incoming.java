package org.undersigned.casework.steps;

import java.io.IOException;
import java.io.InputStream;

/// A file on its way in: what is said of it, and where its bytes come from.
public record Incoming(ReceiveExhibit.Handover handover, Bytes bytes) {

  /// Opens the file's bytes; the caller closes the stream.
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }
}
