package org.undersigned.casework.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.Desks;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.model.Message;
import org.undersigned.model.Reason;

/// Looks for the persons of a list in a public list (sanctions, wanted persons), with the reasons
/// of every hit.
public final class ScreenPersons {
  private ScreenPersons() {}

  /// How much a hit weighs, by its calibrated chance of being right: 95 in 100 and more, more
  /// likely than not, or worth a look. What the tiers proved to be worth on lists that took no part
  /// in the calibration stands in `docs/concepts/identity.md`, section 7.
  public enum Tier {
    STRONG,
    POSSIBLE,
    WEAK
  }

  private static final double STRONG = 0.95;
  private static final double POSSIBLE = 0.5;
  private static final double WEAK_BITS = -3;

  /// `log2( p / (1 - p) ) = A + B bits`, fitted by logistic regression (Platt 1999) to labelled
  /// hits; the command `screening` of `bench` prints the two numbers.
  private static final double A = -0.61;

  private static final double B = 0.856;

  /// The calibrated chance that a hit without conflicts is right.
  static double probability(double bits) {
    return 1 / (1 + Math.exp(-Math.log(2) * (A + B * bits)));
  }

  /// Somebody of the list who may be somebody of the public list.
  ///
  /// @param row counted from 1 after the header
  /// @param entity the public list's id, or the row of it
  /// @param probability that it is right, calibrated on hits without conflicts
  /// @param conflicts facts that exclude one another; such a hit is never above POSSIBLE
  public record Hit(
      int row,
      String entity,
      Tier tier,
      double bits,
      double probability,
      List<String> conflicts,
      List<Reason> reasons) {
    public Hit {
      conflicts = List.copyOf(conflicts);
      reasons = List.copyOf(reasons);
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Hits by row, the heaviest of a row first; one for each entity.
    record Screened(List<Hit> hits, int records, int entities, List<Message> warnings)
        implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// Screens the persons of `file` against `against`: CSV, or FollowTheMoney JSON lines by its
  /// ending.
  public static Outcome screen(Path file, Path against, Desks.Program program) throws IOException {
    Workbooks workbooks = new Workbooks(program);
    ListReader persons;
    switch (ListReader.open(new LinkRequest.ListFile(file.toString(), file), Map.of(), workbooks)) {
      case ListReader.Opening.Refused(Message why) -> {
        return new Outcome.Refused(why);
      }
      case ListReader.Opening.Opened(ListReader opened) -> persons = opened;
    }
    try (persons) {
      if (PublicList.isOne(against)) return entities(persons, against);
      return switch (ListReader.open(
          new LinkRequest.ListFile(against.toString(), against), Map.of(), workbooks)) {
        case ListReader.Opening.Refused(Message why) -> new Outcome.Refused(why);
        case ListReader.Opening.Opened(ListReader list) -> {
          try (list) {
            TableBuilder builder = new TableBuilder(List.of(persons.mapping(), list.mapping()));
            List<Message> warnings = new ArrayList<>();
            persons.into(builder).ifPresent(warnings::add);
            list.into(builder).ifPresent(warnings::add);
            warnings.addAll(persons.unclosedMarks());
            warnings.addAll(list.unclosedMarks());
            yield hits(builder.build(), Optional.empty(), warnings);
          }
        }
      };
    }
  }

  private static Outcome entities(ListReader persons, Path against) throws IOException {
    if (!Files.isReadable(against))
      return new Outcome.Refused(Message.of("LINK-17", "file", against.getFileName().toString()));
    PublicList list = PublicList.read(against);
    ColumnMapping mapping = PublicList.mapping(against.toString());
    TableBuilder builder = new TableBuilder(List.of(persons.mapping(), mapping));
    List<Message> warnings = new ArrayList<>();
    persons.into(builder).ifPresent(warnings::add);
    warnings.addAll(persons.unclosedMarks());
    builder.nextList();
    list.rows().forEach(builder::add);
    if (list.unread() > 0)
      warnings.add(
          Message.of(
              "LINK-18",
              "file",
              against.getFileName().toString(),
              "count",
              Integer.toString(list.unread())));
    return hits(builder.build(), Optional.of(list.entities()), warnings);
  }

  private static Outcome hits(
      PersonTable table, Optional<List<String>> entities, List<Message> warnings) {
    LinkageSettings settings =
        new LinkageSettings(
            LinkageSettings.Pairing.ACROSS, 1, LinkageSettings.standard().threads());
    LinkageRun run = new Linkage(table, settings, Judgements.none()).run();
    Map<String, Hit> best = new HashMap<>();
    ScoredPairs pairs = run.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.bits(i) <= WEAK_BITS) continue;
      int one = pairs.one(i);
      int other = pairs.other(i);
      String entity =
          entities.map(e -> e.get(table.row(other) - 1)).orElse(Integer.toString(table.row(other)));
      Hit hit = hit(run, one, other, entity);
      best.merge(hit.row() + " " + entity, hit, (a, b) -> a.bits() >= b.bits() ? a : b);
    }
    List<Hit> hits =
        best.values().stream()
            .sorted(
                Comparator.comparingInt(Hit::row)
                    .thenComparingDouble(h -> -h.bits())
                    .thenComparing(Hit::entity))
            .toList();
    return new Outcome.Screened(hits, table.start(1), table.size() - table.start(1), warnings);
  }

  private static Hit hit(LinkageRun run, int one, int other, String entity) {
    double bits = run.bits(one, other);
    List<String> conflicts = run.conflicts(one, other);
    double probability = probability(bits);
    Tier tier =
        probability < POSSIBLE
            ? Tier.WEAK
            : probability >= STRONG && conflicts.isEmpty() ? Tier.STRONG : Tier.POSSIBLE;
    double rounded = Math.round(probability * 10_000) / 10_000.0;
    return new Hit(
        run.table().row(one), entity, tier, bits, rounded, conflicts, run.reasons(one, other));
  }
}
