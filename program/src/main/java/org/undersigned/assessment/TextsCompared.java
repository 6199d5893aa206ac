package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// The sealed texts of a case compared with one another: who copies whom, which quotation stands
/// where, which sum does not close. Dear to make for many texts, so it is made once and handed
/// about.
///
/// @param documents how many texts were compared
/// @param copies each text that copies another, beside its root
/// @param quotations every quotation inside a document, by document, in the order of its text
/// @param openSums tables whose rows do not make their total
public record TextsCompared(
    int documents, List<Copy> copies, List<QuotationCheck> quotations, List<Sums.Sum> openSums) {
  public TextsCompared {
    copies = List.copyOf(copies);
    quotations = List.copyOf(quotations);
    openSums = List.copyOf(openSums);
  }

  public static TextsCompared of(List<DatedReading> readings) {
    List<Reading> texts = readings.stream().map(DatedReading::reading).toList();
    QuotationChecks checks = new QuotationChecks(texts);
    List<QuotationCheck> quotations = new ArrayList<>();
    for (DatedReading document : readings)
      for (QuotationCheck check : checks.of(document.reading()))
        if (isOfAnEarlierText(check, document, readings)) quotations.add(check);
    List<Sums.Sum> sums = new ArrayList<>();
    for (Reading text : texts) for (Sums.Sum sum : Sums.in(text)) if (!sum.closes()) sums.add(sum);
    return new TextsCompared(texts.size(), NearDuplicates.among(readings), quotations, sums);
  }

  /// A text cannot alter words that were written after it.
  private static boolean isOfAnEarlierText(
      QuotationCheck check, DatedReading document, List<DatedReading> readings) {
    return !(check instanceof QuotationCheck.Altered(Quote _, Quote source, var _))
        || readings.stream()
            .filter(r -> r.reading().id().equals(source.at().reading()))
            .findFirst()
            .filter(document::isBefore)
            .isEmpty();
  }

  /// How many of the documents copy no other one.
  public int roots() {
    Set<Fingerprint> copying = new HashSet<>();
    copies.forEach(copy -> copying.add(copy.copy()));
    return documents - copying.size();
  }

  /// "12 documents, 3 roots": how many sources the documents are, as far as their words tell.
  public String words() {
    return Roots.count(documents, "document") + ", " + Roots.count(roots(), "root");
  }

  /// What a text copies: one for each root that it holds.
  public List<Copy> originalsOf(Fingerprint reading) {
    return copies.stream().filter(copy -> copy.copy().equals(reading)).toList();
  }

  /// The texts that copy this one.
  public List<Copy> copiesOf(Fingerprint reading) {
    return copies.stream().filter(copy -> copy.original().equals(reading)).toList();
  }

  /// What came of the quotations inside one document.
  public List<QuotationCheck> quotationsIn(Fingerprint reading) {
    return quotations.stream()
        .filter(check -> check.quotation().at().reading().equals(reading))
        .toList();
  }

  /// Where a checked quotation stands, if it stands anywhere.
  public static Optional<Quote> source(QuotationCheck check) {
    return switch (check) {
      case QuotationCheck.Exact(Quote _, Quote source) -> Optional.of(source);
      case QuotationCheck.Altered(Quote _, Quote source, var _) -> Optional.of(source);
      case QuotationCheck.Unknown _ -> Optional.empty();
    };
  }
}
