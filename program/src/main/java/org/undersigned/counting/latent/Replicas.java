package org.undersigned.counting.latent;

import java.util.Map;
import java.util.TreeMap;
import org.undersigned.counting.draws.CountDraws;
import org.undersigned.model.OverlapTable;

/// Tables as the model would make them (posterior predictive draws): N persons fall into classes
/// with chances ν_k, and in each class onto each list with chance λ_jk; those on no list are not
/// seen.
///
/// The members of a class are halved list by list, so a table of a hundred million persons costs no
/// more than its patterns.
final class Replicas {
  private Replicas() {}

  /// @param persons N, the unlisted ones included
  static OverlapTable of(Parameters at, long persons, OverlapTable like, CountDraws draws) {
    Map<Integer, Long> counts = new TreeMap<>();
    long left = persons;
    double rest = 1;
    for (int k = 0; k < at.classes && left > 0; k++) {
      double share = k == at.classes - 1 ? 1 : StrictMath.min(1, at.weight[k] / rest);
      long members = draws.binomial(left, share);
      rest = StrictMath.max(rest - at.weight[k], 1e-300);
      left -= members;
      split(new Branch(k, 0, 0, members), at, draws, counts);
    }
    return OverlapTable.of(like.lists(), counts);
  }

  /// Members of class `k` who are on the lists of `pattern` among the first `lists`.
  private record Branch(int k, int lists, int pattern, long members) {}

  private static void split(
      Branch branch, Parameters at, CountDraws draws, Map<Integer, Long> into) {
    if (branch.members() == 0) return;
    if (branch.lists() == at.lists) {
      if (branch.pattern() != 0) into.merge(branch.pattern(), branch.members(), Long::sum);
      return;
    }
    int j = branch.lists();
    long on = draws.binomial(branch.members(), at.lambda[j * at.classes + branch.k()]);
    split(new Branch(branch.k(), j + 1, branch.pattern() | 1 << j, on), at, draws, into);
    long off = branch.members() - on;
    split(new Branch(branch.k(), j + 1, branch.pattern(), off), at, draws, into);
  }
}
