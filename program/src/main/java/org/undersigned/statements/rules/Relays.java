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
    String last = line.tokens().getLast().surface();
    boolean opens = "“\"«„".contains(first) && line.quotations().closeOf(0) < 0;
    boolean whole =
        "“\"«„".contains(first) && line.quotations().closeOf(0) == line.tokens().size() - 1;
    boolean here = inside || opens || whole;
    boolean closes =
        "”\"»".contains(last) && line.quotations().openOf(line.tokens().size() - 1) < 0;
    inside = here && !closes && !whole;
    return here
        ? author.and(new Voices.Named(profile.relays().get(), java.util.Optional.empty(), false))
        : author;
  }
}
