package org.undersigned.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.ColumnRole;
import org.undersigned.identity.columns.ListHabits;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateValue;
import org.undersigned.model.Reference;
import org.undersigned.names.NameOrder;

/// References of a case as a table: the listings of each list of names are a list, all mentions
/// together are one more.
///
/// @param references in the order of the records
record ReferenceTable(PersonTable table, List<Reference> references) {
  /// Attributes of listings that are compared, and the role of each.
  private static final Map<String, Role> ATTRIBUTES =
      new LinkedHashMap<>(
          Map.ofEntries(
              Map.entry("given", Role.GIVEN),
              Map.entry("surname", Role.SURNAME),
              Map.entry("patronymic", Role.PATRONYMIC),
              Map.entry("sex", Role.SEX),
              Map.entry("age", Role.AGE),
              Map.entry("birth", Role.BIRTH),
              Map.entry("birth_place", Role.BIRTH_PLACE),
              Map.entry("death_date", Role.DEATH_DATE),
              Map.entry("place", Role.PLACE),
              Map.entry("event_date", Role.EVENT_DATE),
              Map.entry("document", Role.DOCUMENT),
              Map.entry("phone", Role.PHONE),
              Map.entry("email", Role.EMAIL),
              Map.entry("address", Role.ADDRESS),
              Map.entry("status", Role.OTHER)));

  private static final List<String> COLUMNS = ATTRIBUTES.keySet().stream().sorted().toList();

  static ReferenceTable of(List<? extends Reference> references) {
    ReferenceRows rows = ReferenceRows.of(references);
    return new ReferenceTable(rows.table(), rows.references());
  }

  /// What list a reference is of.
  static String list(Reference reference) {
    return switch (reference) {
      case Reference.Listing listing -> listing.list().value().toString();
      case Reference.Mention _ -> "mentions";
    };
  }

  static ColumnMapping mapping(String name, List<Reference> members) {
    List<ColumnRole> columns = new ArrayList<>();
    columns.add(new ColumnRole(0, "name", Role.NAME, "model"));
    for (int i = 0; i < COLUMNS.size(); i++)
      columns.add(new ColumnRole(i + 1, COLUMNS.get(i), ATTRIBUTES.get(COLUMNS.get(i)), "model"));
    return new ColumnMapping(
        name, 0, columns, NameOrder.UNKNOWN, ListHabits.dayFirst(year(members)));
  }

  /// The commonest year of the list's events; ages are reckoned from it.
  private static int year(List<Reference> members) {
    DateReading reading = new DateReading(DateReading.Order.DAY_FIRST, 0);
    Map<Integer, Integer> years = new TreeMap<>();
    for (Reference each : members)
      if (each instanceof Reference.Listing listing)
        listing
            .attribute("event_date")
            .map(d -> DateValue.year(reading.read(d)))
            .filter(y -> y > 0)
            .ifPresent(y -> years.merge(y, 1, Integer::sum));
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  static List<String> row(Reference reference) {
    List<String> row = new ArrayList<>();
    boolean apart =
        reference instanceof Reference.Listing l
            && (l.attribute("given").isPresent() || l.attribute("surname").isPresent());
    row.add(apart ? "" : reference.asWritten());
    for (String name : COLUMNS)
      row.add(
          switch (reference) {
            case Reference.Mention _ -> "";
            case Reference.Listing listing ->
                name.equals("status")
                    ? asWritten(listing, name)
                    : listing.attribute(name).orElse("");
          });
    return row;
  }

  /// The status with the cell's own words, since a date may stand beside it.
  private static String asWritten(Reference.Listing listing, String role) {
    return listing.attributes().stream()
        .filter(a -> a.role().equals(role))
        .findFirst()
        .map(a -> a.value() + "; " + a.asWritten())
        .orElse("");
  }
}
