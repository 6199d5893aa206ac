package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.SeenPages;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.casework.asking.ShowCase;
import org.undersigned.casework.asking.ShowExhibit;
import org.undersigned.casework.asking.ShowPicture;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;
import org.undersigned.rendering.CasePage;
import org.undersigned.rendering.ExhibitPage;
import org.undersigned.rendering.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a case, or one exhibit of it.
@Command(description = "Shows a case: exhibits, numbers, demands; or one exhibit with its quotes.")
final class ShowCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private StandingOption shown = new StandingOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "EXHIBIT",
      description = "the first digits of its fingerprint")
  @Nullable
  private String exhibit;

  @Option(
      names = "--metadata",
      description = "what the file says of itself (EXIF, properties of a PDF), read in the jail")
  private boolean metadata;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      Sayings sayings = new Sayings(opened.book(), shown.standing());
      if (exhibit == null) show(opened, sayings);
      else if (metadata) showMetadata(opened, ExhibitNamed.in(opened, exhibit));
      else showExhibit(opened, sayings, exhibit);
      return ExitCode.DONE;
    }
  }

  private void show(OpenCase opened, Sayings sayings) {
    CasePage page = new ShowCase(opened.book(), sayings, opened.name(), today()).page();
    if (printing.asJson()) {
      surroundings.out().println(Notation.line(page));
      return;
    }
    var out = surroundings.out();
    out.println(page.caseName() + " (" + Wording.standing(sayings.standing()) + ")");
    page.notices().forEach(out::println);
    page.counts().forEach(count -> out.println("  " + count.number() + " " + count.of()));
    out.println("\nNumbers said in this case:");
    page.figures()
        .forEach(
            line ->
                out.println(
                    "  "
                        + line.said().id().substring(0, 8)
                        + "  "
                        + line.number()
                        + " "
                        + line.of()
                        + " – "
                        + Wording.chain(line.said().chain())
                        + line.said()
                            .model()
                            .map(m -> "  [" + Wording.mark(line.said()) + "]")
                            .orElse("")));
    out.println("\nExhibits:");
    page.exhibits()
        .forEach(
            line ->
                out.println(
                    "  "
                        + line.brief()
                        + "  "
                        + line.name()
                        + "  ("
                        + line.kind()
                        + ", "
                        + line.state()
                        + ")"));
  }

  /// Kept apart from the text: it may tell who took a picture, and where.
  private void showMetadata(OpenCase opened, Fingerprint id) {
    try (SeenPages seen = new SeenPages(opened, Program.running())) {
      var facts = ShowPicture.facts(id, seen);
      if (facts.isEmpty() && !printing.asJson())
        surroundings.out().println("The file says nothing of itself that is read here.");
      for (ExhibitPage.Fact each : facts)
        printing.answer(surroundings, each, List.of("  " + each.name() + ": " + each.value()));
    }
  }

  private void showExhibit(OpenCase opened, Sayings sayings, String start) {
    ExhibitPage page =
        opened
            .book()
            .exhibitStarting(start)
            .flatMap(
                found -> new ShowExhibit(opened.book(), sayings, opened.name()).page(found.id()))
            .orElseThrow(() -> VaultOptions.cannot(Message.of("STEP-10", "exhibit", start)));
    if (printing.asJson()) {
      surroundings.out().println(Notation.line(page));
      return;
    }
    var out = surroundings.out();
    out.println(page.name());
    page.facts().forEach(fact -> out.println("  " + fact.name() + ": " + fact.value()));
    page.said().forEach(said -> out.println(SaidText.lines(said)));
  }

  private java.time.LocalDate today() {
    return java.time.LocalDate.ofInstant(surroundings.clock().instant(), java.time.ZoneOffset.UTC);
  }
}
