package org.undersigned.casework.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.casework.asking.MatchNames.Scored;
import org.undersigned.model.Reason;

final class MatchNamesTest {
  @TempDir private Path folder;

  private List<Scored> scored(String table) throws IOException {
    var file = Files.writeString(folder.resolve("pairs.csv"), table);
    var scored = new ArrayList<Scored>();
    assertTrue(MatchNames.table(file, scored::add).isEmpty());
    return scored;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void everyPairIsScoredInItsOrderWhateverTheDelimiter(String delimiter) throws IOException {
    var table =
        "name_one|name_two\nЕсимханов Болат|Yesimkhanov Bolat\n\nЕсимханов Болат|Петрищев Олег\n";
    var scored = scored(table.replace("|", delimiter));
    assertEquals(List.of("same", "different"), scored.stream().map(Scored::verdict).toList());
    assertEquals("Yesimkhanov Bolat", scored.getFirst().other());
  }

  @Test
  void aFirstRowThatIsAPairIsScored() throws IOException {
    assertEquals(1, scored("Есимханов Болат,Yesimkhanov Bolat\n").size());
  }

  @Test
  void aMissingNameIsScoredAsNobody() throws IOException {
    assertEquals("cannot_tell", scored("Есимханов Болат\nА,б/и\n").getFirst().verdict());
  }

  @Test
  void theBitsAreTheSumOfTheReasonsPriorIncluded() {
    var scored = MatchNames.pair("Есимханов Болат", "Yesimkhanov B.");
    double sum = scored.reasons().stream().mapToDouble(Reason::bits).sum();
    assertEquals(scored.bits(), sum, 0.0011);
    assertEquals("prior", scored.reasons().getFirst().what());
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertTrue(MatchNames.table(folder.resolve("absent.csv"), _ -> {}).isPresent());
  }
}
