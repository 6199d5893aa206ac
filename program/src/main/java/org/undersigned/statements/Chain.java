package org.undersigned.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Chains of speakers, from a document's author to the one whose claim it is. Somebody who tells
/// what they said themselves is one link, not two: *Statement of the Harbour Association … the
/// association said*.
final class Chain {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// What does not tell two names apart: a number before one, its article, a date behind it.
  private static final List<Pattern> ASIDE =
      List.of(
          Pattern.compile("^(?:no\\.?|n°|№) ?\\d+ (?:of |de |du |от )?"),
          Pattern.compile("^(?:the |an? |l[’'] ?|la |le |les )"),
          Pattern.compile(",\\s*(?:le |of |от )?\\d[^,]*$"));

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
    String bare = SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    for (Pattern aside : ASIDE) bare = aside.matcher(bare).replaceFirst("");
    return bare.strip();
  }
}
