package org.undersigned.counting.panel;

import java.util.List;
import org.undersigned.counting.diagnostics.Convergence;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.latent.LatentClassChains;
import org.undersigned.counting.latent.LatentClassFit;
import org.undersigned.counting.latent.LatentClassModel;
import org.undersigned.counting.latent.ListingPrior;
import org.undersigned.model.EstimateWorkings.Gate;
import org.undersigned.model.OverlapTable;

/// What the latent classes say under each of two priors on the chances of being listed.
final class LatentClassVoices {
  private final OverlapTable table;
  private final long documented;
  private final PanelSettings settings;

  LatentClassVoices(OverlapTable table, long documented, PanelSettings settings) {
    this.table = table;
    this.documented = documented;
    this.settings = settings;
  }

  List<Voice> voices() {
    int lists = table.lists().size();
    return List.of(
        voice(Voice.Kind.LATENT_UNIFORM, ListingPrior.uniform(), 400_000),
        voice(Voice.Kind.LATENT_EXPANSION, ListingPrior.ofExpansion(lists), 500_000));
  }

  private Voice voice(Voice.Kind kind, ListingPrior prior, long stream) {
    LatentClassModel model =
        new LatentClassModel(LatentClassModel.classesFor(table.lists().size()), prior);
    LatentClassFit fit =
        new LatentClassChains(table, model, settings.effort())
            .run(settings.seed(), settings.stream() + stream);
    Convergence convergence = fit.convergence();
    double spread = fit.spreadOfMedians(documented);
    double[][] persons = fit.unlisted();
    double error = Quantiles.error(persons, 0.5) / (documented + fit.quantile(0.5));
    List<Gate> gates =
        List.of(
            new Gate(
                Voice.R_HAT, convergence.rHat(), convergence.rHat() <= LatentClassFit.MOST_R_HAT),
            new Gate(
                "bulk effective draws",
                Math.rint(convergence.bulk()),
                convergence.bulk() >= LatentClassFit.LEAST_EFFECTIVE),
            new Gate(
                "tail effective draws",
                Math.rint(convergence.tail()),
                convergence.tail() >= LatentClassFit.LEAST_EFFECTIVE),
            new Gate("spread of chain medians", spread, spread <= LatentClassFit.MOST_SPREAD),
            new Gate("Monte-Carlo error of the median, share", error, error <= 0.02),
            new Gate("sweeps of each chain", fit.sweeps(), true),
            new Gate("draws with several classes, share", fit.shareWithSeveralClasses(), true));
    return Voice.ofDraws(
        new Voice.Name(
            kind, "latent classes", prior.name() + " prior, up to " + model.classes() + " classes"),
        documented,
        settings.level(),
        shuffled(fit.all(), stream),
        gates);
  }

  /// Draws of one chain lie near one another; adding over strata and pooling want them in no order.
  private double[] shuffled(double[] draws, long stream) {
    RandomDraws random = RandomDraws.of(settings.seed(), settings.stream() + stream + 99_999);
    random.shuffle(draws);
    return draws;
  }
}
