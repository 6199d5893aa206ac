package org.undersigned.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Reference;
import org.undersigned.model.Said;
import org.undersigned.model.TakenApart;
import org.undersigned.rendering.Wording;

/// A number taken apart, as lines of the terminal.
final class ApartText {

  private final TakenApart apart;
  private final List<String> lines = new ArrayList<>();

  ApartText(TakenApart apart) {
    this.apart = apart;
  }

  /// @param persons how many persons to spell out; the rest are counted
  List<String> lines(int persons) {
    lines.add(
        Wording.tally(apart.number().tally())
            + " "
            + Wording.quantity(apart.number().quantity(), apart.figure().kind())
            + " ("
            + Wording.standing(apart.shows())
            + ")");
    lines.add(
        "  reported    "
            + Wording.tally(apart.number().tally())
            + " by "
            + Wording.chain(apart.figure().chain()));
    lines.add(
        "  documented  "
            + apart.documented().floor()
            + " to "
            + apart.documented().ceiling()
            + " persons by name (rules "
            + apart.rules()
            + ")");
    lines.add("  estimated   " + apart.estimate().words());
    sayings("Who gives this number", List.of(apart.figure()));
    sayings("and so do", apart.sameNumber());
    sources();
    sayings("Who says that it is not so", apart.denials());
    rivals();
    for (TakenApart.Retracted each : apart.retractions()) {
      sayings("Taken back", List.of(each.retraction()));
      sayings("and repeated afterwards by", each.repeatedAfterwards());
    }
    persons(persons);
    for (TakenApart.Group group : apart.groups())
      lines.add(
          "  group, not counted as persons: " + group.asWritten() + " – " + group.named().source());
    if (!apart.leftOut().isEmpty()) lines.add("\nLeft out, and why:");
    apart.leftOut().stream()
        .limit(persons)
        .forEach(each -> lines.add("  " + each.person().preferredName() + ": " + each.why()));
    more(apart.leftOut().size(), persons);
    return lines;
  }

  private void sayings(String title, List<Said> sayings) {
    if (sayings.isEmpty()) return;
    lines.add("\n" + title + ":");
    sayings.forEach(each -> lines.add(SaidText.lines(each)));
  }

  private void sources() {
    lines.add("\nHow many sources that is: " + apart.sources().words());
    for (TakenApart.Root root : apart.sources().roots())
      lines.add(
          "  "
              + root.origin()
              + ", in "
              + String.join(", ", root.documents())
              + (root.because().isEmpty() ? "" : " – " + String.join("; ", root.because())));
  }

  private void rivals() {
    if (apart.rivals().isEmpty()) return;
    lines.add("\nOther figures beside it:");
    for (TakenApart.Rival rival : apart.rivals())
      lines.add(
          "  "
              + Wording.tally(rival.figure().tally())
              + " "
              + Wording.quantity(rival.figure().quantity(), rival.said().kind())
              + " – "
              + Wording.chain(rival.said().chain())
              + "\n      "
              + rival.verdict());
  }

  private void persons(int most) {
    lines.add("\nThe persons under it:");
    for (TakenApart.Counted each :
        apart.persons().subList(0, Math.min(most, apart.persons().size()))) {
      lines.add(
          "  "
              + each.person().preferredName()
              + (each.status() == TakenApart.Status.DOUBTFUL ? "  [ceiling only]" : "")
              + "  "
              + each.why());
      for (TakenApart.Named named : each.named())
        lines.add("      “" + named.reference().asWritten() + "” – " + named.source() + row(named));
    }
    more(apart.persons().size(), most);
  }

  private void more(int all, int shown) {
    if (all > shown)
      lines.add("  … and " + (all - shown) + " more (all of them with --all or --json)");
  }

  private static String row(TakenApart.Named named) {
    return named.reference() instanceof Reference.Listing listing ? ", row " + listing.row() : "";
  }
}
