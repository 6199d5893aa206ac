package org.undersigned.casework.linking;

import java.io.IOException;
import java.io.Writer;

/// Writes records of comma-separated values (RFC 4180); lines end with a line feed.
final class CsvText {
  private final Writer to;

  CsvText(Writer to) {
    this.to = to;
  }

  void record(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) to.write(',');
      cell(cells[i]);
    }
    to.write('\n');
  }

  private void cell(String text) throws IOException {
    boolean quoted =
        text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    if (!quoted) {
      to.write(text);
      return;
    }
    to.write('"');
    to.write(text.replace("\"", "\"\""));
    to.write('"');
  }
}
