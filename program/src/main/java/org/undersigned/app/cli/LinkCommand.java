package org.undersigned.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.linking.LinkLists;
import org.undersigned.casework.linking.LinkReport;
import org.undersigned.casework.linking.LinkRequest;
import org.undersigned.casework.linking.LinkRequest.Explained;
import org.undersigned.casework.linking.LinkRequest.Outputs;
import org.undersigned.model.Message;
import org.undersigned.notation.PlainLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Who is who in lists that lie in files.
@Command(
    description = "Finds the same persons in lists (CSV, TSV, .gz too; XLSX, ODS), with reasons.")
final class LinkCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<String> files = List.of();

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "ROLE=COLUMN",
      description = "what a column is, by its header or its number from 1; others are recognised")
  List<String> columns = List.of();

  @Option(names = "--two-files", description = "across two files only, one partner each")
  boolean twoFiles;

  @Option(names = "--judgements", paramLabel = "FILE.csv", description = "pairs already judged")
  @Nullable Path judgements;

  @Option(names = "--clusters", paramLabel = "OUT.csv", description = "a person for each record")
  @Nullable Path clusters;

  @Option(names = "--pairs", paramLabel = "OUT.csv", description = "pairs with score and reasons")
  @Nullable Path pairs;

  @Option(
      names = "--explain",
      paramLabel = "FILE:ROW,FILE:ROW",
      description = "why two rows are one person, or why not")
  @Nullable String explain;

  @Option(
      names = "--draws",
      arity = "2",
      paramLabel = "N OUT.jsonl",
      description = "draws of who is who, one a line")
  List<String> draws = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "default: ${DEFAULT-VALUE}")
  long seed = 1;

  @Option(names = "--json", description = "the report as one JSON object")
  boolean json;

  LinkCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    LinkRequest request = request();
    try {
      LinkLists.Outcome outcome = new LinkLists(System::nanoTime, Program.running()).link(request);
      if (outcome instanceof LinkLists.Outcome.Refused refused)
        throw new CommandFailed(refused.why(), ExitCode.CANNOT);
      if (outcome instanceof LinkLists.Outcome.Linked linked)
        print(linked.report(), linked.explained());
      return ExitCode.DONE;
    } catch (IOException full) {
      throw FileTrouble.cannotWrite(written(), full);
    } catch (UncheckedIOException full) {
      throw FileTrouble.cannotWrite(written(), full.getCause());
    }
  }

  private Path written() {
    return clusters != null ? clusters : pairs != null ? pairs : surroundings.folder();
  }

  private LinkRequest request() {
    if (twoFiles && files.size() != 2)
      throw failed(Message.of("LINK-13", "count", Integer.toString(files.size())));
    List<LinkRequest.ListFile> lists =
        files.stream()
            .map(f -> new LinkRequest.ListFile(f, surroundings.folder().resolve(f)))
            .toList();
    return new LinkRequest(
        lists,
        roles(),
        twoFiles ? LinkRequest.Across.TWO_LISTS : LinkRequest.Across.ALL_LISTS,
        seed,
        resolved(judgements),
        outputs());
  }

  private Optional<Path> resolved(@Nullable Path path) {
    return Optional.ofNullable(path).map(surroundings.folder()::resolve);
  }

  private Outputs outputs() {
    int count = 0;
    Optional<Path> drawsTo = Optional.empty();
    if (!draws.isEmpty()) {
      try {
        count = Integer.parseInt(draws.getFirst());
      } catch (NumberFormatException none) {
        throw failed(Message.of("LINK-14", "given", draws.getFirst()));
      }
      drawsTo = resolved(Path.of(draws.getLast()));
    }
    return new Outputs(resolved(clusters), resolved(pairs), explained(), count, drawsTo);
  }

  private Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    for (String told : columns) {
      int equals = told.indexOf('=');
      if (equals < 0) throw failed(Message.of("LINK-16", "given", told));
      roles.put(
          told.substring(equals + 1).strip().toLowerCase(Locale.ROOT), told.substring(0, equals));
    }
    return roles;
  }

  private Optional<Explained> explained() {
    if (explain == null) return Optional.empty();
    int comma = explain.indexOf(',');
    while (comma >= 0) {
      Optional<Explained> pair =
          explained(explain.substring(0, comma), explain.substring(comma + 1));
      if (pair.isPresent()) return pair;
      comma = explain.indexOf(',', comma + 1);
    }
    throw failed(Message.of("LINK-15", "given", explain));
  }

  private Optional<Explained> explained(String one, String other) {
    int a = one.lastIndexOf(':');
    int b = other.lastIndexOf(':');
    if (a < 0 || b < 0) return Optional.empty();
    try {
      return Optional.of(
          new Explained(
              one.substring(0, a).strip(),
              Integer.parseInt(one.substring(a + 1).strip()),
              other.substring(0, b).strip(),
              Integer.parseInt(other.substring(b + 1).strip())));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static CommandFailed failed(Message why) {
    return new CommandFailed(why, ExitCode.CANNOT);
  }

  private void print(LinkReport report, List<String> explained) {
    Words words = new Words("en");
    report.warnings().forEach(warning -> surroundings.err().println(words.of(warning)));
    if (json) {
      surroundings.out().println(PlainLine.of(report));
      explained.forEach(surroundings.err()::println);
      return;
    }
    List<String> lines = new ArrayList<>();
    for (LinkReport.Mapped list : report.mapping()) {
      lines.add(
          list.file()
              + (list.header() == 0
                  ? " (no header)"
                  : " (header in record " + list.header() + ")"));
      for (LinkReport.Column each : list.columns())
        lines.add(
            String.format(
                "  %3d %-28s %-12s by %s",
                each.column(), each.header(), each.role(), each.because()));
    }
    report.counts().forEach((what, count) -> lines.add(String.format("%-18s %,12d", what, count)));
    lines.add(String.format("%-18s %,12d", "candidate_pairs", report.candidatePairs()));
    var recall = report.estimatedRecall();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-18s %12.3f (%.3f to %.3f)",
            "estimated_recall",
            recall.value(),
            recall.low(),
            recall.high()));
    report
        .seconds()
        .forEach(
            (stage, seconds) ->
                lines.add(String.format(Locale.ROOT, "seconds %-10s %12.2f", stage, seconds)));
    lines.forEach(surroundings.out()::println);
    explained.forEach(surroundings.out()::println);
  }
}
