package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.estimating.Answer;
import org.undersigned.casework.estimating.AnswerText;
import org.undersigned.casework.estimating.EstimateFile;
import org.undersigned.casework.estimating.EstimateReport;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How many there are, those no list recorded included, from a table of overlaps; or why that
/// cannot be said.
@Command(
    description = {
      "Estimates from a table of overlapping lists, or says why not.",
      "TABLE has a 0/1 column for each list and 'count'; other columns divide it where named.",
      "A 0/1 column that says what persons are (sex …) is told from a list, or asked about.",
      "Takes seconds for up to five lists, a minute or two for twenty; less than 1 GB of memory."
    })
final class EstimateCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private Printing printing = new Printing();

  @Parameters(paramLabel = "TABLE.csv")
  private Path table = Path.of("");

  @Option(
      names = "--stratum",
      arity = "1..*",
      paramLabel = "COLUMN",
      description = "columns that divide the table")
  private List<String> strata = List.of();

  @Option(
      names = "--list",
      arity = "1..*",
      paramLabel = "COLUMN",
      description = "columns that are lists, where the table does not show it by itself")
  private List<String> lists = List.of();

  @Option(
      names = "--copies",
      paramLabel = "LIST+LIST…",
      description = "lists compiled from one another: taken as one; may be repeated")
  private List<String> copies = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--level", paramLabel = "SHARE", description = "default: ${DEFAULT-VALUE}")
  private double level = 0.95;

  @Option(names = "--report", paramLabel = "DIR", description = "an HTML report with its charts")
  private @Nullable Path report;

  @Option(names = "--timings", description = "how long it took, in the JSON or as a last line")
  private boolean timings;

  EstimateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    if (!(level >= 0.5 && level <= 0.999))
      throw new CommandFailed(
          Message.of(
              "EST-13",
              "option",
              "--level",
              "value",
              "" + level,
              "expected",
              "a share from 0.5 to 0.999"),
          ExitCode.CANNOT);
    long start = System.nanoTime();
    Path file = surroundings.folder().resolve(table);
    EstimateFile.Request request =
        new EstimateFile.Request(file, strata, lists, declared(), seed, level);
    try {
      return switch (new EstimateFile(this::planned, this::progress).answer(request)) {
        case EstimateFile.Outcome.Unusable(Message why) -> {
          if (printing.asJson()) surroundings.out().println(Notation.line(problem(why)));
          throw new CommandFailed(why, ExitCode.CANNOT);
        }
        case EstimateFile.Outcome.Answered answered -> {
          print(answered, (System.nanoTime() - start) / 1e9);
          if (report != null) write(answered, surroundings.folder().resolve(report));
          yield ExitCode.DONE;
        }
      };
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(file, trouble);
    }
  }

  private List<List<String>> declared() {
    return copies.stream().map(group -> List.of(group.split("\\+", -1))).toList();
  }

  private void write(EstimateFile.Outcome.Answered answered, Path folder) {
    Path name = table.getFileName();
    String title = "How many: " + (name == null ? table : name);
    try {
      Path page = new EstimateReport(new Words("en")::ofWithoutCode).write(answered, title, folder);
      surroundings.err().println("report: " + page);
    } catch (IOException trouble) {
      throw FileTrouble.cannotWrite(folder, trouble);
    }
  }

  /// The plan is on the disk before the first method runs.
  private void planned(EstimatePlan plan) {
    if (report == null) return;
    Path folder = surroundings.folder().resolve(report);
    try {
      EstimateReport.plan(plan, folder);
    } catch (IOException trouble) {
      throw FileTrouble.cannotWrite(folder, trouble);
    }
  }

  private void progress(String stratum) {
    if (!stratum.isEmpty()) surroundings.err().println("estimating " + stratum + " …");
  }

  private static Map<String, Object> problem(Message why) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("code", why.code());
    problem.put("message", new Words("en").of(why));
    return Map.of("problem", problem);
  }

  private void print(EstimateFile.Outcome.Answered answered, double seconds) {
    Words words = new Words("en");
    if (printing.asJson()) {
      Map<String, Object> answer = new Answer(words::of).of(answered);
      if (timings) answer.put("timings", Map.of("seconds", Math.round(seconds * 1000) / 1000.0));
      surroundings.out().println(Notation.line(answer));
    } else {
      new AnswerText(words::ofWithoutCode).of(answered).forEach(surroundings.out()::println);
      if (timings) surroundings.out().printf(java.util.Locale.ROOT, "%.2f seconds%n", seconds);
    }
  }
}
