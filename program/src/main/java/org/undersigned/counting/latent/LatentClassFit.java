package org.undersigned.counting.latent;

import java.util.List;
import org.undersigned.counting.diagnostics.Convergence;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.model.OverlapTable;

/// The draws of all chains for one table and model, after warm-up, and what they say about
/// themselves.
///
/// @param unlisted `[chain][draw]` of n₀
/// @param logMissed `[chain][draw]` of ln π₀
/// @param occupied `[chain][draw]` of the number of classes with a member
/// @param replicas tables as the fitted model makes them, from the chains' last states on
/// @param sweeps of each chain, warm-up included
public record LatentClassFit(
    LatentClassModel model,
    double[][] unlisted,
    double[][] logMissed,
    double[][] occupied,
    List<OverlapTable> replicas,
    int sweeps) {
  public LatentClassFit {
    replicas = List.copyOf(replicas);
  }

  /// R-hat above this is not converged (Vehtari et al. 2021).
  public static final double MOST_R_HAT = 1.01;

  /// Chains with a larger R-hat than this have not gone over the same ground.
  public static final double SLOW_R_HAT = 1.05;

  /// Fewer effective draws than this do not even say how far off the ends of an interval may be.
  public static final double SLOW_EFFECTIVE = 100;

  /// Chains with an R-hat above this stand in different places.
  private static final double FAR_APART = 1.3;

  /// Fewer effective draws than this, in bulk or tail, are too few for an interval.
  public static final double LEAST_EFFECTIVE = 400;

  /// Chains whose medians of N differ by more than this share have not found the same place.
  public static final double MOST_SPREAD = 0.05;

  /// Of n₀; its R-hat is the larger of those of n₀ and of ln π₀.
  public Convergence convergence() {
    Convergence persons = Convergence.of(unlisted);
    Convergence chance = Convergence.of(logMissed);
    return new Convergence(
        Math.max(persons.rHat(), chance.rHat()),
        Math.min(persons.bulk(), chance.bulk()),
        Math.min(persons.tail(), chance.tail()));
  }

  /// Largest median of N among the chains over the smallest, minus 1.
  public double spreadOfMedians(long documented) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double[] chain : unlisted) {
      double median = documented + Quantiles.of(chain, 0.5);
      least = Math.min(least, median);
      most = Math.max(most, median);
    }
    return most / least - 1;
  }

  public boolean converged(long documented) {
    return within(MOST_R_HAT, LEAST_EFFECTIVE) && spreadOfMedians(documented) <= MOST_SPREAD;
  }

  /// Whether the chains, converged or too slow for that, have been over the same ground and show
  /// how exact their ends are (decision 0892).
  public boolean inOnePlace(long documented) {
    return within(SLOW_R_HAT, SLOW_EFFECTIVE) && spreadOfMedians(documented) <= MOST_SPREAD;
  }

  private boolean within(double mostRHat, double leastEffective) {
    Convergence c = convergence();
    return c.rHat() <= mostRHat && c.bulk() >= leastEffective && c.tail() >= leastEffective;
  }

  /// Whether chains `times` as long are worth the time. Those that stand in different places have
  /// hardly more effective draws than chains, and seldom meet later; those that move slowly gain
  /// draws with their length, and more where they had not met yet.
  boolean withinReach(int times) {
    Convergence c = convergence();
    return c.rHat() <= FAR_APART || 2 * times * Math.min(c.bulk(), c.tail()) >= LEAST_EFFECTIVE;
  }

  /// The p-quantile of n₀ over all chains.
  public double quantile(double p) {
    return Quantiles.of(all(), p);
  }

  /// All draws of n₀, chain after chain.
  public double[] all() {
    return java.util.Arrays.stream(unlisted).flatMapToDouble(java.util.Arrays::stream).toArray();
  }

  /// The share of draws in which at least two classes had a member.
  public double shareWithSeveralClasses() {
    long several = 0;
    long draws = 0;
    for (double[] chain : occupied) {
      for (double classes : chain) {
        draws++;
        if (classes > 1) several++;
      }
    }
    return (double) several / draws;
  }
}
