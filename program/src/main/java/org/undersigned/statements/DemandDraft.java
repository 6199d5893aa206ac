package org.undersigned.statements;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Demand.Modality;

/// Something asked for in the text.
///
/// @param speakers from the document's author to the one who asks
/// @param addressee empty where the text names none
/// @param action of the vocabulary `actions`
/// @param urgency the text's words
public record DemandDraft(
    Excerpt quote,
    List<String> speakers,
    Optional<String> addressee,
    String action,
    String object,
    Modality modality,
    Optional<String> urgency,
    String rule) {
  public DemandDraft {
    speakers = Chain.of(speakers);
  }

  /// The same words, asked by the same speakers.
  boolean asksTheSameAs(DemandDraft other) {
    return quote.equals(other.quote) && speakers.equals(other.speakers);
  }

  /// The one who asks.
  public String by() {
    return speakers.getLast();
  }
}
