package org.undersigned.statements.rules;

import java.util.LinkedHashSet;
import java.util.Set;

/// A person, body, group or other document that a document speaks of. Grows while the document is
/// read: fuller names and offices are added as they come.
final class Somebody {
  enum Kind {
    PERSON,
    BODY,
    GROUP,
    TEXT
  }

  enum Gender {
    UNKNOWN,
    MALE,
    FEMALE
  }

  private final Kind kind;
  private final Set<String> offices = new LinkedHashSet<>();
  private String name;
  private Gender gender = Gender.UNKNOWN;
  private Place first;
  private String role = "";

  /// Where a name stands: tokens of a line.
  record Place(Line line, int from, int to) {}

  Somebody(Kind kind, String name, Place first) {
    this.kind = kind;
    this.name = name;
    this.first = first;
  }

  Kind kind() {
    return kind;
  }

  /// The fullest form in which the document gives the name.
  String name() {
    return name;
  }

  /// Where that form stands first.
  Place first() {
    return first;
  }

  /// The noun of the name where it stands first.
  org.undersigned.language.Token head() {
    for (var phrase :
        first.line().sentences().stream().flatMap(one -> one.phrases().stream()).toList())
      if (phrase instanceof org.undersigned.language.Phrase.Nominal nominal
          && nominal.from() >= first.from()
          && nominal.to() <= first.to()) return first.line().tokens().get(nominal.head());
    return first.line().tokens().get(first.to() - 1);
  }

  Gender gender() {
    return gender;
  }

  /// Offices, occupations and kinships told of them, as dictionary words.
  Set<String> offices() {
    return offices;
  }

  String role() {
    return role;
  }

  void fuller(String name, Place first) {
    this.name = name;
    this.first = first;
  }

  void gender(Gender known) {
    if (gender == Gender.UNKNOWN) gender = known;
  }

  void office(String office) {
    offices.add(office);
    if (role.isEmpty()) role = office;
  }

  void role(String told) {
    if (role.isEmpty() || offices.contains(role)) role = told;
  }
}
