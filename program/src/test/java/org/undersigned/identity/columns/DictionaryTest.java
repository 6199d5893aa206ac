package org.undersigned.identity.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DictionaryTest {

  @Property(tries = 200)
  void numbersAndStringsBelongTogether(@ForAll List<String> texts) {
    Dictionary dictionary = new Dictionary();
    Map<String, Integer> numbers = new HashMap<>();
    for (String text : texts) {
      String kept =
          new String(
              text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
              java.nio.charset.StandardCharsets.UTF_8);
      int number = dictionary.intern(kept);
      assertEquals(numbers.computeIfAbsent(kept, _ -> numbers.size() + 1), number);
      assertEquals(kept, dictionary.text(number));
      assertEquals(number, dictionary.find(kept));
    }
    assertEquals(numbers.size(), dictionary.size());
  }
}
