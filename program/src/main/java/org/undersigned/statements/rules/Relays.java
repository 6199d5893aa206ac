package org.undersigned.statements.rules;

import org.undersigned.statements.DocumentProfile;

/// Which lines of a document are a copy of somebody else's text: from the formula that opens it to
/// the mark that closes it.
final class Relays {
  private final DocumentProfile profile;
  private final Voices author;
  private boolean inside;

  Relays(DocumentProfile profile, Voices author) {
    this.profile = profile;
    this.author = author;
  }

  /// Who speaks in this line. Lines are to be asked in their order.
  Voices at(Line line) {
    if (profile.relays().isEmpty() || line.tokens().isEmpty()) return author;
    String first = line.tokens().getFirst().surface();
    int last = lastWord(line);
    boolean opens = "“\"«„".contains(first) && line.quotations().closeOf(0) < 0;
    boolean whole = "“\"«„".contains(first) && line.quotations().closeOf(0) == last;
    boolean here = inside || opens || whole;
    boolean closes =
        "”\"»".contains(line.tokens().get(last).surface()) && line.quotations().openOf(last) < 0;
    inside = here && !closes && !whole;
    return here
        ? author.and(new Voices.Named(profile.relays().get(), java.util.Optional.empty(), false))
        : author;
  }

  /// The last token that is no full stop or comma: *… the list».*
  private static int lastWord(Line line) {
    int last = line.tokens().size() - 1;
    while (last > 0 && ".,;".contains(line.tokens().get(last).surface())) last--;
    return last;
  }
}
