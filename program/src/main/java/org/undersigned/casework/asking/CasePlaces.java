package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Reference;
import org.undersigned.model.Where;
import org.undersigned.names.Transliteration;

/// Places as the rows of a case name them, so that a street is known to lie in its town, and a town
/// is known in another script. What the case does not say stays unknown: nothing is looked up.
final class CasePlaces {

  /// A name with its town in front, `Melinta, Quay Street`.
  private record Within(String town, String part) {}

  private final Set<String> written = new TreeSet<>();
  private final List<Within> parts = new ArrayList<>();

  /// @param places as rows write them
  CasePlaces(Iterable<String> places) {
    places.forEach(this::learn);
  }

  /// The places of the rows of a case that count.
  static CasePlaces of(Casebook book) {
    return new CasePlaces(
        book.current().stream()
            .filter(Reference.Listing.class::isInstance)
            .flatMap(each -> ((Reference.Listing) each).attribute("place").stream())
            .toList());
  }

  private void learn(String place) {
    if (!written.add(place)) return;
    int comma = place.indexOf(',');
    if (comma > 0)
      parts.add(new Within(place.substring(0, comma).strip(), place.substring(comma + 1).strip()));
  }

  /// `stated` in the words of `wanted` where the case says that it is that place or lies in it;
  /// otherwise as it is.
  Where seenFrom(Where wanted, Where stated) {
    Within named = named(stated.asWritten());
    if (!alike(named.town(), wanted.asWritten())) return stated;
    return Where.asWritten(
        named.part().isEmpty() ? wanted.asWritten() : wanted.asWritten() + ", " + named.part());
  }

  /// A part that stands alone belongs to the one town that has a part of this name; to none where
  /// two towns have one.
  private Within named(String place) {
    int comma = place.indexOf(',');
    if (comma > 0)
      return new Within(place.substring(0, comma).strip(), place.substring(comma + 1).strip());
    List<Within> fitting = parts.stream().filter(each -> alike(each.part(), place)).toList();
    boolean oneTown =
        !fitting.isEmpty()
            && fitting.stream().allMatch(each -> alike(each.town(), fitting.getFirst().town()));
    return oneTown ? new Within(fitting.getFirst().town(), place) : new Within(place, "");
  }

  /// Equal words, in one script or as one of them is written in the other's.
  private static boolean alike(String one, String other) {
    String[] ones = words(one);
    String[] others = words(other);
    if (ones.length != others.length) return false;
    for (int i = 0; i < ones.length; i++)
      if (!ones[i].equals(others[i])
          && !Transliteration.variants(ones[i]).contains(others[i])
          && !Transliteration.variants(others[i]).contains(ones[i])) return false;
    return true;
  }

  private static String[] words(String place) {
    return place.toLowerCase(Locale.ROOT).strip().split("[\\s,.]+");
  }
}
