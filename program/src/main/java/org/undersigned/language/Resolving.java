package org.undersigned.language;

import java.util.Set;

/// Verbs with which a paragraph of an English resolution opens, though they could be nouns.
final class Resolving {
  private static final Set<String> VERBS =
      Set.of(
          "appeals",
          "calls",
          "demands",
          "hopes",
          "notes",
          "regrets",
          "requests",
          "stresses",
          "supports",
          "trusts",
          "urges",
          "welcomes",
          "wishes",
          "regards",
          "fears",
          "rejects",
          "resolves",
          "salutes",
          "thanks",
          "protests",
          "questions");

  private Resolving() {}

  static boolean opens(String word) {
    return VERBS.contains(word);
  }
}
