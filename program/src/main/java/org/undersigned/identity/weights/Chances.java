package org.undersigned.identity.weights;

import org.undersigned.identity.compare.Level;

/// The parameters of the model: chance of each level of each feature among pairs of one person
/// (`m`) and of two persons (`u`), and the chance `lambda` that a pair taken at random is one
/// person.
///
/// @param matches for each feature, about how many matches there were of which both records say it
/// @param samePerRelative log2 odds of one person to two relatives among pairs that may be either,
///     by the kind of suspicion
/// @param expected true where the lists told too little, and `m` is what was expected beforehand
public record Chances(
    double[][] m,
    double[][] u,
    double lambda,
    double[] matches,
    double[] samePerRelative,
    boolean expected) {
  /// Log2 of m/u for the level with this code; 0 where a record says nothing.
  public double bits(int feature, int code) {
    return code == 0 ? 0 : Math.log(m[feature][code] / u[feature][code]) / LN2;
  }

  /// Whether a feature contradicts itself among matches more often than `share`, by several cases
  /// and not by one or two.
  public boolean errs(int feature, double share) {
    double differing =
        m[feature][Level.DIFFERENT.ordinal()]
            + m[feature][Level.UNFIT.ordinal()]
            + m[feature][Level.ABOUT_DIFFERENT.ordinal()];
    return differing > share && differing * matches[feature] > FEW_CASES;
  }

  private static final double FEW_CASES = 5;

  /// Log2 odds of a pair taken at random.
  public double priorBits() {
    return Math.log(lambda / (1 - lambda)) / LN2;
  }

  static final double LN2 = Math.log(2);

  /// All parameters in words and numbers, exactly: what a run is repeated by, and told apart by
  /// from another. Feature by feature, the chances of the levels in the order of their codes.
  public String text() {
    return ChancesText.of(this);
  }

  /// The parameters that [#text] wrote; nothing where an earlier version wrote it.
  public static java.util.Optional<Chances> read(String text) {
    return ChancesText.read(text);
  }
}
