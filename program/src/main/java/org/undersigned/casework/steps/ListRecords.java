package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.casework.ListKinds;
import org.undersigned.lists.Listings;
import org.undersigned.lists.ReadList;
import org.undersigned.lists.RowAccount;
import org.undersigned.model.Id;
import org.undersigned.model.NameList;
import org.undersigned.model.Quantity;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;

/// The records of the lists of people in a reading: each list, and each of its persons and groups.
final class ListRecords {

  private ListRecords() {}

  /// @param tables the records of each table by its sheet: the list, followed by its listings
  /// @param rows what became of every row of those lists
  record Made(Map<String, List<Object>> tables, Receipt.Rows rows) {
    List<Object> records() {
      return tables.values().stream().flatMap(List::stream).toList();
    }

    List<Object> of(String sheet) {
      return tables.getOrDefault(sheet, List.of());
    }
  }

  /// @param read all lists of the reading
  /// @param keeper who keeps the lists, as far as is known
  static Made of(Reading reading, List<ReadList> read, String keeper) {
    Map<String, List<Object>> tables = new LinkedHashMap<>();
    Receipt.Rows rows = Receipt.Rows.NONE;
    for (ReadList each : read) {
      if (!each.namesPeople()) continue;
      NameList list = list(reading, each, keeper);
      List<Object> records = tables.computeIfAbsent(each.sheet(), _ -> new ArrayList<>());
      records.add(list);
      records.addAll(Listings.of(reading, each, list.id()));
      rows = rows.plus(rows(each.account()));
    }
    return new Made(tables, rows);
  }

  private static Receipt.Rows rows(RowAccount account) {
    return new Receipt.Rows(
        account.rows(), account.taken(), account.withWarning(), account.notTaken());
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
