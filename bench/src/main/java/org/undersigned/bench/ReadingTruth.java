package org.undersigned.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// What a person wrote down of a file, one thing a line, its kind before it:
///
/// `H` a heading, `P` a paragraph or quotation, `I` an item, `B` a block of any of these, `R` a
/// row, its cells parted by a bar (`*` or `?`: any words), each a whole block and in this order;
/// `T` a block of a picture, at most one letter in twenty read wrongly; `A` a note that stands
/// apart; `O` a block of any kind at any place; `C` words somewhere in it or in a file inside; `M`
/// words that no block of the author's own may have; `N` words that may stand nowhere; `F` a file
/// inside; `E` a fact kept apart; `X` and `W` a code.
final class ReadingTruth {

  /// What came of one line; `why` is empty where it is right.
  record Verdict(String kind, String line, String why) {
    boolean right() {
      return why.isEmpty();
    }
  }

  private record Piece(Block block, List<String> cells) {
    String words() {
      return plain(String.join(" ", cells));
    }
  }

  private final Readings.Found found;
  private final List<Piece> pieces = new ArrayList<>();
  private final String all;
  private int reached = -1;

  private ReadingTruth(Readings.Found found) {
    this.found = found;
    for (Reading reading : found.readings())
      for (Block block : reading.blocks()) pieces.add(new Piece(block, cells(block, reading)));
    all = plain(String.join(" ", found.readings().stream().map(Reading::text).toList()));
  }

  static List<Verdict> judge(List<String> truth, Readings.Found found) {
    ReadingTruth judge = new ReadingTruth(found);
    return truth.stream()
        .filter(line -> line.length() > 1)
        .map(line -> new Verdict(line.substring(0, 1), line, judge.fault(line)))
        .toList();
  }

  /// The words of a block: of a row each cell's, at its column.
  static List<String> cells(Block block, Reading reading) {
    if (!(block instanceof Block.Row row))
      return List.of(reading.words(block.start(), block.end()));
    List<String> cells = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      while (cells.size() < cell.column() - 1) cells.add("");
      cells.add(reading.words(cell.start(), cell.end()));
    }
    return cells;
  }

  private String fault(String line) {
    String words = line.substring(1).strip();
    return switch (line.charAt(0)) {
      case 'H' -> block(words, (block, _) -> block instanceof Block.Heading);
      case 'P' ->
          block(
              words,
              (block, _) -> block instanceof Block.Paragraph || block instanceof Block.Quotation);
      case 'I' -> block(words, (block, _) -> block instanceof Block.Item);
      case 'B' ->
          block(words, (block, _) -> !(block instanceof Block.Aside || block instanceof Block.Row));
      case 'R' -> row(words);
      case 'T' -> like(words);
      case 'A' -> apart(words);
      case 'O' -> any(piece -> piece.words().equals(plain(words)), "no block of its own");
      case 'C' -> all.contains(plain(words)) ? "" : "nowhere";
      case 'M' ->
          pieces.stream()
                  .anyMatch(
                      piece ->
                          !(piece.block() instanceof Block.Aside)
                              && piece.words().contains(plain(words)))
              ? "within the text"
              : "";
      case 'N' -> all.contains(plain(words)) ? "was read" : "";
      case 'F' -> found.enclosures().contains(words) ? "" : "inside are " + found.enclosures();
      case 'E' ->
          found.facts().stream().anyMatch(fact -> fact.contains(words)) ? "" : "no such fact";
      case 'X', 'W' ->
          found.said().stream().anyMatch(message -> message.code().equals(words))
              ? ""
              : "said was " + found.said().stream().map(message -> message.code()).toList();
      default -> throw new IllegalArgumentException("No kind of line: " + line);
    };
  }

  private String any(java.util.function.Predicate<Piece> test, String otherwise) {
    return pieces.stream().anyMatch(test) ? "" : otherwise;
  }

  private String block(String words, BiPredicate<Block, String> kind) {
    String wanted = plain(words);
    Optional<Piece> other = Optional.empty();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.words().equals(wanted)
          && !(piece.block() instanceof Block.Item && piece.words().endsWith(" " + wanted)))
        continue;
      if (kind.test(piece.block(), wanted)) return ordered(i);
      other = Optional.of(piece);
    }
    if (other.isPresent()) return "is a " + other.get().block().getClass().getSimpleName();
    return all.contains(wanted) ? "not a block of its own" : "its words are not there as one";
  }

  private String ordered(int index) {
    String why = index < reached ? "too early" : "";
    reached = Math.max(reached, index);
    return why;
  }

  private String row(String words) {
    List<String> wanted = Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
    for (int i = 0; i < pieces.size(); i++)
      if (pieces.get(i).block() instanceof Block.Row && same(wanted, pieces.get(i).cells()))
        return ordered(i);
    return "no such row";
  }

  private static boolean same(List<String> wanted, List<String> cells) {
    for (int i = 0; i < Math.max(wanted.size(), cells.size()); i++) {
      String want = i < wanted.size() ? wanted.get(i) : "";
      if (want.equals("*") || want.equals("?")) continue;
      if (!plain(want).equals(i < cells.size() ? plain(cells.get(i)) : "")) return false;
    }
    return true;
  }

  private String apart(String words) {
    return any(
        piece -> piece.block() instanceof Block.Aside && piece.words().endsWith(plain(words)),
        all.contains(plain(words)) ? "not apart" : "its words are not there as one");
  }

  private String like(String words) {
    String wanted = plain(words);
    int best = Integer.MAX_VALUE;
    for (Piece piece : pieces) best = Math.min(best, distance(wanted, piece.words()));
    return best * 20 <= wanted.length() ? "" : "at best " + best + " letters from a block";
  }

  /// The edit distance (Levenshtein 1966) of two texts, one row of its table kept.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int here = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(here, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[other.length()];
  }

  /// Words in one form: composed letters, single spaces, no soft hyphens, no marks of notes.
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replace("\u00AD", "")
        .replaceAll(" ?\\[(?:\\d{1,3}|[ivx]{1,5})]", "")
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip();
  }
}
