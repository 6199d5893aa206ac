package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.reading.MailLines.Flow;

class MailLinesTest {

  @Test
  void linesThatFlowAreOneAndTheSignatureStandsApart() {
    MailLines lines =
        MailLines.of(
            "The office says \nthat nothing \nhappened.\n\n> Where \n> is he?\nWe wait.\n-- \nAdo",
            Flow.FLOWED);
    assertEquals(
        List.of("The office says that nothing happened.", "> Where is he?", "We wait."),
        lines.paragraphs());
    assertEquals(Optional.of("Ado"), lines.signature());
  }

  @Test
  void linesThatDoNotFlowStayAsTheyStand() {
    MailLines lines = MailLines.of("One \ntwo\n\nthree", Flow.FIXED);
    assertEquals(List.of("One\ntwo", "three"), lines.paragraphs());
    assertEquals(Optional.empty(), lines.signature());
  }

  @Test
  void writingWithoutSpacesFlowsWithoutThem() {
    assertEquals(
        List.of("釈放を求める。"), MailLines.of("釈放を \n求める。", Flow.FLOWED_WITHOUT_SPACE).paragraphs());
  }
}
