package org.undersigned.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.lists.CellDate.Of;
import org.undersigned.lists.CellDate.Order;
import org.undersigned.model.When;

/// Dates as lists write them that know little: no more precise than the cell.
class CellDateTest {
  @ParameterizedTest
  @CsvSource({
    "00.05.2021, 2021-05",
    "00/00/1988, 1988",
    "1960s, 1960/1969",
    "années 1960, 1960/1969",
    "1990-е, 1990/1999",
    "not before 4 June 2036, 2036-06-04/..",
    "не раньше 4 июня 2036, 2036-06-04/..",
    "не ранее 2000, 2000/..",
    "May or June 2031, 2031-05/2031-06",
    "night of 1/2 May 2034, 2034-05-01/2034-05-02",
    "5 қыркүйекке қараған түні 2036, 2036-09-04/2036-09-05",
  })
  void aDateIsNoMorePreciseThanItsCell(String cell, String edtf) {
    CellDate dates = new CellDate(Order.DAY_FIRST, Optional.empty(), OptionalInt.of(2036), "en");
    assertEquals(Optional.of(new When(edtf)), dates.read(cell, Of.EVENT));
  }
}
