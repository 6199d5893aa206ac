package org.undersigned.counting.documented;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.When;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2031, 2031-01-01, 2031-12-31",
    "2031-02, 2031-02-01, 2031-02-28",
    "2031-03-XX, 2031-03-01, 2031-03-31",
    "2031-03-05T16:40, 2031-03-05, 2031-03-05",
    "2031-22, 2031-01-01, 2031-12-31",
    "2031-03-04~, 2031-03-04, 2031-03-04",
    "2031-03-04/2031-03-09, 2031-03-04, 2031-03-09",
    "2031-02-30, 2031-02-28, 2031-02-28",
  })
  void aDateMeansTheDaysThatItsWordsAllow(String edtf, LocalDate first, LocalDate last) {
    assertEquals(new Days(first.toEpochDay(), last.toEpochDay()), Days.of(new When(edtf)));
  }

  @Test
  void aDateWithoutItsYearMayBeInAny() {
    assertEquals(Days.ALWAYS, Days.of(new When("XXXX-03-05")));
  }
}
