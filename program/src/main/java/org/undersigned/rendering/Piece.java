package org.undersigned.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// A run of an exhibit's text that is shown alike: plain, or glowing because quotes stand there.
///
/// @param anchors the ids of the quotes that begin here, for links to jump to
/// @param under who is quoted with these words; empty for plain text
/// @param confidence in percent, of words that were recognised on a picture and are doubtful
public record Piece(
    String text, Part part, List<String> anchors, List<String> under, OptionalInt confidence) {

  public Piece {
    anchors = List.copyOf(anchors);
    under = List.copyOf(under);
  }

  /// What the text around is.
  public enum Part {
    BODY,
    HEADING,
    /// Menus, captions, footers: kept and placed, but no text of the author's.
    BESIDE
  }

  /// A span of text to be marked, in code points, half-open.
  ///
  /// @param anchor id to jump to; at most one piece carries it
  /// @param label who is quoted
  public record Mark(int start, int end, String anchor, String label) {}

  /// A span of text that is not the body's, in code points, half-open.
  public record Stretch(int start, int end, Part part) {}

  /// A doubtful word that was recognised on a picture, in code points, half-open.
  public record Doubt(int start, int end, int confidence) {}

  /// Whether quotes stand here.
  public boolean glows() {
    return !under.isEmpty();
  }

  public Optional<String> label() {
    return glows() ? Optional.of(String.join(" · ", under)) : Optional.empty();
  }

  /// `text` cut at every start and end of `marks`, which may overlap, and of `stretches`, which do
  /// not. One walk from the first character to the last: a list has as many marks as rows.
  public static List<Piece> cut(String text, List<Mark> marks, List<Stretch> stretches) {
    return cut(text, marks, stretches, List.of());
  }

  /// As [#cut(String, List, List)], cut at `doubts` too, which do not overlap.
  public static List<Piece> cut(
      String text, List<Mark> marks, List<Stretch> stretches, List<Doubt> doubts) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
    for (Mark mark : marks) cuts.addAll(List.of(mark.start(), mark.end()));
    for (Stretch each : stretches) cuts.addAll(List.of(each.start(), each.end()));
    for (Doubt each : doubts) cuts.addAll(List.of(each.start(), each.end()));
    var unsure =
        new ArrayDeque<>(doubts.stream().sorted(Comparator.comparingInt(Doubt::start)).toList());
    var waiting =
        new ArrayDeque<>(marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList());
    var parts =
        new ArrayDeque<>(
            stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList());
    List<Mark> here = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int offset = 0;
    int from = 0;
    for (int to : cuts) {
      if (to == from) continue;
      int start = from;
      here.removeIf(mark -> mark.end() <= start);
      while (!waiting.isEmpty() && waiting.peek().start() <= start) here.add(waiting.poll());
      while (!parts.isEmpty() && parts.peek().end() <= start) parts.poll();
      while (!unsure.isEmpty() && unsure.peek().end() <= start) unsure.poll();
      OptionalInt confidence =
          unsure.isEmpty() || unsure.peek().start() > start
              ? OptionalInt.empty()
              : OptionalInt.of(unsure.peek().confidence());
      Part part = parts.isEmpty() || parts.peek().start() > start ? Part.BODY : parts.peek().part();
      int end = text.offsetByCodePoints(offset, to - start);
      pieces.add(
          new Piece(
              text.substring(offset, end),
              part,
              here.stream().filter(m -> m.start() == start).map(Mark::anchor).distinct().toList(),
              here.stream().map(Mark::label).distinct().toList(),
              confidence));
      offset = end;
      from = to;
    }
    return pieces;
  }
}
