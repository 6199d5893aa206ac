package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;

/// Where spans of a reading's text stand on its pages: a box for each line that a span runs over.
final class QuoteBoxes {
  private final Map<Integer, List<Placement>> byPage = new TreeMap<>();

  QuoteBoxes(Reading reading) {
    for (Placement each : reading.placements())
      each.box()
          .ifPresent(box -> byPage.computeIfAbsent(box.page(), _ -> new ArrayList<>()).add(each));
  }

  /// The characters on page `page`, by the spans of their places, in order.
  List<Placement> on(int page) {
    return byPage.getOrDefault(page, List.of());
  }

  /// The boxes of the span from `start` to `end`, in code points, on page `page`.
  List<Origin.OnPage> of(int start, int end, int page) {
    List<Origin.OnPage> boxes = new ArrayList<>();
    Optional<Origin.OnPage> before = Optional.empty();
    for (Placement each : on(page)) {
      if (each.end() <= start || each.start() >= end) continue;
      Origin.OnPage box = each.box().orElseThrow();
      if (before.isPresent() && areOnOneLine(before.get(), box))
        boxes.set(boxes.size() - 1, around(boxes.getLast(), box));
      else boxes.add(box);
      before = Optional.of(box);
    }
    return boxes;
  }

  /// Whether the middle of each is between top and bottom of the other.
  private static boolean areOnOneLine(Origin.OnPage one, Origin.OnPage other) {
    return holdsMiddleOf(one, other) && holdsMiddleOf(other, one);
  }

  private static boolean holdsMiddleOf(Origin.OnPage one, Origin.OnPage other) {
    double middle = other.top() + other.height() / 2;
    return one.top() <= middle && middle <= one.top() + one.height();
  }

  private static Origin.OnPage around(Origin.OnPage one, Origin.OnPage other) {
    double left = Math.min(one.left(), other.left());
    double top = Math.min(one.top(), other.top());
    double right = Math.max(one.left() + one.width(), other.left() + other.width());
    double bottom = Math.max(one.top() + one.height(), other.top() + other.height());
    return new Origin.OnPage(one.page(), left, top, right - left, bottom - top);
  }
}
