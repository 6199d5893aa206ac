package org.undersigned.counting.latent;

import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.model.OverlapTable;

/// Where chains begin: far apart, so that chains which end together have found the same place, not
/// stayed at it.
///
/// Chain 0 starts from the list margins, chain 1 from a fit of one class (independence), all others
/// from the prior.
final class StartingPoints {
  private StartingPoints() {}

  /// Values of all unknowns but the members. `logStick` is ln V, `logRest` ln(1−V); the last class
  /// has V = 1.
  record Start(double[] lambda, double[] logStick, double[] logRest, double alpha) {}

  static Start of(int chain, OverlapTable table, LatentClassModel model, RandomDraws draws) {
    int lists = table.lists().size();
    int classes = model.classes();
    double persons = chain == 1 ? independent(table) : table.documented() * 1.2;
    double[] lambda = new double[lists * classes];
    double[] logStick = new double[classes];
    double[] logRest = new double[classes];
    double alpha = chain < 2 ? 1 : StrictMath.max(0.05, draws.gamma(1));
    for (int k = 0; k < classes; k++) {
      boolean fitted = chain == 0 || chain == 1 && k == 0;
      for (int j = 0; j < lists; j++) {
        double margin = (table.listed(j) + 0.5) / (persons + 1);
        double prior = draws.beta(model.listing().a(), model.listing().b());
        lambda[j * classes + k] = within(fitted ? margin : prior);
      }
      double v = within(chain == 1 ? 0.95 : draws.beta(1, alpha));
      logStick[k] = k == classes - 1 ? 0 : StrictMath.log(v);
      logRest[k] = k == classes - 1 ? 0 : StrictMath.log(1 - v);
    }
    return new Start(lambda, logStick, logRest, alpha);
  }

  private static double within(double chance) {
    return StrictMath.min(StrictMath.max(chance, 1e-3), 1 - 1e-3);
  }

  /// The N that solves N·(1 − Π(1 − n_j/N)) = n, found by bisection on a log scale.
  private static double independent(OverlapTable table) {
    double lower = table.documented() * 1.0001;
    double upper = table.documented() * 1e4;
    for (int i = 0; i < 60; i++) {
      double middle = StrictMath.sqrt(lower * upper);
      double missed = 1;
      for (int j = 0; j < table.lists().size(); j++) {
        missed *= StrictMath.max(0, 1 - table.listed(j) / middle);
      }
      if (middle * (1 - missed) < table.documented()) lower = middle;
      else upper = middle;
    }
    return StrictMath.sqrt(lower * upper);
  }
}
