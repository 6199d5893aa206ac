package org.undersigned.casework.estimating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.undersigned.counting.panel.DeclaredCopies;
import org.undersigned.counting.panel.EstimateStrata;
import org.undersigned.counting.panel.EstimateTable;
import org.undersigned.counting.panel.PanelSettings;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// Estimates from a table that lies in a file. Same file, seed, level and strata: same outcome,
/// whatever the number of threads.
public final class EstimateFile {
  /// Of the counting engine; a change that can change a number changes it.
  public static final String VERSION = "counting-5";

  /// What is asked.
  ///
  /// @param strata columns that divide the table
  /// @param lists columns that are lists, where the table does not show it by itself
  /// @param copies lists that were compiled from one another
  public record Request(
      Path file,
      List<String> strata,
      List<String> lists,
      List<List<String>> copies,
      long seed,
      double level) {
    public Request {
      strata = List.copyOf(strata);
      lists = List.copyOf(lists);
      copies = copies.stream().map(List::copyOf).toList();
    }

    private DeclaredCopies declared() {
      return new DeclaredCopies(copies);
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param sha256 of the file's bytes
    /// @param notes on the file; those on the estimate are in its workings
    record Answered(EstimateOutcome outcome, List<String> lists, String sha256, List<Message> notes)
        implements Outcome {
      public Answered {
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
      }
    }

    /// The file is no table that could be estimated from.
    record Unusable(Message why) implements Outcome {}
  }

  private final Consumer<EstimatePlan> planned;
  private final Consumer<String> progress;

  /// @param planned is told the plan before anything is run
  /// @param progress is told the name of each stratum before it is begun
  public EstimateFile(Consumer<EstimatePlan> planned, Consumer<String> progress) {
    this.planned = planned;
    this.progress = progress;
  }

  /// @throws IOException where the file cannot be read to its end
  public Outcome answer(Request request) throws IOException {
    return switch (new TableFile(request.file(), request.strata(), request.lists()).read()) {
      case TableFile.Outcome.Refused(Message why) -> new Outcome.Unusable(why);
      case TableFile.Outcome.Read(
              List<String> lists,
              Map<String, OverlapTable> strata,
              List<Message> notes,
              Optional<Message> open) -> {
        Optional<String> unknown = request.declared().unknown(lists);
        if (unknown.isPresent())
          yield new Outcome.Unusable(noSuchList(request, unknown.get(), lists));
        List<Message> all = new ArrayList<>(notes);
        all.addAll(request.declared().notes());
        Map<String, OverlapTable> merged = new TreeMap<>(strata);
        merged.replaceAll((_, table) -> request.declared().merged(table));
        yield new Outcome.Answered(
            outcome(request, merged, open),
            lists,
            Fingerprint.of(Files.readAllBytes(request.file())).hex(),
            all);
      }
    };
  }

  private static Message noSuchList(Request request, String name, List<String> lists) {
    return Message.of(
        "EST-67",
        "file",
        request.file().getFileName().toString(),
        "list",
        name,
        "lists",
        String.join(", ", lists));
  }

  private EstimateOutcome outcome(
      Request request, Map<String, OverlapTable> strata, Optional<Message> open) {
    EstimatePlan bare =
        new EstimatePlan(request.level(), request.seed(), request.strata(), VERSION, List.of());
    PanelSettings settings = PanelSettings.usual(bare, EstimateStrata.summed(strata));
    List<String> described = new ArrayList<>(request.declared().described());
    described.addAll(settings.described());
    EstimatePlan plan =
        new EstimatePlan(request.level(), request.seed(), request.strata(), VERSION, described);
    planned.accept(plan);
    if (open.isPresent())
      return EstimateTable.refused(EstimateStrata.summed(strata), open.get(), plan);
    if (!request.strata().isEmpty() && strata.size() > 1)
      return new EstimateStrata(plan, progress).of(strata);
    progress.accept("");
    return new EstimateTable(plan, settings).of(strata.values().iterator().next());
  }

  /// Notes on the file and on the estimate, in this order.
  public static List<Message> notes(Outcome.Answered answered) {
    List<Message> notes = new ArrayList<>(answered.notes());
    notes.addAll(answered.outcome().workings().notes());
    return notes;
  }
}
