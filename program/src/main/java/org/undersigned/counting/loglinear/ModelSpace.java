package org.undersigned.counting.loglinear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.OverlapTable;

/// Which log-linear models are tried: all hierarchical ones for up to four lists (8 for three, 113
/// for four), all with pair terms for five (1,024), and for six and more those that a search by
/// neighbours meets.
public final class ModelSpace {
  /// Models within this BIC distance of the best have their neighbours looked at.
  private static final double WORTH_A_LOOK = 4;

  private static final int MOST_FITS = 600;

  /// More lists than this have more cells than a fit should take; see
  /// [org.undersigned.counting.panel.Merging].
  public static final int MOST_LISTS = 10;

  private ModelSpace() {}

  /// Fits of all models tried, in the order they were tried; those without an estimate too.
  public static List<Fit> fits(OverlapTable table) {
    int lists = table.lists().size();
    double[] counts = Counts.of(table);
    long persons = table.documented();
    if (lists > 5) return neighbours(lists, counts, persons);
    List<Fit> fits = new ArrayList<>();
    for (Family family : lists <= 4 ? hierarchical(lists) : pairwise(lists)) {
      fits.add(fit(family, counts, persons));
    }
    return fits;
  }

  /// One model on one table.
  public static Fit fit(Family family, OverlapTable table) {
    return fit(family, Counts.of(table), table.documented());
  }

  static Fit fit(Family family, double[] counts, long persons) {
    return new PoissonRegression(family, counts).fit(counts, persons);
  }

  /// All hierarchical families: 8, 113 and 6,893 for three, four and five lists.
  public static List<Family> hierarchical(int lists) {
    List<Integer> candidates = new ArrayList<>();
    for (int t = 1; t < (1 << lists) - 1; t++) if (Integer.bitCount(t) > 1) candidates.add(t);
    candidates.sort(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(t -> t));
    List<Family> families = new ArrayList<>();
    extend(lists, candidates, 0, new ArrayList<>(), families);
    return families;
  }

  private static void extend(
      int lists, List<Integer> candidates, int at, List<Integer> taken, List<Family> into) {
    if (at == candidates.size()) {
      into.add(new Family(lists, taken));
      return;
    }
    extend(lists, candidates, at + 1, taken, into);
    int term = candidates.get(at);
    for (int j = 0; j < lists; j++) {
      int less = term & ~(1 << j);
      if (less != term && Integer.bitCount(less) > 1 && !taken.contains(less)) return;
    }
    List<Integer> more = new ArrayList<>(taken);
    more.add(term);
    extend(lists, candidates, at + 1, more, into);
  }

  private static List<Family> pairwise(int lists) {
    List<Integer> pairs = pairs(lists);
    List<Family> families = new ArrayList<>();
    for (int choice = 0; choice < 1 << pairs.size(); choice++) {
      List<Integer> taken = new ArrayList<>();
      for (int p = 0; p < pairs.size(); p++) if ((choice >> p & 1) == 1) taken.add(pairs.get(p));
      families.add(new Family(lists, taken));
    }
    return families;
  }

  private static List<Integer> pairs(int lists) {
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i < lists; i++) for (int j = i + 1; j < lists; j++) pairs.add(1 << i | 1 << j);
    return pairs;
  }

  /// From independence, always the neighbours (one pair more or less) of the best model not yet
  /// looked at, until no model within [#WORTH_A_LOOK] of the best is left or [#MOST_FITS] are made.
  private static List<Fit> neighbours(int lists, double[] counts, long persons) {
    List<Integer> pairs = pairs(lists);
    Map<Family, Fit> tried = new LinkedHashMap<>();
    Deque<Family> open = new ArrayDeque<>();
    Family start = Family.independent(lists);
    tried.put(start, fit(start, counts, persons));
    open.add(start);
    while (!open.isEmpty() && tried.size() < MOST_FITS) {
      Family next = open.stream().min(Comparator.comparingDouble(f -> bic(tried.get(f)))).get();
      open.remove(next);
      double best = tried.values().stream().mapToDouble(ModelSpace::bic).min().getAsDouble();
      if (bic(tried.get(next)) > best + WORTH_A_LOOK) break;
      for (int pair : pairs) {
        Family neighbour = next.toggled(pair);
        if (tried.containsKey(neighbour)) continue;
        tried.put(neighbour, fit(neighbour, counts, persons));
        open.add(neighbour);
      }
    }
    return List.copyOf(tried.values());
  }

  private static double bic(Fit fit) {
    return fit instanceof Fit.Estimated e ? e.bic() : Double.MAX_VALUE;
  }
}
