package org.undersigned.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said “we saw \"two\" men”. | “we saw \"two\" men”#\"two\"",
        "Il dit : « C'est “fini” ». | « C'est “fini” »#“fini”",
        "Er sagte „so“ und ging. | „so“",
        "She doesn't know the guards' names. | ",
        "“Never closed. | ",
        "He wrote ‘gunshot’ once. | ‘gunshot’",
      })
  void marksArePairedByStyleAndNested(String text, String quotations) {
    List<Token> tokens = Tokens.of(Tongue.ENGLISH, text, 0, text.length());
    Quotations pairs = Quotations.of(tokens, text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++)
      if (pairs.closeOf(i) > i)
        found.add(text.substring(tokens.get(i).start(), tokens.get(pairs.closeOf(i)).end()));
    assertEquals(quotations == null ? "" : quotations, String.join("#", found));
  }
}
