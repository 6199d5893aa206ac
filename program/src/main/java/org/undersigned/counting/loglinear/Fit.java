package org.undersigned.counting.loglinear;

/// One log-linear model on one table, or why it has no estimate.
public sealed interface Fit {
  Family family();

  /// @param logUnlisted û, so that n̂₀ = e^û
  /// @param variance of û
  /// @param deviance against the saturated model of the kept cells
  /// @param logLikelihood Poisson, with constants
  /// @param parameters p: the intercept and all terms, those at −∞ too
  /// @param persons n, the sample size of BIC and AICc
  record Estimated(
      Family family,
      double logUnlisted,
      double variance,
      double deviance,
      double logLikelihood,
      int parameters,
      long persons)
      implements Fit {
    public double unlisted() {
      return StrictMath.exp(logUnlisted);
    }

    public double total() {
      return persons + unlisted();
    }

    /// se(N̂) = √(n̂₀ + n̂₀²·Var(û)).
    public double standardError() {
      double n0 = unlisted();
      return StrictMath.sqrt(n0 + n0 * n0 * variance);
    }

    /// −2ℓ + 2p.
    public double aic() {
      return -2 * logLikelihood + 2 * parameters;
    }

    /// −2ℓ + p·ln n, n being persons and not cells.
    public double bic() {
      return -2 * logLikelihood + parameters * StrictMath.log(persons);
    }

    /// AIC + 2p(p+1)/(n−p−1), n being persons.
    public double aicc() {
      double p = parameters;
      return aic() + 2 * p * (p + 1) / (persons - p - 1);
    }
  }

  /// The likelihood has no maximum at finite values (Fienberg & Rinaldo 2012).
  record NoEstimate(Family family) implements Fit {}

  /// More terms than the kept cells can tell apart.
  record NotIdentified(Family family) implements Fit {}
}
