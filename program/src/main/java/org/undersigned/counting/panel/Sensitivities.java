package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.model.EstimateWorkings.Sensitivity;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// What would change the answer, and by how many persons: missed links, each list left out, another
/// prior.
final class Sensitivities {
  private final OverlapTable table;
  private final long documented;
  private final PanelSettings settings;

  Sensitivities(OverlapTable table, long documented, PanelSettings settings) {
    this.table = table;
    this.documented = documented;
    this.settings = settings;
  }

  /// Largest change first.
  List<Sensitivity> of(List<Voice> voices) {
    List<Sensitivity> found = new ArrayList<>();
    priors(voices).ifPresent(found::add);
    criteria(voices).ifPresent(found::add);
    OverlapTable few = Lists.mergedTo(table, ModelSpace.MOST_LISTS);
    OptionalLong plain = MissedLinks.logLinear(few);
    if (plain.isPresent()) {
      long from = atLeastDocumented(plain.getAsLong());
      MissedLinks.corrected(few, from, settings.seed(), settings.stream() + 600_000)
          .ifPresent(to -> found.add(new Sensitivity(Message.of("EST-61"), from, to)));
      if (few.lists().size() > 3) leaveOneOut(few, from, found);
    }
    found.sort((a, b) -> Long.compare(change(b), change(a)));
    return found;
  }

  private static long change(Sensitivity s) {
    return Math.abs(s.to() - s.from());
  }

  private void leaveOneOut(OverlapTable few, long from, List<Sensitivity> into) {
    for (int j = 0; j < few.lists().size(); j++) {
      Preparation rest = Preparation.of(Lists.without(few, List.of(j)));
      if (rest.refusal().isPresent()) continue;
      Message what = Message.of("EST-62", "list", few.lists().get(j));
      MissedLinks.logLinear(rest.table())
          .ifPresent(to -> into.add(new Sensitivity(what, from, atLeastDocumented(to))));
    }
  }

  private static Optional<Sensitivity> priors(List<Voice> voices) {
    return pair(voices, Voice.Kind.LATENT_UNIFORM, Voice.Kind.LATENT_EXPANSION, "EST-63");
  }

  private static Optional<Sensitivity> criteria(List<Voice> voices) {
    return pair(voices, Voice.Kind.LOG_LINEAR, Voice.Kind.LOG_LINEAR_BY_AIC, "EST-64");
  }

  private static Optional<Sensitivity> pair(
      List<Voice> voices, Voice.Kind one, Voice.Kind other, String code) {
    Optional<Voice> from = voices.stream().filter(v -> v.kind() == one && v.speaks()).findFirst();
    Optional<Voice> to = voices.stream().filter(v -> v.kind() == other && v.speaks()).findFirst();
    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
    return Optional.of(new Sensitivity(Message.of(code), from.get().median(), to.get().median()));
  }

  private long atLeastDocumented(long persons) {
    return Math.max(persons, documented);
  }
}
