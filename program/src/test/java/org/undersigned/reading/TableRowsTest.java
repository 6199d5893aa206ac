package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;

class TableRowsTest {

  @Test
  void rowsAreAsWideAsTheWidestAndBlankOnesStay() {
    byte[] bytes = "name;born\nТалвик 𝒜;1980\n;\nMira;1991;x\n".getBytes(StandardCharsets.UTF_8);
    ReadOutcome outcome =
        Readers.read(new Document(Fingerprint.of(bytes), "list.csv", bytes), ReadLimits.usual());
    var read = assertInstanceOf(ReadOutcome.Read.class, outcome);
    assertEquals(
        List.of(
            new TableRows.Table(
                "",
                List.of(
                    List.of("name", "born", ""),
                    List.of("Талвик 𝒜", "1980", ""),
                    List.of("", "", ""),
                    List.of("Mira", "1991", "x")))),
        TableRows.of(read.reading()));
    assertEquals(List.of(), read.reading().placements(), "a cell is its own place");
  }
}
