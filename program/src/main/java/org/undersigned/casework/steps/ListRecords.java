package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.casework.ListKinds;
import org.undersigned.lists.ListReader;
import org.undersigned.lists.Listings;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Id;
import org.undersigned.model.NameList;
import org.undersigned.model.Quantity;
import org.undersigned.model.Reading;

/// The records of the lists of people in a reading: each list, and each of its persons and groups.
final class ListRecords {

  private ListRecords() {}

  /// @param keeper who keeps the lists, as far as is known
  static List<Object> of(Reading reading, String keeper) {
    List<Object> records = new ArrayList<>();
    for (ReadList each : ListReader.read(reading)) {
      if (!each.namesPeople()) continue;
      NameList list = list(reading, each, keeper);
      records.add(list);
      records.addAll(Listings.of(reading, each, list.id()));
    }
    return records;
  }

  private static NameList list(Reading reading, ReadList read, String keeper) {
    String title =
        Stream.of(read.title(), read.sheet(), "list kept by " + keeper)
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElseThrow();
    Quantity covers =
        new Quantity(
            "persons",
            ListKinds.in(title),
            title,
            Optional.empty(),
            Optional.empty(),
            read.edition(),
            Quantity.StockOrFlow.FLOW);
    return new NameList(
        Id.derived("list", reading.id().hex(), read.sheet()),
        title,
        keeper,
        reading.exhibit(),
        covers);
  }
}
