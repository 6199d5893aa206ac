package org.undersigned.archive;

import java.io.IOException;
import java.util.Optional;
import org.undersigned.seal.VerifyingKey;

/// Checks one log without keys: frames, chain, bodies, the mark of what was acknowledged, and every
/// checkpoint.
final class LogCheck {
  private final VaultCheck.Found found;
  private final Disk disk;
  private final Optional<VerifyingKey> key;

  /// @param key empty if the vault's public key does not stand, which is reported elsewhere
  LogCheck(VaultCheck.Found found, Disk disk, Optional<VerifyingKey> key) {
    this.found = found;
    this.disk = disk;
    this.key = key;
  }

  LogScan check(LogPlace place) throws IOException {
    var scan = LogScan.of(disk, place, LogScan.Depth.BODIES);
    found.addAll(scan.faults);
    scan.segments.forEach(found::know);
    found.know(place.folder().resolve(Acknowledged.NAME));
    scan.torn.ifPresent(
        torn ->
            found.add(
                Fault.notice(
                    Trouble.TORN_TAIL,
                    place.vault().name(torn.segment()),
                    "offset",
                    Long.toString(torn.at()),
                    "bytes",
                    Long.toString(torn.size() - torn.at()))));
    var checkpoints = new Checkpoints(disk, place);
    for (var file : disk.list(place.folder().resolve("checkpoints"))) {
      found.know(file);
    }
    if (key.isPresent()) {
      var checked = checkpoints.check(scan.tree, key.get());
      // where the log itself is damaged, that it is too short for its checkpoints is no news
      if (scan.faults.isEmpty()) {
        found.addAll(checked.faults());
        if (checked.faults().isEmpty()) {
          Recovery.newestMissing(scan, checked.newest(), place).ifPresent(found::add);
        }
      } else {
        checked.faults().stream()
            .filter(each -> each.message().code().equals(Trouble.CHECKPOINT_WRONG))
            .forEach(found::add);
      }
    }
    return scan;
  }
}
