package org.undersigned.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Message;

class PlainLineTest {
  record Plain(
      String someText, double share, long count, boolean isTrue, List<Message> warningsGiven) {}

  record Counted(Map<String, Double> seconds, List<Integer> none) {}

  @Test
  void aPlainRecordIsWrittenAsTheNotationWritesIt() {
    Plain plain =
        new Plain(
            "Ерлан \"Е.\" \\ \u0001 \t\n",
            1e-7,
            12,
            true,
            List.of(Message.of("LINK-01", "file", "a,b.csv", "row", "3")));
    assertEquals(Notation.line(plain), PlainLine.of(plain));
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", 0.25);
    seconds.put("block", 12345678.9);
    Counted counted = new Counted(seconds, List.of());
    assertEquals(Notation.line(counted), PlainLine.of(counted));
  }

  @Property(tries = 200)
  void anyTextIsWrittenAsTheNotationWritesIt(@ForAll String text, @ForAll double number) {
    Plain plain = new Plain(text, number, 0, false, List.of());
    if (Double.isFinite(number)) assertEquals(Notation.line(plain), PlainLine.of(plain));
  }

  @Test
  void whatIsNotPlainIsRefused() {
    record Odd(Object anything) {}
    assertThrows(IllegalArgumentException.class, () -> PlainLine.of(new Odd(new Object())));
  }
}
