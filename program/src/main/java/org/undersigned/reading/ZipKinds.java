package org.undersigned.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Tells what a ZIP archive is: an office document, a web archive, or an archive of files.
final class ZipKinds {
  private static final int ENTRIES_LOOKED_AT = 200;

  private ZipKinds() {}

  static Format of(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < ENTRIES_LOOKED_AT; i++, entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals("mimetype")) {
          Format open =
              byDeclaredType(new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip());
          if (open != Format.ZIP) return open;
        }
        if (name.startsWith("word/")) return Format.DOCX;
        if (name.startsWith("xl/")) return Format.XLSX;
        if (name.equals("datapackage.json")
            || name.startsWith("archive/") && name.contains(".warc")) return Format.WACZ;
        if (entry.getCompressedSize() > 1 << 24) break; // looking on would mean to unpack it
      }
      return Format.ZIP;
    } catch (IOException | IllegalArgumentException damaged) {
      return Format.ZIP;
    }
  }

  private static Format byDeclaredType(String type) {
    if (type.startsWith(Format.ODT.mediaType())) return Format.ODT;
    if (type.startsWith(Format.ODS.mediaType())) return Format.ODS;
    return Format.ZIP;
  }
}
