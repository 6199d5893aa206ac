package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a message, or a whole message (RFC 5322, RFC 2045, RFC 2046).
///
/// @param headers by name in small letters, unfolded, the first of each name
/// @param content decoded from its transfer encoding
/// @param parts of a multipart, in order
record MailPart(Map<String, String> headers, byte[] content, List<MailPart> parts) {
  private static final int DEEPEST = 30;
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)([a-z0-9*_-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;]+))");

  MailPart {
    headers = Map.copyOf(headers);
    parts = List.copyOf(parts);
  }

  static MailPart of(byte[] bytes, ReadLimits limits) {
    return of(bytes, limits, new int[1], 0);
  }

  private static MailPart of(byte[] bytes, ReadLimits limits, int[] count, int depth) {
    LimitReached.check("mailParts", ++count[0], limits.mailParts());
    LimitReached.check("archiveDepth", depth, DEEPEST);
    int body = endOfHeaders(bytes);
    Map<String, String> headers = headers(new String(bytes, 0, body, StandardCharsets.ISO_8859_1));
    byte[] raw = java.util.Arrays.copyOfRange(bytes, Math.min(bytes.length, body), bytes.length);
    String type = headers.getOrDefault("content-type", "text/plain");
    Optional<String> boundary = parameter(type, "boundary");
    List<MailPart> parts = new ArrayList<>();
    if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.isPresent())
      for (byte[] part : split(raw, boundary.get())) parts.add(of(part, limits, count, depth + 1));
    return new MailPart(headers, parts.isEmpty() ? decoded(raw, headers) : new byte[0], parts);
  }

  private static int endOfHeaders(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '\n') return i + 2;
      if (bytes[i] == '\n' && bytes[i + 1] == '\r' && i + 2 < bytes.length && bytes[i + 2] == '\n')
        return i + 3;
    }
    return bytes.length;
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : text.replaceAll("\r?\n[ \t]+", " ").split("\r?\n")) {
      int colon = line.indexOf(':');
      if (colon > 0)
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
    }
    return headers;
  }

  /// The parts between lines that are the boundary, up to the one that ends them.
  private static List<byte[]> split(byte[] raw, String boundary) {
    String text = new String(raw, StandardCharsets.ISO_8859_1);
    String mark = "--" + boundary;
    List<byte[]> parts = new ArrayList<>();
    int open = -1;
    int line = 0;
    while (line >= 0 && line < text.length()) {
      int next = text.indexOf('\n', line) + 1;
      if (text.startsWith(mark, line)) {
        if (open >= 0)
          parts.add(
              text.substring(open, Math.max(open, line - 1)).getBytes(StandardCharsets.ISO_8859_1));
        open = next;
        if (next == 0 || text.startsWith("--", line + mark.length())) return parts;
      }
      line = next == 0 ? -1 : next;
    }
    if (open > 0) parts.add(text.substring(open).getBytes(StandardCharsets.ISO_8859_1));
    return parts;
  }

  private static byte[] decoded(byte[] raw, Map<String, String> headers) {
    String encoding =
        headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (encoding.contains("base64")) return Base64.getMimeDecoder().decode(clean(raw));
    return encoding.contains("quoted-printable") ? quotedPrintable(raw) : raw;
  }

  /// The decoder gives up on a cut end: what is no whole group of four goes.
  private static byte[] clean(byte[] raw) {
    String letters = new String(raw, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
    return letters
        .substring(0, letters.length() - (letters.length() % 4 == 1 ? 1 : 0))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] quotedPrintable(byte[] raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '=') out.write(raw[i]);
      else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
        out.write(hex(raw[i + 1]) * 16 + hex(raw[i + 2]));
        i += 2;
      } else if (i + 1 < raw.length && (raw[i + 1] == '\n' || raw[i + 1] == '\r')) {
        i += raw[i + 1] == '\r' && i + 2 < raw.length && raw[i + 2] == '\n' ? 2 : 1;
      } else {
        out.write('=');
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte b) {
    return Character.digit((char) b, 16);
  }

  /// The media type in small letters, without parameters.
  String mediaType() {
    return headers
        .getOrDefault("content-type", "text/plain")
        .split(";")[0]
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// The name of an attached file, if it is one.
  Optional<String> fileName() {
    Optional<String> name = parameter(headers.getOrDefault("content-disposition", ""), "filename");
    return name.or(() -> parameter(headers.getOrDefault("content-type", ""), "name"))
        .map(MailWords::decoded);
  }

  boolean isAttachment() {
    return headers
        .getOrDefault("content-disposition", "")
        .toLowerCase(Locale.ROOT)
        .startsWith("attachment");
  }

  /// The character set that the part names.
  Optional<Charset> charset() {
    try {
      return parameter(headers.getOrDefault("content-type", ""), "charset").map(Charset::forName);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /// Whether lines of its text run on.
  MailLines.Flow flow() {
    String type = headers.getOrDefault("content-type", "");
    if (!parameter(type, "format").orElse("").equalsIgnoreCase("flowed"))
      return MailLines.Flow.FIXED;
    return parameter(type, "delsp").orElse("no").equalsIgnoreCase("yes")
        ? MailLines.Flow.FLOWED_WITHOUT_SPACE
        : MailLines.Flow.FLOWED;
  }

  /// Whether it is a part of a saved page that only shapes it.
  boolean isOfSavedPage() {
    return mediaType().equals("text/css")
        || mediaType().matches("(?:text|application)/(?:x-)?javascript");
  }

  /// A header's words, decoded; empty where there is none.
  String header(String name) {
    return MailWords.decoded(headers.getOrDefault(name, ""));
  }

  /// A parameter of a header (RFC 2231 continued and encoded ones too).
  private static Optional<String> parameter(String header, String name) {
    StringBuilder continued = new StringBuilder();
    boolean extended = false;
    Matcher m = PARAMETER.matcher(header);
    while (m.find()) {
      String key = m.group(1).toLowerCase(Locale.ROOT);
      String value = m.group(2) != null ? m.group(2).replaceAll("\\\\(.)", "$1") : m.group(3);
      if (key.equals(name)) return Optional.of(value);
      if (!key.startsWith(name + "*")) continue;
      extended |= key.endsWith("*");
      continued.append(value);
    }
    if (continued.isEmpty()) return Optional.empty();
    return Optional.of(extended ? MailWords.extended(continued.toString()) : continued.toString());
  }
}
