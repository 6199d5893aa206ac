package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.undersigned.counting.diagnostics.Convergence;
import org.undersigned.counting.diagnostics.PredictiveCheck;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.counting.diagnostics.Widening;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.latent.LatentClassChains;
import org.undersigned.counting.latent.LatentClassChains.Effort;
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
  /// show a place that none of them has seen. Not where no replicas are asked for, on one of many
  /// draws of the linkage.
  List<Voice> voices(OptionalLong others) {
    int classes = LatentClassModel.classesFor(table.lists().size());
    Voice uniform = voice(Voice.Kind.LATENT_UNIFORM, uniform(classes), 400_000);
    Voice expansion =
        voice(
            Voice.Kind.LATENT_EXPANSION,
            new LatentClassModel(classes, ListingPrior.ofExpansion(table.lists().size())),
            500_000);
    boolean inside = others.isEmpty() || uniform.interval().holds(others.getAsLong());
    if (inside || settings.pooled()) return List.of(uniform, expansion);
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
    Effort effort = kind == Voice.Kind.CONTEXT ? settings.glance() : settings.effort();
    LatentClassFit fit =
        new LatentClassChains(table, model, effort)
            .run(settings.seed(), settings.stream() + stream);
    double[] draws = fit.all();
    List<Gate> gates;
    if (fit.converged(documented)) {
      gates = gates(fit, LatentClassFit.MOST_R_HAT, LatentClassFit.LEAST_EFFECTIVE);
    } else {
      gates = gates(fit, LatentClassFit.SLOW_R_HAT, LatentClassFit.SLOW_EFFECTIVE);
      if (!settings.pooled()) gates.add(moveEndsOut(draws, fit));
    }
    String setting = model.listing().name() + " prior, up to " + model.classes() + " classes";
    return Voice.ofDraws(
        new Voice.Name(kind, "latent classes", setting),
        documented,
        settings.level(),
        shuffled(draws, stream),
        gates);
  }

  /// Of chains too slow for exact ends; by how many persons the wider of their ends was moved.
  private Gate moveEndsOut(double[] draws, LatentClassFit fit) {
    Widening widening = Widening.of(fit.unlisted(), settings.level());
    widening.apply(draws);
    return new Gate("ends moved out, slow chains, persons", widening.persons(), true);
  }

  private List<Gate> gates(LatentClassFit fit, double mostRHat, double leastEffective) {
    Convergence convergence = fit.convergence();
    double spread = fit.spreadOfMedians(documented);
    double error = Quantiles.error(fit.unlisted(), 0.5) / (documented + fit.quantile(0.5));
    List<Gate> gates = new ArrayList<>();
    gates.add(atMost(Voice.R_HAT, convergence.rHat(), mostRHat));
    gates.add(atLeast("bulk effective draws", convergence.bulk(), leastEffective));
    gates.add(atLeast("tail effective draws", convergence.tail(), leastEffective));
    gates.add(atMost(Voice.SPREAD, spread, LatentClassFit.MOST_SPREAD));
    gates.add(atMost("Monte-Carlo error of the median, share", error, 0.02));
    if (!fit.replicas().isEmpty()) {
      PredictiveCheck check = PredictiveCheck.of(table, fit.replicas());
      gates.add(against("persons on k lists", check.persons()));
      gates.add(against("persons two lists share", check.pairs()));
      gates.add(against("patterns", check.patterns()));
    }
    gates.add(new Gate("sweeps of each chain", fit.sweeps(), true));
    gates.add(new Gate("draws with several classes, share", fit.shareWithSeveralClasses(), true));
    return gates;
  }

  private static Gate against(String counts, PredictiveCheck.Largest largest) {
    return new Gate(counts + " against the model, sd", largest.z(), largest.passed());
  }

  private static Gate atMost(String name, double value, double most) {
    return new Gate(name, value, value <= most);
  }

  private static Gate atLeast(String name, double draws, double least) {
    return new Gate(name, Math.rint(draws), draws >= least);
  }

  /// Draws of one chain lie near one another; adding over strata and pooling want them in no order.
  private double[] shuffled(double[] draws, long stream) {
    RandomDraws random = RandomDraws.of(settings.seed(), settings.stream() + stream + 99_999);
    random.shuffle(draws);
    return draws;
  }
}
