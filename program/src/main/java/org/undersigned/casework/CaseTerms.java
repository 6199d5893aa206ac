package org.undersigned.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Claim;
import org.undersigned.model.Message;
import org.undersigned.model.OwnTerms;
import org.undersigned.model.Term;
import org.undersigned.vocabulary.Entry;
import org.undersigned.vocabulary.ListOutcome;
import org.undersigned.vocabulary.TermList;
import org.undersigned.vocabulary.TermListReader;
import org.undersigned.vocabulary.Vocabularies;

/// The terms of a case: the shipped lists, and beside them those of its own that colleagues keep in
/// it.
public final class CaseTerms {
  private final Map<String, OwnTerms> newest = new LinkedHashMap<>();
  private final Map<Term, Entry> everKept = new HashMap<>();
  private final List<Message> refused = new ArrayList<>();
  private Vocabularies all = Vocabularies.shipped();

  /// Takes the next record in.
  void take(OwnTerms record) {
    // A newer version stands where the older one did: other lists may lean on it.
    OwnTerms before = newest.put(record.list(), record);
    if (before != null && before.standing() == OwnTerms.Standing.WITHDRAWN) {
      newest.remove(record.list());
      newest.put(record.list(), record);
    }
    read(record).ifPresent(list -> list.entries().forEach(each -> everKept.put(each.term(), each)));
    refused.clear();
    all = joined(standing(), refused);
  }

  private static Optional<TermList> read(OwnTerms record) {
    return TermListReader.read(record.list(), record.text()) instanceof ListOutcome.Taken taken
        ? Optional.of(taken.list())
        : Optional.empty();
  }

  /// `own` beside the shipped lists, one after the other.
  ///
  /// @param refused takes why a list does not fit
  public static Vocabularies joined(Collection<OwnTerms> own, List<Message> refused) {
    Vocabularies all = Vocabularies.shipped();
    for (OwnTerms each : own)
      switch (TermListReader.read(each.list(), each.text())) {
        case ListOutcome.Refused(Message why) -> refused.add(why);
        case ListOutcome.Taken(TermList list) -> {
          switch (all.with(list)) {
            case Vocabularies.Outcome.Joined(Vocabularies with) -> all = with;
            case Vocabularies.Outcome.Refused(Message why) -> refused.add(why);
          }
        }
      }
    return all;
  }

  /// Whether `own` has this term.
  static boolean holds(OwnTerms own, Term term) {
    return read(own).flatMap(list -> list.entry(term.code())).isPresent();
  }

  /// The terms of a claim.
  public static List<Term> in(Claim claim) {
    return switch (claim) {
      case Claim.ActHappened act -> List.of(act.kind());
      case Claim.NumberIs(var figure) -> figure.quantity().kind().stream().toList();
      case Claim.Demanded(var terms) -> List.of(terms.action());
      case Claim.PersonIs _, Claim.NumberTold _, Claim.SamePerson _, Claim.Answered _ -> List.of();
      case Claim.Signed _, Claim.InCourt _, Claim.Refers _, Claim.Judged _ -> List.of();
    };
  }

  /// All lists from which is chosen.
  public Vocabularies all() {
    return all;
  }

  /// The lists of its own that are kept, the last kept last.
  public List<OwnTerms> standing() {
    return newest.values().stream()
        .filter(each -> each.standing() == OwnTerms.Standing.KEPT)
        .toList();
  }

  /// What was kept last under a list's name, withdrawn or not.
  public Optional<OwnTerms> newest(String list) {
    return Optional.ofNullable(newest.get(list));
  }

  /// Why lists that are kept are not in use: a newer version of the program may ship a term that
  /// they took.
  public List<Message> refused() {
    return Collections.unmodifiableList(refused);
  }

  /// The label of a term of its own, of a withdrawn list too; empty for a shipped term.
  public Optional<String> ownLabel(Term term, String language) {
    return Optional.ofNullable(everKept.get(term)).map(entry -> entry.label(language));
  }
}
