package org.undersigned.counting.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Id;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Partition;
import org.undersigned.model.Reference;

/// The overlap table of one draw of the partition.
public final class PartitionTables {
  private PartitionTables() {}

  /// Persons by the lists that one of their references stands on.
  ///
  /// @param lists names of the lists
  /// @param listOf the position of each reference's list; references without one are on no list,
  ///     and persons with no listed reference are not in the table
  public static OverlapTable of(
      Partition partition, List<String> lists, Map<Id<Reference>, Integer> listOf) {
    List<Set<Integer>> persons = new ArrayList<>();
    for (Set<Id<Reference>> person : partition.persons()) {
      Set<Integer> on = new HashSet<>();
      for (Id<Reference> reference : person) {
        Integer list = listOf.get(reference);
        if (list != null) on.add(list);
      }
      if (!on.isEmpty()) persons.add(on);
    }
    return OverlapTable.ofPersons(lists, persons);
  }
}
