package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the engine finds in lists with its defaults.
///
/// @param rows one for each record, in the order of the lists
record LinkedLists(LinkReport report, List<Row> rows) {
  /// @param record counted as the results count it
  /// @param person empty for a record that is none
  record Row(String file, int record, String person) {}

  /// @param clusters where the result may be written
  static LinkedLists of(List<LinkRequest.ListFile> files, Path clusters) throws IOException {
    var request =
        new LinkRequest(
            files,
            Map.of(),
            LinkRequest.Across.ALL_LISTS,
            1,
            Optional.empty(),
            new LinkRequest.Outputs(
                Optional.of(clusters), Optional.empty(), Optional.empty(), 0, Optional.empty()));
    var linked =
        assertInstanceOf(
            LinkLists.Outcome.Linked.class,
            new LinkLists(() -> 0, RunningProgram.PROGRAM).link(request));
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(clusters).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      rows.add(new Row(cells[0], Integer.parseInt(cells[1]), cells[2]));
    }
    return new LinkedLists(linked.report(), rows);
  }
}
