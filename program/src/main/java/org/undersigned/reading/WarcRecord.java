package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A record of a WARC file.
///
/// @param headers by name in small letters
/// @param block the bytes after the headers
record WarcRecord(Map<String, String> headers, byte[] block) {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  WarcRecord {
    headers = Map.copyOf(headers);
  }

  /// What the hashes in a record's headers say.
  enum Digests {
    NONE,
    RIGHT,
    BROKEN
  }

  /// The records of a file, up to the first one that is cut.
  static List<WarcRecord> of(byte[] bytes, ReadLimits limits) throws IOException {
    List<WarcRecord> records = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
      if (at >= bytes.length) break;
      int body = endOfHeaders(bytes, at);
      String head = new String(bytes, at, body - at, StandardCharsets.UTF_8);
      if (!head.startsWith("WARC/")) throw new IOException("No WARC record at byte " + at);
      Map<String, String> headers = headers(head);
      String length = headers.getOrDefault("content-length", "");
      if (!length.matches("\\d{1,9}") || body + Integer.parseInt(length) > bytes.length)
        throw new IOException("A cut record");
      LimitReached.check("archiveEntries", records.size() + 1, limits.archiveEntries());
      int end = body + Integer.parseInt(length);
      records.add(new WarcRecord(headers, Arrays.copyOfRange(bytes, body, end)));
      at = end;
    }
    return records;
  }

  private static int endOfHeaders(byte[] bytes, int from) {
    for (int i = from; i + 3 < bytes.length; i++)
      if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n')
        return i + 4;
    return bytes.length;
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : head.split("\r\n")) {
      int colon = line.indexOf(':');
      if (colon > 0)
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
    }
    return headers;
  }

  /// Whether it holds something that was captured.
  boolean isCapture() {
    String type = headers.getOrDefault("warc-type", "");
    return type.equals("response") && isHttp() || type.equals("resource");
  }

  private boolean isHttp() {
    return block.length > 5 && new String(block, 0, 5, StandardCharsets.US_ASCII).equals("HTTP/");
  }

  String target() {
    return headers.getOrDefault("warc-target-uri", "").replaceAll("[\\p{Cntrl}<>]", "");
  }

  String date() {
    return headers.getOrDefault("warc-date", "");
  }

  /// The last part of the address, without its query.
  String fileName() {
    String path = target().replaceAll("[?#].*", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? "page.html" : last;
  }

  String mediaType() {
    Map<String, String> inner =
        isHttp()
            ? headers(new String(block, 0, endOfHeaders(block, 0), StandardCharsets.ISO_8859_1))
            : headers;
    return inner.getOrDefault("content-type", "application/octet-stream").split(";")[0].strip();
  }

  /// How the captured bytes are packed, in small letters; empty where they are not.
  String contentEncoding() {
    if (!isHttp()) return "";
    return headers(new String(block, 0, endOfHeaders(block, 0), StandardCharsets.ISO_8859_1))
        .getOrDefault("content-encoding", "")
        .toLowerCase(Locale.ROOT);
  }

  /// What was captured, transfer encoding undone.
  byte[] payload() {
    if (!isHttp()) return block;
    int body = endOfHeaders(block, 0);
    byte[] raw = Arrays.copyOfRange(block, body, block.length);
    Map<String, String> http = headers(new String(block, 0, body, StandardCharsets.ISO_8859_1));
    return http.getOrDefault("transfer-encoding", "").contains("chunked") ? unchunked(raw) : raw;
  }

  private static byte[] unchunked(byte[] raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < raw.length) {
      int line = at;
      while (line < raw.length && raw[line] != '\n') line++;
      String size = new String(raw, at, line - at, StandardCharsets.US_ASCII).strip().split(";")[0];
      if (!size.matches("[0-9a-fA-F]{1,7}") || Integer.parseInt(size, 16) == 0) break;
      int length = Math.min(Integer.parseInt(size, 16), raw.length - line - 1);
      if (length <= 0) break;
      out.write(raw, line + 1, length);
      at = line + 1 + length + 2;
    }
    return out.size() == 0 ? raw : out.toByteArray();
  }

  /// Whether the block's and the payload's hashes are those of the bytes (ISO 28500, 5.8 and 5.9).
  /// The payload is hashed as it was sent.
  Digests digests() {
    String ofBlock = headers.getOrDefault("warc-block-digest", "");
    String ofPayload = headers.getOrDefault("warc-payload-digest", "");
    if (ofBlock.isEmpty() && ofPayload.isEmpty()) return Digests.NONE;
    byte[] sent =
        isHttp() ? Arrays.copyOfRange(block, endOfHeaders(block, 0), block.length) : block;
    boolean revisit = headers.getOrDefault("warc-type", "").equals("revisit");
    boolean right = ofBlock.isEmpty() || matches(ofBlock, block);
    boolean payload =
        ofPayload.isEmpty() || revisit || matches(ofPayload, sent) || matches(ofPayload, payload());
    return right && payload ? Digests.RIGHT : Digests.BROKEN;
  }

  private static boolean matches(String digest, byte[] bytes) {
    int colon = digest.indexOf(':');
    String name = digest.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    String value = digest.substring(colon + 1);
    String algorithm =
        name.equals("sha1") || name.equals("sha-1")
            ? "SHA-1"
            : name.equals("sha256") || name.equals("sha-256")
                ? "SHA-256"
                : name.equals("md5") ? "MD5" : "";
    if (algorithm.isEmpty()) return false;
    try {
      byte[] hash = MessageDigest.getInstance(algorithm).digest(bytes);
      return value.equalsIgnoreCase(HexFormat.of().formatHex(hash))
          || value.replace("=", "").equalsIgnoreCase(base32(hash));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// RFC 4648, section 6, without padding.
  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      buffer = buffer << 8 | b & 0xFF;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt(buffer >> bits & 31));
      }
      buffer &= (1 << bits) - 1;
    }
    if (bits > 0) text.append(BASE32.charAt(buffer << 5 - bits & 31));
    return text.toString();
  }
}
