package org.undersigned.rendering.charts;

import java.util.List;

/// A picture and the table behind it.
///
/// @param title what it shows, in a few words
/// @param caption how to read it
/// @param svg a complete `svg` element, text escaped
/// @param header of the table
/// @param rows of the table, as many cells each as the header
public record Chart(
    String title, String caption, String svg, List<String> header, List<List<String>> rows) {
  public Chart {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
