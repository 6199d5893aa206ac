package org.undersigned.reading;

/// What was found out about a table of comma-separated values before its first row.
///
/// @param encoding the encoding, and what it rests on
/// @param delimiter what stands between cells: comma, semicolon, tab or vertical bar
/// @param packing whether the bytes were packed by gzip
public record CsvShape(Encoding encoding, char delimiter, Packing packing) {
  /// How the bytes lay in the file.
  public enum Packing {
    PLAIN,
    GZIP
  }
}
