package org.undersigned.identity.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days as the calendars of both countries print them.
class SolarHijriTest {
  @ParameterizedTest
  @CsvSource({
    "1357/11/22, 1979-02-11",
    "1358/01/12, 1979-04-01",
    "1398/01/01, 2019-03-21",
    "1398/12/29, 2020-03-19",
    "1399/01/01, 2020-03-20",
    "1399/12/30, 2021-03-20",
    "1400/01/01, 2021-03-21",
    "1400/05/24, 2021-08-15",
    "1403/01/01, 2024-03-20",
    "۱۳۶۵, 1986~",
    "1365, 1365",
    "1984-11-03, 1984-11-03",
    "1299/05/01, 1299-05-01",
    "1398-05-01, 1398-05-01"
  })
  void daysOfTheSolarYearAreGregorianDays(String written, String gregorian) {
    DateReading reading = new DateReading(DateReading.Order.DAY_FIRST, 0);
    assertEquals(gregorian, DateValue.text(reading.read(written)));
  }
}
