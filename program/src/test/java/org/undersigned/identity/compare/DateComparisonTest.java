package org.undersigned.identity.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.identity.values.DateReading;

class DateComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "1984-11-03, 1984-11-03, EXACT",
    "1984-11-03, 1984-11-08, NEAR",
    "1984-11-03, 1984-03-11, SWAPPED",
    "1984-11-03, 1962-11-03, CLOSE",
    "1984-11-03, 1984-11-29, SOUNDS",
    "1984-11-03, 1984-05-29, INITIAL",
    "1984-11-03, 1931-07-22, DIFFERENT",
    "1984, 1984-11-03, COMPATIBLE",
    "1984, 1985, YEARS_CLOSE",
    "1989, 1990, YEARS_CLOSE",
    "1962, 1992, YEARS_CLOSE",
    "1984, 1991, UNFIT",
    "about 1984, 1985-02-01, ABOUT",
    "about 1984, 1987, ABOUT_CLOSE",
    "about 1984, 1999, ABOUT_DIFFERENT",
    "1984-11-03, '', MISSING"
  })
  void levelsFollowTheSlipsThatDatesSuffer(String one, String other, Level level) {
    DateReading reading = new DateReading(DateReading.Order.DAY_FIRST, 0);
    int a = reading.read(one);
    int b = reading.read(other);
    assertEquals(level, Level.of(DateComparison.level(a, b)));
    assertEquals(level, Level.of(DateComparison.level(b, a)), "the other way round");
  }
}
