package org.undersigned.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Tally;

class GroupCellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two more journalists | 2",
        "🕊🕊🕊🕊🕊🕊🕊🕊 two weavers | 2",
        "five weavers | 5",
        "Anna Two | 0",
        "de la Cruz, Maria | 0",
      })
  void wordsThatCountSeveralArePersonsAndNamesAreNot(String cell, long persons) {
    Optional<Tally> wanted =
        persons == 0 ? Optional.empty() : Optional.of(new Tally.Exactly(persons));
    assertEquals(wanted, new GroupCell("en").count(cell));
  }
}
