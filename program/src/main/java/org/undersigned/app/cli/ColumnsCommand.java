package org.undersigned.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ShowColumns;
import org.undersigned.casework.steps.CorrectColumns;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.rendering.ColumnsPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How the columns of a list are understood, and a colleague's correction of it.
@Command(
    description =
        "How the columns of a list were understood. --set corrects it: the correction is kept, the"
            + " rows are taken anew, and what was decided on them stays.")
final class ColumnsCommand implements Callable<ExitCode> {
  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Parameters(
      arity = "1",
      paramLabel = "EXHIBIT",
      description = "the first digits of its fingerprint, or its file name")
  private String exhibit = "";

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "which of its tables; may be left out where one lists people")
  @Nullable
  private String sheet;

  @Option(
      names = "--set",
      paramLabel = "COLUMN=ROLE",
      description =
          "column 3 holds dates of birth: --set 3=birth. Roles: name, surname, given, patronymic,"
              + " birth, age, sex, event_date, place, residence, birthplace, held_at, status,"
              + " circumstances, source, remark, occupation, count, document, number,"
              + " other_script, other")
  private Map<Integer, String> set = new LinkedHashMap<>();

  @Option(
      names = "--like",
      paramLabel = "EXHIBIT",
      description = "take over the corrections made on another exhibit, the older edition")
  @Nullable
  private String like;

  ColumnsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      Fingerprint id = ExhibitNamed.in(opened, exhibit);
      ShowColumns show = new ShowColumns(opened.book());
      List<ColumnsPart> parts = show.of(id);
      if (parts.isEmpty()) throw VaultOptions.cannot(Message.of("LIST-05", "exhibit", id.brief()));
      CorrectColumns step = new CorrectColumns(opened, options.acting(surroundings));
      if (like != null) check(step.correctLike(id, chosen(parts), ExhibitNamed.in(opened, like)));
      if (!set.isEmpty()) check(step.correct(id, chosen(parts), set));
      if (like != null || !set.isEmpty()) parts = show.of(id);
      for (ColumnsPart each : parts) printing.answer(surroundings, each, lines(each));
      return ExitCode.DONE;
    }
  }

  private String chosen(List<ColumnsPart> parts) {
    if (sheet != null) return sheet;
    if (parts.size() == 1) return parts.getFirst().sheet();
    throw VaultOptions.cannot(
        Message.of(
            "LIST-10",
            "exhibit",
            parts.getFirst().brief(),
            "sheets",
            parts.stream()
                .map(each -> "'" + each.sheet() + "'")
                .collect(Collectors.joining(", "))));
  }

  private static void check(CorrectColumns.Outcome outcome) {
    if (outcome instanceof CorrectColumns.Outcome.Refused(Message why))
      throw VaultOptions.cannot(why);
  }

  private static List<String> lines(ColumnsPart part) {
    String name =
        Stream.of(part.brief(), part.sheet(), part.title())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    List<String> lines = new java.util.ArrayList<>(List.of(name + ": " + part.rows()));
    for (ColumnsPart.Column each : part.columns())
      lines.add(
          String.format(
              Locale.ROOT,
              "  %2d  %-22s is %-14s (%s)%s",
              each.number(),
              each.heading().isEmpty() ? "(no heading)" : each.heading(),
              each.role(),
              each.ground(),
              each.examples().isEmpty() ? "" : ":  " + String.join(" | ", each.examples())));
    if (!part.offer().isEmpty()) lines.add("  " + part.offer());
    return lines;
  }
}
