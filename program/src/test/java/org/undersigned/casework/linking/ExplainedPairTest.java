package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.Pages;
import org.undersigned.Shared;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.Weights;

/// Renders the pair that `docs/concepts/identity.md` takes apart: of the rows of the Latin and the
/// Cyrillic list of the invented case that are one person, the pair with most reasons.
class ExplainedPairTest {
  private static final String PAGE = "docs/concepts/identity.md";
  private static final String BEGIN = "<!-- rendered by ExplainedPairTest -->\n";
  private static final String END = "<!-- end of what is rendered -->\n";
  private static final List<String> FILES =
      List.of("list-a-harbour-memory.csv", "list-b-families.csv");

  @Test
  void thePageTakesOnePairApartAsTheProgramDoes() throws IOException {
    LinkageRun run = run();
    int[] pair = pair(run);
    PersonTable table = run.table();
    var explained =
        new LinkRequest.Explained(
            FILES.get(0), table.row(pair[0]), FILES.get(1), table.row(pair[1]));
    List<String> lines = new ArrayList<>();
    lines.add(
        "`./undersigned link %s %s --explain %s:%d,%s:%d` prints:"
            .formatted(
                FILES.get(0),
                FILES.get(1),
                explained.fileOne(),
                explained.rowOne(),
                explained.fileTwo(),
                explained.rowTwo()));
    lines.add("");
    new Explanation(run).of(explained).forEach(line -> lines.add("    " + line.stripTrailing()));
    lines.add("");
    lines.addAll(parts(run, pair[0], pair[1]));
    String page = Files.readString(Shared.repository().resolve(PAGE));
    int from = page.indexOf(BEGIN) + BEGIN.length();
    String rendered =
        page.substring(0, from)
            + "\n"
            + String.join("\n", lines)
            + "\n\n"
            + page.substring(page.indexOf(END));
    Pages.check(PAGE, rendered);
  }

  private static LinkageRun run() {
    Path folder =
        Shared.repository().resolve("program/src/main/resources/org/undersigned/demo/lists");
    List<ListReader> lists = new ArrayList<>();
    for (String file : FILES) {
      var opening =
          ListReader.open(
              new LinkRequest.ListFile(file, folder.resolve(file)),
              Map.of(),
              new Workbooks(RunningProgram.PROGRAM));
      lists.add(assertInstanceOf(ListReader.Opening.Opened.class, opening).list());
    }
    TableBuilder builder = new TableBuilder(lists.stream().map(ListReader::mapping).toList());
    lists.forEach(list -> assertEquals(Optional.empty(), list.into(builder)));
    lists.forEach(ListReader::close);
    return new Linkage(builder.build(), LinkageSettings.standard(), Judgements.none()).run();
  }

  private static int[] pair(LinkageRun run) {
    ScoredPairs pairs = run.pairs();
    int[] best = {0, 0};
    long most = -1;
    for (int i = 0; i < pairs.size(); i++) {
      int one = pairs.one(i);
      int other = pairs.other(i);
      if (run.table().list(one) == run.table().list(other)) continue;
      if (!run.partition().together(one, other)) continue;
      long ways = run.reasons(one, other).stream().filter(r -> r.why().contains(" by ")).count();
      long reasons = 100 * ways + run.reasons(one, other).size();
      if (reasons > most) {
        most = reasons;
        best = new int[] {one, other};
      }
    }
    return best;
  }

  /// Each feature with what its bits are made of.
  private static List<String> parts(LinkageRun run, int one, int other) {
    Weights weights = run.weights();
    long pattern = new PairComparison(run.table()).pattern(one, other);
    List<String> labels = PairComparison.labels(run.table().layout());
    List<String> lines = new ArrayList<>();
    lines.add("| feature | level | m | u | log2(m/u) | share s of the rarer | rarity | bits |");
    lines.add("|---|---|---|---|---|---|---|---|");
    double sum = weights.priorBits();
    for (int f = 0; f < labels.size(); f++) {
      int code = PairComparison.code(pattern, f);
      if (code == 0) continue;
      double bits = weights.bits(f, one, other, pattern);
      double level = weights.chances().bits(f, code);
      double share = code < Level.SOUNDS.ordinal() ? 0 : weights.share(f, one, other);
      sum += bits;
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.3f | %.4f | %+.2f | %s | %+.2f | %+.2f |",
              labels.get(f),
              Level.of(code).name().toLowerCase(Locale.ROOT),
              weights.chances().m()[f][code],
              weights.chances().u()[f][code],
              level,
              share == 0 ? "" : String.format(Locale.ROOT, "%.4f", share),
              bits - level,
              bits));
    }
    double relatives = weights.relativesBits(one, other, pattern);
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "Prior `log2(lambda / (1 - lambda))` = %.2f with lambda = %.5f; prior and bits sum up"
                + " to %.2f%s.",
            weights.priorBits(),
            weights.chances().lambda(),
            sum + relatives,
            relatives < 0
                ? String.format(Locale.ROOT, ", %.2f of it for possible relatives", relatives)
                : ""));
    assertEquals(run.bits(one, other), sum + relatives, 1e-6, "prior and reasons make the score");
    return lines;
  }
}
