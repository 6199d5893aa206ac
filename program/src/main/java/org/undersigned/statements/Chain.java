package org.undersigned.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Chains of speakers, from a document's author to the one whose claim it is. Somebody who tells
/// what they said themselves is one link, not two: *Statement of the Harbour Association … the
/// association said*.
final class Chain {

  private Chain() {}

  /// `speakers` in which nobody stands twice in a row; the name that stood first is kept.
  static List<String> of(List<String> speakers) {
    List<String> links = new ArrayList<>();
    for (String each : speakers)
      if (links.isEmpty() || !bare(links.getLast()).equals(bare(each))) links.add(each);
    return List.copyOf(links);
  }

  /// The name without its article, without a number before it ("No. 1 of the …") and without a date
  /// behind it.
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?:no\\.?|n°|№) ?\\d+ (?:of |de |du |от )?", "")
        .replaceFirst("^(?:the |an? |l[’'] ?|la |le |les )", "")
        .replaceFirst(",\\s*(?:le |of |от )?\\d[^,]*$", "")
        .strip();
  }
}
