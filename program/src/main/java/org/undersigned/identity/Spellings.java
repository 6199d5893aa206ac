package org.undersigned.identity;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Reason;
import org.undersigned.model.Reference;
import org.undersigned.names.NameComparison;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;
import org.undersigned.names.PersonName;

/// Puts both original spellings, and the way from one name to the other, into reasons that were
/// made from normal forms.
final class Spellings {
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
        written(one, reason.what()).orElse(reason.one()),
        written(other, reason.what()).orElse(reason.other()),
        reason.bits(),
        reason.why());
  }

  /// What a reference itself writes for what was compared.
  private static Optional<String> written(Reference reference, String what) {
    Optional<String> cell =
        switch (reference) {
          case Reference.Mention _ -> Optional.empty();
          case Reference.Listing listing ->
              listing.attributes().stream()
                  .filter(each -> each.role().equals(what))
                  .map(Reference.Attribute::asWritten)
                  .findFirst();
        };
    return cell.or(() -> partOfName(reference, what)).filter(text -> !text.isBlank());
  }

  private static Optional<String> partOfName(Reference reference, String what) {
    if (!(NameReader.read(reference.asWritten()) instanceof NameReading.Named(PersonName name)))
      return Optional.empty();
    return switch (what) {
      case "given name" -> Optional.of(name.given());
      case "surname" -> Optional.of(name.surname());
      case "patronymic" -> Optional.of(name.patronymic());
      default -> Optional.empty();
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
