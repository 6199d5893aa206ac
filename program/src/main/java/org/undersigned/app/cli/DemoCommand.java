package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.TakeApart;
import org.undersigned.casework.steps.Acting;
import org.undersigned.casework.steps.DemoCase;
import org.undersigned.casework.steps.ReleaseDossier;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.CheckDossier;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Consent;
import org.undersigned.model.Maker;
import org.undersigned.model.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs the invented case from the first document to a verified dossier, and opens the workbench.
@Command(
    description =
        "Runs the invented case end to end, releases and verifies a dossier, opens the workbench.")
final class DemoCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private Printing printing = new Printing();
  private final Words words = new Words("en");

  @Option(names = "--no-serve", description = "do not open the workbench")
  private boolean noServe;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "where vault and dossier are left (default: a new temporary folder)")
  @Nullable
  private Path into;

  @Option(names = "--port", description = "of the workbench (default: ${DEFAULT-VALUE})")
  private int port = 8734;

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    Path folder = folder();
    say("The invented case: " + DemoCase.NAME);
    say(
        "Everything and everybody in it is invented. The passphrase of this vault is: "
            + DemoCase.PASSPHRASE);
    var entrance =
        new Office.Entrance(folder.resolve("vault"), DemoCase.PASSPHRASE, surroundings.clock());
    try (Office office = opened(Office.init(entrance))) {
      Acting acting = new Acting(new Maker.Colleague("demo"), surroundings.clock().instant());
      OpenCase opened =
          switch (office.createCase(DemoCase.NAME, acting.colleague())) {
            case Office.OpeningCase.Opened(OpenCase made) -> made;
            case Office.OpeningCase.Refused(var why) -> throw VaultOptions.cannot(why);
          };
      boolean all = steps(opened, acting);
      all &= apart(opened);
      all &= release(opened, acting, office, folder.resolve("dossier"));
      say("");
      say("Left behind: " + folder.resolve("vault") + " and " + folder.resolve("dossier"));
      if (!all) return ExitCode.NOT_ALL;
      if (!noServe) ServeCommand.serve(opened, surroundings, printing, port);
      return ExitCode.DONE;
    }
  }

  private Path folder() {
    try {
      if (into == null) return Files.createTempDirectory("undersigned-demo");
      Path folder = surroundings.folder().resolve(into);
      Files.createDirectories(folder);
      return folder;
    } catch (IOException trouble) {
      throw FileTrouble.cannotWrite(into == null ? Path.of("a temporary folder") : into, trouble);
    }
  }

  private boolean steps(OpenCase opened, Acting acting) {
    WholeWay way = new WholeWay(opened, acting, words::of, this::indented);
    say("\n1-3  Received, read, drafted");
    boolean all =
        way.takeIn(DemoCase.contents(), Program.running(), Desks.Jail.WAIVED)
            == WholeWay.Result.ALL;
    say("\n4    Reviewed: people confirm, correct, reject");
    all &= way.review(DemoCase.decisions()) == WholeWay.Result.ALL;
    say("\n5    Who is who");
    all &= way.identify() == WholeWay.Result.ALL;
    say("\n6    Counted");
    all &= way.count(Said.Standing.REVIEWED) == WholeWay.Result.ALL;
    say("\n7-8  Weighed and tracked");
    all &= way.weigh(Said.Standing.REVIEWED) == WholeWay.Result.ALL;
    indented(opened.book().demands().size() + " demands tracked");
    return all;
  }

  private boolean apart(OpenCase opened) {
    say("\nTake the number apart");
    var answer =
        new TakeApart(opened.book(), Said.Standing.REVIEWED, words::ofWithoutCode)
            .apart(DemoCase.FIGURE);
    return switch (answer) {
      case TakeApart.Answer.Apart(var apart) -> {
        new ApartText(apart).lines(4).forEach(line -> say("     " + line.replace("\n", "\n     ")));
        yield true;
      }
      case TakeApart.Answer.NoSuchFigure() -> {
        indented("the figure '" + DemoCase.FIGURE + "' is not there");
        yield false;
      }
      case TakeApart.Answer.Several(var figures) -> {
        indented(figures.size() + " figures fit '" + DemoCase.FIGURE + "'");
        figures.forEach(each -> indented(SaidText.lines(each)));
        yield false;
      }
    };
  }

  private boolean release(OpenCase opened, Acting acting, Office office, Path folder) {
    say("\n9    Released");
    var house =
        new ReleaseDossier.House(
            office.verifyingKey(), words::ofWithoutCode, CheckDossier.source());
    var order =
        new ReleaseDossier.Order(
            "The dead of the Melinta harbour: at least 61 taken apart",
            Optional.of("anybody"),
            DemoCase.FIGURE,
            Said.Standing.REVIEWED,
            Consent.Use.PUBLISH);
    return switch (new ReleaseDossier(opened, acting, house).release(order, folder)) {
      case ReleaseDossier.Outcome.Released(var dossier, int withheld) -> {
        indented(
            dossier.exhibits().size()
                + " exhibits in the dossier, "
                + withheld
                + " withheld by their givers' terms");
        yield verified(folder);
      }
      case ReleaseDossier.Outcome.ConsentForbids(var exhibits) -> {
        indented("consent forbids it: " + exhibits.size() + " exhibits");
        yield false;
      }
      case ReleaseDossier.Outcome.Refused(var why) -> {
        indented(words.of(why));
        yield false;
      }
    };
  }

  private boolean verified(Path folder) {
    say(
        "\nThe verifier, as a stranger would run it (java "
            + folder
            + "/verify/Verify.java "
            + folder
            + ")");
    var verdict = CheckDossier.check(folder, List.of());
    verdict.lines().forEach(this::indented);
    return verdict.exitCode() == 0;
  }

  private static Office opened(Office.Opening opening) {
    return switch (opening) {
      case Office.Opening.Opened(Office office) -> office;
      case Office.Opening.Refused(var why) -> throw VaultOptions.cannot(why);
    };
  }

  private void say(String line) {
    printing.story(surroundings).say(line);
  }

  private void indented(String line) {
    say("     " + line);
  }
}
