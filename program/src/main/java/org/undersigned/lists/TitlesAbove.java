package org.undersigned.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// What stands above the tables of a document (a letter, a page of a site): headings and short
/// paragraphs that say whom a list names and when it was made. They are no rows of it.
final class TitlesAbove {
  private static final int MOST = 4;
  private static final int LONGEST = 200;

  private TitlesAbove() {}

  /// The lines above each table, by its name, as rows of one cell.
  static Map<String, List<SheetRow>> of(Reading reading) {
    Map<String, List<SheetRow>> above = new LinkedHashMap<>();
    List<SheetRow> since = new ArrayList<>();
    int at = 0;
    int offset = 0;
    for (Block block : reading.blocks()) {
      if (block instanceof Block.Row row) {
        if (!above.containsKey(row.sheet())) above.put(row.sheet(), last(since));
        since.clear();
        continue;
      }
      if (block instanceof Block.Aside || block.end() - block.start() > LONGEST) continue;
      if (block.start() < at) continue;
      offset = reading.text().offsetByCodePoints(offset, block.start() - at);
      at = block.start();
      int end = reading.text().offsetByCodePoints(offset, block.end() - block.start());
      String words = reading.text().substring(offset, end).strip();
      since.add(new SheetRow("", 0, block.start(), block.end(), List.of(words)));
    }
    return above;
  }

  private static List<SheetRow> last(List<SheetRow> since) {
    return List.copyOf(since.subList(Math.max(0, since.size() - MOST), since.size()));
  }
}
