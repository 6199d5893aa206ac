package org.undersigned.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `estimate` on tables that nobody should get a number from: a coded message that says what, where
/// and what next, or a refusal in plain words.
class EstimateBadInputTest {
  private static final String REST = "|0,1,0,40|0,0,1,35|1,1,0,20|1,0,1,18|0,1,1,15|1,1,1,9";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int estimate(String table, String... options) throws IOException {
    Files.writeString(folder.resolve("table.csv"), table.replace("|", "\n") + "\n");
    List<String> arguments = new ArrayList<>(List.of("estimate", "table.csv"));
    arguments.addAll(Arrays.asList(options));
    return new Commands(
            new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Clock.systemUTC(),
                folder))
        .run(arguments.toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /// A bar parts rows; `…` stands for six good ones.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "negative count; EST-04; line 2; A,B,C,count|1,0,0,-50…",
        "fractional count; EST-04; line 2; A,B,C,count|1,0,0,50.5…",
        "count with an exponent; EST-04; line 2; A,B,C,count|1,0,0,5e1…",
        "count that is no number; EST-04; line 2; A,B,C,count|1,0,0,NaN…",
        "no count; EST-04; line 2; A,B,C,count|1,0,0,…",
        "more persons than there are; EST-04; line 2; A,B,C,count|1,0,0,9000000000…",
        "no count column; EST-02; count; A,B,C,number|1,0,0,50…",
        "pattern given twice; EST-06; lines 2 and 9; A,B,C,count|1,0,0,50…|1,0,0,60",
        "nobody's row; EST-05; line 2; A,B,C,count|0,0,0,50…",
        "cell 2; EST-03; line 2, column 'A'; A,B,C,count|2,0,0,50…",
        "cell that is a letter; EST-03; column 'A'; A,B,C,count|x,0,0,50…",
        "empty cell; EST-03; column 'A'; A,B,C,count|,0,0,50…",
        "short row; EST-09; line 2; A,B,C,count|1,0,50…",
        "name twice; EST-11; 'A'; A,A,C,count|1,0,0,50…",
        "no list; EST-12; three lists; region,count|north,50",
        "empty file; EST-01; header; ''",
      })
  void isAnsweredByCodeAndPlace(String what, String code, String place, String table)
      throws IOException {
    assertEquals(2, estimate(table.replace("…", REST)), what);
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith(code) && said.contains(place), said);
    assertEquals("", printed());
  }

  @Test
  void aPatternGivenTwiceInANamedStratumIsAnsweredByItsLines() throws IOException {
    String table = "town,A,B,C,count|x,1,0,0,5|y,1,0,0,6|x,1,0,0,7";
    assertEquals(2, estimate(table, "--stratum", "town"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("lines 2 and 4"), err.toString());
  }

  @Test
  void twentyFiveListsAreTooMany() throws IOException {
    String lists = IntStream.range(0, 25).mapToObj(j -> "L" + j).collect(Collectors.joining(","));
    assertEquals(2, estimate(lists + ",count|" + "1,".repeat(25) + "3"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("EST-08"), err.toString());
  }

  /// Refusals are answers: exit 0, the documented count, no number beside it.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one list; there is one list; A,count|1,300",
        "two lists; there are two lists; A,B,count|1,0,90|0,1,80|1,1,40",
        "two lists and one with nobody; holds nobody; A,B,C,count|1,0,0,90|0,1,0,80|1,1,0,40",
        "three persons; too few to estimate; A,B,C,count|1,1,0,1|1,0,1,1|0,1,1,1",
        "nobody at all; nobody is documented; A,B,C,count|1,0,0,0",
        "only a header; nobody is documented; A,B,C,count",
      })
  void aTableThatBearsNoNumberIsRefusedInPlainWords(String what, String words, String table)
      throws IOException {
    assertEquals(0, estimate(table), what);
    assertTrue(printed().contains("No estimate is given"), printed());
    assertTrue(printed().contains(words), printed());
  }

  @Test
  void aStratumWithThreePersonsAddsItsDocumentedOnesOnly() throws IOException {
    String table =
        "town,A,B,C,count|x,1,1,0,1|x,1,0,1,1|x,0,1,1,1|y,1,0,0,9|y,0,1,0,1|y,0,0,1,1|y,1,1,0,1";
    assertEquals(0, estimate(table, "--stratum", "town", "--json"));
    assertTrue(printed().contains("\"verdict\":\"refused\""), printed());
    assertTrue(printed().contains("\"panel\":[]"), printed());
  }

  @Test
  void aNameThatIsNoListCannotBeACopy() throws IOException {
    assertEquals(2, estimate("A,B,C,count|1,0,0,50" + REST, "--copies", "A+D"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("'D'"), err.toString());
  }

  @Test
  void aListAndItsDeclaredCopyAreOneList() throws IOException {
    assertEquals(0, estimate("A,B,C,count|1,0,0,50" + REST, "--copies", "A+B"));
    assertTrue(printed().contains("there are two lists"), printed());
    assertTrue(printed().contains("compiled from one another"), printed());
  }
}
