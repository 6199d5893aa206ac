package org.undersigned.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ComparedRows;
import org.undersigned.casework.asking.ShowEdition;
import org.undersigned.casework.steps.DeclareEdition;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Reference;
import org.undersigned.rendering.EditionPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Newer editions of lists and documents: what came, what is gone, what changed, and what was
/// carried.
@Command(
    description =
        "Newer editions of lists and documents: rows added, gone and changed, and where the"
            + " decisions on the older one are now. Without EXHIBIT, all editions.")
final class EditionsCommand implements Callable<ExitCode> {
  private final Surroundings surroundings;
  private final Words words = new Words("en");
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Parameters(
      arity = "0..1",
      paramLabel = "EXHIBIT",
      description = "the newer one, by the first digits of its fingerprint or its file name")
  @Nullable
  private String newer;

  @Option(
      names = "--of",
      paramLabel = "OLDER",
      description = "say that EXHIBIT is a newer edition of OLDER")
  @Nullable
  private String older;

  @Option(
      names = "--same",
      paramLabel = "OLD=NEW",
      description = "say that row OLD of the older edition is row NEW of the newer one")
  private Map<Integer, Integer> same = Map.of();

  @Option(names = "--take-back", description = "it is no edition of it: each counts by itself")
  private boolean takeBack;

  EditionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      ShowEdition show = new ShowEdition(opened.book());
      if (newer == null) {
        show.all().forEach(each -> printing.answer(surroundings, each, List.of(summary(each))));
        return ExitCode.DONE;
      }
      Fingerprint id = ExhibitNamed.in(opened, newer);
      DeclareEdition step = new DeclareEdition(opened, options.acting(surroundings));
      if (older != null) say(step.declare(id, ExhibitNamed.in(opened, older)));
      Edition edition =
          opened
              .book()
              .editions()
              .of(id)
              .orElseThrow(
                  () -> VaultOptions.cannot(Message.of("EDITION-06", "exhibit", id.brief())));
      if (takeBack) return takenBack(step, edition);
      for (var pair : same.entrySet())
        say(
            step.same(
                edition,
                row(opened.book(), edition.older(), pair.getKey()),
                row(opened.book(), edition.newer(), pair.getValue())));
      show.of(id).ifPresent(each -> printing.answer(surroundings, each, lines(each)));
      return ExitCode.DONE;
    }
  }

  private void say(DeclareEdition.Outcome outcome) {
    switch (outcome) {
      case DeclareEdition.Outcome.Declared(var _, Message said) ->
          surroundings.err().println(words.of(said));
      case DeclareEdition.Outcome.Refused(Message why) -> throw VaultOptions.cannot(why);
    }
  }

  private ExitCode takenBack(DeclareEdition step, Edition edition) {
    Optional<Message> refused = step.takeBack(edition);
    if (refused.isPresent()) throw VaultOptions.cannot(refused.get());
    surroundings
        .err()
        .println(words.of(Message.of("EDITION-07", "exhibit", edition.newer().brief())));
    return ExitCode.DONE;
  }

  private static Id<Reference> row(Casebook book, Fingerprint exhibit, int number) {
    return ComparedRows.rows(book, exhibit).values().stream()
        .filter(each -> each.row() == number)
        .map(Reference.Listing::id)
        .findFirst()
        .orElseThrow(
            () ->
                VaultOptions.cannot(
                    Message.of(
                        "EDITION-08",
                        "row",
                        Integer.toString(number),
                        "exhibit",
                        exhibit.brief())));
  }

  private static String summary(EditionPart part) {
    return part.newer().brief()
        + " ("
        + part.newer().name()
        + ") is a newer edition of "
        + part.older().brief()
        + " ("
        + part.older().name()
        + "), "
        + part.standing()
        + ": "
        + part.added().size()
        + " added, "
        + part.gone().size()
        + " gone, "
        + part.changed().size()
        + " changed, "
        + part.unchanged()
        + " unchanged; "
        + part.carried()
        + " decisions carried";
  }

  private static List<String> lines(EditionPart part) {
    List<String> lines = new ArrayList<>(List.of(summary(part)));
    for (EditionPart.Row each : part.added()) add(lines, "added", each);
    for (EditionPart.Row each : part.gone()) add(lines, "gone", each);
    for (EditionPart.Change each : part.changed()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  changed  row %d, before row %d: %s  [%s]",
              each.newerRow(),
              each.olderRow(),
              each.name(),
              each.why()));
      for (EditionPart.Field field : each.fields())
        lines.add(
            "             "
                + field.role()
                + ": "
                + said(field.before())
                + " → "
                + said(field.after()));
      String decided =
          each.why().startsWith("renamed") ? "decided, and waits: " : "decided, and carried: ";
      each.decisions().forEach(decision -> lines.add("             " + decided + decision));
    }
    part.left().forEach(words -> lines.add("  stays with the older edition: “" + words + "”"));
    return lines;
  }

  private static void add(List<String> lines, String what, EditionPart.Row row) {
    lines.add(
        String.format(
            Locale.ROOT,
            "  %-8s row %d: %s%s",
            what,
            row.row(),
            row.name(),
            row.says().isEmpty() ? "" : " (" + row.says() + ")"));
    row.decisions().forEach(decision -> lines.add("             decided, and kept: " + decision));
  }

  private static String said(String words) {
    return words.isEmpty() ? "(nothing)" : words;
  }
}
