package org.undersigned.language;

/// Grammatical features of a word form; those of a [Form] are kept as bits.
public enum Feature {
  FINITE,
  INFINITIVE,
  PAST,
  PRESENT,
  FUTURE,
  /// Past participle (passive in all three languages): *beaten*, *battu*, *избитый*.
  PARTICIPLE,
  /// Present participle or gerund: *beating*, *battant*, *избивающий*, *избивая*.
  GERUND,
  /// Russian short form: *избит*, *виновен*.
  SHORT,
  SINGULAR,
  PLURAL,
  MASCULINE,
  FEMININE,
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL,
  SURNAME,
  GIVEN_NAME,
  PATRONYMIC,
  FIRST_PERSON,
  THIRD_PERSON,
  SUBJUNCTIVE,
  /// An order: *libérez*, *освободите*; English has no form of its own for it.
  IMPERATIVE,
  ANIMATE;

  int bit() {
    return 1 << ordinal();
  }
}
