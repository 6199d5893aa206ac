package org.undersigned.counting.panel;

import java.util.List;
import java.util.OptionalLong;
import org.undersigned.counting.diagnostics.Convergence;
import org.undersigned.counting.diagnostics.PredictiveCheck;
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

  /// Under each prior; and where `others`, the middle value of the log-linear models, lies outside
  /// the range under the uniform prior, with [#MORE_CLASSES] more classes: chains that agree do not
  /// show a place that none of them has seen.
  List<Voice> voices(OptionalLong others) {
    int classes = LatentClassModel.classesFor(table.lists().size());
    Voice uniform = voice(Voice.Kind.LATENT_UNIFORM, uniform(classes), 400_000);
    Voice expansion =
        voice(
            Voice.Kind.LATENT_EXPANSION,
            new LatentClassModel(classes, ListingPrior.ofExpansion(table.lists().size())),
            500_000);
    if (others.isEmpty() || uniform.interval().holds(others.getAsLong()))
      return List.of(uniform, expansion);
    Voice more = voice(Voice.Kind.CONTEXT, uniform(classes + MORE_CLASSES), 700_000);
    double ratio = (double) more.median() / uniform.median();
    boolean near = ratio <= HeadlineRule.MOST_RATIO && ratio >= 1 / HeadlineRule.MOST_RATIO;
    Gate gate = new Gate("median with " + MORE_CLASSES + " more classes, ratio", ratio, near);
    return List.of(uniform.with(gate), expansion, more);
  }

  /// Added to K for the second look (section 7 of the formulas).
  static final int MORE_CLASSES = 5;

  private static LatentClassModel uniform(int classes) {
    return new LatentClassModel(classes, ListingPrior.uniform());
  }

  private Voice voice(Voice.Kind kind, LatentClassModel model, long stream) {
    LatentClassFit fit =
        new LatentClassChains(table, model, settings.effort())
            .run(settings.seed(), settings.stream() + stream);
    String setting = model.listing().name() + " prior, up to " + model.classes() + " classes";
    return Voice.ofDraws(
        new Voice.Name(kind, "latent classes", setting),
        documented,
        settings.level(),
        shuffled(fit.all(), stream),
        gates(fit));
  }

  private List<Gate> gates(LatentClassFit fit) {
    Convergence convergence = fit.convergence();
    double spread = fit.spreadOfMedians(documented);
    double error = Quantiles.error(fit.unlisted(), 0.5) / (documented + fit.quantile(0.5));
    PredictiveCheck check = PredictiveCheck.of(table, fit.replicas());
    return List.of(
        atMost(Voice.R_HAT, convergence.rHat(), LatentClassFit.MOST_R_HAT),
        atLeast("bulk effective draws", convergence.bulk()),
        atLeast("tail effective draws", convergence.tail()),
        atMost(Voice.SPREAD, spread, LatentClassFit.MOST_SPREAD),
        atMost("Monte-Carlo error of the median, share", error, 0.02),
        against("persons on k lists", check.persons()),
        against("persons two lists share", check.pairs()),
        against("patterns", check.patterns()),
        new Gate("sweeps of each chain", fit.sweeps(), true),
        new Gate("draws with several classes, share", fit.shareWithSeveralClasses(), true));
  }

  private static Gate against(String counts, PredictiveCheck.Largest largest) {
    return new Gate(counts + " against the model, sd", largest.z(), largest.passed());
  }

  private static Gate atMost(String name, double value, double most) {
    return new Gate(name, value, value <= most);
  }

  private static Gate atLeast(String name, double draws) {
    return new Gate(name, Math.rint(draws), draws >= LatentClassFit.LEAST_EFFECTIVE);
  }

  /// Draws of one chain lie near one another; adding over strata and pooling want them in no order.
  private double[] shuffled(double[] draws, long stream) {
    RandomDraws random = RandomDraws.of(settings.seed(), settings.stream() + stream + 99_999);
    random.shuffle(draws);
    return draws;
  }
}
