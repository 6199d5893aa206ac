package org.undersigned.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The entries of a ZIP archive (APPNOTE 6.3.9), unpacked within limits: number of entries, bytes
/// of all, and unpacked to packed size of each.
final class ZipPackage {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private ZipPackage() {}

  /// Unpacks the entries of `bytes` whose names are `wanted`.
  ///
  /// @throws Locked where an entry is encrypted
  /// @throws IOException where the archive is damaged before its first entry
  static ZipPackage of(byte[] bytes, ReadLimits limits, Predicate<String> wanted)
      throws IOException {
    ZipPackage found = new ZipPackage();
    long unpacked = 0;
    int count = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        LimitReached.check("archiveEntries", ++count, limits.archiveEntries());
        if (entry.isDirectory() || !wanted.test(entry.getName())) continue;
        byte[] content = unpack(zip, bytes.length, limits.unpackedBytes() - unpacked, limits);
        unpacked += content.length;
        found.entries.putIfAbsent(entry.getName(), content);
      }
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) throw new Locked();
      if (found.entries.isEmpty()) throw e;
    } catch (java.io.EOFException e) {
      if (found.entries.isEmpty()) throw e;
    }
    return found;
  }

  /// The packed size of a single entry is not always told before it; the archive's own size is an
  /// upper bound of it.
  private static byte[] unpack(ZipInputStream zip, long packedAtMost, long room, ReadLimits limits)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 14];
    long allowed = Math.max(limits.ratioFreeBytes(), packedAtMost * limits.archiveRatio());
    for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
      out.write(chunk, 0, n);
      LimitReached.check("unpackedBytes", out.size(), room);
      if (out.size() > allowed) throw new LimitReached("archiveRatio", limits.archiveRatio());
    }
    return out.toByteArray();
  }

  /// The content of an entry by its full name; no bytes where there is none.
  byte[] entry(String name) {
    byte[] content = entries.get(name);
    return content == null ? new byte[0] : content;
  }

  /// All unpacked entries in the order of the archive.
  Map<String, byte[]> entries() {
    return entries;
  }

  /// An entry is encrypted.
  static final class Locked extends IOException {
    private static final long serialVersionUID = 1;
  }
}
