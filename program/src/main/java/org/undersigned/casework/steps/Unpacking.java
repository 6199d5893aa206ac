package org.undersigned.casework.steps;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.reading.ReadLimits;
import org.undersigned.reading.ReadOutcome.Enclosure;

/// What has come out of one file that was given, files in files included, against the limits: an
/// archive of archives must not grow without end.
final class Unpacking {
  private final ReadLimits limits = ReadLimits.usual();
  private final Set<Fingerprint> around;
  private final Count count;

  /// Shared by all depths of one file.
  private static final class Count {
    private int files;
    private long bytes;
  }

  private Unpacking(Set<Fingerprint> around, Count count) {
    this.around = around;
    this.count = count;
  }

  static Unpacking of() {
    return new Unpacking(Set.of(), new Count());
  }

  /// One deeper: what lies inside of `exhibit`.
  Unpacking within(Fingerprint exhibit) {
    Set<Fingerprint> all = new HashSet<>(around);
    all.add(exhibit);
    return new Unpacking(all, count);
  }

  /// Counts `enclosure`; why neither it nor what follows is taken out, if a limit is reached.
  ///
  /// @param file the name of the file that it lies in
  Optional<Message> refusal(Enclosure enclosure, String file) {
    count.files++;
    count.bytes += enclosure.document().bytes().length;
    if (around.size() > limits.archiveDepth() || around.contains(enclosure.document().exhibit()))
      return Optional.of(beyond(file, "archiveDepth", limits.archiveDepth()));
    if (count.files > limits.archiveEntries())
      return Optional.of(beyond(file, "archiveEntries", limits.archiveEntries()));
    return count.bytes > limits.unpackedBytes()
        ? Optional.of(beyond(file, "unpackedBytes", limits.unpackedBytes()))
        : Optional.empty();
  }

  private static Message beyond(String file, String limit, long allowed) {
    return Message.of("READ-25", "file", file, "limit", limit, "allowed", Long.toString(allowed));
  }
}
