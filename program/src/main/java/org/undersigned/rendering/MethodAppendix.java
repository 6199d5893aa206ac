package org.undersigned.rendering;

import java.util.List;

/// How an estimate was made, as the program wrote it down: all that is needed to repeat and to
/// doubt it.
///
/// @param facts seeds, versions, hashes of what went in, the plan
/// @param methods all that were tried, those that failed a check too
/// @param notes advice and warnings
/// @param history earlier runs of the same count, and what changed between them
public record MethodAppendix(
    List<Fact> facts, List<Method> methods, List<String> notes, List<String> history) {
  public MethodAppendix {
    facts = List.copyOf(facts);
    methods = List.copyOf(methods);
    notes = List.copyOf(notes);
    history = List.copyOf(history);
  }

  /// A method as it was run, with its checks.
  public record Method(String name, String setting, String result, List<String> checks) {
    public Method {
      checks = List.copyOf(checks);
    }
  }

  public record Fact(String name, String value) {}
}
