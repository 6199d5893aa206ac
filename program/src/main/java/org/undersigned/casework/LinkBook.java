package org.undersigned.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Id;
import org.undersigned.model.Link;

/// The links of a case and which of them stand. A link stands until a newer one replaces it; where
/// that one is taken back, it stands again. Taking back in any order gives the state before.
public final class LinkBook {

  private final Map<Id<?>, Link<?>> links = new LinkedHashMap<>();
  private final Map<Id<?>, List<Link<?>>> replacing = new HashMap<>();

  public void add(Link<?> link) {
    if (links.putIfAbsent(link.id(), link) != null) return;
    link.replaces()
        .ifPresent(before -> replacing.computeIfAbsent(before, _ -> new ArrayList<>()).add(link));
  }

  /// The links that stand, in the order in which they were kept.
  public Collection<Link<?>> standing() {
    List<Link<?>> standing = new ArrayList<>();
    for (Link<?> link : links.values()) if (stands(link)) standing.add(link);
    return standing;
  }

  private boolean stands(Link<?> link) {
    return link.judgement() != Link.Judgement.TAKEN_BACK && counts(link) && !isReplaced(link);
  }

  /// Whether nothing that counts takes the link back.
  private boolean counts(Link<?> link) {
    return after(link).stream()
        .noneMatch(each -> each.judgement() == Link.Judgement.TAKEN_BACK && counts(each));
  }

  /// Whether a later judgement, or one after that, counts in its place.
  private boolean isReplaced(Link<?> link) {
    return after(link).stream()
        .filter(each -> each.judgement() != Link.Judgement.TAKEN_BACK)
        .anyMatch(each -> counts(each) || isReplaced(each));
  }

  private List<Link<?>> after(Link<?> link) {
    return replacing.getOrDefault(link.id(), List.of());
  }
}
