package org.undersigned.casework.asking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.undersigned.archive.KeptEntry;
import org.undersigned.casework.OpenCase;

/// Every kept record of a case with its place in the log: sequence, type, version, id, claimed
/// time, and the record itself. The shapes are in `docs/reference/schemas`.
public final class ExportRecords {

  private final OpenCase opened;

  public ExportRecords(OpenCase opened) {
    this.opened = opened;
  }

  /// One JSON object a record, in the order of the log.
  public void lines(Consumer<String> to) {
    try (var entries = opened.archive().replay(0)) {
      entries.forEach(entry -> line(entry, to));
    }
  }

  private static void line(KeptEntry entry, Consumer<String> to) {
    if (!(entry instanceof KeptEntry.Opened record) || record.envelope().type() >= 128) return;
    // The content stands as it was written: exporting changes no byte of a record.
    to.accept(
        "{\"sequence\":%d,\"type\":\"%s\",\"version\":%d,\"id\":\"%s\",\"at\":\"%s\",\"record\":%s}"
            .formatted(
                record.envelope().sequence(),
                record.type(),
                record.version(),
                record.id(),
                Instant.ofEpochMilli(record.envelope().claimedMillis()),
                new String(record.content().toArray(), StandardCharsets.UTF_8)));
  }
}
