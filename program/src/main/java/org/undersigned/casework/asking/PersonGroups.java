package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Judgements.Answer;
import org.undersigned.identity.clusters.Judgements.Judged;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.Reason;
import org.undersigned.model.Reference;

/// Groups of references that links join: first what colleagues have judged the same, then what the
/// program proposes, strongest first, as far as it joins nobody whom a colleague has judged
/// different. Links in any order give the same groups.
final class PersonGroups {

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Reference> references;
  private final int[] joined;
  private final List<int[]> different = new ArrayList<>();

  private PersonGroups(List<Reference> references) {
    this.references = references;
    this.joined = new int[references.size()];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = i;
      numbers.put(references.get(i).id().value(), i);
    }
  }

  /// The groups, and the references in them, in the order of `references`.
  static List<List<Reference>> of(List<Reference> references, Collection<Link<?>> links) {
    PersonGroups groups = new PersonGroups(references);
    List<Link<?>> known = links.stream().filter(groups::knows).toList();
    Judgements judged = groups.judgements(known);
    groups.different.addAll(
        judged.all().stream()
            .filter(each -> each.answer() == Answer.DIFFERENT)
            .map(each -> new int[] {each.one(), each.other()})
            .toList());
    judged.same().forEach(pair -> groups.join(pair[0], pair[1]));
    known.stream()
        .filter(link -> link.provenance().by() instanceof Maker.Tool)
        .filter(link -> link.judgement() == Link.Judgement.SAME)
        .sorted(
            Comparator.comparingDouble(PersonGroups::strength)
                .reversed()
                .thenComparing(link -> link.id().toString()))
        .forEach(link -> groups.join(groups.number(link.one()), groups.number(link.other())));
    return groups.groups();
  }

  /// See [People#contradictions].
  static List<List<Reference>> contradictions(
      List<Reference> references, Collection<Link<?>> links) {
    PersonGroups groups = new PersonGroups(references);
    return groups
        .judgements(links.stream().filter(groups::knows).toList())
        .contradictions()
        .stream()
        .map(each -> each.chain().stream().map(references::get).toList())
        .toList();
  }

  private static double strength(Link<?> link) {
    return link.because().stream().mapToDouble(Reason::bits).sum();
  }

  private boolean knows(Link<?> link) {
    return numbers.containsKey(link.one().value()) && numbers.containsKey(link.other().value());
  }

  private int number(org.undersigned.model.Id<?> reference) {
    return numbers.get(reference.value());
  }

  private Judgements judgements(List<Link<?>> links) {
    List<Judged> judged = new ArrayList<>();
    for (Link<?> link : links)
      if (link.provenance().by() instanceof Maker.Colleague)
        judged.add(new Judged(number(link.one()), number(link.other()), answer(link.judgement())));
    return Judgements.of(judged);
  }

  private static Answer answer(Link.Judgement judgement) {
    return switch (judgement) {
      case SAME -> Answer.SAME;
      case DIFFERENT -> Answer.DIFFERENT;
      case UNDECIDED, TAKEN_BACK -> Answer.CANNOT_TELL;
    };
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a == b) return;
    for (int[] pair : different) {
      int x = root(pair[0]);
      int y = root(pair[1]);
      if (x == a && y == b || x == b && y == a) return;
    }
    joined[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int of) {
    int at = of;
    while (joined[at] != at) at = joined[at];
    return at;
  }

  private List<List<Reference>> groups() {
    Map<Integer, List<Reference>> groups = new LinkedHashMap<>();
    for (int i = 0; i < joined.length; i++)
      groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(references.get(i));
    return List.copyOf(groups.values());
  }
}
