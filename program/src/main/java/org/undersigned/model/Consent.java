package org.undersigned.model;

import java.util.Optional;
import java.util.Set;

/// On which terms an accession may be used. Newer consents replace older ones; none is edited.
public record Consent(
    Id<Consent> id,
    Id<Accession> to,
    Terms terms,
    Optional<Id<Consent>> replaces,
    Provenance provenance) {

  /// What the giver agreed to (informed, specific, recorded, revocable: OHCHR guidance on
  /// commissions of inquiry, 2015; Istanbul Protocol, 2022).
  public sealed interface Terms {
    /// Published by others before it came here.
    record AlreadyPublic() implements Terms {}

    /// The giver knows the uses and agreed to exactly these.
    record Informed(Set<Use> uses) implements Terms {
      public Informed {
        uses = Set.copyOf(uses);
      }
    }

    /// Nobody was asked; `why` says for what reason.
    record NotAsked(String why) implements Terms {}

    /// Taken back: nothing of it may leave the house any more.
    record Withdrawn(String why) implements Terms {}
  }

  /// What an exhibit may be used for.
  public enum Use {
    INTERNAL,
    PUBLISH,
    SHARE_WITH_UNITED_NATIONS,
    SHARE_WITH_COURT,
    SHARE_WITH_GOVERNMENT
  }
}
