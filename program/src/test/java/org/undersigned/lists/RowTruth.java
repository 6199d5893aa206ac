package org.undersigned.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares the rows that we read in a list with the truth that lies beside it.
final class RowTruth {
  private static final List<String> FIELDS =
      List.of(
          "given", "surname", "patronymic", "birth", "age", "sex", "event_date", "place", "status");

  private final Map<String, int[]> shares = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /// Reads the list that `truthFile` is about and compares.
  void compare(Path truthFile) throws IOException {
    JsonNode truth = JsonMapper.shared().readTree(Files.readAllBytes(truthFile));
    String name = truth.get("list").get("file").asString();
    List<ListRow> rows =
        ListReader.read(Texts.reading(name, Files.readAllBytes(truthFile.resolveSibling(name))))
            .stream()
            .flatMap(list -> list.rows().stream())
            .toList();
    compare(truth, name, rows);
  }

  void compare(JsonNode truth, String name, List<ListRow> rows) {
    count("rows", rows.size() == truth.get("rows").size(), name + " has " + rows.size() + " rows");
    for (JsonNode expected : truth.get("rows")) {
      // Of a printed list a row is a line of text on its page.
      boolean printed = expected.has("page");
      int number = expected.get(printed ? "line" : "row").asInt();
      String sheet =
          printed
              ? "page " + expected.get("page").asInt()
              : expected.has("sheet") ? expected.get("sheet").asString() : "";
      String where = name + " " + sheet + " " + number;
      ListRow found =
          rows.stream()
              .filter(r -> r.place().row() == number)
              .filter(r -> sheet.isEmpty() || r.place().sheet().equals(sheet))
              .findFirst()
              .orElse(new ListRow.Blank(new ListRow.Place("", 0, 0, 0)));
      String kind = found.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
      count("kind", kind.equals(expected.get("kind").asString()), where + " is no " + kind);
      Map<String, String> values = values(found);
      for (String field : FIELDS)
        if (expected.has(field) && expected.get("kind").asString().equals("person"))
          count(
              field,
              agrees(expected, field, values.getOrDefault(field, "")),
              where + " " + field + ": " + values.get(field));
    }
  }

  private static boolean agrees(JsonNode expected, String field, String value) {
    List<String> right = new ArrayList<>();
    right.add(text(expected.get(field)));
    if (expected.has("also") && expected.get("also").has(field))
      expected.get("also").get(field).forEach(also -> right.add(text(also)));
    return right.contains(value);
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asString();
  }

  private static Map<String, String> values(ListRow row) {
    Map<String, String> values = new LinkedHashMap<>();
    if (!(row instanceof ListRow.Person person)) return values;
    ListRow.Particulars read = person.particulars();
    values.put("given", person.name().given().orElse(""));
    values.put("surname", person.name().surname().orElse(""));
    values.put("patronymic", person.name().patronymic().orElse(""));
    values.put("birth", read.birth().map(Object::toString).orElse(""));
    values.put("age", read.age().isPresent() ? Integer.toString(read.age().getAsInt()) : "");
    values.put("sex", read.sex().map(Object::toString).orElse(""));
    values.put("event_date", read.eventDate().map(Object::toString).orElse(""));
    values.put("place", read.place().orElse(""));
    values.put("status", read.status().orElse(""));
    return values;
  }

  private void count(String what, boolean right, String miss) {
    int[] share = shares.computeIfAbsent(what, _ -> new int[2]);
    share[1]++;
    if (right) share[0]++;
    else misses.add(miss);
  }

  double share(String what) {
    int[] share = shares.getOrDefault(what, new int[] {1, 1});
    return share[0] / (double) share[1];
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    shares.forEach(
        (what, share) ->
            all.append(what)
                .append(' ')
                .append(share[0])
                .append('/')
                .append(share[1])
                .append("  "));
    return all + "misses: " + misses;
  }
}
