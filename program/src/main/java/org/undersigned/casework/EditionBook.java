package org.undersigned.casework;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.NameList;
import org.undersigned.model.Reference;

/// Which exhibits of a case are newer editions of which, which lists were read anew, and what
/// follows: rows of an older edition or reading no longer count by themselves, and a judgement on
/// one of them is a judgement on the same row of the newest. Records may come in any order that a
/// log can have.
public final class EditionBook {
  private final Map<Fingerprint, Edition> byNewer = new LinkedHashMap<>();
  private final Map<Id<NameList>, Fingerprint> exhibitOf = new HashMap<>();
  private final Map<Fingerprint, Edition> compared = new HashMap<>();
  private final ListReadings readings = new ListReadings();
  private final Map<Id<?>, Id<?>> next = new HashMap<>();
  private final Map<Id<?>, Id<?>> readAnew = new HashMap<>();
  private boolean stale;

  /// Takes the next record in; records that say nothing of editions or lists change nothing.
  public void take(Object record) {
    if (readings.take(record)) stale = true;
    if (record instanceof NameList list) exhibitOf.put(list.id(), list.exhibit());
    if (!(record instanceof Edition edition)) return;
    byNewer.put(edition.newer(), edition);
    compared.clear();
    for (Edition each : byNewer.values())
      if (each.standing() == Edition.Standing.COMPARED) compared.put(each.older(), each);
    stale = true;
  }

  /// The row, or list, that each leads to. Derived when asked for: a log tells many rows at once.
  private Map<Id<?>, Id<?>> next() {
    if (!stale) return next;
    stale = false;
    next.clear();
    readAnew.clear();
    readings.pairs(readAnew::put);
    for (Edition each : compared.values())
      for (Edition.Row row : each.rows())
        if (row.likeness() != Edition.Likeness.RENAMED)
          next.put(readAnew.getOrDefault(row.older(), row.older()), row.newer());
    readAnew.forEach(next::put);
    return next;
  }

  /// Editions that stand, in the order in which they were declared.
  public Collection<Edition> all() {
    return byNewer.values().stream()
        .filter(each -> each.standing() != Edition.Standing.TAKEN_BACK)
        .toList();
  }

  /// What `newer` is an edition of.
  public Optional<Edition> of(Fingerprint newer) {
    return Optional.ofNullable(byNewer.get(newer))
        .filter(each -> each.standing() != Edition.Standing.TAKEN_BACK);
  }

  /// The pairs of rows that colleagues said are one, the last time `newer` was said to be an
  /// edition of `older`, taken back since or not.
  public List<Edition.Row> judged(Fingerprint newer, Fingerprint older) {
    return Optional.ofNullable(byNewer.get(newer))
        .filter(each -> each.older().equals(older))
        .map(Edition::rows)
        .orElse(List.of())
        .stream()
        .filter(row -> row.likeness() == Edition.Likeness.JUDGED)
        .toList();
  }

  /// The edition that counts in the place of `older`.
  public Optional<Edition> after(Fingerprint older) {
    return Optional.ofNullable(compared.get(older));
  }

  /// Whether `reference` is a row of a list of which a newer edition, or a newer reading of the
  /// same exhibit, counts.
  public boolean isSuperseded(Reference reference) {
    return reference instanceof Reference.Listing listing
        && (compared.containsKey(exhibitOf.get(listing.list())) || isReadAnew(listing.list()));
  }

  /// Whether a newer reading of its exhibit has lists: `list` is as the exhibit was read before.
  public boolean isReadAnew(Id<NameList> list) {
    return readings.isReadAnew(list);
  }

  /// Rows and lists of older readings of an exhibit, each with the same in its newest.
  public Map<Id<?>, Id<?>> readAnew() {
    next();
    return Collections.unmodifiableMap(readAnew);
  }

  /// The same row, or list, in the newest reading of its own exhibit; itself where there is none.
  public Id<?> asReadNow(Id<?> reference) {
    return readAnew().getOrDefault(reference, reference);
  }

  /// The same row in the newest reading of the newest edition; itself where there is none.
  public Id<?> newest(Id<?> reference) {
    Map<Id<?>, Id<?>> following = next();
    Id<?> at = reference;
    // Of each edition a chain has two rows at most, as read before and now; a circle is not
    // declared.
    for (int steps = 0; following.containsKey(at) && steps <= 2 * byNewer.size() + 1; steps++)
      at = following.get(at);
    return at;
  }

  /// `links` between the rows as the newest editions have them. What was judged on the newest rows
  /// themselves stands over what is carried to them, and what people judged over what a tool
  /// proposed.
  public Collection<Link<?>> carried(Collection<Link<?>> links) {
    if (next().isEmpty()) return links;
    Map<Set<UUID>, Link<?>> strongest = new LinkedHashMap<>();
    for (Link<?> link : links) {
      Link<?> moved = between(link, newest(link.one()), newest(link.other()));
      if (ends(moved).size() == 2)
        strongest.merge(
            ends(moved), link, (one, other) -> strength(other) >= strength(one) ? other : one);
    }
    return strongest.values().stream()
        .<Link<?>>map(link -> between(link, newest(link.one()), newest(link.other())))
        .toList();
  }

  private int strength(Link<?> link) {
    return (link.provenance().by() instanceof Maker.Colleague ? 2 : 0) + (isCarried(link) ? 0 : 1);
  }

  private boolean isCarried(Link<?> link) {
    return next().containsKey(link.one()) || next().containsKey(link.other());
  }

  private static Set<UUID> ends(Link<?> link) {
    return new HashSet<>(List.of(link.one().value(), link.other().value()));
  }

  private static <T> Link<T> between(Link<T> link, Id<?> one, Id<?> other) {
    return new Link<>(
        link.id(),
        new Id<>(one.value()),
        new Id<>(other.value()),
        link.judgement(),
        link.because(),
        link.replaces(),
        link.provenance());
  }
}
