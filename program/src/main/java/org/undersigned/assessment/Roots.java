package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Said;

/// How many sources the documents are that tell one thing: copies and relay chains collapse to
/// their roots, so that "12 documents" reads "12 documents, 3 roots".
///
/// @param documents how many exhibits tell it
/// @param roots the speakers it goes back to, in the order in which they were met
public record Roots(int documents, List<Root> roots) {
  public Roots {
    roots = List.copyOf(roots);
  }

  /// A source that others repeat.
  ///
  /// @param origin the last link of the chains: whose claim it is
  /// @param exhibits the documents that carry it
  /// @param because why they are one, a sentence each
  public record Root(String origin, List<Fingerprint> exhibits, List<String> because) {
    public Root {
      exhibits = List.copyOf(exhibits);
      because = List.copyOf(because);
    }
  }

  /// "12 documents, 3 roots".
  public String words() {
    return count(documents, "document") + ", " + count(roots.size(), "root");
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /// The roots of `tellings`, statements that tell the same thing.
  ///
  /// Two tellings have one root if their chains end in the same speaker, or if one stands in a copy
  /// of the other's document. A copy that names nobody else is its original's voice.
  public static Roots of(List<Said> tellings, List<Copy> copies) {
    int[] root = new int[tellings.size()];
    for (int i = 0; i < root.length; i++) root[i] = i;
    Map<Integer, Set<String>> reasons = new HashMap<>();
    for (int i = 0; i < root.length; i++)
      for (int j = i + 1; j < root.length; j++) {
        List<String> why = why(tellings.get(i), tellings.get(j), copies);
        if (why.isEmpty()) continue;
        int one = find(root, i);
        int other = find(root, j);
        root[Math.max(one, other)] = Math.min(one, other);
        reasons.computeIfAbsent(i, _ -> new LinkedHashSet<>()).addAll(why);
      }
    return gathered(tellings, root, reasons);
  }

  private static Roots gathered(
      List<Said> tellings, int[] root, Map<Integer, Set<String>> reasons) {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < root.length; i++)
      members.computeIfAbsent(find(root, i), _ -> new ArrayList<>()).add(i);
    List<Root> roots = new ArrayList<>();
    Set<Fingerprint> documents = new LinkedHashSet<>();
    for (List<Integer> member : members.values()) {
      Set<Fingerprint> exhibits = new LinkedHashSet<>();
      Set<String> because = new LinkedHashSet<>();
      for (int i : member) {
        exhibits.add(tellings.get(i).quotes().getFirst().exhibit());
        because.addAll(reasons.getOrDefault(i, Set.of()));
      }
      documents.addAll(exhibits);
      roots.add(new Root(origin(tellings, member), List.copyOf(exhibits), List.copyOf(because)));
    }
    return new Roots(documents.size(), roots);
  }

  /// The speaker who is told of with the shortest chain: whoever says it himself names himself
  /// best.
  private static String origin(List<Said> tellings, List<Integer> member) {
    return member.stream()
        .map(tellings::get)
        .min(java.util.Comparator.comparingInt(said -> said.chain().size()))
        .map(Sides::speaker)
        .orElseThrow();
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) at = root[at] = root[root[at]];
    return at;
  }

  private static List<String> why(Said one, Said other, List<Copy> copies) {
    List<String> why = new ArrayList<>();
    if (Names.agree(Sides.speaker(one), Sides.speaker(other)))
      why.add(
          "both go back to "
              + Sides.speaker(one.chain().size() <= other.chain().size() ? one : other));
    for (Copy copy : copies)
      if (stands(one, copy.original()) && stands(other, copy.copy())
          || stands(other, copy.original()) && stands(one, copy.copy()))
        why.add(
            copy.isFaithful()
                ? "one document copies the other"
                : "one document is an altered copy of the other");
    if (why.isEmpty() && shareRoot(one, other, copies)) why.add("both documents copy a third");
    return why;
  }

  private static boolean shareRoot(Said one, Said other, List<Copy> copies) {
    return copies.stream()
        .filter(copy -> stands(one, copy.copy()))
        .anyMatch(
            copy ->
                copies.stream()
                    .anyMatch(
                        each ->
                            each.original().equals(copy.original()) && stands(other, each.copy())));
  }

  private static boolean stands(Said said, Fingerprint reading) {
    return said.quotes().getFirst().quote().at().reading().equals(reading);
  }
}
