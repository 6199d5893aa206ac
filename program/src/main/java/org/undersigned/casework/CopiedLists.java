package org.undersigned.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;

/// Lists of a case that a colleague declared to be compiled one from the other. A copy is no second
/// witness: lists that are joined, however many, speak as one.
public final class CopiedLists {
  private final List<NameList> lists;
  private final Map<Id<?>, Id<?>> into = new HashMap<>();

  private CopiedLists(List<NameList> lists) {
    this.lists = lists;
  }

  public static CopiedLists of(Casebook book) {
    CopiedLists copied = new CopiedLists(List.copyOf(book.lists()));
    for (Link<?> each : book.copies())
      if (each.judgement() == Link.Judgement.SAME) copied.join(each.one(), each.other());
    return copied;
  }

  private void join(Id<?> one, Id<?> other) {
    Id<?> a = root(one);
    Id<?> b = root(other);
    if (!a.equals(b)) into.put(b, a);
  }

  private Id<?> root(Id<?> list) {
    Id<?> at = list;
    while (into.containsKey(at)) at = into.get(at);
    return at;
  }

  /// The first list of the case that speaks as one with `list`; mostly itself.
  public Id<NameList> witness(Id<NameList> list) {
    Id<?> root = root(list);
    for (NameList each : lists) if (root(each.id()).equals(root)) return each.id();
    return list;
  }

  /// The groups of two lists and more that are taken as one, in the order of the case.
  public List<List<NameList>> groups() {
    Map<Id<?>, List<NameList>> groups = new LinkedHashMap<>();
    for (NameList each : lists)
      groups.computeIfAbsent(root(each.id()), _ -> new ArrayList<>()).add(each);
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  /// One for each group.
  public List<Message> notes() {
    return groups().stream()
        .map(group -> String.join(", ", group.stream().map(NameList::title).toList()))
        .map(titles -> Message.of("EST-66", "lists", titles))
        .toList();
  }
}
