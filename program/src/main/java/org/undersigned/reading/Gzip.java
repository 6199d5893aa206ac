package org.undersigned.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// A look into bytes packed by gzip (RFC 1952).
final class Gzip {
  private Gzip() {}

  /// The first unpacked bytes, one character each; empty where they do not unpack.
  static String headOf(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
    } catch (IOException damaged) {
      return "";
    }
  }
}
