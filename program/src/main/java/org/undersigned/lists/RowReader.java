package org.undersigned.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.lists.ColumnMapping.Column;
import org.undersigned.lists.ListRow.Name;
import org.undersigned.lists.ListRow.Particulars;
import org.undersigned.lists.ListRow.Sex;
import org.undersigned.model.Message;
import org.undersigned.model.Reference.Attribute;
import org.undersigned.model.When;
import org.undersigned.names.Script;

/// Reads the rows of persons, one after the other: ditto marks look back to the row before,
/// sections and the title give a status where the row has none.
final class RowReader {
  private static final Pattern FEMALE =
      Pattern.compile(
          "(?iu)(?:f|fem\\.?|female|w|woman|girl|femme|fille|féminin|ж|жен\\.?|женский|женщина|девочка|девушка|ә|әйел|қыз|ж\\.)");
  private static final Pattern MALE =
      Pattern.compile(
          "(?iu)(?:m|masc\\.?|male|man|boy|h|homme|garçon|masculin|м|муж\\.?|мужской|мужчина|мальчик|юноша|е|ер|еркек|ұл|м\\.)");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern WORD_ENDS = Pattern.compile("[\\s.,]+");

  private final ColumnMapping mapping;
  private final NameCell names;
  private final Remembered<Optional<When>> birthCells;
  private final Remembered<Optional<When>> eventCells;
  private final Remembered<Optional<String>> statusCells = new Remembered<>(RowStatus::of);
  private final Remembered<Boolean> dittos = new Remembered<>(RowWords::isDitto);
  private final Remembered<String> known = new Remembered<>(RowReader::said);
  private final List<String> titleStatus;
  private final Map<Integer, String> above = new HashMap<>();
  private Optional<String> sectionStatus = Optional.empty();

  RowReader(ColumnMapping mapping, List<SheetRow> rows, List<SheetRow> titles, ListDate date) {
    this.mapping = mapping;
    this.names = NameCell.of(mapping, rows);
    CellDate births = date.cells(CellDate.orderOf(cells(rows, ColumnRole.BIRTH)));
    CellDate events = date.cells(CellDate.orderOf(cells(rows, ColumnRole.EVENT_DATE)));
    this.birthCells = new Remembered<>(cell -> births.read(cell, CellDate.Of.BIRTH));
    this.eventCells = new Remembered<>(cell -> events.read(cell, CellDate.Of.EVENT));
    this.titleStatus =
        Stream.concat(
                rows.stream().limit(1).map(SheetRow::sheet),
                titles.stream().flatMap(t -> t.cells().stream()))
            .flatMap(c -> RowStatus.told(c).stream())
            .filter(s -> s.equals(RowStatus.DEAD) || s.equals(RowStatus.MISSING))
            .distinct()
            .toList();
  }

  private List<String> cells(List<SheetRow> rows, ColumnRole role) {
    OptionalInt column = mapping.column(role);
    return column.isEmpty()
        ? List.of()
        : rows.stream().map(r -> r.cell(column.getAsInt())).filter(c -> !c.isEmpty()).toList();
  }

  static ListRow.Place place(SheetRow row) {
    return new ListRow.Place(row.sheet(), row.number(), row.start(), row.end());
  }

  /// Takes note of a section's title.
  void section(String words) {
    Optional<String> told = statusCells.of(words);
    if (told.isPresent()) sectionStatus = told;
  }

  /// Goes on to `row`: what its cells leave to the row above is taken from there.
  void meet(SheetRow row) {
    for (Column column : mapping.columns()) {
      String cell = row.cell(column.number());
      if (!dittos.of(cell)) above.put(column.number(), known.of(cell));
    }
  }

  Name name(SheetRow row) {
    return names.read(row);
  }

  /// What the row says beside the name; [#meet] comes first.
  Particulars particulars(SheetRow row) {
    List<Message> warnings = new ArrayList<>(mixedScripts(row));
    String birthCell = value(ColumnRole.BIRTH);
    String ageCell = value(ColumnRole.AGE);
    OptionalInt age = CellAge.of(ageCell).isPresent() ? CellAge.of(ageCell) : CellAge.of(birthCell);
    Optional<When> birth =
        age.isPresent() && CellAge.of(ageCell).isEmpty()
            ? Optional.empty()
            : birthCells.of(birthCell);
    if (birth.isEmpty() && !ageCell.isEmpty() && CellAge.of(ageCell).isEmpty())
      birth = birthCells.of(ageCell);
    String eventCell = value(ColumnRole.EVENT_DATE);
    Optional<When> event = eventCell.isEmpty() ? Optional.empty() : eventCells.of(eventCell);
    if (!birthCell.isEmpty() && birth.isEmpty() && age.isEmpty())
      warnings.add(unread(row, ColumnRole.BIRTH));
    if (!ageCell.isEmpty() && birth.isEmpty() && age.isEmpty())
      warnings.add(unread(row, ColumnRole.AGE));
    if (!eventCell.isEmpty() && event.isEmpty()) warnings.add(unread(row, ColumnRole.EVENT_DATE));
    return new Particulars(
        birth, age, sex(), event, placeNamed(), status(), attributes(row), warnings);
  }

  /// The words of a cell with single spaces; empty where it says that nothing is known.
  private static String said(String cell) {
    return RowWords.isAbsent(cell) ? "" : SPACES.matcher(cell).replaceAll(" ").strip();
  }

