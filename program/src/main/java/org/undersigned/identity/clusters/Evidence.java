package org.undersigned.identity.clusters;

/// What agglomeration asks about records beyond the pairs that it was given.
///
/// @param apart whether two records may never be one person, whatever speaks for it: facts that
///     exclude one another
/// @param little which records say so little that several persons may fit them
/// @param least log2 odds that a merge must have more than: where the lists taught little, scores
///     are guesses themselves, and what is barely likelier than not stays open
/// @param hangs log2 odds above which two records belong to one component: rivals must be seen
///     there, even where a merge needs more
/// @param chance log2 odds added to a merge, for draws of the partition; always 0 for the best
///     partition
public record Evidence(Apart apart, Little little, double least, double hangs, MergeChance chance) {

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
    return new Evidence(apart, little, least, hangs, other);
  }

  /// No chance at all.
  public static double none(int one, int other) {
    return 0;
  }
}
