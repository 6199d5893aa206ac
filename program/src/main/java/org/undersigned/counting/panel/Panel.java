package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.undersigned.model.OverlapTable;

/// Runs all methods on one prepared table. All are run and all are kept, those that fail too.
final class Panel {
  private Panel() {}

  /// @param documented persons on any list, those on lists left out of the table too
  static List<Voice> voices(OverlapTable table, long documented, PanelSettings settings) {
    List<Voice> voices = new ArrayList<>();
    voices.addAll(new LogLinearVoices(table, documented, settings).voices());
    OptionalLong logLinear = voices.getFirst().result().median();
    voices.add(new GraphVoices(table, documented, settings).voice());
    voices.addAll(new LatentClassVoices(table, documented, settings).voices(logLinear));
    return List.copyOf(voices);
  }
}
