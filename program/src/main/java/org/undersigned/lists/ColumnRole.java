package org.undersigned.lists;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a column of a list holds.
public enum ColumnRole {
  NUMBER,
  NAME,
  SURNAME,
  GIVEN,
  PATRONYMIC,
  BIRTH,
  AGE,
  SEX,
  EVENT_DATE,
  PLACE,
  RESIDENCE,
  BIRTHPLACE,
  HELD_AT,
  STATUS,
  CIRCUMSTANCES,
  SOURCE,
  REMARK,
  OCCUPATION,
  COUNT,
  DOCUMENT,
  /// The name once more, in another script.
  OTHER_SCRIPT,
  /// Not understood: kept as written under its heading.
  OTHER;

  /// The name by which attributes of a listing are known: `event_date`.
  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All roles by the names of their attributes, parted by commas.
  public static String all() {
    return Stream.of(values()).map(ColumnRole::attribute).collect(Collectors.joining(", "));
  }

  boolean isOfTheName() {
    return this == NAME || this == SURNAME || this == GIVEN || this == PATRONYMIC;
  }
}
