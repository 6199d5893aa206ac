package org.undersigned.casework.estimating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.Shared;

class TableFileTest {
  @TempDir Path folder;

  private TableFile.Outcome read(String text, String... strata) throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), text.replace("|", "\n"));
    return new TableFile(file, List.of(strata), List.of()).read();
  }

  /// Rows are parted by a bar.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EST-01;''",
        "EST-02;A,B,C|1,0,0",
        "EST-03;A,B,count|1,0,5|0,2,4|0,1,4|1,1,4",
        "EST-04;A,B,count|1,0,-5",
        "EST-04;A,B,count|1,0,4.5",
        "EST-04;A,B,count|1,0,many",
        "EST-04;A,B,count|1,0,99999999999",
        "EST-05;A,B,count|1,0,5|0,0,3",
        "EST-06;A,B,count|1,0,5|1,0,6",
        "EST-09;A,B,count|1,0,5|1,0",
        "EST-11;A,A,count|1,0,5",
        "EST-12;region,count|north,5",
        "EST-03;A,B,count|1,0,5|2,0,4|2,1,4|0,1,3",
      })
  void badTablesAreRefusedByCode(String code, String text) throws IOException {
    assertEquals(code, assertInstanceOf(TableFile.Outcome.Refused.class, read(text)).why().code());
  }

  @Test
  void twentyFiveListsAreTooMany() throws IOException {
    String header =
        IntStream.range(0, 25).mapToObj(j -> "L" + j).collect(Collectors.joining(",")) + ",count";
    String row = "1,".repeat(25) + "3";
    TableFile.Outcome.Refused refused =
        assertInstanceOf(TableFile.Outcome.Refused.class, read(header + "|" + row));
    assertEquals("EST-08", refused.why().code());
  }

  @Test
  void columnsThatAreNoListsAreLeftOutWithANoteAndPatternsSummed() throws IOException {
    TableFile.Outcome.Read read =
        assertInstanceOf(
            TableFile.Outcome.Read.class,
            read("region,A,B,count|north,1,0,5|south,1,0,6|south,1,1,2"));
    assertEquals(List.of("A", "B"), read.lists());
    assertEquals(13, read.strata().get("").documented());
    assertEquals("EST-49", read.notes().getFirst().code());
  }

  @Test
  void aNamedColumnDividesTheTable() throws IOException {
    TableFile.Outcome.Read read =
        assertInstanceOf(
            TableFile.Outcome.Read.class,
            read("region,A,B,count|north,1,0,5|south,1,0,6|south,1,1,2", "region"));
    assertEquals(5, read.strata().get("north").documented());
    assertEquals(8, read.strata().get("south").documented());
  }

  @Test
  void aColumnThatIsNotThereIsRefused() throws IOException {
    assertEquals(
        "EST-07",
        assertInstanceOf(TableFile.Outcome.Refused.class, read("A,B,count|1,0,5", "region"))
            .why()
            .code());
  }

  @Test
  void anEmptyFileSaysSo() throws IOException {
    assertEquals(
        "EST-01", assertInstanceOf(TableFile.Outcome.Refused.class, read("")).why().code());
  }

  private static final Set<String> NO_LISTS =
      Set.of(
          "count",
          "eth",
          "region",
          "gender",
          "age",
          "gov",
          "month",
          "exposure",
          "sex",
          "dup_threshold",
          "overlap_threshold",
          "cause");

  /// Every published table, as it is and with its columns shuffled and called by numbers.
  @Test
  void listsOfPublishedTablesAreLists() throws IOException {
    Path tables = Shared.file("counting/tables/kosovo.csv").getParent();
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split(","));
        List<String> lists = header.stream().filter(c -> !NO_LISTS.contains(c)).toList();
        if (!file.toString().contains("grid")) {
          TableFile.Outcome.Read read =
              assertInstanceOf(
                  TableFile.Outcome.Read.class,
                  new TableFile(file, List.of(), List.of()).read(),
                  file.toString());
          assertEquals(lists, read.lists(), file.toString());
          assertEquals(Optional.empty(), read.open(), file.toString());
        }
        if (lists.size() + 1 == header.size()) anonymous(file, lines, header.size());
      }
    }
  }

  private void anonymous(Path file, List<String> lines, int columns) throws IOException {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, columns).boxed().collect(Collectors.toList()));
    Collections.shuffle(order, new Random(7));
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < lines.size(); line++) {
      String[] cells = lines.get(line).split(",");
      for (int at = 0; at < columns; at++) {
        String cell = cells[order.get(at)];
        String named = line == 0 && !cell.equals("count") ? "liste " + at : cell;
        text.append(at == 0 ? "" : ",").append(named);
      }
      text.append('\n');
    }
    TableFile.Outcome.Read read =
        assertInstanceOf(TableFile.Outcome.Read.class, read(text.toString()), file.toString());
    assertEquals(columns - 1, read.lists().size(), file.toString());
    assertEquals(Optional.empty(), read.open(), file.toString());
  }
}
