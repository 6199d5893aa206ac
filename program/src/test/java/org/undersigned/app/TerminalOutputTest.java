package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalOutputTest {

  private static String printed(String text) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(new TerminalOutput(bytes), true, StandardCharsets.UTF_8);
    out.print(text);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anEscapeSequenceInAQuoteSteersNothing() {
    assertEquals("?[31mred? ?]0;title?", printed("\u001b[31mred\u0007 \u001b]0;title\u0000"));
  }

  @Test
  void linesTabsAndEveryScriptPassUnchanged() {
    String text = "a\tb\r\nМелинта – Ünal – ميلينتا – 梅林塔 😀";
    assertEquals(text, printed(text));
  }
}
