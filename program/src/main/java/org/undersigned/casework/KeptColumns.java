package org.undersigned.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.lists.ColumnMapping;
import org.undersigned.lists.ColumnRole;
import org.undersigned.lists.ListReader;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.ListColumns;
import org.undersigned.model.Reading;

/// The mappings of columns that colleagues corrected, between the records of the case and the
/// reader of lists.
public final class KeptColumns {
  private KeptColumns() {}

  /// The lists of `reading`, its columns understood as colleagues said.
  public static List<ReadList> read(Casebook book, Reading reading) {
    return ListReader.read(reading, of(book, reading.exhibit()));
  }

  /// The corrected mappings of an exhibit's tables, by sheet.
  public static Map<String, ColumnMapping> of(Casebook book, Fingerprint exhibit) {
    Map<String, ColumnMapping> mappings = new LinkedHashMap<>();
    book.columnsOf(exhibit).forEach((sheet, kept) -> mappings.put(sheet, mapping(kept)));
    return mappings;
  }

  private static ColumnMapping mapping(ListColumns kept) {
    return new ColumnMapping(
        kept.columns().stream()
            .map(
                each ->
                    new ColumnMapping.Column(
                        each.number(),
                        each.heading(),
                        ColumnRole.valueOf(each.role().toUpperCase(Locale.ROOT)),
                        ColumnMapping.Ground.valueOf(each.ground().toUpperCase(Locale.ROOT))))
            .toList());
  }

  /// The columns of `mapping` as a record keeps them.
  public static List<ListColumns.Column> kept(ColumnMapping mapping) {
    return mapping.columns().stream()
        .map(
            each ->
                new ListColumns.Column(
                    each.number(),
                    each.heading(),
                    each.role().attribute(),
                    each.ground().name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
