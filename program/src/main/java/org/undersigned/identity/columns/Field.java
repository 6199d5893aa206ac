package org.undersigned.identity.columns;

/// One thing that two records are compared by, besides the parts of the name.
///
/// @param slot where its number stands in a record's row of numbers
/// @param label as the reasons call it: the role, and the header where several columns share it
public record Field(int slot, Role role, Kind kind, String label) {
  /// How its values are compared.
  public enum Kind {
    /// Words: place, address, free text.
    TEXT,
    /// Characters that mean nothing by themselves: documents, telephone numbers, postcodes.
    CODE,
    DATE,
    SEX,
    /// In which list the record stands: a list seldom has a person twice.
    LIST
  }

  static Kind kindOf(Role role) {
    return switch (role) {
      case BIRTH, DEATH_DATE, EVENT_DATE, AGE, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY -> Kind.DATE;
      case SEX -> Kind.SEX;
      case DOCUMENT, PHONE, EMAIL, POSTCODE -> Kind.CODE;
      case BIRTH_PLACE, PLACE, ADDRESS, OTHER -> Kind.TEXT;
      case ID, NAME, GIVEN, SURNAME, PATRONYMIC, IGNORE ->
          throw new IllegalArgumentException("Not compared as a field: " + role);
    };
  }
}
