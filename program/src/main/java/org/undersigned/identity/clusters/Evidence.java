package org.undersigned.identity.clusters;

import java.util.function.IntPredicate;

/// What agglomeration asks about records beyond the pairs that it was given.
///
/// @param apart whether two records may never be one person, whatever speaks for it: facts that
///     exclude one another
/// @param weak whether a record says so little that several persons may fit it: an initial for a
///     given name and no full date of birth
/// @param least log2 odds that a merge must have more than: where the lists taught little, scores
///     are guesses themselves, and what is barely likelier than not stays open
/// @param chance log2 odds added to a merge, for draws of the partition; always 0 for the best
///     partition
public record Evidence(Apart apart, IntPredicate weak, double least, MergeChance chance) {

  /// Log2 odds above which two records belong to one component: rivals must be seen there, even
  /// where a merge needs more.
  double hangs() {
    return least > 0 ? OPEN : 0;
  }

  private static final double OPEN = -3;

  /// Whether two records may never be one person.
  public interface Apart {
    boolean test(int one, int other);
  }

  /// What chance adds to the merge of two groups, named by their smallest records.
  public interface MergeChance {
    double bits(int one, int other);
  }

  /// The same evidence with another chance.
  public Evidence with(MergeChance other) {
    return new Evidence(apart, weak, least, other);
  }

  /// No chance at all.
  public static double none(int one, int other) {
    return 0;
  }
}
