package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.identity.Increment;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;

/// `bench increments [SIZE,SIZE,… [NEW]]`: how long it takes to add NEW rows (1,000) to so many
/// rows that were linked, beside the whole run and beside a whole run with the same parameters,
/// whose result must be equal. Wall seconds, processor seconds in brackets. The rows are read in
/// the figures, except in that with the same parameters; all in one process, which is warm for what
/// comes later.
final class Increments {
  private static final long SEED = 20311;

  private Increments() {}

  public static void main(String[] arguments) throws IOException {
    String sizes = arguments.length > 0 ? arguments[0] : "100000";
    int more = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    System.out.printf(
        "%10s %8s %16s %16s %16s %16s %12s %12s %s%n",
        "rows",
        "new",
        "whole s",
        "same param. s",
        "added s",
        "added again s",
        "whole pairs",
        "new pairs",
        "equal");
    for (String size : sizes.split(",")) row(Integer.parseInt(size.strip()), more);
  }

  private static void row(int size, int more) throws IOException {
    Path file = Files.createTempFile("increments", ".csv");
    try {
      new SyntheticPersons(SEED).write(file, size + 2L * more);
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        row(lines, size, more);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void row(BufferedReader lines, int size, int more) throws IOException {
    List<List<String>> sample = rows(lines, 1_000);
    ColumnMapping mapping = RoleRecogniser.recognise("list", sample, Map.of());
    TableBuilder builder = new TableBuilder(List.of(mapping));
    builder.nextList();
    Stopwatch whole = new Stopwatch();
    sample.subList(mapping.headerRecord(), sample.size()).forEach(builder::add);
    for (int done = sample.size(); done < size; done += 1_000)
      rows(lines, 1_000).forEach(builder::add);
    LinkageRun run = run(builder.build());
    String wholeSeconds = seconds(whole);
    Added first = added(builder, mapping, lines, run, more);
    Added second = added(builder, mapping, lines, first.run(), more);
    Stopwatch same = new Stopwatch();
    LinkageRun again =
        new Linkage(second.run().table(), LinkageSettings.standard(), Judgements.none())
            .run(run.parameters());
    String sameSeconds = seconds(same);
    System.out.printf(
        Locale.ROOT,
        "%10d %8d %16s %16s %16s %16s %12d %12d %s%n",
        size,
        more,
        wholeSeconds,
        sameSeconds,
        first.seconds(),
        second.seconds(),
        run.candidates(),
        first.run().candidates(),
        equal(again, second.run()) ? "yes" : "NO");
  }

  private record Added(LinkageRun run, String seconds) {}

  private static Added added(
      TableBuilder builder,
      ColumnMapping mapping,
      BufferedReader lines,
      LinkageRun before,
      int more)
      throws IOException {
    List<List<String>> rows = rows(lines, more);
    Stopwatch watch = new Stopwatch();
    if (!builder.append(mapping)) throw new IllegalStateException("the list does not fit");
    builder.nextList();
    rows.forEach(builder::add);
    LinkageRun run =
        Increment.of(before, builder.build(), LinkageSettings.standard(), Judgements.none());
    return new Added(run, seconds(watch));
  }

  private static String seconds(Stopwatch watch) {
    return String.format(Locale.ROOT, "%.3f (%.2f)", watch.seconds(), watch.processorSeconds());
  }

  private static LinkageRun run(PersonTable table) {
    return new Linkage(table, LinkageSettings.standard(), Judgements.none()).run();
  }

  private static boolean equal(LinkageRun one, LinkageRun other) {
    boolean equal =
        one.pairs().size() == other.pairs().size()
            && Arrays.equals(one.partition().groupOf(), other.partition().groupOf());
    for (int i = 0; equal && i < one.pairs().size(); i++)
      equal =
          one.pairs().one(i) == other.pairs().one(i)
              && one.pairs().other(i) == other.pairs().other(i)
              && one.pairs().bits(i) == other.pairs().bits(i);
    return equal;
  }

  private static List<List<String>> rows(BufferedReader lines, int count) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line; rows.size() < count && (line = lines.readLine()) != null; )
      rows.add(CsvLine.read(line));
    return rows;
  }
}
