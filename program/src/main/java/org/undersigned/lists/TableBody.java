package org.undersigned.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Tally;

/// The rows below one header: tells persons and groups from what else stands between them.
final class TableBody {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d \\u00A0\\u202F]{0,8}\\d|\\d");
  private static final Pattern ONLY_A_NUMBER = Pattern.compile("[\\d.)№\\s]{1,8}");
  private static final int LONGEST_HEADING = 80;

  private final ColumnMapping mapping;
  private final List<SheetRow> rows;
  private final RowReader reader;
  private final GroupCell groups;
  private final int usuallyFilled;
  private final Followed followed;
  private int lastPerson = -1;

  /// What comes after the last of the rows.
  enum Followed {
    BY_HEADER,
    BY_NOTHING
  }

  TableBody(
      ColumnMapping mapping,
      List<SheetRow> rows,
      List<SheetRow> titles,
      ListDate date,
      Followed followed) {
    this.mapping = mapping;
    this.rows = rows;
    this.followed = followed;
    this.reader = new RowReader(mapping, rows, titles, date);
    this.groups = new GroupCell(date.language());
    int[] filled = rows.stream().mapToInt(SheetRow::filled).filter(n -> n > 0).sorted().toArray();
    usuallyFilled = filled.length == 0 ? 0 : filled[filled.length / 2];
    for (int i = rows.size() - 1; i >= 0 && lastPerson < 0; i--)
      if (isFull(rows.get(i))) lastPerson = i;
  }

  private boolean isFull(SheetRow row) {
    return row.filled() >= Math.min(2, usuallyFilled)
        && !RowWords.isTotal(row.first())
        && !NameCell.written(row, mapping).isBlank();
  }

  /// The rows after the last person: of these the titles are those of the next table.
  List<SheetRow> after() {
    return rows.subList(lastPerson + 1, rows.size());
  }

  List<ListRow> rows() {
    // Names hang on nothing but their own row and take half of the time: read on all processors.
    List<ListRow.Name> names = rows.parallelStream().map(reader::name).toList();
    List<ListRow> read = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) read.add(row(rows.get(i), i, names.get(i)));
    return read;
  }

  private ListRow row(SheetRow row, int index, ListRow.Name named) {
    ListRow.Place place = RowReader.place(row);
    if (isBlank(row)) return new ListRow.Blank(place);
    if (isTotal(row)) return new ListRow.Total(place, stated(row));
    String name = NameCell.written(row, mapping);
    if (row.filled() == 1 && !standsAlone(name, named)) return words(row, index, place);
    if (name.isBlank() && RowWords.isNote(row.first())) return new ListRow.Note(place, row.first());
    if (name.isBlank() && row.filled() < Math.min(3, usuallyFilled))
      return words(row, index, place);
    Optional<Tally> count = groups.count(name);
    reader.meet(row);
    if (count.isPresent())
      return new ListRow.Group(place, name, count.get(), reader.particulars(row));
    return new ListRow.Person(place, name, named, reader.particulars(row));
  }

  /// Nothing, or nothing but the row's number.
  private boolean isBlank(SheetRow row) {
    if (row.filled() == 0) return true;
    if (row.filled() > 1)
      return row.cells().stream().allMatch(c -> !RowWords.hasLetter(c) && RowWords.isAbsent(c));
    String only = row.first();
    return ONLY_A_NUMBER.matcher(only).matches()
        || !RowWords.hasLetter(only) && RowWords.isAbsent(only);
  }

  private boolean isTotal(SheetRow row) {
    for (int number = 1; number <= Math.min(4, row.cells().size()); number++) {
      String cell = row.cell(number);
      if (RowWords.isTotal(cell))
        return row.cells().stream().anyMatch(c -> NUMBER.matcher(c).find());
      if (RowWords.hasLetter(cell)) return false;
    }
    return false;
  }

  private static OptionalLong stated(SheetRow row) {
    for (String cell : row.cells()) {
      Matcher number = NUMBER.matcher(cell);
      if (number.find())
        return OptionalLong.of(Long.parseLong(number.group().replaceAll("\\D", "")));
    }
    return OptionalLong.empty();
  }

  /// Whether a row of one cell is a person all the same: in a list that has little beside names.
  private boolean standsAlone(String name, ListRow.Name named) {
    return !name.isBlank()
        && usuallyFilled <= 2
        && !RowWords.isNote(name)
        && RowStatus.told(name).isEmpty()
        && (named != ListRow.Name.NONE || groups.count(name).isPresent());
  }

  /// A title of a section, or a note.
  private ListRow words(SheetRow row, int index, ListRow.Place place) {
    String words = String.join(" ", row.cells().stream().filter(c -> !c.isEmpty()).toList());
    boolean note =
        RowWords.isNote(words)
            || index > lastPerson && followed == Followed.BY_NOTHING
            || words.length() > LONGEST_HEADING
            || words.endsWith(".") && PhraseTable.wordsOf(words).size() >= 5;
    if (note) return new ListRow.Note(place, words);
    reader.section(words);
    return new ListRow.Title(place, words);
  }
}
