package org.undersigned.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | At 16:40 on 5 March, 18 000 men | At_16:40_on_5_March_,_18 000_men",
        "ENGLISH | Mr. Holm didn't see the mayor's car. | Mr._Holm_did_n't_see_the_mayor_'s_car_.",
        "ENGLISH | R. A. Sultan, case No. 2-417/2031 | R._A._Sultan_,_case_No._2-417/2031",
        "FRENCH | Qu'a-t-il dit à l'avocate d'Élise ? | Qu'_a_il_dit_à_l'_avocate_d'_Élise_?",
        "RUSSIAN | 2 апреля 2031 г. он ушёл. | 2_апреля_2031_г._он_ушёл_.",
      })
  void wordsNumbersAndMarksArePartedAsWritten(Tongue tongue, String text, String tokens) {
    assertEquals(
        tokens,
        String.join(
            "_", Tokens.of(tongue, text, 0, text.length()).stream().map(Token::surface).toList()));
  }

  @Property(tries = 200)
  void offsetsAlwaysPointAtTheWord(@ForAll String text) {
    for (Tongue tongue : Tongue.values()) {
      List<Token> tokens = Tokens.of(tongue, text, 0, text.length());
      int last = 0;
      for (Token token : tokens) {
        assertEquals(token.surface(), text.substring(token.start(), token.end()));
        assertEquals(true, token.start() >= last, "tokens stand in order");
        last = token.end();
      }
    }
  }
}
