package org.undersigned.identity.columns;

/// A number that tells whether two tables were read alike: the same cells in the same order, under
/// numbers that stand for the same words and values. FNV-1a (Fowler, Noll and Vo) over 64 bits; it
/// guards against a changed reader, not against an adversary.
public final class TableReading {
  private long hash = 0xCBF29CE484222325L;

  private TableReading() {}

  /// Sixteen hexadecimal digits.
  public static String of(PersonTable table) {
    TableReading reading = new TableReading();
    reading.records(table);
    reading.words(table.names());
    reading.values(table.rests());
    for (Field field : table.layout().fields())
      if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.CODE)
        reading.values(table.values(field));
    return "%016x".formatted(reading.hash);
  }

  private void records(PersonTable table) {
    int cells = table.size() * table.width();
    for (int i = 0; i < cells; i++) take(table.cells()[i]);
    for (int record = 0; record < table.size(); record++) {
      take(table.fate(record));
      take(table.generation(record));
      take(table.isDescribed(record) ? 1 : 0);
    }
  }

  private void words(NameTokens names) {
    for (int word = 1; word <= names.size(); word++) {
      take(names.text(word).hashCode());
      take(names.written(word).hashCode());
      take(names.isInitial(word) ? 1 : 0);
    }
  }

  private void values(FieldValues values) {
    for (int value = 1; value <= values.size(); value++) take(values.text(value).hashCode());
  }

  private void take(int number) {
    hash = (hash ^ number) * 0x100000001B3L;
  }
}
