package org.undersigned.casework.steps;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Provenance;
import org.undersigned.model.Reason;

/// Links that say something of other links.
final class Links {
  private Links() {}

  /// A link by which `link` no longer counts.
  static <T> Link<T> takenBack(Link<T> link, String why, Provenance provenance) {
    return new Link<>(
        Id.derived("link", "taken back", link.id().toString(), provenance.at().toString()),
        link.one(),
        link.other(),
        Link.Judgement.TAKEN_BACK,
        List.of(new Reason("taken back", "", "", 0, why)),
        Optional.of(link.id()),
        provenance);
  }
}
