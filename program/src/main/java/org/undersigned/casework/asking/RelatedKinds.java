package org.undersigned.casework.asking;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.model.Term;
import org.undersigned.vocabulary.Entry;
import org.undersigned.vocabulary.Vocabularies;

/// Whether claims about two kinds of act speak of the same matter, so that a denial of one belongs
/// beside the other: one is a kind of the other, or both may touch the same provisions ("nobody was
/// fired upon" beside "61 were killed").
final class RelatedKinds {
  private final Vocabularies terms;

  /// @param terms the lists that say which kind is a kind of which
  RelatedKinds(Vocabularies terms) {
    this.terms = terms;
  }

  boolean related(Term one, Term other) {
    if (one.equals(other)) return true;
    Optional<Entry> first = terms.entry(one);
    Optional<Entry> second = terms.entry(other);
    if (first.isEmpty() || second.isEmpty()) return false;
    if (broader(first.get()).contains(other.code()) || broader(second.get()).contains(one.code()))
      return true;
    // Two acts in their own right are two matters, though one provision covers both; a method of
    // violence or a consequence (fired upon, has died) belongs to the act.
    if (first.get().field().equals(second.get().field())) return false;
    Set<String> provisions = provisions(first.get());
    return !provisions.isEmpty() && provisions.equals(provisions(second.get()));
  }

  /// Whether `one` is `other`, or a kind of it.
  boolean isKindOf(Term one, Term other) {
    if (one.equals(other)) return true;
    return terms.entry(one).map(entry -> broader(entry).contains(other.code())).orElse(false);
  }

  private Set<String> broader(Entry entry) {
    Set<String> codes = new HashSet<>();
    Optional<Entry> at = Optional.of(entry);
    while (at.flatMap(Entry::broader).filter(codes::add).isPresent())
      at =
          terms.entry(
              new Term(entry.term().vocabulary(), at.orElseThrow().broader().orElseThrow()));
    return codes;
  }

  /// Provisions of the Covenant on Civil and Political Rights: the one instrument whose articles
  /// part the matters cleanly (life, ill-treatment, liberty, trial, expression …).
  private static Set<String> provisions(Entry entry) {
    return entry.citations().stream()
        .filter(each -> each.instrument().equals("ICCPR"))
        .map(each -> each.provision())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
