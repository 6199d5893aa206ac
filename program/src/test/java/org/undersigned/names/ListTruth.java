package org.undersigned.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.notation.Notation;

/// A person of a list's truth file, as far as the name goes.
record ListTruth(String asWritten, String given, String surname, String patronymic) {

  static List<ListTruth> persons(String json) {
    var persons = new ArrayList<ListTruth>();
    var rows = (List<?>) ((Map<?, ?>) Notation.tree(json)).get("rows");
    for (Object each : rows) {
      var row = (Map<?, ?>) each;
      if ("person".equals(row.get("kind"))) {
        persons.add(
            new ListTruth(
                text(row.get("name_as_written")).strip(),
                text(row.get("given")),
                text(row.get("surname")),
                text(row.get("patronymic"))));
      }
    }
    return persons;
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }

  boolean agreesWith(NameReading reading) {
    return switch (reading) {
      case NameReading.Named(PersonName name) ->
          name.given().equals(given)
              && Lookalikes.mended(name.surname()).equals(surname)
              && name.patronymic().equals(patronymic);
      case NameReading.Unnamed _ -> surname.isEmpty();
    };
  }
}
