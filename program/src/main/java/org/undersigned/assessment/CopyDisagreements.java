package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.model.Claim;
import org.undersigned.model.Dispute;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Quote;
import org.undersigned.model.Said;

/// What copies and altered quotations do to statements: the same number told by an original and its
/// copy is one source, and a rewritten quotation puts words under a name.
final class CopyDisagreements {
  private final List<Said> sayings;

  CopyDisagreements(List<Said> sayings) {
    this.sayings = sayings;
  }

  /// For each root the statements that give one figure in it and in its copies: one disagreement,
  /// whatever the number of copies.
  List<Disagreement> copied(List<Copy> copies) {
    Map<Fingerprint, List<Copy>> byRoot = new LinkedHashMap<>();
    for (Copy copy : copies)
      byRoot.computeIfAbsent(copy.original(), _ -> new ArrayList<>()).add(copy);
    List<Disagreement> found = new ArrayList<>();
    byRoot.forEach((root, members) -> copied(in(root), members).ifPresent(found::add));
    return found;
  }

  private Optional<Disagreement> copied(List<Said> root, List<Copy> copies) {
    Sides sides = new Sides();
    int documents = 1;
    for (Copy copy : copies) {
      int before = sides.size();
      for (Said other : in(copy.copy()))
        for (Said one : root)
          if (sameFigure(one, other)) {
            sides.add("the original, " + name(one), one);
            sides.add("a copy of it, " + name(other), other);
          }
      if (sides.size() > before) documents++;
    }
    if (!sides.areTwo()) return Optional.empty();
    return Optional.of(
        new Disagreement(
            sides.dispute(
                "figures in a text and in its " + (documents == 2 ? "copy" : "copies"),
                Dispute.Kind.COPY_COUNTED_AS_SOURCE),
            Conflict.NO_CONFLICT,
            documents + " documents, 1 root: the same words in several documents are one source"));
  }

  /// Each altered quotation, with the statements that quote it on either side. Documents that alter
  /// the same words in the same way stand together on one side.
  List<Disagreement> rewritten(List<QuotationCheck> checks) {
    Map<String, Sides> sides = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (QuotationCheck check : checks)
      if (check
          instanceof QuotationCheck.Altered(Quote quotation, Quote source, List<Change> changes)) {
        String differing = changes.stream().map(Change::words).collect(Collectors.joining("; "));
        String key = source.at().reading().hex() + " " + source.at().start() + " " + differing;
        words.put(key, differing);
        sides
            .computeIfAbsent(key, _ -> new Sides())
            .addAll("as the sealed source has it", within(source))
            .addAll("as it is quoted", within(quotation));
      }
    return sides.entrySet().stream()
        .map(
            each ->
                new Disagreement(
                    each.getValue()
                        .dispute(
                            "a quotation: " + words.get(each.getKey()),
                            Dispute.Kind.REWRITTEN_QUOTATION),
                    Conflict.NO_CONFLICT,
                    "the quotation differs from the sealed source: " + words.get(each.getKey())))
        .toList();
  }

  private List<Said> in(Fingerprint reading) {
    return sayings.stream()
        .filter(s -> s.quotes().stream().anyMatch(q -> q.quote().at().reading().equals(reading)))
        .toList();
  }

  /// The statements whose words meet those of `quote`.
  private List<Said> within(Quote quote) {
    return sayings.stream()
        .filter(s -> s.quotes().stream().anyMatch(q -> meets(q.quote(), quote)))
        .toList();
  }

  private static boolean meets(Quote one, Quote other) {
    return one.at().reading().equals(other.at().reading())
        && one.at().start() < other.at().end()
        && other.at().start() < one.at().end();
  }

  private static boolean sameFigure(Said one, Said other) {
    return one.claim() instanceof Claim.NumberIs(var a)
        && other.claim() instanceof Claim.NumberIs(var b)
        && a.tally().equals(b.tally())
        && a.quantity().unit().equals(b.quantity().unit());
  }

  private static String name(Said said) {
    return Optional.of(said.quotes().getFirst().exhibitName())
        .filter(n -> !n.isBlank())
        .orElse("a document");
  }
}
