package org.undersigned.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.lists.ListRow.Particulars;
import org.undersigned.model.Reference.Attribute;
import org.undersigned.names.Lookalikes;

/// What two rows of two editions have in common.
final class Sameness {
  private Sameness() {}

  /// A row's name with case, spaces, footnote marks and lookalike letters made equal; words of an
  /// unnamed person with what identifies them beside it.
  static String key(ListRow row) {
    return switch (row) {
      case ListRow.Person person -> {
        String name = folded(person.asWritten());
        yield person.name() == ListRow.Name.NONE ? name + " " + marks(person.particulars()) : name;
      }
      case ListRow.Group group -> folded(group.asWritten());
      case ListRow.Title _, ListRow.Header _, ListRow.Blank _, ListRow.Note _, ListRow.Total _ ->
          "";
    };
  }

  private static String folded(String words) {
    List<String> mended = new ArrayList<>();
    for (String word : NameCell.cleaned(words).split("[\\s.,]+"))
      mended.add(Lookalikes.mended(word));
    return PhraseTable.folded(String.join(" ", mended));
  }

  /// What tells one unnamed person from another: a tag number in a remark, else place and day.
  private static String marks(Particulars read) {
    for (Attribute each : read.attributes())
      if (each.role().equals(ColumnRole.REMARK.attribute()))
        return PhraseTable.folded(each.value());
    return read.place().orElse("")
        + " "
        + read.eventDate().map(Object::toString).orElse("")
        + " "
        + read.age();
  }

  /// Whether two rows cannot be one person: both tell a birth, an age or a sex, and they are far
  /// apart.
  static boolean contradicts(ListRow one, ListRow other) {
    if (!(one instanceof ListRow.Person a) || !(other instanceof ListRow.Person b))
      return one.getClass() != other.getClass();
    Particulars p = a.particulars();
    Particulars q = b.particulars();
    if (p.sex().isPresent() && q.sex().isPresent() && p.sex().get() != q.sex().get()) return true;
    if (p.age().isPresent() && q.age().isPresent())
      return Math.abs(p.age().getAsInt() - q.age().getAsInt()) > 3;
    if (p.birth().isEmpty() || q.birth().isEmpty()) return false;
    String x = p.birth().get().start();
    String y = q.birth().get().start();
    boolean years = x.matches("\\d{4}.*") && y.matches("\\d{4}.*");
    return years
        && Math.abs(Integer.parseInt(x.substring(0, 4)) - Integer.parseInt(y.substring(0, 4))) > 3;
  }

  /// How many fields that both rows tell are equal.
  static int agreeing(ListRow one, ListRow other) {
    Map<String, Object> fields = fields(other);
    int agreeing = 0;
    for (Map.Entry<String, Object> field : fields(one).entrySet()) {
      boolean told = !field.getValue().toString().isEmpty();
      if (told && field.getValue().equals(fields.get(field.getKey()))) agreeing++;
    }
    return agreeing;
  }

  /// What a row says beside the name, as read; empty text where it says nothing.
  static Map<String, Object> fields(ListRow row) {
    return switch (row) {
      case ListRow.Person person -> fields(person.particulars());
      case ListRow.Group group -> fields(group.particulars());
      case ListRow.Title _, ListRow.Header _, ListRow.Blank _, ListRow.Note _, ListRow.Total _ ->
          Map.of();
    };
  }

  private static Map<String, Object> fields(Particulars read) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("birth", read.birth().map(Object::toString).orElse(""));
    fields.put("age", read.age().isPresent() ? read.age().getAsInt() : "");
    fields.put("sex", read.sex().map(Object::toString).orElse(""));
    fields.put("event_date", read.eventDate().map(Object::toString).orElse(""));
    fields.put("place", read.place().orElse(""));
    fields.put("status", read.status().orElse(""));
    for (String role : List.of("circumstances", "source", "remark", "held_at"))
      fields.put(
          role,
          read.attributes().stream()
              .filter(a -> a.role().equals(role))
              .map(a -> a.value().replaceAll("\\s+", " "))
              .findFirst()
              .orElse(""));
    return fields;
  }
}
