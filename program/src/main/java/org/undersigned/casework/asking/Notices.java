package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Run;

/// What must be said on every page of a case.
final class Notices {

  private final Casebook book;

  Notices(Casebook book) {
    this.book = book;
  }

  List<String> all() {
    List<String> notices = new ArrayList<>();
    long unjailed = book.runs().stream().filter(Notices::unjailed).count();
    if (unjailed > 0)
      notices.add(
          unjailed
              + " exhibits of this case were read without a jail, by leave of a colleague"
              + " (--unjailed).");
    if (!book.brokenQuotes().isEmpty())
      notices.add(
          book.brokenQuotes().size()
              + " quotes of this case do not stand at their place: run 'undersigned verify'.");
    return notices;
  }

  private static boolean unjailed(Run run) {
    return "unjailed".equals(run.settings().get("confinement"));
  }
}
