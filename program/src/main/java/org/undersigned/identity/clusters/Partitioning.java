package org.undersigned.identity.clusters;

import java.util.Arrays;

/// Every record in exactly one group.
///
/// @param groupOf for each record the smallest record of its group
/// @param sizes how many records the group of each smallest record has
/// @param undecided pairs that could be one person as well as not, where choosing would be guessing
public record Partitioning(int[] groupOf, int[] sizes, ScoredPairs undecided) {

  static Partitioning of(int[] groupOf, ScoredPairs undecided) {
    int[] sizes = new int[groupOf.length];
    for (int group : groupOf) sizes[group]++;
    return new Partitioning(groupOf, sizes, undecided);
  }

  /// How many records the group of `record` has.
  public int size(int record) {
    return sizes[groupOf[record]];
  }

  /// Whether two records are in one group.
  public boolean together(int one, int other) {
    return groupOf[one] == groupOf[other];
  }

  public int groups() {
    int groups = 0;
    for (int record = 0; record < groupOf.length; record++) if (groupOf[record] == record) groups++;
    return groups;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Partitioning p && Arrays.equals(groupOf, p.groupOf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(groupOf);
  }

  @Override
  public String toString() {
    return "Partitioning of " + groupOf.length + " records in " + groups() + " groups";
  }
}
