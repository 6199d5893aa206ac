package org.undersigned.app.cli;

import org.undersigned.model.Said;
import org.undersigned.rendering.Wording;

/// A statement as lines of the terminal: who says what, and the words, with their place.
final class SaidText {

  private SaidText() {}

  static String lines(Said said) {
    StringBuilder text = new StringBuilder();
    text.append("  ")
        .append(Wording.chain(said.chain()))
        .append(' ')
        .append(Wording.verb(said.stance()))
        .append(": ")
        .append(Wording.claim(said));
    if (said.standing() == Said.Standing.DRAFT)
      text.append("  [").append(Wording.mark(said)).append("]");
    for (Said.Cited cited : said.quotes())
      text.append("\n      “")
          .append(cited.quote().exact().replaceAll("\\s+", " "))
          .append("” (")
          .append(cited.exhibitName())
          .append(", characters ")
          .append(cited.quote().at().start())
          .append(" to ")
          .append(cited.quote().at().end())
          .append(')');
    said.open().ifPresent(open -> text.append("\n      left open: ").append(open));
    return text.toString();
  }
}
