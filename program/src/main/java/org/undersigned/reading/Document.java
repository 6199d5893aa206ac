package org.undersigned.reading;

import org.undersigned.model.Fingerprint;

/// What is handed to a reader.
///
/// @param exhibit the fingerprint of `bytes`
/// @param fileName as it came, for recognition and messages only: never used as a path
/// @param bytes owned by this record; not copied, not changed
public record Document(Fingerprint exhibit, String fileName, byte[] bytes) {

  /// The ending of the file name in small letters without its full stop; empty where it has none.
  String ending() {
    int stop = fileName.lastIndexOf('.');
    int folder = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    return stop <= folder + 1
        ? ""
        : fileName.substring(stop + 1).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document d && d.exhibit.equals(exhibit) && d.fileName.equals(fileName);
  }

  @Override
  public int hashCode() {
    return exhibit.hashCode() * 31 + fileName.hashCode();
  }
}
