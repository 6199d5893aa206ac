package org.undersigned.counting.draws;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Continuous random draws of one chain: uniform, normal, exponential, gamma, beta.
///
/// The generator is the JDK's L64X128MixRandom, seeded from `seed` and `stream`, so that every
/// chain, stratum and linkage draw has its own and the result does not depend on the number of
/// threads. All functions are strict (`StrictMath`, no fused operations), so equal seeds give equal
/// bits on every processor.
public final class RandomDraws {
  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");
  private static final double UNIT = 0x1.0p-52;

  // Ziggurat of Marsaglia & Tsang (2000) with Doornik's (2005) correction: 128 layers of area V,
  // tail from R.
  private static final int LAYERS = 128;
  private static final double R = 3.442619855899;
  private static final double V = 9.91256303526217e-3;
  private static final double[] EDGE = new double[LAYERS + 1];
  private static final double[] RATIO = new double[LAYERS];

  static {
    double f = Elementary.exp(-0.5 * R * R);
    EDGE[0] = V / f;
    EDGE[1] = R;
    for (int i = 2; i < LAYERS; i++) {
      EDGE[i] = StrictMath.sqrt(-2 * Elementary.log(V / EDGE[i - 1] + f));
      f = Elementary.exp(-0.5 * EDGE[i] * EDGE[i]);
    }
    for (int i = 0; i < LAYERS; i++) RATIO[i] = EDGE[i + 1] / EDGE[i];
  }

  private final RandomGenerator generator;

  private RandomDraws(RandomGenerator generator) {
    this.generator = generator;
  }

  /// The draws of stream number `stream` under `seed`; different streams are independent for
  /// practical purposes.
  public static RandomDraws of(long seed, long stream) {
    // A multiplicative hash keeps (1, 0) and (0, 1) apart; the factory mixes the result again.
    return new RandomDraws(
        FACTORY.create(seed * 0x9E3779B97F4A7C15L + stream * 0xD1B54A32D192ED03L + 1));
  }

  /// In (0, 1): never 0 and never 1, so that its logarithm is finite.
  public double uniform() {
    return ((generator.nextLong() >>> 12) + 0.5) * UNIT;
  }

  /// In 0 … bound−1.
  public int below(int bound) {
    return (int) (uniform() * bound);
  }

  public double exponential() {
    return -Elementary.log(uniform());
  }

  public double normal() {
    while (true) {
      long bits = generator.nextLong();
      int layer = (int) (bits & (LAYERS - 1));
      double u = ((bits >> 11) + 0.5) * UNIT;
      if (StrictMath.abs(u) < RATIO[layer]) return u * EDGE[layer];
      if (layer == 0) return u < 0 ? -normalTail() : normalTail();
      double x = u * EDGE[layer];
      double f0 = Elementary.exp(-0.5 * (EDGE[layer] * EDGE[layer] - x * x));
      double f1 = Elementary.exp(-0.5 * (EDGE[layer + 1] * EDGE[layer + 1] - x * x));
      if (f1 + uniform() * (f0 - f1) < 1) return x;
    }
  }

  private double normalTail() {
    while (true) {
      double x = exponential() / R;
      double y = exponential();
      if (y + y > x * x) return R + x;
    }
  }

  /// Gamma(shape, rate 1): Marsaglia & Tsang (2000), and for shape below 1 the boost
  /// G(s+1)·U^(1/s).
  public double gamma(double shape) {
    if (shape < 1) return Elementary.exp(logGamma(shape));
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = 1 + c * x;
      if (v <= 0) continue;
      v = v * v * v;
      double u = uniform();
      double x2 = x * x;
      if (u < 1 - 0.0331 * x2 * x2) return d * v;
      if (Elementary.log(u) < 0.5 * x2 + d * (1 - v + Elementary.log(v))) return d * v;
    }
  }

  /// The logarithm of a Gamma(shape, rate 1) draw; finite however small the shape.
  public double logGamma(double shape) {
    return shape < 1
        ? Elementary.log(gamma(shape + 1)) + Elementary.log(uniform()) / shape
        : Elementary.log(gamma(shape));
  }

  /// Beta(a, b). Taken in logs where a shape is below 1, so that neither end is hit by underflow
  /// alone.
  public double beta(double a, double b) {
    if (a == 1 && b == 1) return uniform();
    if (a >= 1 && b >= 1) {
      double x = gamma(a);
      return x / (x + gamma(b));
    }
    return 1 / (1 + Elementary.exp(logGamma(b) - logGamma(a)));
  }

  /// Puts `values` in a random order, in place (Fisher & Yates).
  public void shuffle(double[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int other = below(i + 1);
      double kept = values[i];
      values[i] = values[other];
      values[other] = kept;
    }
  }
}
