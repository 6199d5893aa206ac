package org.undersigned.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Judgements.Answer;
import org.undersigned.identity.clusters.PairsText;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.TableReading;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Match;
import org.undersigned.model.Partition;
import org.undersigned.model.Reference;

/// Who is who among the references of a case: the way into this room for step 5.
///
/// Takes references and the links that people have made, and proposes; it decides nothing. Adding
/// an undecided link changes nothing, and taking a link back gives the state before it.
///
/// ```java
/// CaseIdentity who = CaseIdentity.of(references, links, 1);
/// who.proposals();   // pairs to be linked, with reasons: the same, or cannot tell
/// who.draws(20);     // for the counting room
/// ```
public final class CaseIdentity {
  private final ReferenceTable references;
  private final Linkage linkage;
  private final LinkageRun run;
  private final Map<Id<Reference>, Integer> recordOf = new HashMap<>();

  private final int first;

  private CaseIdentity(
      ReferenceTable references, List<? extends Link<?>> links, long seed, Way way) {
    this.references = references;
    this.first = way.first();
    for (int i = 0; i < references.references().size(); i++)
      recordOf.put(references.references().get(i).id(), i);
    LinkageSettings settings =
        new LinkageSettings(
            LinkageSettings.Pairing.ALL, seed, LinkageSettings.standard().threads());
    this.linkage = new Linkage(references.table(), settings, judgements(links));
    this.run = way.run().apply(linkage);
  }

  /// How the run is made.
  ///
  /// @param first the first record whose pairs it compares
  private record Way(int first, Function<Linkage, LinkageRun> run) {}

  /// @param references persons named in listings and mentions; groups and bodies left out
  /// @param links what people have judged; a link that another one replaces does not count
  /// @param seed of everything drawn at random
  public static CaseIdentity of(
      List<? extends Reference> references, List<? extends Link<?>> links, long seed) {
    return new CaseIdentity(ReferenceTable.of(references), links, seed, new Way(0, Linkage::run));
  }

  /// The same as an addition to runs that were kept: only pairs in which one of `further` stands
  /// are compared, with the parameters of the kept runs ([Increment]).
  ///
  /// @return nothing where a whole run is called for
  public static Optional<CaseIdentity> of(
      KeptRuns kept, List<? extends Reference> further, List<? extends Link<?>> links, long seed) {
    return ContinuedRun.of(kept, further)
        .map(
            run -> new CaseIdentity(run.references(), links, seed, new Way(run.first(), run::run)));
  }

  /// The pairs that this run compared and found worth keeping, for [KeptRuns].
  public String pairsFound() {
    ScoredPairs found = new ScoredPairs();
    ScoredPairs all = run.pairs();
    for (int i = 0; i < all.size(); i++)
      if (all.other(i) >= first) found.add(all.one(i), all.other(i), all.bits(i));
    return PairsText.of(found);
  }

  /// How the references were read, for [KeptRuns].
  public String reading() {
    return TableReading.of(references.table());
  }

  /// Whether further references may be added to this run without a new estimate.
  public boolean mayContinue() {
    return Increment.suits(run, references.table().size());
  }

  /// A pair that could be one person.
  ///
  /// @param judgement SAME, or UNDECIDED where choosing would be guessing or facts exclude one
  ///     another
  /// @param conflicts facts that exclude one another though much agrees; an alarm where not empty
  /// @param keys what brought the two together
  public record Proposal(
      Match<Reference> match, Link.Judgement judgement, List<String> conflicts, List<String> keys) {
    public Proposal {
      conflicts = List.copyOf(conflicts);
      keys = List.copyOf(keys);
    }
  }

  private Judgements judgements(List<? extends Link<?>> links) {
    Set<Id<?>> replaced = new HashSet<>();
    for (Link<?> link : links) link.replaces().ifPresent(replaced::add);
    List<Judgements.Judged> judged = new ArrayList<>();
    for (Link<?> link : links) {
      Integer one = record(link.one());
      Integer other = record(link.other());
      if (replaced.contains(link.id()) || one == null || other == null) continue;
      judged.add(new Judgements.Judged(one, other, answer(link.judgement())));
    }
    return Judgements.of(judged);
  }

  @SuppressWarnings("unlikely-arg-type")
  private @org.jspecify.annotations.Nullable Integer record(Id<?> reference) {
    return recordOf.get(reference);
  }

  private static Answer answer(Link.Judgement judgement) {
    return switch (judgement) {
      case SAME -> Answer.SAME;
      case DIFFERENT -> Answer.DIFFERENT;
      case UNDECIDED, TAKEN_BACK -> Answer.CANNOT_TELL;
    };
  }

