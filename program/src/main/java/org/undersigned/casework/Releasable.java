package org.undersigned.casework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Accession;
import org.undersigned.model.Consent;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Import;
import org.undersigned.model.OwnTerms;
import org.undersigned.model.Receipt;
import org.undersigned.model.Run;
import org.undersigned.model.Source;
import org.undersigned.model.Undoing;

/// Which exhibits of a case may leave the house for one use, by the terms of those who gave them;
/// and the casebook of only what hangs on these.
public final class Releasable {

  private final Casebook book;
  private final Set<Fingerprint> allowed = new LinkedHashSet<>();
  private final Map<Fingerprint, String> withheld = new LinkedHashMap<>();

  /// @param use what the release is for
  public Releasable(Casebook book, Consent.Use use) {
    this.book = book;
    for (Exhibit exhibit : book.exhibits()) {
      String why = forbidden(exhibit.id(), use);
      if (why.isEmpty()) allowed.add(exhibit.id());
      else withheld.put(exhibit.id(), why);
    }
  }

  /// Why an exhibit may not leave, in words that give nothing of it away; empty text where it may.
  /// One giver's leave is enough for what they gave; one withdrawal forbids it altogether.
  private String forbidden(Fingerprint exhibit, Consent.Use use) {
    List<Consent.Terms> terms =
        book.accessionsOf(exhibit).stream()
            .map(Accession::id)
            .flatMap(id -> book.consent(id).stream())
            .map(Consent::terms)
            .toList();
    if (terms.stream().anyMatch(Consent.Terms.Withdrawn.class::isInstance))
      return "consent to it was withdrawn";
    return terms.stream().anyMatch(each -> permits(each, use))
        ? ""
        : "its giver's terms do not allow this use";
  }

  private static boolean permits(Consent.Terms terms, Consent.Use use) {
    return switch (terms) {
      case Consent.Terms.AlreadyPublic() -> true;
      case Consent.Terms.Informed(Set<Consent.Use> uses) -> uses.contains(use);
      case Consent.Terms.NotAsked _, Consent.Terms.Withdrawn _ -> false;
    };
  }

  /// Exhibits that may leave.
  public Set<Fingerprint> allowed() {
    return Collections.unmodifiableSet(allowed);
  }

  /// Exhibits that may not, with the reason.
  public Map<Fingerprint, String> withheld() {
    return Collections.unmodifiableMap(withheld);
  }

  /// Whether a statement that may leave has a term of the list: a reader needs its labels.
  private boolean isSpoken(OwnTerms own, Keeping keeping) {
    return book.statements().stream()
        .filter(each -> allowed.containsAll(keeping.hangsOn(each)))
        .flatMap(each -> CaseTerms.in(each.claim()).stream())
        .anyMatch(term -> term.vocabulary().equals(own.list()) && CaseTerms.holds(own, term));
  }

  /// Only what hangs on allowed exhibits: no word of another is in it. Who handed them over, under
  /// which file name and on which terms, stays in the house.
  public Casebook book() {
    Keeping keeping = new Keeping(book, List.of());
    return book.only(
        record ->
            switch (record) {
              case Exhibit exhibit -> allowed.contains(exhibit.id());
              case Accession _, Consent _, Source _, Run _ -> false;
              case Import _, Receipt _, Undoing _ -> false;
              case OwnTerms own -> isSpoken(own, keeping);
              default -> allowed.containsAll(keeping.hangsOn(record));
            });
  }
}
