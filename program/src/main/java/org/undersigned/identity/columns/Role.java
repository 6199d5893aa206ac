package org.undersigned.identity.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a column of a list says of a person. `OTHER` is compared as plain text, `ID` and `IGNORE`
/// are never compared.
public enum Role {
  ID,
  NAME,
  GIVEN,
  SURNAME,
  PATRONYMIC,
  SEX,
  AGE,
  BIRTH,
  BIRTH_YEAR,
  BIRTH_MONTH,
  BIRTH_DAY,
  BIRTH_PLACE,
  DEATH_DATE,
  PLACE,
  EVENT_DATE,
  DOCUMENT,
  PHONE,
  EMAIL,
  ADDRESS,
  POSTCODE,
  OTHER,
  IGNORE;

  /// As it is written on the command line: `birth_year`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role written so, if there is one.
  public static Optional<Role> of(String word) {
    return Arrays.stream(values())
        .filter(r -> r.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// All words that [#of] understands, in order.
  public static String words() {
    return List.of(values()).stream().map(Role::word).collect(Collectors.joining(", "));
  }

  /// Whether it holds a name or a part of one.
  public boolean names() {
    return this == NAME || this == GIVEN || this == SURNAME || this == PATRONYMIC;
  }
}
