package org.undersigned.archive;

import java.util.List;
import org.undersigned.model.Message;

/// What came of making or opening a case.
public sealed interface CaseOpening {
  /// @param found what recovery met; if a [Fault.Weight#DAMAGE] is among it, the case is read-only
  record Opened(CaseArchive archive, List<Fault> found) implements CaseOpening {
    public Opened {
      found = List.copyOf(found);
    }
  }

  record Refused(Message why) implements CaseOpening {}
}
