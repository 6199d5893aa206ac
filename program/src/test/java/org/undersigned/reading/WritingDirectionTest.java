package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDirectionTest {

  /// Read; as it stands on the page from left to right.
  @ParameterizedTest
  @CsvSource({
    "שלום, םולש",
    "'2031.', '.2031'",
    "'בשעה 6:40.', '.6:40 העשב'",
    "'קרא Human Rights Watch היום', 'םויה Human Rights Watch ארק'",
    "'ב-14 במאי', 'יאמב 14-ב'",
  })
  void wordsOfALineFromTheRightAreReadInTheirOrder(String read, String printed) {
    assertEquals(read, inOrder(WritingDirection.RIGHT_TO_LEFT, printed));
  }

  @ParameterizedTest
  @CsvSource({
    "'He said שלום לך twice.', 'He said ךל םולש twice.'",
    "'No other script.', 'No other script.'",
  })
  void wordsFromTheRightWithinALineFromTheLeftAreTurned(String read, String printed) {
    assertEquals(read, inOrder(WritingDirection.LEFT_TO_RIGHT, printed));
  }

  private static String inOrder(WritingDirection direction, String printed) {
    List<PdfWord> words =
        List.of(printed.split(" ")).stream()
            .map(word -> direction.read(List.of(word.split(""))))
            .map(WritingDirectionTest::word)
            .toList();
    return direction.ordered(words).stream().map(PdfWord::words).collect(Collectors.joining(" "));
  }

  private static PdfWord word(String words) {
    return new PdfWord(
        words,
        0,
        1,
        1,
        10,
        PdfGlyph.Weight.REGULAR,
        1,
        new org.undersigned.model.Placement.Origin.OnPage(1, 0, 0, 1, 1),
        java.util.OptionalInt.empty());
  }
}