  /// The words that stand, or that ditto stands for, in the first column of a role; empty for none.
  private String value(ColumnRole role) {
    OptionalInt column = mapping.column(role);
    return column.isEmpty() ? "" : known(column.getAsInt());
  }

  private String known(int column) {
    return above.getOrDefault(column, "");
  }

  private Optional<Sex> sex() {
    String cell = value(ColumnRole.SEX);
    if (FEMALE.matcher(cell).matches()) return Optional.of(Sex.F);
    return MALE.matcher(cell).matches() ? Optional.of(Sex.M) : Optional.empty();
  }

  /// Town and place in columns of their own are read together, the wider first as they stand.
  private Optional<String> placeNamed() {
    List<String> places =
        mapping.columns(ColumnRole.PLACE).stream()
            .map(this::known)
            .filter(p -> !p.isEmpty())
            .distinct()
            .toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", places));
  }

  private Optional<String> status() {
    String name = mapping.columns(ColumnRole.NAME).stream().map(this::known).findFirst().orElse("");
    if (name.startsWith("(") && name.endsWith(")") && statusCells.of(name).isPresent())
      return statusCells.of(name);
    String cell = value(ColumnRole.STATUS);
    if (cell.isEmpty()) cell = besideName(name);
    String circumstances = value(ColumnRole.CIRCUMSTANCES);
    Optional<String> told = told(cell);
    Optional<String> status = told;
    if (told.filter(RowStatus.UNCONFIRMED::equals).isPresent())
      status = Optional.of(sectionStatus.map(RowStatus::doubted).orElse(RowStatus.UNCONFIRMED));
    if (told.isEmpty()) status = sectionStatus;
    if (status.isEmpty() && !mapping.has(ColumnRole.STATUS)) status = withoutColumn(circumstances);
    boolean doubted =
        RowStatus.told(
                value(ColumnRole.REMARK) + " ; " + value(ColumnRole.SOURCE) + " ; " + circumstances)
            .contains(RowStatus.UNCONFIRMED);
    boolean dead = status.filter(RowStatus.DEAD::equals).isPresent();
    return dead && doubted ? Optional.of(RowStatus.doubted(RowStatus.DEAD)) : status;
  }

  /// What stands in brackets behind a name: "Vidal Étienne (found dead on 3 November)".
  private static String besideName(String name) {
    int opens = name.indexOf('(');
    int closes = name.lastIndexOf(')');
    return opens > 0 && closes > opens ? name.substring(opens + 1, closes) : "";
  }

  /// The status that a cell tells: who is back home was released, or in lists of the missing and
  /// the dead does not belong there.
  private Optional<String> told(String cell) {
    boolean lost =
        sectionStatus
            .map(s -> s.equals(RowStatus.DEAD) || s.equals(RowStatus.MISSING))
            .orElse(!titleStatus.isEmpty());
    String atHome = lost ? RowStatus.WITHDRAWN : RowStatus.RELEASED;
    return statusCells.of(cell).map(s -> s.equals(RowStatus.HOME) ? atHome : s);
  }

  /// In a list without a column for it, its title tells the status; where the title names two, the
  /// circumstances decide.
  private Optional<String> withoutColumn(String circumstances) {
    Optional<String> told = told(circumstances);
    if (titleStatus.isEmpty())
      return told.filter(s -> s.equals(RowStatus.DEAD) || s.equals(RowStatus.MISSING));
    if (titleStatus.size() == 1)
      return told.filter(RowStatus.WITHDRAWN::equals).or(() -> Optional.of(titleStatus.getFirst()));
    boolean dead = RowStatus.told(circumstances).contains(RowStatus.DEAD);
    boolean missing = RowStatus.told(circumstances).contains(RowStatus.MISSING);
    return Optional.of(
        missing && !dead
            ? RowStatus.MISSING
            : titleStatus.contains(RowStatus.DEAD) ? RowStatus.DEAD : RowStatus.MISSING);
  }

  private List<Attribute> attributes(SheetRow row) {
    List<Attribute> attributes = new ArrayList<>();
    for (Column column : mapping.columns()) {
      String words = row.cell(column.number());
      String read = known(column.number());
      String role =
          column.role() == ColumnRole.OTHER && !column.heading().isEmpty()
              ? column.heading()
              : column.role().attribute();
      if (!words.isEmpty() && !read.isEmpty()) attributes.add(new Attribute(role, read, words));
    }
    return attributes;
  }

  private List<Message> mixedScripts(SheetRow row) {
    List<Message> warnings = new ArrayList<>();
    for (Column column : mapping.columns()) {
      if (!column.role().isOfTheName()) continue;
      for (String word : WORD_ENDS.split(row.cell(column.number())))
        if (Script.isMixed(word))
          warnings.add(Message.of("LIST-01", "row", Integer.toString(row.number())));
    }
    return warnings.size() < 2 ? warnings : warnings.stream().distinct().toList();
  }

  private Message unread(SheetRow row, ColumnRole role) {
    int column = mapping.column(role).orElse(0);
    return Message.of(
        "LIST-02",
        "row",
        Integer.toString(row.number()),
        "column",
        Integer.toString(column),
        "role",
        role.attribute());
  }
}
