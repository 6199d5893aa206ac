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
    // The content stands as it was written, its own braces opened for its place in the log.
    String content = new String(record.content().toArray(), StandardCharsets.UTF_8);
    to.accept(
        "{\"sequence\":%d,\"id\":\"%s\",\"at\":\"%s\",%s"
            .formatted(
                record.envelope().sequence(),
                record.id(),
                Instant.ofEpochMilli(record.envelope().claimedMillis()),
                content.substring(1)));
  }
}
