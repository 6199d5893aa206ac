package org.undersigned.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One file of a dossier's folder: a ZIP without compression, paths ascending, every time
/// 1980-01-01T00:00. The same folder gives the same bytes.
public final class PackedDossier {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackedDossier() {}

  public static void pack(Path folder, OutputStream to) throws IOException {
    try (var walk = Files.walk(folder)) {
      var zip = new ZipOutputStream(to);
      zip.setMethod(ZipOutputStream.STORED);
      for (var file :
          walk.filter(Files::isRegularFile)
              .sorted(java.util.Comparator.comparing(file -> path(folder, file)))
              .toList()) {
        var entry = new ZipEntry(path(folder, file));
        entry.setTimeLocal(NO_TIME);
        entry.setSize(Files.size(file));
        entry.setCompressedSize(Files.size(file));
        entry.setCrc(crc(file));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  private static String path(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static long crc(Path file) throws IOException {
    var crc = new CRC32();
    var buffer = new byte[1 << 16];
    try (var in = Files.newInputStream(file)) {
      for (int count; (count = in.read(buffer)) >= 0; ) {
        crc.update(buffer, 0, count);
      }
    }
    return crc.getValue();
  }
}
