package org.undersigned.casework.steps;

import org.undersigned.casework.Casebook;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Reading;
import org.undersigned.model.Source;

/// Who keeps a list, as far as its handing-over says.
final class Keepers {
  private Keepers() {}

  static String of(Casebook book, Reading reading) {
    return of(book, reading.exhibit());
  }

  /// Who handed the exhibit over, else its file's name.
  static String of(Casebook book, Fingerprint exhibit) {
    return book.accessionsOf(exhibit).stream()
        .flatMap(each -> each.from().stream())
        .flatMap(id -> book.source(id).stream())
        .map(Source::pseudonym)
        .findFirst()
        .orElseGet(() -> book.nameOf(exhibit));
  }
}
