package org.undersigned.model;

import java.util.Map;
import java.util.TreeMap;

/// Who made a record: a colleague, who answers for it, or a tool, which proposes.
public sealed interface Maker {
  /// A person of this house.
  record Colleague(String name) implements Maker {}

  /// A program or part of one, with all that is needed to run it again.
  ///
  /// @param settings in the order of their names
  record Tool(String name, String version, Map<String, String> settings) implements Maker {
    public Tool {
      settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
  }
}
