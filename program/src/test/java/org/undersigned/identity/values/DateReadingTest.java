package org.undersigned.identity.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReadingTest {

  @ParameterizedTest
  @CsvSource({
    "1984-11-03, 1984-11-03",
    "19841103, 1984-11-03",
    "3.11.1984, 1984-11-03",
    "22.9.90, 1990-09-22",
    "5.3.31, 2031-03-05",
    "13/2/1990, 1990-02-13",
    "2/13/1990, 1990-02-13",
    "3 November 1984, 1984-11-03",
    "3 ноября 1984 г., 1984-11-03",
    "Mar 1 1970, 1970-03-01",
    "1985 г.р., 1985",
    "2031-03, 2031-03",
    "34744, 1995-02-14",
    "38, 1993~",
    "17 лет, 2014~",
    "about 35, 1996~",
    "1811-84-08, 1811-84-08",
    "unknown, ''",
    "released, ''"
  })
  void readsNoMoreThanTheCellSays(String cell, String edtf) {
    DateReading reading = new DateReading(DateReading.Order.DAY_FIRST, 2031);
    assertEquals(edtf, DateValue.text(reading.read(cell)));
  }

  @ParameterizedTest
  @CsvSource({
    "03/06/2031, 2031-03-06",
    "03-06-2031, 2031-03-06",
    "03.06.31, 2031-06-03",
    "06.03.2031, 2031-03-06",
    "03.14.2031, 2031-03-14",
    "14/03/2031, 2031-03-14"
  })
  void dotsMeanThatTheDayStandsFirstWhateverSlashesDo(String cell, String edtf) {
    DateReading reading = new DateReading(DateReading.Order.MONTH_FIRST, 0);
    assertEquals(edtf, DateValue.text(reading.read(cell)));
  }

  @ParameterizedTest
  @CsvSource({"5.3.34, 2034, 2034-03-05", "5.3.34, 2019, 1934-03-05", "5.3.19, 2019, 2019-03-05"})
  void twoDigitsMeanTheHundredYearsUpToTheLatest(String cell, int latest, String edtf) {
    DateReading reading = new DateReading(DateReading.Order.DAY_FIRST, 0, latest);
    assertEquals(edtf, DateValue.text(reading.read(cell)));
  }
}
