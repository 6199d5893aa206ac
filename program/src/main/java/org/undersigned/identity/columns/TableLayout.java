package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.identity.values.NormalForm;

/// Which column of which list fills which slot: columns of the same role meet in one slot, whatever
/// they are called; where a list has several of one role, equal headers meet.
public final class TableLayout {
  /// Slots of the name: first and second given name, first and second surname, patronymic, and the
  /// words that are none of these.
  public static final int GIVEN = 0;
  public static final int GIVEN_TWO = 1;
  public static final int SURNAME = 2;
  public static final int SURNAME_TWO = 3;
  public static final int PATRONYMIC = 4;
  public static final int REST = 5;
  public static final int FIRST_FIELD = 6;

  /// As many further fields as fit beside the name into one 64-bit pattern of four-bit levels.
  private static final int MOST_FIELDS = 12;

  private final List<Field> fields = new ArrayList<>();
  private final List<int[]> slotsOfLists = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private TableLayout() {}

  public static TableLayout of(List<ColumnMapping> lists) {
    TableLayout layout = new TableLayout();
    Map<String, Field> byKey = new HashMap<>();
    for (ColumnMapping list : lists) layout.place(list, byKey);
    return layout;
  }

  private void place(ColumnMapping list, Map<String, Field> byKey) {
    Map<Role, Integer> perRole = new HashMap<>();
    int width = list.columns().stream().mapToInt(c -> c.column() + 1).max().orElse(0);
    int[] slots = new int[width];
    java.util.Arrays.fill(slots, -1);
    for (ColumnRole column : list.columns()) {
      Role role = column.role();
      if (role.names() || role == Role.ID || role == Role.IGNORE) continue;
      Role shared = sharedRole(role);
      int ordinal = shared == Role.BIRTH ? 0 : perRole.merge(shared, 1, Integer::sum) - 1;
      String header = NormalForm.of(column.header());
      Field field = byKey.get(shared + "#" + header);
      if (field == null || shared == Role.BIRTH)
        field = shared == Role.OTHER ? null : byKey.get(shared + "@" + ordinal);
      if (field == null) {
        if (fields.size() == MOST_FIELDS) {
          leftOut.add(column.header());
          continue;
        }
        String label =
            ordinal == 0 && shared != Role.OTHER ? shared.word() : column.header().strip();
        field =
            new Field(
                FIRST_FIELD + fields.size(),
                shared,
                Field.kindOf(shared),
                label.isEmpty() ? shared.word() : label);
        fields.add(field);
      }
      byKey.putIfAbsent(shared + "#" + header, field);
      byKey.putIfAbsent(shared + "@" + ordinal, field);
      slots[column.column()] = field.slot();
    }
    slotsOfLists.add(slots);
  }

  private static Role sharedRole(Role role) {
    return switch (role) {
      case AGE, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY -> Role.BIRTH;
      default -> role;
    };
  }

  /// The fields beside the name, in the order of their slots.
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  /// Headers of columns that found no room.
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /// How many numbers a record has.
  public int width() {
    return FIRST_FIELD + fields.size();
  }

  /// The slot of each column of the list with this number; -1 where it fills none.
  int[] slots(int list) {
    return slotsOfLists.get(list).clone();
  }
}
