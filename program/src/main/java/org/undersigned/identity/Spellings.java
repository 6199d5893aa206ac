package org.undersigned.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.identity.values.NormalForm;
import org.undersigned.model.Reason;
import org.undersigned.model.Reference;
import org.undersigned.names.NameComparison;

/// Puts both original spellings, and the way from one name to the other, into reasons that were
/// made from normal forms.
final class Spellings {
  private static final Set<String> NAMES = Set.of("given name", "surname", "patronymic");

  private final Reference one;
  private final Reference other;
  private final List<Reason> parts;

  private Spellings(Reference one, Reference other) {
    this.one = one;
    this.other = other;
    this.parts = NameComparison.of(one.asWritten(), other.asWritten()).reasons();
  }

  static Spellings of(Reference one, Reference other) {
    return new Spellings(one, other);
  }

  List<Reason> in(List<Reason> reasons) {
    return reasons.stream().map(this::spelled).toList();
  }

  private Reason spelled(Reason reason) {
    Optional<Reason> part =
        parts.stream().filter(each -> each.what().equals(reason.what())).findFirst();
    if (part.isPresent())
      return new Reason(
          reason.what(),
          part.get().one(),
          part.get().other(),
          reason.bits(),
          joined(reason.why(), way(part.get().why())));
    return new Reason(
        reason.what(),
        written(one, reason.what(), reason.one()),
        written(other, reason.what(), reason.other()),
        reason.bits(),
        reason.why());
  }

  /// What a reference itself writes for what was compared: a part of its name, found again by its
  /// normal form, or a cell.
  private static String written(Reference reference, String what, String normal) {
    if (NAMES.contains(what)) {
      for (String word : reference.asWritten().split("[\\s,.]+"))
        if (NormalForm.of(word).replace(" ", "").equals(NormalForm.of(normal).replace(" ", "")))
          return word;
      return normal;
    }
    return switch (reference) {
      case Reference.Mention _ -> normal;
      case Reference.Listing listing ->
          listing.attributes().stream()
              .filter(each -> each.role().equals(what) && !each.asWritten().isBlank())
              .map(Reference.Attribute::asWritten)
              .findFirst()
              .orElse(normal);
    };
  }

  private static String joined(String why, String way) {
    return why.contains(way) ? why : why + "; " + way;
  }

  /// Without the rarity that the names room states: that of the lists at hand counts here.
  private static String way(String why) {
    int rarity = why.indexOf("; 1 in ");
    return rarity < 0 ? why : why.substring(0, rarity);
  }
}
