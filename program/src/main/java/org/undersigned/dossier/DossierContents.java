package org.undersigned.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Dossier;
import org.undersigned.model.Id;
import org.undersigned.model.TakenApart;
import org.undersigned.seal.Bytes;

/// All that a dossier holds.
///
/// @param records kept records to be disclosed; the bytes of every exhibit and the text of every
///     reading among them go along. What quotes need, must be here
/// @param apart the number taken apart
/// @param report files for people, by path below `data/report/`: letters, digits, `.`, `-`, `_`,
///     and slashes
/// @param verifier files for `verify/`, `Verify.java` at least, by name
/// @param withheld what stays in the house, in words that give nothing away
public record DossierContents(
    Heading heading,
    List<Disclosed> records,
    List<DocumentedCount> counts,
    Optional<TakenApart> apart,
    Map<String, Bytes> report,
    Map<String, Bytes> verifier,
    List<Withheld> withheld) {

  public DossierContents {
    records = List.copyOf(records);
    counts = List.copyOf(counts);
    report = Map.copyOf(report);
    verifier = Map.copyOf(verifier);
    withheld = List.copyOf(withheld);
  }

  /// What stands on the cover.
  ///
  /// @param title 1 to 1,000 characters; control characters become spaces
  /// @param releasedAt by the machine's clock, cut to seconds
  public record Heading(Id<Dossier> id, String title, Instant releasedAt) {}

  /// Something that is not in the dossier.
  public record Withheld(String what, String reason) {}
}
