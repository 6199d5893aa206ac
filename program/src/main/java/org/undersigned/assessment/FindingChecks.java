package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Finding;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Said;
import org.undersigned.model.Statement;

/// Tells what a finding lacks before it can be made: reasons, reviewed statements, sources that are
/// independent of each other as its standard of proof asks, and what speaks against it.
///
/// The machine checks form. Whether reasons carry a conclusion is for people.
public final class FindingChecks {
  private FindingChecks() {}

  /// What is missing; empty where nothing is.
  ///
  /// @param evidence the statements of the case and its copies, to tell roots and denials
  public static List<Message> missing(Finding finding, Evidence evidence, List<Copy> copies) {
    List<Message> missing = new ArrayList<>();
    if (finding.reasoning().isBlank()) missing.add(Message.of("FIND-01"));
    List<Said> support = said(finding.inSupport(), evidence);
    List<Said> against = said(finding.against(), evidence);
    if (support.stream().anyMatch(s -> s.standing() == Said.Standing.DRAFT))
      missing.add(Message.of("FIND-02"));
    int needed = roots(finding.standard());
    List<Said> carrying = finding.outcome() == Finding.Outcome.REFUTED ? against : support;
    int found = Roots.of(carrying, copies).roots().size();
    if (finding.outcome() != Finding.Outcome.NOT_ESTABLISHED && found < needed)
      missing.add(
          Message.of(
              "FIND-03",
              "found",
              Integer.toString(found),
              "needed",
              Integer.toString(needed),
              "standard",
              name(finding.standard())));
    long unweighed = unweighed(finding, evidence);
    if (unweighed > 0) missing.add(Message.of("FIND-04", "count", Long.toString(unweighed)));
    return List.copyOf(missing);
  }

  /// How many roots a standard asks for at least. Suspicion may rest on one source; belief needs
  /// others that are independent of it (OHCHR, *Commissions of inquiry*, 2015: corroboration by
  /// independent sources).
  private static int roots(Finding.StandardOfProof standard) {
    return switch (standard) {
      case REASONABLE_SUSPICION -> 1;
      case REASONABLE_GROUNDS_TO_BELIEVE, BALANCE_OF_PROBABILITIES -> 2;
      case BEYOND_REASONABLE_DOUBT -> 3;
    };
  }

  private static String name(Finding.StandardOfProof standard) {
    return standard.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /// Statements that contradict or deny the support and that the finding names on neither side.
  private static long unweighed(Finding finding, Evidence evidence) {
    Set<Id<Statement>> named = new HashSet<>(finding.inSupport());
    named.addAll(finding.against());
    Set<Id<Statement>> open = new HashSet<>();
    for (Disagreement disagreement : Disagreements.ofStatements(evidence)) {
      if (disagreement.conflict() != Disagreement.Conflict.CONFLICT) continue;
      List<Id<Statement>> members =
          disagreement.dispute().sides().stream()
              .flatMap(side -> side.statements().stream())
              .toList();
      if (members.stream().anyMatch(finding.inSupport()::contains)) open.addAll(members);
    }
    open.removeAll(named);
    return open.stream().filter(id -> isOnTheOtherSide(id, finding, evidence)).count();
  }

  private static boolean isOnTheOtherSide(Id<Statement> id, Finding finding, Evidence evidence) {
    for (Disagreement disagreement : Disagreements.ofStatements(evidence))
      for (var side : disagreement.dispute().sides())
        if (side.statements().contains(id)
            && side.statements().stream().anyMatch(finding.inSupport()::contains)) return false;
    return true;
  }

  private static List<Said> said(List<Id<Statement>> ids, Evidence evidence) {
    return ids.stream()
        .map(
            id -> evidence.sayings().stream().filter(s -> s.id().equals(id.toString())).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }
}
