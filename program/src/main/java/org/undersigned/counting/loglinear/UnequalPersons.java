package org.undersigned.counting.loglinear;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.model.OverlapTable;

/// The log-linear models again, with persons who differ in how easily lists find them:
/// independence, every single pair and the models that scored best, each with a term τ·h(k).
///
/// A table says little of how persons differ, and what it leaves open is mostly upwards. These
/// models carry that into the range even where no criterion would have chosen them.
public final class UnequalPersons {
  private static final int BEST = 3;

  private UnequalPersons() {}

  /// @param average of the models with persons alike
  public static List<Fit> fits(OverlapTable table, ModelAverage average, Family.Persons form) {
    int lists = table.lists().size();
    Set<Family> families = new LinkedHashSet<>();
    families.add(Family.independent(lists).with(form));
    for (int i = 0; i < lists; i++) {
      for (int j = i + 1; j < lists; j++) {
        families.add(new Family(lists, List.of(1 << i | 1 << j)).with(form));
      }
    }
    average.models().stream().limit(BEST).forEach(m -> families.add(m.family().with(form)));
    List<Fit> fits = new ArrayList<>();
    for (Family family : families) fits.add(ModelSpace.fit(family, table));
    return fits;
  }
}
