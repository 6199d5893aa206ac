package org.undersigned.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A run of an exhibit's text that is shown alike: plain, or glowing because quotes stand there.
///
/// @param anchors the ids of the quotes that begin here, for links to jump to
/// @param under who is quoted with these words; empty for plain text
public record Piece(String text, List<String> anchors, List<String> under) {

  public Piece {
    anchors = List.copyOf(anchors);
    under = List.copyOf(under);
  }

  /// A span of text to be marked, in code points, half-open.
  ///
  /// @param anchor id to jump to; at most one piece carries it
  /// @param label who is quoted
  public record Mark(int start, int end, String anchor, String label) {}

  /// Whether quotes stand here.
  public boolean glows() {
    return !under.isEmpty();
  }

  public Optional<String> label() {
    return glows() ? Optional.of(String.join(" · ", under)) : Optional.empty();
  }

  /// `text` cut at every start and end of `marks`, which may overlap.
  public static List<Piece> cut(String text, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
    for (Mark mark : marks) cuts.addAll(List.of(mark.start(), mark.end()));
    List<Mark> ordered =
        marks.stream().sorted(Comparator.comparingInt(Mark::start)).collect(Collectors.toList());
    List<Piece> pieces = new ArrayList<>();
    int offset = 0;
    Integer from = null;
    for (int to : cuts) {
      if (from != null) {
        int start = from;
        int end = text.offsetByCodePoints(offset, to - start);
        List<Mark> here =
            ordered.stream().filter(m -> m.start() <= start && m.end() >= to).toList();
        pieces.add(
            new Piece(
                text.substring(offset, end),
                here.stream().filter(m -> m.start() == start).map(Mark::anchor).distinct().toList(),
                here.stream().map(Mark::label).distinct().toList()));
        offset = end;
      }
      from = to;
    }
    return pieces;
  }
}
