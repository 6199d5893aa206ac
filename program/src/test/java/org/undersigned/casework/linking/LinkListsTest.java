package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.casework.linking.LinkRequest.Across;
import org.undersigned.casework.linking.LinkRequest.Explained;
import org.undersigned.casework.linking.LinkRequest.ListFile;
import org.undersigned.casework.linking.LinkRequest.Outputs;
import org.undersigned.model.Message;

/// Lists as they come: whatever is wrong with them, every record keeps its line and every trouble
/// has a code.
class LinkListsTest {
  @TempDir Path folder;

  private static final String PEOPLE =
      """
      name,born,town
      Oro Veltsin,1984-11-03,Lower Quay
      Ilka Harnet,1990-02-17,Old Mill
      Oro Veltsin,1984-11-03,Lower Quay

      Jeck Tamsor,1971-06-28,Old Mill
      """;

  private String write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return name;
  }

  private LinkRequest request(
      List<String> files, Optional<Path> judgements, Optional<Explained> explain) {
    return new LinkRequest(
        files.stream().map(f -> new ListFile(f, folder.resolve(f))).toList(),
        Map.of(),
        Across.ALL_LISTS,
        1,
        judgements,
        new Outputs(
            Optional.of(folder.resolve("clusters.csv")),
            Optional.of(folder.resolve("pairs.csv")),
            explain,
            2,
            Optional.of(folder.resolve("draws.jsonl"))));
  }

  private LinkLists.Outcome.Linked link(String... files) throws IOException {
    return assertInstanceOf(
        LinkLists.Outcome.Linked.class,
        new LinkLists(System::nanoTime, RunningProgram.PROGRAM)
            .link(request(List.of(files), Optional.empty(), Optional.empty())));
  }

  private List<String> clusters() throws IOException {
    return Files.readAllLines(folder.resolve("clusters.csv"));
  }

  private static List<String> codes(LinkLists.Outcome.Linked linked) {
    return linked.report().warnings().stream().map(Message::code).toList();
  }

  @Test
  void threeRowsInTwoListsAreEnough() throws IOException {
    link(
        write(
            "a.csv", "name,birth\nOru Telnak,1984-03-02\nAnna Dremet,1990-05-12\nSarik Orsk,1971"),
        write(
            "b.csv", "name,birth\nTelnak Oru,1984-03-02\nAna Dremet,1990-05-12\nIlvan Must,1960"));
    assertEquals(
        List.of("P1", "P2", "P3", "P1", "P2", "P4"),
        clusters().stream().skip(1).map(line -> line.substring(8)).toList());
  }

  @Test
  void groupsSumsAndNotesAreNoPersons() throws IOException {
    link(
        write(
            "a.csv",
            """
            No,Name,Place,Remark
            1,Oru Telnak,Velm,
            2,about twenty men,Velm,
            3,группа из 20 человек,Velm,
            4,une vingtaine de personnes,Velm,
            5,family of Dremet (5 people),Velm,
            6,and others,,
            7,Anna Dremet,Velm,
            Total,,,7
            Source: Harbour Memory,,,
            """));
    assertEquals(
        List.of("P1", "", "", "", "", "", "P2", "", ""),
        clusters().stream().skip(1).map(line -> line.substring(8)).toList());
  }

  @Test
  void everyRecordHasALineAndABlankOneHasNoPerson() throws IOException {
    link(write("a.csv", PEOPLE));
    assertEquals(
        List.of(
            "file,row,person", "a.csv,1,P1", "a.csv,2,P2", "a.csv,3,P1", "a.csv,4,", "a.csv,5,P3"),
        clusters());
    assertEquals(2, Files.readAllLines(folder.resolve("draws.jsonl")).size());
    assertTrue(
        Files.readString(folder.resolve("pairs.csv"))
            .startsWith("file_one,row_one,file_two,row_two,bits,probability,verdict,reasons\n"));
  }

  @Test
  void semicolonsTabsAndOldEncodingsAreRead() throws IOException {
    Files.write(
        folder.resolve("b.csv"),
        "ФИО;дата рождения\nВельцин Оро;1984\nХарнет Илка;1990\n"
            .getBytes(Charset.forName("windows-1251")));
    write("c.tsv", PEOPLE.replace(',', '\t'));
    assertEquals(7, link("b.csv", "c.tsv").report().counts().get("records"));
    assertEquals(8, clusters().size());
  }

  @Test
  void twoEncodingsInOneFileAreToldAndLoseNoRow() throws IOException {
    byte[] first = "ФИО;год рождения\nВельцин Оро;1984\n".getBytes(StandardCharsets.UTF_8);
    byte[] second =
        "Харнет Илка;1990\nТальмин Еджи;1971\n".getBytes(Charset.forName("windows-1251"));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Files.write(folder.resolve("mixed.csv"), both);
    List<String> codes = codes(link("mixed.csv"));
    assertEquals(List.of("READ-28"), codes.stream().filter(c -> c.startsWith("READ")).toList());
    assertTrue(clusters().size() >= 4);
  }

  @Test
  void aHeadingOverTheRowsCountsForAllBelowIt() throws IOException {
    write(
        "held.csv",
        "name,born,taken on,status\nOro Veltsin,1984,2034-03-05,released 2034-03-20\n"
            + "Ilka Harnet,1990,2034-03-05,in custody\n");
    write(
        "dead.csv",
        "name,born,date,place\nTHE DEAD\nOro Veltsin,1984,2034-03-07,Melinta\n"
            + "Ilka Harnet,1990,2034-03-07,Melinta\n");
    List<String> codes = codes(link("held.csv", "dead.csv"));
    assertTrue(codes.contains("LINK-10"), codes.toString());
    assertEquals(
        List.of("P1", "P2", "", "P3", "P2"),
        clusters().stream().skip(1).map(l -> l.substring(l.lastIndexOf(',') + 1)).toList());
  }

  @Test
  void aListWithoutNamesIsToldAndLosesNoRow() throws IOException {
    StringBuilder rows = new StringBuilder("x1,x2\n");
    for (int i = 0; i < 50; i++) rows.append(i).append(',').append(i * 7 % 13).append('\n');
    assertTrue(codes(link(write("numbers.csv", rows.toString()))).contains("LINK-01"));
    assertEquals(51, clusters().size());
  }

  @Test
  void raggedRowsManyColumnsAndAHugeCellAreBorne() throws IOException {
    StringBuilder wide = new StringBuilder("name");
    for (int i = 0; i < 199; i++) wide.append(",place ").append(i);
    for (int row = 0; row < 60; row++) {
      wide.append("\nPerson").append((char) ('a' + row % 26)).append(" Surname").append(row);
      for (int i = 0; i < row * 3; i++) wide.append(",place").append(i % 7);
    }
    wide.append("\n\"").append("x".repeat(2_000_000)).append("\",Old Mill\n");
    assertTrue(codes(link(write("wide.csv", wide.toString()))).contains("LINK-04"));
    assertEquals(62, clusters().size());
  }

  @Test
  void placeholdersJoinNobody() throws IOException {
    StringBuilder rows = new StringBuilder("name,born\n");
    for (int i = 0; i < 300; i++)
      rows.append(i % 3 == 0 ? "unknown" : i % 3 == 1 ? "б/и" : "")
          .append(",1 January ")
          .append(1950 + i % 5)
          .append('\n');
    link(write("unknown.csv", rows.toString()));
    long persons =
        clusters().stream()
            .skip(1)
            .map(l -> l.substring(l.lastIndexOf(',') + 1))
            .filter(p -> !p.isEmpty())
            .distinct()
            .count();
    assertEquals(300, persons);
  }

  @Test
  void aListJoinedWithItselfIsToldAndBounded() throws IOException {
    write("a.csv", PEOPLE);
    assertTrue(codes(link("a.csv", "a.csv")).contains("LINK-11"));
    assertEquals(11, clusters().size());
  }

  @Test
  void contradictoryJudgementsAreNamedWithTheirChain() throws IOException {
    write("a.csv", PEOPLE);
    write(
        "judged.csv",
        "file_one,row_one,file_two,row_two,judgement\n"
            + "a.csv,1,a.csv,2,same\n"
            + "a.csv,2,a.csv,5,same\n"
            + "a.csv,5,a.csv,1,different\n"
            + "a.csv,99,a.csv,1,same\n");
    var linked =
        assertInstanceOf(
            LinkLists.Outcome.Linked.class,
            new LinkLists(System::nanoTime, RunningProgram.PROGRAM)
                .link(
                    request(
                        List.of("a.csv"),
                        Optional.of(folder.resolve("judged.csv")),
                        Optional.of(new Explained("a.csv", 1, "a.csv", 2)))));
    assertTrue(codes(linked).contains("LINK-06"));
    Message contradiction =
        linked.report().warnings().stream()
            .filter(m -> m.code().equals("LINK-07"))
            .findFirst()
            .orElseThrow();
    assertEquals("a.csv:1 = a.csv:2 = a.csv:5", contradiction.arguments().get("chain"));
    assertTrue(
        linked.explained().stream().anyMatch(line -> line.contains("before any comparison")),
        linked.explained().toString());
  }

  @Test
  void aFileThatIsNotThereIsRefused() throws IOException {
    var outcome =
        new LinkLists(System::nanoTime, RunningProgram.PROGRAM)
            .link(request(List.of("absent.csv"), Optional.empty(), Optional.empty()));
    assertEquals(
        "READ-01", assertInstanceOf(LinkLists.Outcome.Refused.class, outcome).why().code());
  }

  @Test
  void equalRunsWriteEqualBytes() throws IOException {
    List<byte[]> written = new ArrayList<>();
    write("a.csv", PEOPLE);
    for (int run = 0; run < 2; run++) {
      link("a.csv");
      written.add(
          (Files.readString(folder.resolve("clusters.csv"))
                  + Files.readString(folder.resolve("pairs.csv"))
                  + Files.readString(folder.resolve("draws.jsonl")))
              .getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        new String(written.get(0), StandardCharsets.UTF_8),
        new String(written.get(1), StandardCharsets.UTF_8));
  }
}
