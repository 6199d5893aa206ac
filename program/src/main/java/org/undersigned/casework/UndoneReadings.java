package org.undersigned.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Import;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;

/// Which readings of a log go with the imports that were undone. An exhibit is read between two
/// receipts: the reading that is the newest when a file's receipt says what came of it is that
/// import's too. A reading that belongs to undone imports alone is set aside where its exhibit was
/// read before; so the one before it is the newest again.
final class UndoneReadings {
  private final Map<Fingerprint, List<Fingerprint>> ofExhibit = new LinkedHashMap<>();
  private final Map<Fingerprint, Set<Id<Import>>> imports = new HashMap<>();

  /// Readings that no receipt followed yet: their import is under way.
  private final Map<Fingerprint, Fingerprint> open = new HashMap<>();

  private UndoneReadings() {}

  /// @param undone the imports that were undone
  static Set<Fingerprint> of(List<Object> log, Set<Id<Import>> undone) {
    UndoneReadings readings = new UndoneReadings();
    for (Object each : log)
      switch (each) {
        case Reading reading -> readings.take(reading);
        case Receipt receipt when receipt.state() != Receipt.State.SEALED -> readings.take(receipt);
        default -> {}
      }
    return readings.goneWith(undone);
  }

  private void take(Reading reading) {
    List<Fingerprint> all = ofExhibit.computeIfAbsent(reading.exhibit(), _ -> new ArrayList<>());
    all.remove(reading.id());
    all.add(reading.id());
    open.put(reading.exhibit(), reading.id());
  }

  private void take(Receipt receipt) {
    receipt.exhibit().ifPresent(open::remove);
    receipt
        .exhibit()
        .map(ofExhibit::get)
        .ifPresent(
            all -> imports.computeIfAbsent(all.getLast(), _ -> new HashSet<>()).add(receipt.of()));
  }

  private Set<Fingerprint> goneWith(Set<Id<Import>> undone) {
    Set<Fingerprint> gone = new HashSet<>();
    ofExhibit.forEach(
        (exhibit, all) -> {
          // The first stays: what was read of an exhibit that stands is not lost.
          for (Fingerprint each : all.subList(1, all.size())) {
            Set<Id<Import>> of = imports.getOrDefault(each, Set.of());
            if (!of.isEmpty() && undone.containsAll(of) && !each.equals(open.get(exhibit)))
              gone.add(each);
          }
        });
    return gone;
  }
}
