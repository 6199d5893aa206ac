package org.undersigned.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the house signs about a log: its name, how many entries it has, and the root of its tree
/// (C2SP tlog-checkpoint, c2sp.org/tlog-checkpoint). As text, the body of a [SignedNote]:
///
/// ```
/// <vault id>/<log id>
/// <size, decimal>
/// <root, base64>
/// time <claimed time, ISO 8601, UTC, whole seconds>
/// prev <size of the checkpoint before, 0 for the first>
/// ```
///
/// @param origin vault id and log id, 32 hexadecimal digits each, with a slash between
/// @param previousSize smaller than `size`, or 0
public record Checkpoint(String origin, long size, Bytes root, Instant claimed, long previousSize) {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-f]{32}/[0-9a-f]{32})\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n"
              + "time ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)\n"
              + "prev (0|[1-9][0-9]{0,17})\n");

  public Checkpoint {
    claimed = claimed.truncatedTo(ChronoUnit.SECONDS);
    if (root.length() != 32 || size < 0 || previousSize < 0) {
      throw new IllegalArgumentException("not a checkpoint: size " + size);
    }
  }

  public static String origin(Bytes vault, Bytes log) {
    return vault.hex() + "/" + log.hex();
  }

  public String text() {
    return "%s\n%d\n%s\ntime %s\nprev %d\n"
        .formatted(origin, size, root.base64(), claimed, previousSize);
  }

  /// The checkpoint that `text` writes, or empty if it is not exactly what [#text] would write.
  public static Optional<Checkpoint> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      var checkpoint =
          new Checkpoint(
              form.group(1),
              Long.parseLong(form.group(2)),
              Bytes.owning(Base64.getDecoder().decode(form.group(3))),
              Instant.parse(form.group(4)),
              Long.parseLong(form.group(5)));
      return checkpoint.text().equals(text) ? Optional.of(checkpoint) : Optional.empty();
    } catch (RuntimeException notADateOrNotBase64) {
      return Optional.empty();
    }
  }
}
