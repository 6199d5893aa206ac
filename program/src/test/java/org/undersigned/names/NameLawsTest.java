package org.undersigned.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What must never happen to families, and what must always happen to transliterations.
final class NameLawsTest {
  private static final List<String> GIVEN =
      List.of(
          "Ерлан",
          "Данияр",
          "Бауыржан",
          "Нұрлан",
          "Асхат",
          "Ануар",
          "Қайрат",
          "Сабыр",
          "Ибрагим",
          "Олег",
          "Пётр",
          "Виктор",
          "Жомарт",
          "Шыңғыс",
          "Өмірбек");
  private static final List<String> SURNAMES =
      List.of(
          "Есимханов", "Жақсыбаев", "Торгаев", "Қойшыбеков", "Щеголюхин", "Байтеміров", "Юрков");

  private static final List<Transliteration> TO_LATIN =
      List.of(
          Transliteration.ICAO,
          Transliteration.BGN_RUSSIAN,
          Transliteration.PLAIN_ENGLISH,
          Transliteration.BY_EAR,
          Transliteration.BGN_KAZAKH,
          Transliteration.KAZAKH_2018,
          Transliteration.KAZAKH_2021);

  private static NameVerdict verdict(String one, String other) {
    return NameComparison.of(one, other).verdict();
  }

  @Property(tries = 400)
  void siblingsAreNeverOnePerson(
      @ForAll("surnames") String surname,
      @ForAll("given") String one,
      @ForAll("given") String other,
      @ForAll("fathers") String father) {
    Assume.that(!one.equals(other));
    var russian = Transliteration.KAZAKH_AS_RUSSIAN.of(surname + " " + other + " " + father);
    assertEquals(
        NameVerdict.DIFFERENT,
        verdict(surname + " " + one + " " + father, surname + " " + other + " " + father));
    assertNotEquals(NameVerdict.SAME, verdict(surname + " " + one + " " + father, russian));
  }

  @Property(tries = 400)
  void fatherAndSonAreNeverOnePerson(
      @ForAll("surnames") String surname,
      @ForAll("given") String one,
      @ForAll("given") String other) {
    Assume.that(!one.equals(other));
    assertEquals(
        NameVerdict.DIFFERENT,
        verdict(
            surname + " " + one + " " + other + "ұлы", surname + " " + other + " " + one + "ұлы"));
    assertNotEquals(
        NameVerdict.SAME, verdict(one + " " + surname, surname + " " + other + " " + one + "ұлы"));
  }

  @Property(tries = 400)
  void initialsAloneNeverTell(
      @ForAll("surnames") String surname,
      @ForAll("given") String given,
      @ForAll("fathers") String father) {
    var initials = surname + " " + given.charAt(0) + ". " + father.charAt(0) + ".";
    assertEquals(NameVerdict.CANNOT_TELL, verdict(initials, surname + " " + given + " " + father));
    assertEquals(NameVerdict.CANNOT_TELL, verdict(initials, initials));
    assertEquals(NameVerdict.CANNOT_TELL, verdict(given.charAt(0) + ". " + surname, initials));
  }

  @Property(tries = 400)
  void aNameWrittenByAnyStandardIsTheSameName(
      @ForAll("surnames") String surname,
      @ForAll("given") String given,
      @ForAll("standards") Transliteration standard) {
    var cyrillic = surname + " " + given;
    // Standards for Russian have no row for Kazakh letters: they write the name's Russian form.
    boolean kazakh = standard.name().contains("KAZAKH");
    // The Kazakh Latin alphabets have no letter for щ.
    Assume.that(!(standard.name().contains("KAZAKH_20") && surname.startsWith("Щ")));
    var read = kazakh ? cyrillic : Transliteration.KAZAKH_AS_RUSSIAN.of(cyrillic);
    var latin = standard.of(read);
    var compared = NameComparison.of(cyrillic, latin);
    assertEquals(NameVerdict.SAME, compared.verdict(), compared.toString());
  }

  @Property(tries = 200)
  void aSurnameAndItsPassportSpellingHaveOneKey(@ForAll("surnames") String surname) {
    var passport = Transliteration.ICAO.of(Transliteration.KAZAKH_AS_RUSSIAN.of(surname));
    assertEquals(Skeleton.of(surname), Skeleton.of(passport), surname + " " + passport);
  }

  @Provide
  Arbitrary<String> given() {
    return Arbitraries.of(GIVEN);
  }

  @Provide
  Arbitrary<String> surnames() {
    return Arbitraries.of(SURNAMES);
  }

  @Provide
  Arbitrary<String> fathers() {
    return Arbitraries.of("Маратұлы", "Сергеевич", "Болатович", "Қанатұлы", "Ильич");
  }

  @Provide
  Arbitrary<Transliteration> standards() {
    return Arbitraries.of(TO_LATIN);
  }
}
