package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.model.Dispute;
import org.undersigned.model.Id;
import org.undersigned.model.Said;
import org.undersigned.model.Statement;

/// Puts statements on sides by the position they hold, and makes the dispute whose id follows from
/// them.
final class Sides {
  private final Map<String, List<Said>> positions = new LinkedHashMap<>();

  Sides add(String position, Said said) {
    List<Said> side = positions.computeIfAbsent(position, _ -> new ArrayList<>());
    if (side.stream().noneMatch(each -> each.id().equals(said.id()))) side.add(said);
    return this;
  }

  Sides addAll(String position, List<Said> all) {
    all.forEach(said -> add(position, said));
    return this;
  }

  /// How many statements stand on the sides.
  int size() {
    return positions.values().stream().mapToInt(List::size).sum();
  }

  boolean areTwo() {
    return positions.size() > 1;
  }

  Dispute dispute(String about, Dispute.Kind kind) {
    List<Dispute.Side> sides =
        positions.entrySet().stream()
            .map(
                each ->
                    new Dispute.Side(
                        each.getKey(), each.getValue().stream().map(Sides::id).toList()))
            .toList();
    String members =
        positions.values().stream()
            .flatMap(List::stream)
            .map(Said::id)
            .sorted()
            .collect(Collectors.joining(" "));
    return new Dispute(Id.derived("dispute", kind.name(), about, members), about, kind, sides);
  }

  private static Id<Statement> id(Said said) {
    return Id.parse(said.id());
  }

  static String speaker(Said said) {
    return said.chain().getLast();
  }
}
