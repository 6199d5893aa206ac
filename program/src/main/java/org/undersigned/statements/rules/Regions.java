package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Stance;

/// Whose words each stretch of a text is: the smallest stretch around a place decides.
final class Regions {
  private final Map<Line, List<Region>> byLine = new HashMap<>();
  private final Voices author;

  Regions(Voices author) {
    this.author = author;
  }

  /// The tokens from `from` to `to` of a line are told by `voices`.
  record Region(Line line, int from, int to, Voices voices, Stance stance) {}

  void add(Region region) {
    byLine.computeIfAbsent(region.line(), _ -> new ArrayList<>()).add(region);
  }

  /// Who tells the line, whoever is quoted in it.
  Voices ground(Line line) {
    List<Region> regions = byLine.getOrDefault(line, List.of());
    return regions.isEmpty() ? author : regions.getFirst().voices();
  }

  /// Who speaks at a token; where several stretches are equally small, the one told last.
  Voices at(Line line, int token) {
    Region best = null;
    for (Region region : byLine.getOrDefault(line, List.of())) {
      if (token < region.from() || token >= region.to()) continue;
      if (best == null || region.to() - region.from() <= best.to() - best.from()) best = region;
    }
    return best == null ? author : best.voices();
  }
}
