package org.undersigned.casework.estimating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;
import org.undersigned.rendering.EstimatePage;
import org.undersigned.rendering.MethodAppendix;
import org.undersigned.rendering.MethodAppendix.Fact;
import org.undersigned.rendering.Pages;
import org.undersigned.rendering.charts.Chart;
import org.undersigned.rendering.charts.CoverageChart;
import org.undersigned.rendering.charts.OverlapChart;
import org.undersigned.rendering.charts.RangesChart;
import org.undersigned.rendering.charts.TornadoChart;

/// Writes the HTML report of an estimate: `report.html`, and each chart as an SVG file beside it.
/// `plan.json` is written before anything is run, and `runs.jsonl` gets a line for every run whose
/// report goes to the folder, refusals too.
public final class EstimateReport {
  private final Function<Message, String> words;

  /// @param words without their code
  public EstimateReport(Function<Message, String> words) {
    this.words = words;
  }

  /// Before the first run.
  ///
  /// @throws IOException where the folder cannot be made or written
  public static void plan(EstimatePlan plan, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("plan.json"), Notation.line(Answer.whole(plan)) + "\n");
  }

  /// @throws IOException where the folder cannot be made or written
  public Path write(EstimateFile.Outcome.Answered answered, String title, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("runs.jsonl"),
        Notation.line(Answer.run(answered)) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    EstimatePage page = page(answered, title);
    for (Chart chart : page.charts()) {
      String name = chart.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      Files.writeString(folder.resolve(name.replaceAll("^-|-$", "") + ".svg"), chart.svg());
    }
    return Files.writeString(folder.resolve("report.html"), new Pages().html(page));
  }

  private EstimatePage page(EstimateFile.Outcome.Answered answered, String title) {
    EstimateOutcome outcome = answered.outcome();
    EstimateWorkings workings = outcome.workings();
    List<Chart> charts = new ArrayList<>();
    if (!workings.panel().isEmpty()) charts.add(RangesChart.ofMethods(outcome));
    if (!workings.strata().isEmpty()) charts.add(CoverageChart.of(workings.strata()));
    if (!workings.sensitivities().isEmpty())
      charts.add(TornadoChart.of(workings.sensitivities(), words));
    if (!workings.table().cells().isEmpty()) charts.add(OverlapChart.of(workings.table()));
    return new EstimatePage(
        title,
        numbers(outcome),
        sentence(Answer.reason(outcome)),
        charts,
        workings.context().stream()
            .map(m -> new EstimatePage.Beside(m.method() + ", " + m.setting(), Appendix.result(m)))
            .toList(),
        // Where nothing is estimated nothing rests on them.
        outcome instanceof EstimateOutcome.Refused ? List.of() : assumptions(workings),
        EstimateFile.notes(answered).stream().map(this::sentence).toList(),
        appendix(answered));
  }

  private List<EstimatePage.Assumption> assumptions(EstimateWorkings workings) {
    return workings.assumptions().stream()
        .map(
            a ->
                new EstimatePage.Assumption(
                    words.apply(a.what()), a.standing().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private String sentence(Message message) {
    String said = words.apply(message);
    String ended = said.endsWith(".") ? said : said + ".";
    return ended.substring(0, 1).toUpperCase(Locale.ROOT) + ended.substring(1);
  }

  private static List<EstimatePage.Number> numbers(EstimateOutcome outcome) {
    long documented = outcome.workings().documented();
    String range =
        switch (outcome) {
          case EstimateOutcome.Agreed agreed -> Rounded.between(agreed.interval(), documented);
          case EstimateOutcome.Disagree disagree ->
              "no agreement: " + Rounded.between(disagree.envelope(), documented);
          case EstimateOutcome.DependsOn _ -> "depends on an assumption";
          case EstimateOutcome.Refused _ -> "no estimate";
        };
    return List.of(
        new EstimatePage.Number("reported by authorities", "not part of this table", ""),
        new EstimatePage.Number(
            "documented by name", "at least " + Rounded.persons(documented), ""),
        new EstimatePage.Number(
            "estimated, those no list recorded included",
            range,
            String.join(" ", AnswerText.headline(outcome))));
  }

  private MethodAppendix appendix(EstimateFile.Outcome.Answered answered) {
    return new Appendix(words)
        .of(
            answered.outcome(),
            List.of(
                new Fact("lists", String.join(", ", answered.lists())),
                new Fact("SHA-256 of the table", answered.sha256())));
  }
}
