package org.undersigned.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.model.Reading;
import org.undersigned.statements.rules.RuleProposer;

/// Whatever a text holds, every quote equals the text at its place, and the same text gives the
/// same drafts.
class ProposerLawsTest {
  private static final String[] PIECES = {
    "The Ministry said that ",
    "“",
    "”",
    "\"",
    "« ",
    " »",
    "two men ",
    "were beaten ",
    "on 6 March 2031",
    ". ",
    "; ",
    "😀 ",
    "according to ",
    "Mara Velten",
    ", a nurse, ",
    "denied that ",
    "must be released",
    "at least 40 people ",
    "Суд признал ",
    "не менее двух человек ",
    "погибли",
    "selon l'avocat ",
    "(",
    ")",
    " — ",
    ":",
    "\n\n",
    "He ",
    "they ",
    "said",
    "?",
    " and ",
  };

  @Property(tries = 150)
  void everyQuoteEqualsTheTextAtItsPlace(
      @ForAll("texts") String text, @ForAll("languages") String language) {
    Material material = Texts.material(language, text, "the author");
    Reading reading = material.reading();
    for (Excerpt quote : quotes(new RuleProposer().propose(material)).toList())
      assertEquals(reading.words(quote.start(), quote.end()), quote.words());
  }

  @Property(tries = 30)
  void theSameTextGivesTheSameDrafts(@ForAll("texts") String text) {
    assertEquals(
        new RuleProposer().propose(Texts.material("en", text, "the author")),
        new RuleProposer().propose(Texts.material("en", text, "the author")));
  }

  private static Stream<Excerpt> quotes(Drafts drafts) {
    return Stream.of(
            drafts.statements().stream().map(StatementDraft::quote),
            drafts.figures().stream().map(FigureDraft::quote),
            drafts.demands().stream().map(DemandDraft::quote),
            drafts.references().stream().map(ReferenceDraft::quote),
            drafts.persons().stream().map(PersonDraft::quote))
        .flatMap(one -> one);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(List.of("en", "fr", "ru"));
  }
}
