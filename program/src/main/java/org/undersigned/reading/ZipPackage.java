package org.undersigned.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// The entries of a ZIP archive (APPNOTE 6.3.9), unpacked within limits: number of entries, bytes
/// of all, and unpacked to packed size of each.
final class ZipPackage {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private Optional<Charset> encoding = Optional.empty();
  private boolean damaged;

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
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), ZipNames.RAW)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        LimitReached.check("archiveEntries", ++count, limits.archiveEntries());
        if (entry.isDirectory() || !wanted.test(entry.getName())) continue;
        byte[] content = unpack(zip, bytes.length, limits.unpackedBytes() - unpacked, limits);
        unpacked += content.length;
        found.put(entry.getName(), content);
      }
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) throw new Locked();
      if (found.entries.isEmpty()) throw e;
      found.damaged = true;
    } catch (java.io.EOFException e) {
      if (found.entries.isEmpty()) throw e;
      found.damaged = true;
    }
    found.damaged |= !hasEnd(bytes);
    found.nameEntries();
    return found;
  }

  /// Whether the record is there with which every archive ends (4.3.16), give or take its comment.
  private static boolean hasEnd(byte[] bytes) {
    for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - (1 << 16) - 22); i--)
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6)
        return true;
    return false;
  }

  /// Two entries may have one name: the second is told apart by a number, never lost.
  private void put(String name, byte[] content) {
    String free = name;
    for (int i = 2; entries.containsKey(free); i++) free = name + " (" + i + ")";
    entries.put(free, content);
  }

  private void nameEntries() {
    encoding = ZipNames.encoding(entries.keySet());
    if (encoding.isEmpty()) return;
    Map<String, byte[]> raw = new LinkedHashMap<>(entries);
    entries.clear();
    raw.forEach((name, content) -> put(ZipNames.name(name, encoding), content));
  }

  /// The encoding that the names were read in, where they do not say it and are not UTF-8.
  Optional<Charset> inferredEncoding() {
    return encoding.filter(found -> !found.equals(StandardCharsets.UTF_8));
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

  /// Whether not all of the archive could be unpacked.
  boolean isDamaged() {
    return damaged;
  }

  /// What came of a reading made from these entries: in part where the archive is damaged behind
  /// them.
  ReadOutcome outcome(
      Document document, Reading reading, List<ReadOutcome.Enclosure> inside, List<Message> said) {
    if (!damaged) return new ReadOutcome.Read(reading, inside, said);
    List<Message> missing = new ArrayList<>(said);
    missing.addFirst(Message.of("READ-06", "file", document.fileName()));
    return new ReadOutcome.PartlyRead(reading, inside, missing);
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
