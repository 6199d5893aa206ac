package org.undersigned.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static final String TEXT = "Мелинта 😀 harbour: 61 dead";
  private static final int LENGTH = 25;

  private static List<Piece.Mark> marks(List<Integer> ends) {
    List<Piece.Mark> marks = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      int start = Math.min(ends.get(i), ends.get(i + 1));
      int end = Math.max(ends.get(i), ends.get(i + 1));
      if (start < end) marks.add(new Piece.Mark(start, end, "q" + i, "speaker " + i));
    }
    return marks;
  }

  @Property(tries = 300)
  void everyCharacterStandsOnceUnderExactlyItsMarks(
      @ForAll @Size(max = 12) List<@IntRange(max = LENGTH) Integer> ends) {
    List<Piece.Mark> marks = marks(ends);
    List<Piece> pieces = Piece.cut(TEXT, marks, List.of());
    assertEquals(TEXT, pieces.stream().map(Piece::text).collect(Collectors.joining()));
    int at = 0;
    for (Piece piece : pieces)
      for (int i = 0; i < piece.text().codePointCount(0, piece.text().length()); i++, at++) {
        int here = at;
        assertEquals(
            marks.stream()
                .filter(m -> m.start() <= here && here < m.end())
                .map(Piece.Mark::label)
                .collect(Collectors.toCollection(TreeSet::new)),
            new TreeSet<>(piece.under()));
      }
    assertEquals(
        marks.stream().map(Piece.Mark::anchor).sorted().toList(),
        pieces.stream().flatMap(each -> each.anchors().stream()).sorted().toList());
  }

  @Test
  void whatStandsBesideTheTextIsShownAsSuch() {
    var pieces = Piece.cut(TEXT, List.of(), List.of(new Piece.Stretch(0, 7, Piece.Part.BESIDE)));
    assertEquals(
        List.of(Piece.Part.BESIDE, Piece.Part.BODY), pieces.stream().map(Piece::part).toList());
  }
}
