package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.Collections;
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

  private boolean addressesArePlaces;

  private TableLayout() {}

  /// Whether it is compared in which list a record stands.
  enum Lists {
    COMPARED,
    NOT_COMPARED;

    /// One list alone has nothing to compare.
    static Lists of(List<ColumnMapping> lists) {
      return lists.size() > 1 ? COMPARED : NOT_COMPARED;
    }
  }

  public static TableLayout of(List<ColumnMapping> lists) {
    return of(lists, Lists.of(lists));
  }

  static TableLayout of(List<ColumnMapping> lists, Lists compared) {
    TableLayout layout = new TableLayout();
    Map<String, Field> byKey = new HashMap<>();
    for (ColumnMapping list : lists) layout.slotsOfLists.add(unplaced(list));
    layout.addressesArePlaces = addressesArePlaces(lists);
    for (Role role : BY_WORTH)
      for (int list = 0; list < lists.size(); list++)
        layout.place(lists.get(list), role, list, byKey);
    if (compared == Lists.COMPARED && layout.fields.size() < MOST_FIELDS) layout.addList();
    return layout;
  }

  /// One list beside another: in which of them a record stands is compared too.
  private void addList() {
    fields.add(new Field(width(), Role.OTHER, Field.Kind.LIST, "lists"));
  }

  /// The slot for the number of the list, or -1 where there is one list only.
  int listSlot() {
    return !fields.isEmpty() && fields.getLast().kind() == Field.Kind.LIST
        ? fields.getLast().slot()
        : -1;
  }

  /// Whether addresses meet places: one list has the ones, others the others, and none has both.
  private static boolean addressesArePlaces(List<ColumnMapping> lists) {
    long addresses = lists.stream().filter(list -> has(list, Role.ADDRESS)).count();
    boolean places = lists.stream().anyMatch(list -> has(list, Role.PLACE));
    boolean both =
        lists.stream().anyMatch(list -> has(list, Role.PLACE) && has(list, Role.ADDRESS));
    return addresses == 1 && places && !both;
  }

  private static boolean has(ColumnMapping list, Role role) {
    return list.columns().stream().anyMatch(c -> c.role() == role);
  }

  /// Roles by how much they tell of a person: where there are more columns than slots, the last go
  /// without.
  private static final List<Role> BY_WORTH =
      List.of(
          Role.BIRTH,
          Role.DOCUMENT,
          Role.EMAIL,
          Role.PHONE,
          Role.SEX,
          Role.DEATH_DATE,
          Role.ADDRESS,
          Role.POSTCODE,
          Role.PLACE,
          Role.BIRTH_PLACE,
          Role.EVENT_DATE,
          Role.OTHER);

  private static int[] unplaced(ColumnMapping list) {
    int[] slots = new int[list.columns().stream().mapToInt(c -> c.column() + 1).max().orElse(0)];
    java.util.Arrays.fill(slots, -1);
    return slots;
  }

  /// Gives the columns of one role of one list their slots.
  private void place(ColumnMapping list, Role role, int number, Map<String, Field> byKey) {
    int[] slots = slotsOfLists.get(number);
    int ordinal = 0;
    for (ColumnRole column : list.columns()) {
      if (column.role().names() || column.role() == Role.ID || column.role() == Role.IGNORE)
        continue;
      if (sharedRole(column.role()) != role) continue;
      Field field = field(role, column.header(), role == Role.BIRTH ? 0 : ordinal++, byKey);
      if (field != null) slots[column.column()] = field.slot();
    }
  }

  private @org.jspecify.annotations.Nullable Field field(
      Role role, String header, int ordinal, Map<String, Field> byKey) {
    String byHeader = role + "#" + NormalForm.of(header);
    String byOrdinal = role + "@" + ordinal;
    Field field = byKey.get(byHeader);
    if (field == null && role != Role.OTHER) field = byKey.get(byOrdinal);
    if (field == null) {
      if (fields.size() == MOST_FIELDS) {
        leftOut.add(header);
        return null;
      }
      String label =
          ordinal == 0 && role != Role.OTHER || header.isBlank() ? role.word() : header.strip();
      field = new Field(FIRST_FIELD + fields.size(), role, Field.kindOf(role), label);
      fields.add(field);
    }
    byKey.putIfAbsent(byHeader, field);
    byKey.putIfAbsent(byOrdinal, field);
    return field;
  }

  private Role sharedRole(Role role) {
    return switch (role) {
      case AGE, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY -> Role.BIRTH;
      case ADDRESS -> addressesArePlaces ? Role.PLACE : role;
      default -> role;
    };
  }

  /// The fields beside the name, in the order of their slots.
  public List<Field> fields() {
    return Collections.unmodifiableList(fields);
  }

  /// Headers of columns that found no room.
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /// Whether the addresses of one list are compared with the places of the others.
  boolean addressesMeetPlaces() {
    return addressesArePlaces;
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
