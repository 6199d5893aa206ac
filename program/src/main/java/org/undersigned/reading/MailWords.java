package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes words in mail headers (RFC 2047 encoded words, RFC 2231 parameters, bare bytes).
final class MailWords {
  private static final Pattern ENCODED =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

  private MailWords() {}

  /// The words of a header, of which each `char` is a byte.
  static String decoded(String header) {
    String joined = header.replaceAll("(\\?=)\\s+(=\\?)", "$1$2");
    Matcher m = ENCODED.matcher(joined);
    StringBuilder words = new StringBuilder();
    int last = 0;
    while (m.find()) {
      words
          .append(bare(joined.substring(last, m.start())))
          .append(word(m.group(1), m.group(2), m.group(3)));
      last = m.end();
    }
    return words.append(bare(joined.substring(last))).toString();
  }

  private static String word(String charset, String how, String text) {
    try {
      byte[] bytes =
          how.equalsIgnoreCase("b")
              ? Base64.getMimeDecoder().decode(text)
              : percent(text.replace('_', ' '), '=');
      return new String(bytes, Charset.forName(charset));
    } catch (IllegalArgumentException unknown) {
      return text;
    }
  }

  /// `UTF-8'en'%D0%90…`
  static String extended(String value) {
    int first = value.indexOf('\'');
    int second = value.indexOf('\'', first + 1);
    if (first < 0 || second < 0) return value;
    try {
      return new String(
          percent(value.substring(second + 1), '%'), Charset.forName(value.substring(0, first)));
    } catch (IllegalArgumentException unknown) {
      return value;
    }
  }

  private static byte[] percent(String text, char sign) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean code =
          c == sign
              && i + 2 < text.length()
              && Character.digit(text.charAt(i + 1), 16) >= 0
              && Character.digit(text.charAt(i + 2), 16) >= 0;
      if (code) {
        out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  /// Bytes beyond ASCII stand in headers against the rule; mostly they are UTF-8.
  private static String bare(String bytes) {
    if (bytes.chars().anyMatch(c -> c > 0xFF)) return bytes; // decoded before
    byte[] all = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return new String(all, EncodingDetector.detect(all).decoder());
  }
}
