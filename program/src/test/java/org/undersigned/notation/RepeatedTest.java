package org.undersigned.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTest {
  private final List<String> read = new ArrayList<>();
  private final Repeated<StringBuilder> values =
      new Repeated<>(
          text -> {
            read.add(text);
            return new StringBuilder(text);
          });

  @Test
  void aTextThatComesAgainIsReadOnce() {
    assertSame(values.of("one"), values.of(new String("one")));
    assertEquals(List.of("one"), read);
  }

  @Test
  void textsOfOneHashAreNeverTakenForOneAnother() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    StringBuilder first = values.of("Aa");
    assertEquals("BB", values.of("BB").toString());
    assertEquals("Aa", values.of("Aa").toString());
    assertNotSame(first, values.of("Aa"), "it was pushed out, and read again");
  }
}
