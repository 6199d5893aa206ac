package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.language.Tongue;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// A document as somebody sees it who asks who is speaking: its header, how its running text
/// begins, how it ends.
///
/// @param front the first blocks of running text, in order
/// @param closing the last lines, in order, none of them of the header
/// @param text the beginning of the whole text and its end
record Page(Header header, List<String> front, List<String> closing, String text, String language) {
  private static final int FRONT = 4;
  private static final int LAST_BLOCKS = 8;
  private static final int LAST_LINES = 14;

  /// How much of a long text is looked at: who speaks shows early, or at the very end.
  private static final int LOOKED_AT = 20_000;

  /// A block that says to whom one should write, and the block after it, sign nothing.
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?iuU)^(?:(?:please )?(?:send|write|address)\\b.{0,30}\\bto|appeals to|copies"
              + " to|cc|copy|copie|copies|(?:veuillez"
              + " )?(?:écrire|adresser|envoyer)\\b.{0,30}\\bà|копия|копии|адрес\\p{L}*"
              + " для)\\b[^.]{0,40}:?$");

  /// How a line begins that goes on with the one above it.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iuU)^(?:of|on|into|for|by|from|and|in|de|du|des|d[’']|sur|pour|par|et|en|près|в|во|по|и|на|при|из|с|за|о|об)\\b(?!"
              + " ?\\d)|^(?-i:\\p{Ll})");

  Page {
    front = List.copyOf(front);
    closing = List.copyOf(closing);
  }

  static Page of(Reading reading) {
    Header header = Header.of(reading);
    List<Block> running = new ArrayList<>();
    for (Block block : reading.blocks())
      if (!(block instanceof Block.Aside) && !header.covers(block)) running.add(block);
    List<String> front = new ArrayList<>();
    for (Block block : running.subList(0, Math.min(FRONT, running.size())))
      front.add(reading.words(block.start(), block.end()).replaceAll("\\s+", " "));
    List<String> closing = new ArrayList<>();
    int addressed = 0;
    for (Block block : running.subList(Math.max(0, running.size() - LAST_BLOCKS), running.size())) {
      List<String> lines =
          reading.words(block.start(), block.end()).lines().map(String::strip).toList();
      if (lines.stream().anyMatch(line -> ADDRESSED.matcher(line).matches())) addressed = 2;
      if (addressed-- > 0) continue;
      for (String line : lines) if (!line.isEmpty()) closing.add(line);
    }
    List<String> last = closing.subList(Math.max(0, closing.size() - LAST_LINES), closing.size());
    return new Page(header, front, last, ends(reading.text()), reading.language());
  }

  private static String ends(String text) {
    if (text.length() <= 2 * LOOKED_AT) return text;
    return text.substring(0, LOOKED_AT) + "\n" + text.substring(text.length() - LOOKED_AT / 4);
  }

  /// The header's lines as names are written, each also with the lines that go on with it: *Report*
  /// and below it *of the Commissioner*.
  List<String> heads() {
    List<String> heads = new ArrayList<>();
    List<String> all = header.all();
    for (int i = 0; i < all.size(); i++) {
      String line = Names.proper(all.get(i));
      heads.add(line);
      for (int next = i + 1; next < Math.min(all.size(), i + 4); next++) {
        boolean kind = next == i + 1 && HeaderWords.kindOfText(all.get(i));
        if (!kind && !GOES_ON.matcher(all.get(next)).find()) break;
        line += " " + Names.proper(all.get(next));
        heads.add(line);
      }
    }
    return heads;
  }

  Optional<Tongue> tongue() {
    return Tongue.of(language);
  }

  boolean in(String code) {
    return language.equals(code);
  }
}
