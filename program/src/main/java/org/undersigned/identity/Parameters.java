package org.undersigned.identity;

import java.util.List;
import org.undersigned.identity.blocking.BlockingKey;
import org.undersigned.identity.weights.Chances;
import org.undersigned.identity.weights.Frequencies;

/// All that a run takes from the lists before it scores a pair. With equal parameters two records
/// score the same in every run, whatever else is in the lists.
///
/// @param keys what brings two records together
/// @param chances of the levels, as estimated
/// @param frequencies of the values, as counted when the chances were estimated
public record Parameters(List<BlockingKey> keys, Chances chances, Frequencies frequencies) {
  public Parameters {
    keys = List.copyOf(keys);
  }
}
