package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;

/// A page as cases write it down: `# ` a heading, `## ` a smaller one, `~ ` beside the text, other
/// lines text; blank lines part paragraphs.
final class WrittenPage {
  private WrittenPage() {}

  static Reading of(String language, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
      boolean marked = line.startsWith("# ") || line.startsWith("## ") || line.startsWith("~ ");
      if ((marked || line.isBlank()) && !paragraph.isEmpty()) {
        blocks.add(added(text, String.join("\n", paragraph), ""));
        paragraph.clear();
      }
      if (marked)
        blocks.add(
            added(
                text, line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' '))));
      else if (!line.isBlank()) paragraph.add(line);
    }
    return Reading.of(
        Fingerprint.of(text.toString()),
        new Maker.Tool("test", "1", Map.of()),
        text.toString(),
        language,
        new Reading.Layout(Optional.empty(), blocks, 0, List.of()));
  }

  private static Block added(StringBuilder text, String words, String mark) {
    if (!text.isEmpty()) text.append("\n\n");
    int start = text.length();
    text.append(words);
    return switch (mark) {
      case "" -> new Block.Paragraph(start, text.length());
      case "~" -> new Block.Aside(start, text.length());
      default -> new Block.Heading(start, text.length(), mark.length());
    };
  }
}
