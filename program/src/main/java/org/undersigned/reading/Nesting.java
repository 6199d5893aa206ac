package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Counts archives within archives, so that one that unpacks without end is refused at the
/// outermost.
final class Nesting {
  private Nesting() {}

  /// Passes if the archives among `entries`, which lie in an archive themselves, keep to the limits
  /// on depth, on entries and on bytes together.
  static void check(Collection<byte[]> entries, ReadLimits limits) throws IOException {
    List<byte[]> level = new ArrayList<>(entries);
    long entriesInAll = level.size();
    long bytes = level.stream().mapToLong(b -> b.length).sum();
    for (int depth = 2; !level.isEmpty(); depth++) {
      List<byte[]> inner = new ArrayList<>();
      for (byte[] each : level) {
        if (!isArchive(each)) continue;
        LimitReached.check("archiveDepth", depth, limits.archiveDepth());
        inner.addAll(ZipPackage.of(each, limits, name -> true).entries().values());
      }
      entriesInAll += inner.size();
      bytes += inner.stream().mapToLong(b -> b.length).sum();
      LimitReached.check("archiveEntries", entriesInAll, limits.archiveEntries());
      LimitReached.check("unpackedBytes", bytes, limits.unpackedBytes());
      level = inner;
    }
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && bytes[2] == 3
        && ZipKinds.of(bytes) == Format.ZIP;
  }
}
