package org.undersigned.archive;

import java.time.Instant;
import java.util.List;
import org.undersigned.model.Maker;

/// Records that enter the log together or not at all: what one step leaves behind.
///
/// @param by who acts; the log shows a pseudonym of the name
/// @param at when, by the machine's clock: a claim
/// @param records in the order in which they become entries
public record Transaction(Maker.Colleague by, Instant at, List<KeptRecord> records) {
  public Transaction {
    records = List.copyOf(records);
    if (records.isEmpty()) {
      throw new IllegalArgumentException("a transaction has at least one record");
    }
  }
}
