package org.undersigned.casework.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Where;

class CasePlacesTest {
  private static final CasePlaces PLACES =
      new CasePlaces(
          List.of(
              "Melinta, Quay Street",
              "Melinta",
              "Kadrosh",
              "Мелинта",
              "Melinta, Old Market",
              "Kadrosh, Old Market"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Melinta|Melinta|Melinta",
        "Melinta|Мелинта|Melinta",
        "Мелинта|Melinta|Мелинта",
        "Melinta|Quay Street|Melinta, Quay Street",
        "Melinta|Melinta, harbour gate|Melinta, harbour gate",
        "Kadrosh|Quay Street|Quay Street",
        // two towns have one: nobody knows which is meant
        "Melinta|Old Market|Old Market",
        "Melinta|Kadrosh|Kadrosh",
        "Melinta|somewhere else|somewhere else"
      })
  void aPlaceIsSeenAsTheCaseItselfSays(String wanted, String stated, String seen) {
    assertEquals(
        Where.asWritten(seen), PLACES.seenFrom(Where.asWritten(wanted), Where.asWritten(stated)));
  }
}
