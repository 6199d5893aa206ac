package org.undersigned.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.identity.values.DateReading;

class BirthsApartTest {

  @ParameterizedTest
  @CsvSource({
    // births, apart in few records, apart in many
    "1991, 1962, true, true",
    "1991, 1990, false, false",
    "1999, 2001, true, false",
    "1983, 1953, true, false",
    "1983, 1985, false, false",
    "1983-05-11, 1953-05-11, false, false",
    "about 1974, 2009, true, true",
    "about 1989, 1996, false, false",
    "1984-11-03, 1931-07-22, true, true"
  })
  void farApartIsWhatNeitherASlipNorARoundedAgeExplains(
      String one, String other, boolean inFew, boolean inMany) {
    DateReading reading = new DateReading(DateReading.Order.DAY_FIRST, 0);
    int a = reading.read(one);
    int b = reading.read(other);
    assertEquals(inFew, BirthsApart.SLIPS_UNLIKELY.exclude(a, b));
    assertEquals(inMany, BirthsApart.SLIPS_POSSIBLE.exclude(b, a));
  }
}
