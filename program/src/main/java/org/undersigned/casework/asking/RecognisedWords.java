package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.rendering.ExhibitPage;
import org.undersigned.rendering.Piece;

/// What is to be said of words that were recognised on a picture.
final class RecognisedWords {
  /// A word recognised with less confidence than this, in percent, is marked as doubtful.
  static final int DOUBTFUL = 60;

  private RecognisedWords() {}

  /// The doubtful words of a reading, to be marked in its text.
  static List<Piece.Doubt> doubts(Reading reading) {
    List<Piece.Doubt> doubts = new ArrayList<>();
    for (Placement each : reading.placements())
      if (each.origin() instanceof Origin.Recognised(var _, int confidence)
          && confidence < DOUBTFUL)
        doubts.add(new Piece.Doubt(each.start(), each.end(), confidence));
    return doubts;
  }

  /// How sure the words are in all; empty where none was recognised on a picture.
  static Optional<ExhibitPage.Fact> fact(Reading reading) {
    int[] sorted =
        reading.placements().stream()
            .filter(each -> each.origin() instanceof Origin.Recognised)
            .mapToInt(each -> ((Origin.Recognised) each.origin()).confidence())
            .sorted()
            .toArray();
    if (sorted.length == 0) return Optional.empty();
    long doubtful = java.util.Arrays.stream(sorted).filter(each -> each < DOUBTFUL).count();
    return Optional.of(
        new ExhibitPage.Fact(
            "Words recognised on a picture",
            sorted.length
                + ", with a confidence of "
                + sorted[sorted.length / 2]
                + " in 100 in the middle; "
                + doubtful
                + " below "
                + DOUBTFUL
                + ", underlined in the text: compare them with the picture"));
  }
}
