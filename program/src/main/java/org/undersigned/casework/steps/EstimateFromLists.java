package org.undersigned.casework.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.OverlapOfLists;
import org.undersigned.casework.asking.People;
import org.undersigned.casework.estimating.EstimateFile;
import org.undersigned.counting.panel.EstimateLinkageDraws;
import org.undersigned.counting.panel.PanelSettings;
import org.undersigned.identity.CaseIdentity;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Partition;
import org.undersigned.model.Reference;

/// What the lists of a case say of those whom no list recorded. Who is the same person on two lists
/// is in doubt, and the doubt is carried into the number: beside the persons as they are linked
/// now, the table is made from [#DRAWS] draws of who is who.
final class EstimateFromLists {
  static final double LEVEL = 0.95;
  private static final int DRAWS = EstimateLinkageDraws.LEAST_DRAWS;

  private final OverlapOfLists overlap;
  private final People people;
  private final List<Partition> draws;
  private final long seed;
  private final Map<List<OverlapTable>, EstimateOutcome> known = new HashMap<>();

  EstimateFromLists(Casebook book, People people, long seed) {
    this.overlap = new OverlapOfLists(book);
    this.people = people;
    this.seed = seed;
    List<Reference> references = book.current().stream().filter(People::isPerson).toList();
    List<Link<?>> judged =
        book.links().stream()
            .filter(link -> link.provenance().by() instanceof Maker.Colleague)
            .toList();
    this.draws = CaseIdentity.of(references, judged, seed).draws(DRAWS);
  }

  EstimateOutcome of(DocumentedCount count) {
    OverlapTable table = overlap.table(count, people.all());
    List<OverlapTable> drawn =
        draws.stream().map(draw -> overlap.table(count, people.all(), draw)).toList();
    List<OverlapTable> all = new java.util.ArrayList<>(drawn);
    all.addFirst(table);
    return known.computeIfAbsent(all, _ -> estimate(table, drawn));
  }

  /// What will be run for `count`, known before it is.
  EstimatePlan plan(DocumentedCount count) {
    return plan(overlap.table(count, people.all()));
  }

  private EstimateOutcome estimate(OverlapTable table, List<OverlapTable> drawn) {
    EstimatePlan plan = plan(table);
    return new EstimateLinkageDraws(plan, PanelSettings.usual(plan, table))
        .of(table, drawn)
        .noting(overlap.notes());
  }

  private EstimatePlan plan(OverlapTable table) {
    EstimatePlan bare = new EstimatePlan(LEVEL, seed, List.of(), EstimateFile.VERSION, List.of());
    PanelSettings settings = PanelSettings.usual(bare, table);
    List<String> described = new java.util.ArrayList<>();
    described.add("linkage: " + DRAWS + " draws of who is who, panel on each distinct table");
    int copied = overlap.notes().size();
    if (copied > 0) described.add("lists taken as one, by declaration: " + copied + " groups");
    described.addAll(settings.described());
    return new EstimatePlan(LEVEL, seed, List.of(), EstimateFile.VERSION, described);
  }
}
