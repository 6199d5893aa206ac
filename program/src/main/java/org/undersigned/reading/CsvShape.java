package org.undersigned.reading;

/// What was found out about a table of comma-separated values before its first row.
///
/// @param encoding the encoding, and what it rests on
/// @param delimiter what stands between cells: comma, semicolon, tab or vertical bar
/// @param packing whether the bytes were packed by gzip
/// @param lines whether some lines are UTF-8 and the others in `encoding`
public record CsvShape(Encoding encoding, char delimiter, Packing packing, Lines lines) {
  /// Whether a file is of one encoding.
  public enum Lines {
    OF_ONE_ENCODING,
    SOME_UTF_8
  }

  /// How the bytes lay in the file.
  public enum Packing {
    PLAIN,
    GZIP
  }
}
