package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// The lines above a document's running text, and the running text's first block.
///
/// @param heading the highest heading that stands above the running text, if the format marks one
/// @param headings how many headings of that height stand there
/// @param all every line of the header, headings too, in order
/// @param opening the first block of running text
/// @param end code point where the header ends
/// @param asides what stands beside the text: footers and running heads
record Header(
    Optional<String> heading,
    int headings,
    List<String> all,
    String opening,
    int end,
    List<String> asides) {
  private static final int LINES = 14;

  /// Somebody's words alone in one line: a headline.
  private static final Pattern HEADLINE =
      Pattern.compile("«[^»\\n]+[^.»\\n] ?»|“[^”\\n]+[^.”\\n]”|\"[^\"\\n]+[^.\"\\n]\"");

  /// A row that says by whom, when or where: *Place and date: | Porto Grael, 9 October 2034*.
  private static final Pattern LABELLED =
      Pattern.compile("(?U)\\p{Lu}[^\\t\\n:]{1,30} ?:[\\t ][^\\n]{1,90}");

  Header {
    all = List.copyOf(all);
    asides = List.copyOf(asides);
  }

  static Header of(Reading reading) {
    List<String> lines = new ArrayList<>();
    List<String> asides = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    int headings = 0;
    int level = Integer.MAX_VALUE;
    String opening = "";
    int end = 0;
    boolean open = true;
    for (Block block : reading.blocks()) {
      // Counting code points to a block takes as long as the text before it is.
      if (!open && !(block instanceof Block.Aside)) continue;
      String words = reading.words(block.start(), block.end());
      if (block instanceof Block.Aside) {
        asides.add(words.strip());
        continue;
      }
      if (block instanceof Block.Heading(var _, var _, int high) && high <= level) {
        if (high < level) heading = Optional.of(words.strip());
        headings = high < level ? 1 : headings + 1;
        level = high;
      }
      boolean labelled = block instanceof Block.Row && LABELLED.matcher(words).matches();
      if (block instanceof Block.Row && !labelled
          || running(words, block)
          || lines.size() > LINES) {
        shouted(words).ifPresent(lines::add);
        opening = words;
        open = false;
        continue;
      }
      // Columns of a running head: *Commission on the Mine          Interim report, p. 1*
      for (String line : words.split("\n|\\s{5,}")) if (!line.isBlank()) lines.add(line.strip());
      end = block.end();
    }
    return new Header(heading, headings, lines, opening, end, asides);
  }

  /// The first line of running text, where it is in capitals and nothing parts it from what
  /// follows.
  private static Optional<String> shouted(String words) {
    String[] lines = words.strip().split("\n", 2);
    boolean capitals = lines[0].equals(lines[0].toUpperCase(Locale.ROOT));
    return lines.length == 2 && capitals && lines[0].matches("(?U)[\\p{L}'’-]{3,} .*[\\p{L}\\d]")
        ? Optional.of(lines[0].strip())
        : Optional.empty();
  }

  /// Running text: a sentence with an end, of more than a few words. Short lines one below the
  /// other are lines of a header unless one of them is such a sentence.
  private static boolean running(String words, Block block) {
    if (block instanceof Block.Heading) return false;
    List<String> lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > 1 && lines.stream().allMatch(Header::stands))
      return lines.stream().anyMatch(Header::sentence);
    if (lines.size() > 1 && lines.size() < 5 && lines.stream().allMatch(Header::heads))
      return false;
    return sentence(words.replaceAll("\\s+", " ").strip());
  }

  /// A line that is not broken off where a page is full: short, and it begins as lines do.
  private static boolean stands(String line) {
    return line.length() < 64
        && line.matches("(?uU)^(?:[\\p{Lu}\\d«“\"(*–—-]|о|об|по|на|г\\.|город|sur|on|de|du)\\b?.*");
  }

  /// A line of a title, or one that says when the text came out: *Publiée le 9 mai. Révisée le 13.*
  private static boolean heads(String line) {
    return line.length() < 120
        && (HeaderLines.place(line)
            || HeaderLines.aside(line)
            || Character.isUpperCase(line.codePointAt(0)) && !line.matches(".*[.:;!?…,]$"));
  }

  private static boolean sentence(String flat) {
    int count = flat.split(" ").length;
    if (count <= 14 && HEADLINE.matcher(flat).matches()) return false;
    boolean ends =
        flat.matches("(?suU).*(?:[.!?:;]|[.!?…][»”\"]|^[«“\"].*[»”\"])$")
            && !flat.matches("(?suU).*\\b(?:г|гг|No|St)\\.$");
    return count >= 12 && (ends || count > 30) || ends && count >= 7;
  }

  String lines() {
    return String.join("\n", all);
  }

  boolean covers(Block block) {
    return block.end() <= end;
  }
}
