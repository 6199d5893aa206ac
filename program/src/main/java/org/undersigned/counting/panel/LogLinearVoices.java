package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.loglinear.Fit;
import org.undersigned.counting.loglinear.ModelAverage;
import org.undersigned.counting.loglinear.ModelAverage.Criterion;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.counting.loglinear.SelectionBootstrap;
import org.undersigned.model.EstimateWorkings.Gate;
import org.undersigned.model.OverlapTable;

/// What the log-linear models say: averaged by BIC, with the selection bootstrap; averaged by AIC; and independence.
final class LogLinearVoices {
  /// More than a thousandfold of what is documented is no estimate but a model running away.
  private static final double RUNAWAY = 1_000;

  private final OverlapTable table;
  private final long documented;
  private final PanelSettings settings;

  /// @param documented persons on any list, those on lists left out too
  LogLinearVoices(OverlapTable table, long documented, PanelSettings settings) {
    this.table = Lists.mergedTo(table, ModelSpace.MOST_LISTS);
    this.documented = documented;
    this.settings = settings;
  }

  List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    List<Fit> fits = ModelSpace.fits(table);
    voices.add(averaged(Voice.Kind.LOG_LINEAR, fits, Criterion.BIC, 100_000));
    voices.add(averaged(Voice.Kind.LOG_LINEAR_BY_AIC, fits, Criterion.AIC, 200_000));
    return voices;
  }

  private Voice averaged(Voice.Kind kind, List<Fit> fits, Criterion criterion, long stream) {
    boolean any = fits.stream().anyMatch(Fit.Estimated.class::isInstance);
    String models = fits.size() + " models";
    String weights = criterion + " weights";
    if (!any) {
      return Voice.silent(
          new Voice.Name(kind, "log-linear", weights + ", " + models),
          List.of(new Gate("models with an estimate", 0, false)));
    }
    ModelAverage average = ModelAverage.of(fits, criterion);
    String best = average.best().family().named(table.lists());
    double[] resampled =
        new SelectionBootstrap(table, average, criterion)
            .unlisted(settings.resamples(), settings.seed(), settings.stream() + stream);
    double[] draws = withMixture(resampled, average, stream + 50_000);
    double high = average.quantile(0.975) / documented;
    List<Gate> gates =
        List.of(
            new Gate("models with an estimate", average.models().size(), true),
            new Gate("models dropped", average.dropped(), true),
            new Gate("resamples used", resampled.length, resampled.length * 2 > settings.resamples()),
            new Gate("upper end over documented", high, high < RUNAWAY));
    return Voice.ofDraws(
        new Voice.Name(kind, "log-linear", weights + ", " + models + ", best " + best),
        documented,
        settings.level(),
        draws,
        gates);
  }

  /// As many draws from the mixture of the models' laws as there are from the bootstrap: the one knows what the table
  /// leaves open within the models, the other what choosing among them leaves open.
  private double[] withMixture(double[] resampled, ModelAverage average, long stream) {
    RandomDraws random = RandomDraws.of(settings.seed(), settings.stream() + stream);
    int size = resampled.length;
    double[] draws = java.util.Arrays.copyOf(resampled, 2 * size);
    for (int i = 0; i < size; i++) draws[size + i] = average.quantile((i + 0.5) / size);
    random.shuffle(draws);
    return draws;
  }
}
