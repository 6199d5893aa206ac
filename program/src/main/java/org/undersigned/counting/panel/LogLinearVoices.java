package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.loglinear.Family;
import org.undersigned.counting.loglinear.Fit;
import org.undersigned.counting.loglinear.ModelAverage;
import org.undersigned.counting.loglinear.ModelAverage.Criterion;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.counting.loglinear.SelectionBootstrap;
import org.undersigned.counting.loglinear.UnequalPersons;
import org.undersigned.model.EstimateWorkings.Gate;
import org.undersigned.model.OverlapTable;

/// What the log-linear models say: averaged by BIC, averaged by AIC, and with persons who differ,
/// each with the selection bootstrap.
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
    List<Fit> fits = ModelSpace.fits(table);
    if (fits.stream().noneMatch(Fit.Estimated.class::isInstance)) {
      List<Gate> gates = List.of(new Gate("models with an estimate", 0, false));
      return List.of(
          Voice.silent(name(Voice.Kind.LOG_LINEAR, "BIC weights", fits), gates),
          Voice.silent(name(Voice.Kind.LOG_LINEAR_BY_AIC, "AIC weights", fits), gates));
    }
    List<Voice> voices = new ArrayList<>();
    ModelAverage byBic = ModelAverage.of(fits, Criterion.BIC);
    ModelAverage byAic = ModelAverage.of(fits, Criterion.AIC);
    double[] bic = resampled(byBic, Criterion.BIC, 100_000);
    double[] aic = resampled(byAic, Criterion.AIC, 200_000);
    voices.add(
        voice(
            name(Voice.Kind.LOG_LINEAR, "BIC weights", fits, byBic),
            byBic,
            withMixture(bic, byBic, 150_000),
            List.of()));
    voices.add(
        voice(
            name(Voice.Kind.LOG_LINEAR_BY_AIC, "AIC weights", fits, byAic), byAic, aic, List.of()));
    unequal(byBic, Voice.Kind.UNEQUAL_NORMAL).ifPresent(voices::add);
    unequal(byBic, Voice.Kind.UNEQUAL_GAMMA).ifPresent(voices::add);
    return voices;
  }

  /// Persons who differ; empty where none of these models has an estimate, which is common with few
  /// lists and no fault of the table.
  private Optional<Voice> unequal(ModelAverage alike, Voice.Kind kind) {
    boolean normal = kind == Voice.Kind.UNEQUAL_NORMAL;
    List<Fit> fits =
        UnequalPersons.fits(table, alike, normal ? Family.Persons.NORMAL : Family.Persons.GAMMA);
    if (fits.stream().noneMatch(Fit.Estimated.class::isInstance)) return Optional.empty();
    ModelAverage average = ModelAverage.of(fits, Criterion.BIC);
    double[] draws = resampled(average, Criterion.BIC, normal ? 250_000 : 260_000);
    if (draws.length * 2 <= settings.resamples()) return Optional.empty();
    String setting = "persons who differ (" + (normal ? "normal" : "gamma") + "), BIC weights";
    double better = average.best().bic() - alike.best().bic();
    return Optional.of(
        voice(
            name(kind, setting, fits, average),
            average,
            withMixture(draws, average, normal ? 270_000 : 280_000),
            List.of(new Gate(Voice.PERSONS_DIFFER, better, true))));
  }

  private Voice.Name name(Voice.Kind kind, String setting, List<Fit> fits) {
    return new Voice.Name(kind, "log-linear", setting + ", " + fits.size() + " models");
  }

  private Voice.Name name(Voice.Kind kind, String setting, List<Fit> fits, ModelAverage average) {
    String best = average.best().family().named(table.lists());
    return new Voice.Name(
        kind, "log-linear", setting + ", " + fits.size() + " models, best " + best);
  }

  private double[] resampled(ModelAverage average, Criterion criterion, long stream) {
    return new SelectionBootstrap(table, average, criterion)
        .unlisted(settings.resamples(), settings.seed(), settings.stream() + stream);
  }

  private Voice voice(Voice.Name name, ModelAverage average, double[] draws, List<Gate> more) {
    double high = average.quantile(0.975) / documented;
    List<Gate> gates = new ArrayList<>(more);
    gates.add(new Gate("models with an estimate", average.models().size(), true));
    gates.add(new Gate("models dropped", average.dropped(), true));
    gates.add(new Gate("draws", draws.length, draws.length * 2 > settings.resamples()));
    gates.add(new Gate("upper end over documented", high, high < RUNAWAY));
    if (draws.length * 2 <= settings.resamples()) return Voice.silent(name, gates);
    return Voice.ofDraws(name, documented, settings.level(), draws, gates);
  }

  /// As many draws from the mixture of the models' laws as there are from the bootstrap: the one
  /// knows what the table leaves open within the models, the other what choosing among them leaves
  /// open.
  private double[] withMixture(double[] resampled, ModelAverage average, long stream) {
    RandomDraws random = RandomDraws.of(settings.seed(), settings.stream() + stream);
    int size = resampled.length;
    double[] draws = Arrays.copyOf(resampled, 2 * size);
    System.arraycopy(average.quantiles(size), 0, draws, size, size);
    random.shuffle(draws);
    return draws;
  }
}
