package org.undersigned.app.cli;

import java.util.List;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;

/// The exhibit that an argument means: by the first digits of its fingerprint, or by the name under
/// which it came in, where one alone fits.
final class ExhibitNamed {
  private ExhibitNamed() {}

  static Fingerprint in(OpenCase opened, String named) {
    List<Fingerprint> byName =
        opened.book().exhibits().stream()
            .map(Exhibit::id)
            .filter(id -> opened.book().nameOf(id).equals(named))
            .toList();
    if (byName.size() == 1) return byName.getFirst();
    return opened
        .book()
        .exhibitStarting(named)
        .map(Exhibit::id)
        .orElseThrow(() -> VaultOptions.cannot(Message.of("STEP-10", "exhibit", named)));
  }
}
