package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;

/// A body of a message that is a page (RFC 2557, a page saved whole, too): its headings, items and
/// rows stay what they are.
final class MailPage {
  private MailPage() {}

  /// Adds the page in `part` to `text`, what stands beside its article left out.
  static void add(MailPart part, String name, PlacedText text, ReadLimits limits) {
    Document inner = new Document(Fingerprint.of(part.content()), name, part.content());
    switch (new HtmlReader().read(inner, limits, part.charset())) {
      case ReadOutcome.Read(Reading page, var _, var _) ->
          page.blocks().forEach(block -> add(block, page, name, text));
      case ReadOutcome.PartlyRead _, ReadOutcome.Unreadable _ -> {}
    }
  }

  private static void add(Block block, Reading page, String name, PlacedText text) {
    if (block instanceof Block.Aside) return;
    String words = page.words(block.start(), block.end());
    if (words.isBlank()) return;
    int start = text.startBlock();
    text.add(words, new Origin.InElement(name, 0));
    int by = start - block.start();
    int end = text.at();
    text.endBlock(
        switch (block) {
          case Block.Heading(int _, int _, int level) -> new Block.Heading(start, end, level);
          case Block.Paragraph _ -> new Block.Paragraph(start, end);
          case Block.Item _ -> new Block.Item(start, end);
          case Block.Quotation _ -> new Block.Quotation(start, end);
          case Block.Aside _ -> new Block.Aside(start, end);
          case Block.Row(int _, int _, String sheet, int row, List<Block.Cell> cells) ->
              new Block.Row(start, end, sheet, row, moved(cells, by));
        });
  }

  private static List<Block.Cell> moved(List<Block.Cell> cells, int by) {
    List<Block.Cell> moved = new ArrayList<>();
    for (Block.Cell cell : cells)
      moved.add(new Block.Cell(cell.column(), cell.start() + by, cell.end() + by));
    return moved;
  }
}
