package org.undersigned.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Printed;

class UpdateLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 11 March 2031 (updated 14 March 2031) | 2031-03-14",
        "en | Last updated: 14 March 2031, 10:00 | 2031-03-14",
        "fr | Mis à jour le 3 mai 2031 | 2031-05-03",
        "ru | Обновлено 2 апреля 2031 г. | 2031-04-02",
        "en | The list was updated in March 2031. | ''",
        "en | 11 March 2031 | ''",
      })
  void theDayOfTheLastChangeIsRead(String language, String text, String expected) {
    Optional<Printed> updated = UpdateLine.in(InstrumentWords.reading(text, language));
    assertEquals(expected, updated.map(Printed::value).orElse(""));
  }
}
