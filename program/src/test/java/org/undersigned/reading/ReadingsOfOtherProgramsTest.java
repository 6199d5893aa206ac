package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// Files that other programs wrote, beside what a person wrote down of them
/// (`fixtures/readings/read`, its README says how).
class ReadingsOfOtherProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/fixtures/readings/read");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".truth"))
          .filter(path -> lines(path).stream().anyMatch(line -> line.matches("[HPIR] .*")))
          .sorted()
          .toList();
    }
  }

  private static List<String> lines(Path truth) {
    try {
      return Files.readAllLines(truth);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyParagraphRowAndNoteIsABlockOfItsKind(Path truth) throws IOException {
    Path file = Path.of(truth.toString().replaceFirst("\\.truth$", ""));
    Reading reading = Texts.reading(file.getFileName().toString(), Files.readAllBytes(file));
    List<String> blocks = new ArrayList<>();
    for (Block block : reading.blocks()) blocks.add(line(block, reading));
    List<String> missing = new ArrayList<>();
    for (String line : lines(truth))
      if (line.matches("[HPIRAM] .*") && isWrong(line, blocks)) missing.add(line);
    assertEquals(List.of(), missing, () -> String.join("\n", blocks));
  }

  private static boolean isWrong(String line, List<String> blocks) {
    String wanted = line.charAt(0) + " " + plain(line.substring(1));
    return switch (line.charAt(0)) {
      case 'A' ->
          blocks.stream().noneMatch(b -> b.startsWith("A ") && b.endsWith(wanted.substring(2)));
      case 'M' ->
          blocks.stream().anyMatch(b -> !b.startsWith("A ") && b.contains(wanted.substring(2)));
      case 'R' -> blocks.stream().noneMatch(b -> b.matches(pattern(wanted)));
      default -> !blocks.contains(wanted);
    };
  }

  /// A row whose cells `*` and `?` may have any words, and whose last ones may be left out.
  private static String pattern(String row) {
    StringBuilder pattern = new StringBuilder("R ");
    String[] cells = row.substring(2).split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      String words = cell.matches("[*?]") ? "[^|]*" : java.util.regex.Pattern.quote(cell);
      String column = (i == 0 ? " *" : " *\\| *") + words;
      pattern.append(cell.isEmpty() && i > 0 ? "(?:" + column + ")?" : column);
    }
    return pattern.append("[ |]*").toString();
  }

  private static String line(Block block, Reading reading) {
    String words = reading.words(block.start(), block.end());
    return switch (block) {
      case Block.Heading _ -> "H " + plain(words);
      case Block.Paragraph _, Block.Quotation _ -> "P " + plain(words);
      case Block.Item _ -> "I " + plain(words).replaceFirst("^\\S{1,3}[.)] ", "");
      case Block.Aside _ -> "A " + plain(words);
      case Block.Row row -> "R " + cells(row, reading);
    };
  }

  private static String cells(Block.Row row, Reading reading) {
    List<String> cells = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      while (cells.size() < cell.column() - 1) cells.add("");
      cells.add(plain(reading.words(cell.start(), cell.end())));
    }
    return String.join(" | ", cells);
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replace("\u00AD", "")
        .replaceAll(" ?\\[(?:\\d{1,3}|[ivx]{1,5})]", "")
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip();
  }
}
