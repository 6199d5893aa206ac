package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.assessment.Change;
import org.undersigned.assessment.Copy;
import org.undersigned.assessment.QuotationCheck;
import org.undersigned.assessment.TextsCompared;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.rendering.ExhibitPage;

/// What comparing a text with the case's other texts told: what it copies, who copies it, and where
/// each quotation inside it stands.
final class TextFacts {

  private static final int MOST = 40;

  private final Casebook book;

  TextFacts(Casebook book) {
    this.book = book;
  }

  List<ExhibitPage.Fact> of(Reading reading) {
    List<ExhibitPage.Fact> facts = new ArrayList<>();
    if (!ComparedTexts.areFew(book)) return facts;
    TextsCompared compared = ComparedTexts.of(book);
    for (Copy copy : compared.originalsOf(reading.id()))
      facts.add(new ExhibitPage.Fact("Copies", copied(copy)));
    List<Copy> copies = compared.copiesOf(reading.id());
    if (!copies.isEmpty())
      facts.add(new ExhibitPage.Fact("Copied by", ComparedTexts.copies(book, copies)));
    List<QuotationCheck> quotations = compared.quotationsIn(reading.id());
    if (!quotations.isEmpty())
      facts.add(new ExhibitPage.Fact("Quotations in it", summed(quotations)));
    for (QuotationCheck check : quotations.subList(0, Math.min(MOST, quotations.size())))
      facts.add(fact(check));
    return facts;
  }

  private String copied(Copy copy) {
    String differing =
        copy.isFaithful()
            ? "word for word"
            : "with other words: " + ComparedTexts.brief(copy.differing());
    return Math.round(copy.containment() * 100)
        + " % of "
        + ComparedTexts.name(book, copy.original())
        + ", "
        + differing;
  }

  private static String summed(List<QuotationCheck> checks) {
    long exact = checks.stream().filter(QuotationCheck.Exact.class::isInstance).count();
    long altered = checks.stream().filter(QuotationCheck.Altered.class::isInstance).count();
    return exact
        + " word for word in another exhibit, "
        + altered
        + " altered, "
        + (checks.size() - exact - altered)
        + " in no other exhibit here";
  }

  private ExhibitPage.Fact fact(QuotationCheck check) {
    String words = "“" + ComparedTexts.brief(check.quotation().exact()) + "”";
    Optional<String> source =
        TextsCompared.source(check)
            .map(Quote::at)
            .map(at -> ComparedTexts.name(book, at.reading()));
    return switch (check) {
      case QuotationCheck.Exact _ ->
          new ExhibitPage.Fact("Quotation, exact", words + " stands in " + source.orElseThrow());
      case QuotationCheck.Altered(Quote _, Quote from, List<Change> changes) ->
          new ExhibitPage.Fact(
              "Quotation, altered",
              words
                  + " – "
                  + source.orElseThrow()
                  + " has “"
                  + ComparedTexts.brief(from.exact())
                  + "”: "
                  + changes.stream().map(Change::words).collect(Collectors.joining("; ")));
      case QuotationCheck.Unknown _ ->
          new ExhibitPage.Fact("Quotation, unknown", words + " stands in no other exhibit here");
    };
  }
}
