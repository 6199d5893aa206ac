package org.undersigned.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Mr. Holm left. He was tired. | Mr. Holm left.#He was tired.",
        "ENGLISH | See Doc. 16810 and No. 7. It was read. | See Doc. 16810 and No. 7.#It was read.",
        "ENGLISH | He said: “Go. Now.” They went. | He said: “Go. Now.”#They went.",
        "FRENCH | Mme Arnal a lu l'art. 5 de la Conv. Elle est partie. | Mme Arnal a lu l'art. 5 de"
            + " la Conv.#Elle est partie.",
        "RUSSIAN | «Почему?» — спросил он. Никто не ответил. | «Почему?» — спросил он.#Никто не"
            + " ответил.",
        "RUSSIAN | В янв. 2031 г. он жил на ул. Мира. Потом уехал. | В янв. 2031 г. он жил на ул."
            + " Мира.#Потом уехал.",
      })
  void abbreviationsAndQuotationsEndNoSentence(Tongue tongue, String text, String sentences) {
    assertEquals(sentences, String.join("#", split(tongue, text)));
  }

  @Property(tries = 100)
  void sentencesCoverAllTokensInOrder(@ForAll String text) {
    List<Token> tokens = Tokens.of(Tongue.ENGLISH, text, 0, text.length());
    int last = 0;
    for (Sentences.Run run : Sentences.of(tokens, 0, tokens.size(), Quotations.of(tokens, text))) {
      assertEquals(last, run.from());
      last = run.to();
    }
    assertEquals(tokens.size(), last);
  }

  private static List<String> split(Tongue tongue, String text) {
    List<Token> tokens = Tokens.of(tongue, text, 0, text.length());
    List<String> sentences = new ArrayList<>();
    for (Sentences.Run run : Sentences.of(tokens, 0, tokens.size(), Quotations.of(tokens, text)))
      sentences.add(text.substring(tokens.get(run.from()).start(), tokens.get(run.to() - 1).end()));
    return sentences;
  }
}
