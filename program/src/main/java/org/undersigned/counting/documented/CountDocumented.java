package org.undersigned.counting.documented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.DocumentedCount.Counted;
import org.undersigned.model.DocumentedCount.Dimension;
import org.undersigned.model.DocumentedCount.DoubtfulLink;
import org.undersigned.model.DocumentedCount.Group;
import org.undersigned.model.DocumentedCount.Share;
import org.undersigned.model.DocumentedCount.Standing;
import org.undersigned.model.Id;
import org.undersigned.model.Person;
import org.undersigned.model.Quantity;
import org.undersigned.model.Statement;

/// Counts documented victims of one quantity under one version of the rules.
///
/// Floor: persons who are surely in, each chain of doubtful links among them taken as one person.
/// Ceiling: all who are in or doubtful, all links that are not sure taken as different persons.
/// Derived persons must be made from sure links only.
public final class CountDocumented {
  private final Quantity quantity;
  private final InclusionRules rules;

  public CountDocumented(Quantity quantity, InclusionRules rules) {
    this.quantity = quantity;
    this.rules = rules;
  }

  /// @param doubtful pairs of persons that may be one; a pair with a person who is no candidate is
  ///     passed over
  public DocumentedCount of(List<Candidate> candidates, List<DoubtfulLink> doubtful) {
    List<Counted> counted = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Assessed assessed = Assessed.candidate(candidate, quantity, rules);
      List<Id<Statement>> statements =
          candidate.facts().stream()
              .map(Candidate.Fact::statement)
              .flatMap(Optional::stream)
              .toList();
      switch (candidate) {
        case Candidate.Named(var person, var name, var _) ->
            counted.add(
                new Counted(person, name, assessed.standing(), assessed.reasons(), statements));
        case Candidate.Group(var described, var tally, var _) ->
            groups.add(
                new Group(described, tally, assessed.standing(), assessed.reasons(), statements));
      }
    }
    Chains chains = new Chains(counted, doubtful);
    long ceiling = counted.stream().filter(c -> c.standing() != Standing.OUT).count();
    return new DocumentedCount(
        quantity,
        rules.version(),
        chains.count(),
        ceiling,
        counted,
        chains.used,
        groups,
        shares(candidates, doubtful));
  }

  /// The persons who are surely in, joined by the doubtful links among them.
  private static final class Chains {
    final List<DoubtfulLink> used = new ArrayList<>();
    private final Map<Id<Person>, Id<Person>> joined = new HashMap<>();

    Chains(List<Counted> counted, List<DoubtfulLink> doubtful) {
      for (Counted c : counted) {
        if (c.standing() == Standing.IN) joined.put(c.person(), c.person());
      }
      for (DoubtfulLink link : doubtful) {
        if (!joined.containsKey(link.one()) || !joined.containsKey(link.other())) continue;
        Id<Person> one = root(link.one());
        Id<Person> other = root(link.other());
        if (one.equals(other)) continue;
        joined.put(one, other);
        used.add(link);
      }
    }

    private Id<Person> root(Id<Person> person) {
      Id<Person> at = person;
      while (!joined.get(at).equals(at)) at = joined.get(at);
      return at;
    }

    long count() {
      return joined.keySet().stream().map(this::root).distinct().count();
    }
  }

  /// The count again for every value of every dimension, over the facts that have that value and
  /// are not out.
  private List<Share> shares(List<Candidate> candidates, List<DoubtfulLink> doubtful) {
    List<Share> shares = new ArrayList<>();
    for (Dimension by : Dimension.values()) {
      Map<String, List<Counted>> parts = new TreeMap<>();
      for (Candidate candidate : candidates) {
        if (!(candidate instanceof Candidate.Named named)) continue;
        Map<String, Standing> best = new HashMap<>();
        for (Candidate.Fact fact : named.facts()) {
          Standing standing = Assessed.fact(fact, quantity, rules).standing();
          if (standing == Standing.OUT) continue;
          values(by).apply(fact).forEach(v -> best.merge(v, standing, CountDocumented::better));
        }
        best.forEach(
            (value, standing) ->
                parts
                    .computeIfAbsent(value, _ -> new ArrayList<>())
                    .add(
                        new Counted(named.person(), named.name(), standing, List.of(), List.of())));
      }
      parts.forEach(
          (value, counted) ->
              shares.add(
                  new Share(by, value, new Chains(counted, doubtful).count(), counted.size())));
    }
    return shares;
  }

  private static Standing better(Standing one, Standing other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Function<Candidate.Fact, Stream<String>> values(Dimension by) {
    return switch (by) {
      case KIND_OF_ACT -> fact -> Stream.of(fact.kind().map(t -> t.code()).orElse(""));
      case PLACE -> fact -> Stream.of(fact.where().map(w -> w.asWritten()).orElse(""));
      case TIME -> fact -> Stream.of(fact.when().map(w -> month(w.edtf())).orElse(""));
      case ACTOR ->
          fact -> fact.actors().isEmpty() ? Stream.of("") : fact.actors().stream().distinct();
    };
  }

  private static String month(String edtf) {
    return edtf.contains("/") || edtf.length() < 7 ? edtf : edtf.substring(0, 7);
  }
}
