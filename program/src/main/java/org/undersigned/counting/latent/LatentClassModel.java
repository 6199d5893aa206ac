package org.undersigned.counting.latent;

/// The latent class model: at most `classes` classes, weights by stick-breaking, chances of listing
/// from `listing`.
///
/// P(x) = Σ_k ν_k Π_j λ_jk^{x_j}(1−λ_jk)^{1−x_j}; V_k ~ Beta(1, α), V_K = 1, ν_k = V_k
/// Π_{l<k}(1−V_l); α ~ Gamma(a = ¼, rate b = ¼); λ_jk ~ `listing`; p(N) ∝ 1/N.
public record LatentClassModel(int classes, ListingPrior listing) {
  /// Shape and rate of the gamma law of α.
  public static final double CONCENTRATION = 0.25;

  public LatentClassModel {
    if (classes < 1) throw new IllegalArgumentException("At least one class");
  }

  /// As many classes as the cells can hold: 2 for three lists, 5 for four, 10 up to eight, 15
  /// above.
  public static int classesFor(int lists) {
    if (lists <= 3) return 2;
    if (lists == 4) return 5;
    return lists <= 8 ? 10 : 15;
  }
}
