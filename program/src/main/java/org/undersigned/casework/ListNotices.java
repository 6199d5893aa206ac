package org.undersigned.casework;

import java.util.List;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Block;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// What a person should know of how a file of tables was understood as lists. Running text is asked
/// nothing: the tables in a report need not list anybody.
public final class ListNotices {

  private ListNotices() {}

  /// The notices of all `lists` of `reading`; empty where it holds more than tables.
  public static List<Message> of(Reading reading, List<ReadList> lists) {
    boolean tables = reading.blocks().stream().allMatch(Block.Row.class::isInstance);
    if (!tables || reading.blocks().isEmpty()) return List.of();
    boolean people = lists.stream().anyMatch(ReadList::namesPeople);
    return lists.stream()
        .filter(each -> each.namesPeople() || !people)
        .flatMap(each -> each.notices().stream())
        .toList();
  }
}