  /// Pairs to be linked that nobody has judged yet, strongest first: of each person as many as join
  /// all its references, and every pair that cannot be told.
  public List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    ScoredPairs pairs = run.pairs();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) order.add(i);
    order.sort((a, b) -> Double.compare(pairs.bits(b), pairs.bits(a)));
    Map<Integer, Integer> joined = new HashMap<>();
    for (int[] same : run.judgements().same())
      joined.put(root(joined, same[0]), root(joined, same[1]));
    for (int i : order) {
      int one = pairs.one(i);
      int other = pairs.other(i);
      if (run.judgements().on(one, other).isPresent()) continue;
      switch (run.verdict(one, other, pairs.bits(i))) {
        case SAME -> {
          int a = root(joined, one);
          int b = root(joined, other);
          if (a == b) continue;
          joined.put(a, b);
          proposals.add(proposal(one, other, Link.Judgement.SAME));
        }
        case CANNOT_TELL -> proposals.add(proposal(one, other, Link.Judgement.UNDECIDED));
        case DIFFERENT -> {}
      }
    }
    return List.copyOf(proposals);
  }

  private static int root(Map<Integer, Integer> joined, int record) {
    int at = record;
    while (joined.containsKey(at) && joined.get(at) != at) at = joined.get(at);
    return at;
  }

  private Proposal proposal(int one, int other, Link.Judgement judgement) {
    return new Proposal(
        match(one, other), judgement, run.conflicts(one, other), run.keys(one, other));
  }

  private Match<Reference> match(int one, int other) {
    Reference a = references.references().get(one);
    Reference b = references.references().get(other);
    return new Match<>(
        a.id(),
        b.id(),
        run.bits(one, other),
        run.weights().priorBits(),
        Spellings.of(a, b).in(run.reasons(one, other)));
  }

  /// The next pairs to look at, those whose answer teaches most first ([ReviewQueue]). Who is only
  /// described ("an unknown man") is not asked about: nobody could tell.
  public List<ReviewItem> review(int count) {
    return new ReviewQueue(run, linkage.settings().seed())
        .next(2 * count).stream()
            .filter(each -> !references.table().isDescribed(each.one()))
            .filter(each -> !references.table().isDescribed(each.other()))
            .limit(count)
            .map(each -> item(each.one(), each.other(), each.why()))
            .toList();
  }

  /// Any pair, to look at.
  public Optional<ReviewItem> item(Id<Reference> one, Id<Reference> other) {
    Integer a = recordOf.get(one);
    Integer b = recordOf.get(other);
    return a == null || b == null || a.equals(b)
        ? Optional.empty()
        : Optional.of(item(Math.min(a, b), Math.max(a, b), "asked for"));
  }

  private ReviewItem item(int one, int other, String asked) {
    List<String> keys = run.keys(one, other);
    Optional<WeakestLink.Pair> weakest =
        run.partition().together(one, other) ? WeakestLink.of(run, one) : Optional.empty();
    return new ReviewItem(
        match(one, other),
        verdict(references.references().get(one).id(), references.references().get(other).id()),
        asked,
        run.conflicts(one, other),
        keys,
        keys.isEmpty() ? run.missedKeys(one, other) : List.of(),
        weakest.map(pair -> match(pair.one(), pair.other())),
        run.probability(one, other, run.bits(one, other)));
  }

  /// How strongly any two references look like one person, and why; nothing where one of them is
  /// unknown here.
  public Optional<Match<Reference>> compare(Id<Reference> one, Id<Reference> other) {
    Integer a = recordOf.get(one);
    Integer b = recordOf.get(other);
    return a == null || b == null ? Optional.empty() : Optional.of(match(a, b));
  }

  /// What the run says of any two references; undecided where one of them is unknown here.
  public Link.Judgement verdict(Id<?> one, Id<?> other) {
    Integer a = record(one);
    Integer b = record(other);
    if (a == null || b == null) return Link.Judgement.UNDECIDED;
    return switch (run.verdict(a, b, run.bits(a, b))) {
      case SAME -> Link.Judgement.SAME;
      case DIFFERENT -> Link.Judgement.DIFFERENT;
      case CANNOT_TELL -> Link.Judgement.UNDECIDED;
    };
  }

  /// The references in the order of their records.
  public List<Reference> references() {
    return references.references();
  }

  /// Chains of "same" whose ends are judged different, reference by reference.
  public List<List<Id<Reference>>> contradictions() {
    return run.judgements().contradictions().stream()
        .map(c -> c.chain().stream().map(r -> references.references().get(r).id()).toList())
        .toList();
  }

  /// The best partition, as one draw of weight 1.
  public Partition best() {
    return partition(run.partition());
  }

  /// So many draws of the partition, the same for the same seed.
  public List<Partition> draws(int count) {
    List<Partition> draws = new ArrayList<>();
    for (int draw = 1; draw <= count; draw++)
      draws.add(partition(linkage.draw(run.pairs(), run.weights(), draw)));
    return draws;
  }

  private Partition partition(Partitioning drawn) {
    Map<Integer, Set<Id<Reference>>> persons = new LinkedHashMap<>();
    for (int record = 0; record < references.references().size(); record++)
      persons
          .computeIfAbsent(drawn.groupOf()[record], _ -> new HashSet<>())
          .add(references.references().get(record).id());
    return new Partition(List.copyOf(persons.values()), 1);
  }

  /// The run itself, with all that explains it.
  public LinkageRun run() {
    return run;
  }
}
