package org.undersigned.identity;

/// How a run is made. Runs with equal settings on equal tables give equal results, whatever the
/// number of threads.
///
/// @param pairing which records may be one person
/// @param seed of everything drawn at random
/// @param threads how many work at once
public record LinkageSettings(Pairing pairing, long seed, int threads) {
  /// What the program reports of itself with each run.
  public static final String VERSION = "identity-1";

  /// Which records may be one person.
  public enum Pairing {
    /// Any two.
    ALL,
    /// Records of different lists only, and of each list at most one.
    ACROSS
  }

  /// All pairs, seed 1, as many threads as there are processors.
  public static LinkageSettings standard() {
    return new LinkageSettings(Pairing.ALL, 1, Runtime.getRuntime().availableProcessors());
  }
}
