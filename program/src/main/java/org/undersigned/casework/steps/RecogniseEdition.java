package org.undersigned.casework.steps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference.Listing;

/// Tells when a list looks like a newer edition of one that the case holds: from the same keeper,
/// or under the same file name but for its figures, with most of the names. It is only said; a
/// colleague decides.
final class RecogniseEdition {
  /// The share of the older list's names that the newer one repeats.
  private static final double LEAST_SHARED = 0.7;

  private static final int FEWEST_NAMES = 3;

  /// Of a keeper of many lists the last ones are looked at.
  private static final int MOST_COMPARED = 5;

  private final Casebook book;

  RecogniseEdition(Casebook book) {
    this.book = book;
  }

  /// What a colleague should be asked of a reading that was just kept; empty where the exhibit is
  /// declared an edition already.
  List<Message> of(Reading reading) {
    Fingerprint exhibit = reading.exhibit();
    if (book.editions().of(exhibit).isPresent()) return List.of();
    Map<Fingerprint, Set<Id<NameList>>> lists = new HashMap<>();
    for (NameList each : List.copyOf(book.lists()).reversed()) {
      boolean room = lists.size() <= MOST_COMPARED;
      if (each.exhibit().equals(exhibit)
          || lists.containsKey(each.exhibit())
          || room && isAlike(each.exhibit(), exhibit))
        lists.computeIfAbsent(each.exhibit(), _ -> new HashSet<>()).add(each.id());
    }
    if (!lists.containsKey(exhibit) || lists.size() < 2) return List.of();
    Map<Fingerprint, Set<String>> names = names(lists);
    Set<String> own = names.getOrDefault(exhibit, Set.of());
    names.remove(exhibit);
    return names.entrySet().stream()
        .filter(each -> isRepeated(each.getValue(), own))
        .map(Map.Entry::getKey)
        .max(java.util.Comparator.comparing(this::received))
        .map(older -> List.of(message(reading, older, names.get(older), own)))
        .orElse(List.of());
  }

  private boolean isAlike(Fingerprint one, Fingerprint other) {
    return book.editions().after(one).isEmpty()
        && (Keepers.of(book, one).equals(Keepers.of(book, other))
            || stem(book.nameOf(one)).equals(stem(book.nameOf(other))));
  }

  /// A file's name without what changes from edition to edition.
  private static String stem(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\d\\s._()-]+|\\bv\\b|\\bcopy\\b", "");
  }

  private Map<Fingerprint, Set<String>> names(Map<Fingerprint, Set<Id<NameList>>> lists) {
    Map<Id<NameList>, Fingerprint> exhibitOf = new HashMap<>();
    lists.forEach((exhibit, ids) -> ids.forEach(id -> exhibitOf.put(id, exhibit)));
    Map<Fingerprint, Set<String>> names = new HashMap<>();
    for (var each : book.references())
      if (each instanceof Listing row && exhibitOf.containsKey(row.list()))
        names
            .computeIfAbsent(exhibitOf.get(row.list()), _ -> new HashSet<>())
            .add(row.asWritten().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    return names;
  }

  private static boolean isRepeated(Set<String> older, Set<String> newer) {
    return older.size() >= FEWEST_NAMES && shared(older, newer) >= LEAST_SHARED * older.size();
  }

  private static long shared(Set<String> older, Set<String> newer) {
    return older.stream().filter(newer::contains).count();
  }

  private String received(Fingerprint exhibit) {
    return Optional.of(book.accessionsOf(exhibit))
        .filter(given -> !given.isEmpty())
        .map(given -> given.getLast().receivedAt().toString())
        .orElse("");
  }

  private Message message(
      Reading reading, Fingerprint older, Set<String> before, Set<String> after) {
    return Message.of(
        "EDITION-05",
        "name",
        book.nameOf(older),
        "shared",
        Long.toString(shared(before, after)),
        "names",
        Integer.toString(before.size()),
        "newer",
        reading.exhibit().brief(),
        "older",
        older.brief());
  }
}
