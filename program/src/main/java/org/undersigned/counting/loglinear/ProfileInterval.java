package org.undersigned.counting.loglinear;

import java.util.function.DoubleUnaryOperator;
import org.undersigned.counting.draws.LogGamma;
import org.undersigned.model.OverlapTable;

/// The multinomial profile-likelihood interval of one model: all N whose likelihood lies within
/// `drop` of the best (1.92 for 95 %), all other parameters fitted anew at each N.
///
/// @param low lower end of N
/// @param high upper end of N
public record ProfileInterval(double low, double high) {

  /// Empty limits are not possible for a model that has an estimate: the likelihood falls on both
  /// sides of it.
  public static ProfileInterval of(Fit.Estimated fit, OverlapTable table, double drop) {
    double[] counts = Counts.of(table);
    Profile profile = new Profile(fit.family(), counts, fit.persons());
    double centre = StrictMath.max(fit.unlisted(), 1e-3);
    double best = profile.highest(centre);
    DoubleUnaryOperator excess = n0 -> profile.at(n0) - (best - drop);
    double atNone = excess.applyAsDouble(1e-9);
    double low = atNone > 0 ? 0 : root(excess, 1e-9, centre);
    double far = centre + 1;
    while (excess.applyAsDouble(far) > 0 && far < 1e12) far *= 2;
    return new ProfileInterval(fit.persons() + low, fit.persons() + root(excess, far, centre));
  }

  /// Between `outside`, where the function is negative, and `inside`, where it is positive.
  private static double root(DoubleUnaryOperator f, double outside, double inside) {
    for (int i = 0; i < 100; i++) {
      double middle = (outside + inside) / 2;
      if (f.applyAsDouble(middle) > 0) inside = middle;
      else outside = middle;
    }
    return (outside + inside) / 2;
  }

  /// ℓ(n₀) = lnΓ(N+1) − lnΓ(n₀+1) − Σ ln n_x! + Σ n_x ln(μ_x/N) + n₀ ln(μ₀/N), μ fitted with n₀ in
  /// the empty cell.
  private record Profile(Family family, double[] counts, long persons) {
    double at(double n0) {
      double[] full = counts.clone();
      full[0] = n0;
      double[] mean = FullTable.fitted(family, full);
      double total = persons + n0;
      double sum = LogGamma.factorial(total) - LogGamma.factorial(n0);
      for (int x = 0; x < full.length; x++) {
        if (full[x] > 0) sum += full[x] * StrictMath.log(mean[x] / total);
      }
      return sum;
    }

    /// The largest value near `centre`, by golden section on a factor of two either way.
    double highest(double centre) {
      double low = centre / 2;
      double high = centre * 2;
      double golden = (StrictMath.sqrt(5) - 1) / 2;
      for (int i = 0; i < 80; i++) {
        double one = high - golden * (high - low);
        double other = low + golden * (high - low);
        if (at(one) > at(other)) high = other;
        else low = one;
      }
      return at((low + high) / 2);
    }
  }
}
