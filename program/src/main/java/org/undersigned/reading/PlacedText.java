package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Block;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;

/// A reading's text while it is put together: words with their places, parted into blocks by line
/// ends. Positions are code points.
final class PlacedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();
  private final int allowed;
  private int codePoints;

  PlacedText(ReadLimits limits) {
    allowed = limits.characters();
  }

  /// The position at which the next character will stand.
  int at() {
    return codePoints;
  }

  /// Adds `words`, all of which come from `origin`.
  void add(String words, Origin origin) {
    if (words.isEmpty()) return;
    int start = codePoints;
    addUnplaced(words);
    placements.add(new Placement(start, codePoints, origin));
  }

  /// Adds words of the cell that the row's block says.
  void addInCell(String words) {
    addUnplaced(words);
  }

  /// Adds characters that are the reader's own: a line end, a space between cells.
  void addUnplaced(String words) {
    text.append(words);
    codePoints += words.codePointCount(0, words.length());
    LimitReached.check("characters", codePoints, allowed);
  }

  /// Begins a block on a line of its own; gives its start.
  int startBlock() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') addUnplaced("\n");
    return codePoints;
  }

  /// Ends a block. One without a character is left out.
  void endBlock(Block block) {
    if (block.end() > block.start() || block instanceof Block.Row) blocks.add(block);
  }

  /// Whether the text so far ends in white space, or is empty.
  boolean endsInSpace() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /// Takes back white space at the end, down to position `floor`.
  void dropTrailingSpace(int floor) {
    while (codePoints > floor && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
      codePoints--;
      if (!placements.isEmpty() && placements.getLast().end() > codePoints) {
        Placement last = placements.removeLast();
        if (last.start() < codePoints)
          placements.add(new Placement(last.start(), codePoints, last.origin()));
      }
    }
  }

  /// The words so far.
  String words() {
    return text.toString();
  }

  /// The words of the blocks that are not beside the text: those that the language is told by.
  String wordsOfTheBody() {
    StringBuilder body = new StringBuilder();
    String all = text.toString();
    int at = 0;
    int offset = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Aside) continue;
      offset = all.offsetByCodePoints(offset, block.start() - at);
      int end = all.offsetByCodePoints(offset, block.end() - block.start());
      body.append(all, offset, end).append('\n');
      offset = end;
      at = block.end();
    }
    return body.isEmpty() ? all : body.toString();
  }

  /// How the text lies.
  Reading.Layout layout(Optional<String> encoding, int pages) {
    return new Reading.Layout(encoding, blocks, pages, placements);
  }
}
