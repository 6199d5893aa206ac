package org.undersigned.counting.loglinear;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.counting.draws.CountDraws;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.model.OverlapTable;

/// How much the answer varies where the table is drawn anew and the model is chosen anew each time.
///
/// Persons are resampled with replacement (a multinomial of the observed patterns); on each new
/// table the weights are found again among the models that scored best on the original one, which
/// saves nearly all work and changes little (Silverman, Chan & Vincent 2024). Each resample gives
/// one n₀: a model is drawn by its weight, then n₀ around its estimate with Poisson noise.
public final class SelectionBootstrap {
  private static final int MOST_MODELS = 12;

  private final OverlapTable table;
  private final List<Family> families;
  private final ModelAverage.Criterion criterion;

  /// @param average of the original table, whose heaviest models are chosen from
  public SelectionBootstrap(
      OverlapTable table, ModelAverage average, ModelAverage.Criterion criterion) {
    this.table = table;
    this.criterion = criterion;
    this.families =
        IntStream.range(0, Math.min(MOST_MODELS, average.models().size()))
            .filter(m -> m == 0 || average.weights()[m] > 1e-3)
            .mapToObj(m -> average.models().get(m).family())
            .toList();
  }

  /// n₀ of each of `resamples` new tables, in the order of their streams; a table on which no model
  /// has an estimate is left out, so there may be fewer.
  public double[] unlisted(int resamples, long seed, long firstStream) {
    return IntStream.range(0, resamples)
        .parallel()
        .mapToDouble(r -> resample(RandomDraws.of(seed, firstStream + r)))
        .filter(n0 -> n0 >= 0)
        .toArray();
  }

  private double resample(RandomDraws draws) {
    CountDraws counts = new CountDraws(draws);
    double[] resampled = new double[1 << table.lists().size()];
    long left = table.documented();
    double share = left;
    for (OverlapTable.Cell cell : table.cells()) {
      long here = cell.count() >= share ? left : counts.binomial(left, cell.count() / share);
      resampled[cell.pattern()] = here;
      left -= here;
      share -= cell.count();
    }
    List<Fit> fits =
        families.stream().map(f -> ModelSpace.fit(f, resampled, table.documented())).toList();
    if (fits.stream().noneMatch(Fit.Estimated.class::isInstance)) return -1;
    ModelAverage average = ModelAverage.of(fits, criterion);
    double u = draws.uniform();
    int m = 0;
    while (m + 1 < average.weights().length && (u -= average.weights()[m]) > 0) m++;
    return counts.poisson(StrictMath.min(average.models().get(m).unlisted(), 1e14));
  }

  /// The names of the families chosen from, for the record.
  public List<String> named() {
    return families.stream().map(f -> f.named(table.lists())).toList();
  }
}
