package org.undersigned.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Term;

class TermListReaderTest {
  private static final String HEAD = "vocabulary: own\nversion: 3\nsource: us\nattributes: shade\n";

  @Test
  void anEntryKeepsAllItsFields() {
    TermList list =
        taken(
            HEAD
                + """
                # a remark
                [red]
                en: red
                also-en: crimson; scarlet
                kk: қызыл
                shade: dark
                article: GC common 3
                article: ICCPR 9(1)
                opposite: green
                [green]
                en: green
                broader: red
                opposite: red
                """);
    Entry red = list.entry("red").orElseThrow();
    assertEquals(new Term("own", "red"), red.term());
    assertEquals("3", list.version());
    assertEquals(List.of("red", "crimson", "scarlet"), red.wordsIn("en"));
    assertEquals("dark", red.attributes().get("shade"));
    assertEquals(
        List.of(new Citation("GC", "common 3"), new Citation("ICCPR", "9(1)")), red.citations());
    assertEquals(Optional.of(red), list.meaning("kk", " Қызыл"));
    assertEquals(Optional.of("red"), list.entry("green").orElseThrow().broader());
    assertEquals("green", list.entry("green").orElseThrow().label("kk"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[a]~en: a~colour: blue|7|unknown field 'colour:'",
        "[a]~en: a~xx: a|7|unknown field 'xx:'",
        "[a]~en: a~also-: a|7|unknown field 'also-:'",
        "[a]~en: a~en: b|7|stands twice",
        "[a]~en: a~[a]~en: b|7|the code 'a' stands twice",
        "[a]~shade: dark|6|'a' has no label",
        "[a]~en: a~article: ICCPR|7|an instrument and a provision",
        "[a]~en: a~[b]~en: A|8|stands for 'a' and for 'b'",
        "[a]~en:|6|is empty",
        "stray words|5|neither",
        "en: a|5|expected '[a code]'"
      })
  void whatItDoesNotKnowIsRefusedWithItsLine(String body, String line, String problem) {
    var refused =
        assertInstanceOf(
            ListOutcome.Refused.class,
            TermListReader.read("own.txt", HEAD + body.replace('~', '\n')));
    assertEquals("VOCAB-01", refused.why().code());
    assertEquals(line, refused.why().arguments().get("line"));
    String found = refused.why().arguments().get("problem");
    assertTrue(found.contains(problem), found);
  }

  @Test
  void aHeadOutOfOrderIsRefused() {
    assertInstanceOf(
        ListOutcome.Refused.class, TermListReader.read("own.txt", "version: 3\nvocabulary: own\n"));
    assertInstanceOf(ListOutcome.Refused.class, TermListReader.read("own.txt", ""));
  }

  @Test
  void ownTermsStandBesideTheShippedOnes() {
    TermList own =
        taken(
            "vocabulary: acts\nversion: 1\nsource: our office\nattributes: none\n"
                + "[forced haircut]\nen: forced haircut\nbroader: torture\n");
    var joined =
        assertInstanceOf(Vocabularies.Outcome.Joined.class, Vocabularies.shipped().with(own));
    assertTrue(joined.all().entry(new Term("acts", "forced haircut")).isPresent());
    assertTrue(joined.all().entry(new Term("acts", "killing")).isPresent());
    String ours = Vocabularies.shipped().list("acts").orElseThrow().version();
    assertEquals(ours + "+1", joined.all().list("acts").orElseThrow().version());
    assertTrue(Vocabularies.shipped().entry(new Term("acts", "forced haircut")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[killing]~en: something else|5|the code 'killing' is taken",
        "[freeing]~en: freeing~[liberation]~en: Release|8|for 'release' and for 'liberation'",
        "[liberation]~en: liberty~also-en: free; Release|7|for 'release' and for 'liberation'",
        "[haircut]~en: haircut~broader: shearing|7|'shearing' is no code of this list",
        "[haircut]~en: haircut~opposite: torture|7|which does not name it",
        "[haircut]~en: haircut~field: act: hair|7|'act: hair', which 'haircut' names, is in no",
        "[haircut]~en: haircut~kk: шаш~article: Hair Convention 1|8|'Hair Convention', which 'hai"
      })
  void ownTermsNeitherChangeAShippedMeaningNorPointNowhere(
      String body, String line, String problem) {
    TermList own =
        taken(
            "vocabulary: acts\nversion: 1\nsource: our office\nattributes: none\n"
                + body.replace('~', '\n'));
    var refused =
        assertInstanceOf(Vocabularies.Outcome.Refused.class, Vocabularies.shipped().with(own));
    assertEquals("VOCAB-02", refused.why().code());
    assertEquals(line, refused.why().arguments().get("line"));
    String found = refused.why().arguments().get("problem");
    assertTrue(found.contains(problem), found);
  }

  @Test
  void aTermIsNamedByItsCodeOrByALabelOfAnyLanguage() {
    for (String words : new String[] {"killing", " Killing ", "убийство"})
      assertEquals(
          Optional.of(new Term("acts", "killing")), Vocabularies.shipped().named("acts", words));
    assertEquals(Optional.empty(), Vocabularies.shipped().named("acts", "no such act"));
    assertEquals(Optional.empty(), Vocabularies.shipped().named("no such list", "killing"));
  }

  private static TermList taken(String text) {
    return assertInstanceOf(ListOutcome.Taken.class, TermListReader.read("own.txt", text)).list();
  }
}
