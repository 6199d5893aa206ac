package org.undersigned.counting.panel;

import java.util.List;
import org.undersigned.counting.latent.LatentClassChains.Effort;
import org.undersigned.counting.latent.LatentClassModel;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.OverlapTable;

/// How hard the methods work on one table.
///
/// @param resamples of the model-selection bootstrap
/// @param stream the first random stream; tables that must not share draws are given streams far
///     apart
public record PanelSettings(double level, long seed, Effort effort, int resamples, long stream) {
  /// Streams that one table may use.
  public static final long STREAMS_PER_TABLE = 1_000_000;

  /// Shares of patterns in classes that are worked out in the sweeps up to the first look: two or
  /// three minutes for a whole panel that is lengthened eight times.
  private static final long MOST_SHARES = 60_000_000;

  /// What `estimate` uses for `table`: the work of a sweep grows with lists and patterns, so wide
  /// tables begin with fewer sweeps and the whole stays bounded.
  public static PanelSettings usual(EstimatePlan plan, OverlapTable table) {
    int lists = table.lists().size();
    int usual = lists <= 3 ? 60_000 : lists <= 5 ? 30_000 : lists <= 10 ? 20_000 : 12_000;
    long shares = Math.max(1L, table.cells().size()) * LatentClassModel.classesFor(lists);
    int sweeps = (int) Math.min(usual, Math.max(LEAST_SWEEPS, MOST_SHARES / shares));
    int resamples = lists <= 5 ? 1_000 : lists <= 7 ? 300 : 100;
    int doublings = lists <= 5 ? 2 : 3;
    return new PanelSettings(
        plan.level(), plan.seed(), new Effort(4, sweeps, doublings, 1_000, 50), resamples, 0);
  }

  private static final int LEAST_SWEEPS = 1_200;

  /// A tenth of the work, for one of several linkage draws: their draws are pooled, so each needs
  /// to be in the right place and no more; see [VoiceSums#pooled].
  PanelSettings brief() {
    Effort brief = new Effort(4, Math.max(2_000, effort.sweeps() / 10), 0, 300, 0);
    return new PanelSettings(level, seed, brief, Math.max(100, resamples / 10), stream);
  }

  /// Whether this is [#brief] work: the draws go into one heap with those of many other tables.
  boolean pooled() {
    return effort.replicas() == 0;
  }

  /// Work for a second look at the middle value alone.
  Effort glance() {
    return new Effort(4, effort.sweeps(), 1, effort.kept(), effort.replicas());
  }

  /// A fifth of the work, for one of many strata.
  public PanelSettings lighter() {
    Effort light = new Effort(4, Math.max(2_000, effort.sweeps() / 5), 2, 500, 50);
    return new PanelSettings(level, seed, light, Math.max(100, resamples / 5), stream);
  }

  /// The same on other random streams.
  public PanelSettings onStream(long table) {
    return new PanelSettings(level, seed, effort, resamples, table * STREAMS_PER_TABLE);
  }

  /// In words, for the plan that is stored before the first run.
  public List<String> described() {
    return List.of(
        "log-linear: all hierarchical models up to four lists, all pair models for five, neighbour"
            + " search above; BIC weights, AIC weights beside them; bootstrap of selection, "
            + resamples
            + " resamples",
        "decomposable graphs: all chordal graphs up to six lists, search above; complete graph left"
            + " out; delta 2^-J",
        "latent classes: "
            + effort.chains()
            + " chains, "
            + effort.sweeps()
            + " sweeps at first (those on thinned tables counted), lengthened up to "
            + (1 << effort.doublings())
            + " times; uniform prior and prior of expansion 1.01 to 5");
  }
}
