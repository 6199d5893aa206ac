package org.undersigned.casework.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.ColumnRole;
import org.undersigned.identity.columns.ListHabits;
import org.undersigned.identity.columns.Role;
import org.undersigned.names.NameOrder;
import org.undersigned.notation.MalformedRecord;
import org.undersigned.notation.Notation;

/// A public list of persons in FollowTheMoney JSON lines: an entity a line, of schema `Person`;
/// other schemata are passed over. Every name and alias of an entity becomes a row of its own.
///
/// @param rows the rows, as [#COLUMNS] says
/// @param entities the entity of each row
/// @param unread lines that hold no entity
record PublicList(List<List<String>> rows, List<String> entities, int unread) {
  private record Property(String name, Role role) {}

  private static final List<Property> PROPERTIES =
      List.of(
          new Property("birthDate", Role.BIRTH),
          new Property("gender", Role.SEX),
          new Property("birthPlace", Role.BIRTH_PLACE),
          new Property("deathDate", Role.DEATH_DATE),
          new Property("passportNumber", Role.DOCUMENT),
          new Property("idNumber", Role.DOCUMENT),
          new Property("email", Role.EMAIL),
          new Property("phone", Role.PHONE),
          new Property("address", Role.ADDRESS));

  private static final List<String> NAMES = List.of("name", "alias", "weakAlias", "previousName");

  private static final List<String> PARTS =
      List.of("firstName", "secondName", "middleName", "fatherName", "lastName");

  /// Whether a file is of this kind, by its name.
  static boolean isOne(Path file) {
    String name = file.getFileName().toString().replace(".gz", "");
    return name.endsWith(".json")
        || name.endsWith(".jsonl")
        || name.endsWith(".ndjson")
        || name.endsWith(".ijson");
  }

  static ColumnMapping mapping(String list) {
    List<ColumnRole> columns = new ArrayList<>();
    columns.add(new ColumnRole(0, "name", Role.NAME, "FollowTheMoney"));
    for (int i = 0; i < PROPERTIES.size(); i++)
      columns.add(
          new ColumnRole(
              i + 1, PROPERTIES.get(i).name(), PROPERTIES.get(i).role(), "FollowTheMoney"));
    return new ColumnMapping(list, 0, columns, NameOrder.UNKNOWN, ListHabits.dayFirst(0));
  }

  static PublicList read(Path file) throws IOException {
    PublicList list = new PublicList(new ArrayList<>(), new ArrayList<>(), 0);
    int unread = 0;
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) continue;
        try {
          if (!(Notation.tree(line) instanceof Map<?, ?> entity && list.add(entity))) unread++;
        } catch (MalformedRecord notJson) {
          unread++;
        }
      }
    }
    return new PublicList(list.rows, list.entities, unread);
  }

  private boolean add(Map<?, ?> entity) {
    if (!(entity.get("properties") instanceof Map<?, ?> properties)) return false;
    if (!"Person".equals(entity.get("schema"))) return true;
    String id = String.valueOf(entity.get("id"));
    for (String name : names(properties)) {
      List<String> row = new ArrayList<>();
      row.add(name);
      for (Property each : PROPERTIES)
        row.add(values(properties, each.name()).stream().findFirst().orElse(""));
      rows.add(row);
      entities.add(id);
    }
    return true;
  }

  /// All names; of an entity that has none, its parts of a name joined.
  private static List<String> names(Map<?, ?> properties) {
    List<String> names = new ArrayList<>();
    for (String kind : NAMES) names.addAll(values(properties, kind));
    if (!names.isEmpty()) return names;
    String joined =
        PARTS.stream()
            .flatMap(part -> values(properties, part).stream().limit(1))
            .collect(Collectors.joining(" "));
    return joined.isBlank() ? List.of() : List.of(joined);
  }

  private static List<String> values(Map<?, ?> properties, String name) {
    return properties.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
