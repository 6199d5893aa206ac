package org.undersigned.counting.panel;

import java.util.List;
import org.undersigned.model.EstimateWorkings.Assumption;
import org.undersigned.model.EstimateWorkings.Assumption.Standing;
import org.undersigned.model.Message;

/// What has to hold for an estimate to mean what it says. Nobody but the investigators can say
/// whether it does, so each stands as unknown until they do; the last one cannot be tested by
/// anybody.
public final class Assumptions {
  private Assumptions() {}

  public static List<Assumption> all() {
    return List.of(
        unknown(Message.of("EST-51")),
        unknown(Message.of("EST-52")),
        unknown(Message.of("EST-53")),
        unknown(Message.of("EST-54")),
        unknown(Message.of("EST-55")));
  }

  private static Assumption unknown(Message what) {
    return new Assumption(what, Standing.UNKNOWN);
  }
}
