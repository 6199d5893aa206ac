package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.ReleaseDossier;
import org.undersigned.casework.upkeep.CheckDossier;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Consent;
import org.undersigned.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Step 9: a dossier that a stranger can check.
@Command(description = "Step 9: releases a dossier that takes one number apart, and verifies it.")
final class ReleaseCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private StandingOption shown = new StandingOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FIGURE",
      description = "its words, or the id that 'show' prints")
  private List<String> figure = List.of();

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DIR",
      description = "an empty or absent folder")
  private Path into = Path.of("");

  @Option(names = "--title", paramLabel = "WORDS")
  @Nullable
  private String title;

  @Option(names = "--to", paramLabel = "ADDRESSEE")
  @Nullable
  private String addressee;

  @Option(
      names = "--use",
      description =
          "what it is for; the givers' terms decide: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE})")
  private Consent.Use use = Consent.Use.PUBLISH;

  ReleaseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What was released, as `--json` prints it before the verifier's checks.
  record Released(String dossier, int exhibits, int withheld) {}

  @Override
  public ExitCode call() {
    Words words = new Words("en");
    String question = String.join(" ", figure);
    Path folder = surroundings.folder().resolve(into);
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      var house =
          new ReleaseDossier.House(
              office.verifyingKey(), words::ofWithoutCode, CheckDossier.source());
      var order =
          new ReleaseDossier.Order(
              title == null ? question : title,
              Optional.ofNullable(addressee),
              question,
              shown.standing(),
              use);
      switch (new ReleaseDossier(opened, options.acting(surroundings), house)
          .release(order, folder)) {
        case ReleaseDossier.Outcome.Released(var dossier, int withheld) ->
            printing.answer(
                surroundings,
                new Released(folder.toString(), dossier.exhibits().size(), withheld),
                List.of(
                    "Released: "
                        + dossier.exhibits().size()
                        + " exhibits, "
                        + withheld
                        + " withheld by their givers' terms."));
        case ReleaseDossier.Outcome.ConsentForbids(var exhibits) ->
            throw VaultOptions.cannot(
                Message.of(
                    "STEP-15",
                    "exhibits",
                    String.join(", ", exhibits.stream().map(each -> each.brief()).toList()),
                    "use",
                    use.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        case ReleaseDossier.Outcome.Refused(Message why) -> throw VaultOptions.cannot(why);
      }
    }
    var verdict = CheckDossier.check(folder, printing.asJson() ? List.of("--json") : List.of());
    verdict.lines().forEach(surroundings.out()::println);
    return verdict.exitCode() == 0 ? ExitCode.DONE : ExitCode.NOT_ALL;
  }
}
