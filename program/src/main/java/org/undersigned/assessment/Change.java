package org.undersigned.assessment;

/// Words of one text that stand as other words in another: "six" as "sixteen".
///
/// @param from as they stand in the text that is taken for the earlier; empty where words were
///     added
/// @param to as they stand in the other; empty where words were left out
public record Change(String from, String to) {
  public Change {
    if (from.isEmpty() && to.isEmpty())
      throw new IllegalArgumentException("A change has words on one side at least");
  }

  /// "six → sixteen", "added: …", "left out: …".
  public String words() {
    if (from.isEmpty()) return "added: " + to;
    if (to.isEmpty()) return "left out: " + from;
    return from + " → " + to;
  }
}
