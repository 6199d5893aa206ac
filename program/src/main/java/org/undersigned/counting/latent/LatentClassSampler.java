package org.undersigned.counting.latent;

import java.util.Arrays;
import org.undersigned.counting.draws.CountDraws;
import org.undersigned.counting.draws.Elementary;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.model.OverlapTable;

/// One chain of the Gibbs sampler for [LatentClassModel], with label moves. Steps are numbered as
/// in `docs/concepts/counting-formulas.md`, section 6. A sweep allocates nothing. Not safe for use
/// by several threads.
public final class LatentClassSampler {
  private static final double MOST_MISSED = 1 - 1e-9;
  private static final int[] NOWHERE = {};

  private final LatentClassModel model;
  private final int lists;
  private final int classes;
  private final Patterns patterns;
  private final RandomDraws draws;
  private final CountDraws counts;
  private final ScaleMove scaleMove;
  private final int scaleMoves;
  private final Parameters at;
  private final long[] members;
  private final long[] hits;
  private final double[] share;
  private long unlisted;

  public LatentClassSampler(OverlapTable table, LatentClassModel model, RandomDraws draws) {
    this(Patterns.of(table), table, model, draws);
  }

  /// @param patterns what is fitted; those of `table`, perhaps with fewer persons
  LatentClassSampler(
      Patterns patterns, OverlapTable table, LatentClassModel model, RandomDraws draws) {
    this.model = model;
    this.lists = table.lists().size();
    this.classes = model.classes();
    this.draws = draws;
    counts = new CountDraws(draws);
    this.patterns = patterns;
    at = new Parameters(patterns, lists, classes);
    scaleMove = new ScaleMove(at, model.listing(), draws);
    // With few lists a move costs a tenth of a sweep and triples the effective draws; with many it
    // costs half a sweep.
    scaleMoves = lists <= 6 ? 3 : 1;
    hits = new long[lists * classes];
    members = new long[classes];
    share = new double[classes];
    at.startFrom(StartingPoints.of(0, table, model, draws));
  }

  /// Takes over a starting point other than the list margins; see [StartingPoints].
  void startFrom(StartingPoints.Start start) {
    at.startFrom(start);
  }

  /// The unknowns after the last sweep; what follows from them is not refreshed.
  Parameters parameters() {
    return at;
  }

  /// n₀ of the last sweep.
  public long unlisted() {
    return unlisted;
  }

  /// π₀ of the last sweep: the chance to be on no list.
  public double missed() {
    return at.missed;
  }

  /// The number of classes with a member in the last sweep.
  public int occupied() {
    int occupied = 0;
    for (int k = 0; k < classes; k++) if (members[k] > 0) occupied++;
    return occupied;
  }

  public void sweep() {
    at.refresh();
    for (int i = 0; i < scaleMoves; i++) scaleMove.attempt();
    shareOut();
    swapMembersOfTwoClasses();
    drawChances();
    drawSticks();
    swapNeighbours();
    // Step 5: α ~ Gamma(a + K − 1, rate b − ln ν_K).
    double shape = LatentClassModel.CONCENTRATION + classes - 1;
    double rate = LatentClassModel.CONCENTRATION - at.logWeight[classes - 1];
    at.alpha = StrictMath.max(draws.gamma(shape) / rate, 1e-8);
  }

  /// Steps 1 and 2: shares the persons of each pattern, and the unlisted ones, among the classes.
  private void shareOut() {
    Arrays.fill(members, 0);
    Arrays.fill(hits, 0);
    for (int i = 0; i < patterns.counts().length; i++) {
      System.arraycopy(at.share, i * classes, share, 0, classes);
      multinomial(patterns.counts()[i], at.total[i], patterns.lists()[i]);
    }
    unlisted = counts.unlisted(patterns.documented(), StrictMath.min(at.missed, MOST_MISSED));
    System.arraycopy(at.none, 0, share, 0, classes);
    multinomial(unlisted, at.missed, NOWHERE);
  }

  private void multinomial(long persons, double total, int[] on) {
    long left = persons;
    for (int k = 0; k < classes && left > 0; k++) {
      boolean last = k == classes - 1 || share[k] >= total;
      long here = last ? left : counts.binomial(left, share[k] / total);
      total -= share[k];
      if (here == 0) continue;
      left -= here;
      members[k] += here;
      for (int j : on) hits[j * classes + k] += here;
    }
  }

  /// Step 6 (i): exchanges the members of two random classes with chance min{1,
  /// (ν_j/ν_i)^(N_i−N_j)}.
  private void swapMembersOfTwoClasses() {
    if (classes < 2) return;
    int i = draws.below(classes);
    int j = draws.below(classes - 1);
    if (j >= i) j++;
    double log = (members[i] - members[j]) * (at.logWeight[j] - at.logWeight[i]);
    if (log < 0 && Elementary.log(draws.uniform()) >= log) return;
    swap(members, i, j);
    for (int row = 0; row < hits.length; row += classes) swap(hits, row + i, row + j);
  }

  /// Step 3: λ_jk ~ Beta(λa + h_jk, λb + N_k − h_jk); an empty class draws from the prior.
  private void drawChances() {
    double a = model.listing().a();
    double b = model.listing().b();
    for (int j = 0; j < lists; j++) {
      int row = j * classes;
      for (int k = 0; k < classes; k++) {
        double chance = draws.beta(a + hits[row + k], b + members[k] - hits[row + k]);
        at.lambda[row + k] =
            StrictMath.min(StrictMath.max(chance, Parameters.EDGE), 1 - Parameters.EDGE);
      }
    }
  }

  /// Step 4: V_k ~ Beta(1 + N_k, α + Σ_{l>k} N_l), drawn as two gammas in logs: where α is small, 1
  /// − V is far below the last bit of V and must not be got by subtraction.
  private void drawSticks() {
    long later = 0;
    for (int k = 0; k < classes; k++) later += members[k];
    for (int k = 0; k < classes - 1; k++) {
      later -= members[k];
      double one = draws.logGamma(1.0 + members[k]);
      double other = draws.logGamma(at.alpha + later);
      double most = StrictMath.max(one, other);
      double sum = most + StrictMath.log1p(Elementary.exp(StrictMath.min(one, other) - most));
      at.logStick[k] = one - sum;
      at.logRest[k] = other - sum;
    }
    at.weightsFromSticks();
  }

  /// Step 6 (ii): exchanges neighbours k, k+1 with their V, with chance
  /// min{1, (1−V_{k+1})^{N_k} / (1−V_k)^{N_{k+1}}}, k+1 < K.
  private void swapNeighbours() {
    if (classes < 3) return;
    int k = draws.below(classes - 2);
    double log = members[k] * at.logRest[k + 1] - members[k + 1] * at.logRest[k];
    if (log < 0 && Elementary.log(draws.uniform()) >= log) return;
    swap(members, k, k + 1);
    at.swapClasses(k, k + 1);
  }

  private static void swap(long[] values, int i, int j) {
    long kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }
}
