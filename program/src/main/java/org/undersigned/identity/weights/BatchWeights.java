package org.undersigned.identity.weights;

import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairBatch;

/// The scores of many pairs at a time by [Weights], feature by feature; the same numbers to the
/// last bit. One object for each thread.
public final class BatchWeights {
  private static final int SOUNDS = Level.SOUNDS.ordinal();

  private final Weights weights;
  private double[] sums = new double[64];
  private double[] own = new double[64];
  private double[] parts = new double[64];
  private int[] rare = new int[64];

  public BatchWeights(Weights weights) {
    this.weights = weights;
  }

  /// Scores the pairs of a batch that is compared.
  public void score(PairBatch batch) {
    int size = batch.size();
    if (size > sums.length) grow(size);
    long said = 0;
    for (int pair = 0; pair < size; pair++) {
      sums[pair] = weights.priorBits();
      own[pair] = 0;
      said |= batch.pattern(pair);
    }
    for (int feature = 0; feature < weights.features(); feature++) {
      if ((said >>> 4 * feature & 15) == 0) continue;
      byLevel(batch, feature);
      if (weights.tellsRarity(feature)) byRarity(batch, feature);
      add(size, weights.countsAs(feature));
    }
    for (int pair = 0; pair < size; pair++)
      sums[pair] = weights.suspected(batch.pattern(pair), sums[pair], own[pair]);
  }

  /// Log2 odds that the two records of a pair are one person.
  public double bits(int pair) {
    return sums[pair];
  }

  private void byLevel(PairBatch batch, int feature) {
    for (int pair = 0; pair < batch.size(); pair++)
      parts[pair] = weights.levelBits(feature, (int) (batch.pattern(pair) >>> 4 * feature) & 15);
  }

  /// Adds how rare the value is where two say the same; which pairs these are is chance, so they
  /// are gathered without a branch.
  private void byRarity(PairBatch batch, int feature) {
    int found = 0;
    for (int pair = 0; pair < batch.size(); pair++) {
      int code = (int) (batch.pattern(pair) >>> 4 * feature) & 15;
      rare[found] = pair;
      found += SOUNDS - 1 - code >>> 31;
    }
    for (int i = 0; i < found; i++) {
      int pair = rare[i];
      int code = (int) (batch.pattern(pair) >>> 4 * feature) & 15;
      parts[pair] += weights.rarity(feature, code, batch.one(pair), batch.other(pair));
    }
  }

  private void add(int size, Weights.Own counts) {
    for (int pair = 0; pair < size; pair++) sums[pair] += parts[pair];
    switch (counts) {
      case WHOLLY -> {
        for (int pair = 0; pair < size; pair++) own[pair] += parts[pair];
      }
      case AGAINST -> {
        for (int pair = 0; pair < size; pair++) own[pair] += Math.min(0, parts[pair]);
      }
      case NOT -> {}
    }
  }

  private void grow(int size) {
    sums = new double[size];
    own = new double[size];
    parts = new double[size];
    rare = new int[size];
  }
}
