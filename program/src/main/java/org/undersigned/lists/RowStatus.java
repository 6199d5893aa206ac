package org.undersigned.lists;

import java.util.List;
import java.util.Optional;

/// What the words of a row say of somebody, as a value of the vocabulary `row-status`.
final class RowStatus {
  private static final PhraseTable WORDS = PhraseTable.of("status.txt");
  static final String DEAD = "dead";
  static final String MISSING = "missing";
  static final String UNCONFIRMED = "unconfirmed";
  static final String WITHDRAWN = "withdrawn";
  static final String RELEASED = "released";

  /// Told of somebody who is back home: what it means hangs on the list.
  static final String HOME = "home";

  private RowStatus() {}

  /// The status that `words` tell: withdrawn before dead before all others, of which the first;
  /// with doubt told beside a death, "dead, unconfirmed".
  static Optional<String> of(String words) {
    List<String> told = told(words);
    if (told.contains(WITHDRAWN)) return Optional.of(WITHDRAWN);
    if (told.contains(DEAD)) return Optional.of(told.contains(UNCONFIRMED) ? doubted(DEAD) : DEAD);
    return told.stream().findFirst();
  }

  /// All that `words` tell, in order.
  static List<String> told(String words) {
    return WORDS.all(words).stream().map(PhraseTable.Hit::meaning).distinct().toList();
  }

  /// `status` once a row says that it is not confirmed.
  static String doubted(String status) {
    return status.startsWith(DEAD) ? "dead, unconfirmed" : UNCONFIRMED;
  }
}
