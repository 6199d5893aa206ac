package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a plain message: paragraphs, quoted lines, and the signature behind `-- ` (RFC
/// 3676,
/// 4.3). Lines that flow end in a space and are one line (RFC 3676, 4.1 and 4.2).
///
/// @param paragraphs each quoted passage is one of its own
record MailLines(List<String> paragraphs, Optional<String> signature) {

  /// Whether lines that end in a space run on.
  enum Flow {
    FIXED,
    FLOWED,
    /// The space at the end is no part of the text: for writing without spaces.
    FLOWED_WITHOUT_SPACE
  }

  MailLines {
    paragraphs = List.copyOf(paragraphs);
  }

  static MailLines of(String words, Flow flow) {
    List<String> lines = joined(words.lines().toList(), flow);
    int signature = lines.size();
    for (int i = 0; i < lines.size(); i++) if (lines.get(i).equals("-- ")) signature = i;
    List<String> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines.subList(0, signature)) {
      boolean turns = !open.isEmpty() && open.getLast().startsWith(">") != line.startsWith(">");
      if (line.isBlank() || turns) end(open, paragraphs);
      if (!line.isBlank()) open.add(line.stripTrailing());
    }
    end(open, paragraphs);
    String after =
        String.join("\n", lines.subList(Math.min(lines.size(), signature + 1), lines.size()));
    return new MailLines(paragraphs, Optional.of(after.strip()).filter(s -> !s.isEmpty()));
  }

  private static void end(List<String> open, List<String> paragraphs) {
    if (!open.isEmpty()) paragraphs.add(String.join("\n", open).strip());
    open.clear();
  }

  private static List<String> joined(List<String> lines, Flow flow) {
    if (flow == Flow.FIXED) return lines;
    List<String> joined = new ArrayList<>();
    boolean runsOn = false;
    for (String line : lines) {
      String depth = leading(line);
      String own = line.substring(depth.length());
      if (own.startsWith(" ")) own = own.substring(1);
      boolean same = runsOn && leading(joined.getLast()).equals(depth);
      if (same) {
        String before = joined.removeLast();
        joined.add((flow == Flow.FLOWED ? before : before.substring(0, before.length() - 1)) + own);
      } else {
        joined.add(depth.isEmpty() ? own : depth + " " + own);
      }
      runsOn = own.endsWith(" ") && !own.equals("-- ");
    }
    return joined;
  }

  private static String leading(String line) {
    return line.substring(0, (int) line.chars().takeWhile(c -> c == '>').count());
  }
}
