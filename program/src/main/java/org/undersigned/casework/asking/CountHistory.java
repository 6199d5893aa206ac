package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.estimating.Appendix;
import org.undersigned.counting.documented.Corrections;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.DocumentedCount.Standing;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Person;
import org.undersigned.model.Quantity;
import org.undersigned.model.VictimCount;
import org.undersigned.rendering.MethodAppendix;
import org.undersigned.rendering.MethodAppendix.Fact;

/// Every count that was made of one quantity, oldest first, and what changed from one to the next:
/// the corrections log of a number that may have been published.
public final class CountHistory {
  private final Casebook book;
  private final List<VictimCount> counts;
  private final Function<Message, String> words;

  /// @param words without their code
  public CountHistory(Casebook book, Quantity quantity, Function<Message, String> words) {
    this.book = book;
    this.words = words;
    this.counts =
        book.counts().stream()
            .filter(each -> each.quantity().differences(quantity).isEmpty())
            .toList();
  }

  /// What changed since the count before the newest; empty where there is none, or nothing did.
  public Optional<Corrections> newest() {
    if (counts.size() < 2) return Optional.empty();
    return Optional.of(corrections(counts.size() - 1)).filter(each -> !each.changes().isEmpty());
  }

  /// How the newest estimate was made, with the lists that went in and every run before; empty
  /// where none was run.
  ///
  /// @param named persons who may be named in it
  public Optional<MethodAppendix> appendix(DocumentedCount named) {
    if (counts.isEmpty()) return Optional.empty();
    Set<Id<Person>> known = new HashSet<>();
    named.candidates().forEach(each -> known.add(each.person()));
    EstimateOutcome newest = counts.getLast().estimate();
    return Optional.of(new Appendix(words).whole(newest, inputs(newest), history(known)));
  }

  private Corrections corrections(int at) {
    return Corrections.between(counts.get(at - 1).documented(), counts.get(at).documented());
  }

  private List<Fact> inputs(EstimateOutcome outcome) {
    OverlapTable table = outcome.workings().table();
    List<String> titles = EstimateCase.names(table.lists());
    List<Fact> inputs = new ArrayList<>();
    for (NameList list : book.lists()) {
      if (!titles.contains(list.title())) continue;
      inputs.add(new Fact(list.title(), "SHA-256 " + list.exhibit().hex()));
    }
    inputs.add(new Fact("SHA-256 of the table of overlaps", Fingerprint.of(text(table)).hex()));
    return inputs;
  }

  /// The table as `estimate` reads it.
  static String text(OverlapTable table) {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < table.lists().size(); j++) text.append("L").append(j + 1).append(',');
    text.append("count\n");
    for (OverlapTable.Cell cell : table.cells()) {
      for (int j = 0; j < table.lists().size(); j++)
        text.append(cell.pattern() >> j & 1).append(',');
      text.append(cell.count()).append('\n');
    }
    return text.toString();
  }

  private List<String> history(Set<Id<Person>> known) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      VictimCount count = counts.get(i);
      lines.add(
          count.provenance().at()
              + ": documented "
              + count.documented().floor()
              + " to "
              + count.documented().ceiling()
              + "; "
              + new Appendix(words).answer(count.estimate()));
      if (i > 0) lines.addAll(changes(corrections(i), known));
    }
    return lines;
  }

  private static List<String> changes(Corrections corrections, Set<Id<Person>> known) {
    if (corrections.changes().isEmpty()) return List.of("nobody's standing changed");
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "corrected: floor %+d, ceiling %+d",
            corrections.floorChange(),
            corrections.ceilingChange()));
    int unnamed = 0;
    for (Corrections.Change change : corrections.changes()) {
      if (!known.contains(change.person())) unnamed++;
      else lines.add(change.name() + ": " + word(change.before()) + " → " + word(change.after()));
    }
    if (unnamed > 0) lines.add(unnamed + " more, who are not named here");
    return lines;
  }

  private static String word(Optional<Standing> standing) {
    return standing
        .map(
            each ->
                switch (each) {
                  case IN -> "in";
                  case DOUBTFUL -> "in the ceiling only";
                  case OUT -> "out";
                })
        .orElse("not a person of their own");
  }
}
