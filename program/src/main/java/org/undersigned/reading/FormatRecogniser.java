package org.undersigned.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a document's format by its bytes; the ending of its name only decides between formats
/// that
/// are text.
final class FormatRecogniser {
  private static final int HEAD = 8192;
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\A\\W*(<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(!doctype\\s+html|html|head|body)\\b");
  private static final Pattern TAGS =
      Pattern.compile(
          "(?i)</?(p|div|table|tr|td|a|span|ul|li|h[1-6]|br|meta|title|script)\\b[^<>]*>");
  private static final Pattern MAIL_LINE =
      Pattern.compile(
          "(?im)^(From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Delivered-To):["
              + " \\t]");

  private FormatRecogniser() {}

  static Format of(Document document) {
    byte[] bytes = document.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Format signed = bySignature(head, bytes);
    return signed == Format.UNKNOWN ? amongTexts(document) : signed;
  }

  private static Format bySignature(String head, byte[] bytes) {
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return ZipKinds.of(bytes);
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) return Format.PDF;
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))
      return Format.OFFICE_BINARY;
    if (head.startsWith("{\\rtf")) return Format.RTF;
    if (head.startsWith("WARC/1.")
        || head.startsWith("\u001F\u008B") && Gzip.headOf(bytes).startsWith("WARC/1."))
      return Format.WARC;
    if (isPicture(head)) return Format.IMAGE;
    if (head.startsWith("From ") && MAIL_LINE.matcher(head).find()) return Format.MAILBOX;
    return Format.UNKNOWN;
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u0089PNG\r\n\u001A\n")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("GIF87a")
        || head.startsWith("GIF89a")
        || head.startsWith("BM") && head.length() > 14 && head.charAt(6) == 0 && head.charAt(7) == 0
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
  }

  private static Format amongTexts(Document document) {
    byte[] bytes = document.bytes();
    int mark = EncodingDetector.marked(bytes).map(Encoding::mark).orElse(0);
    Encoding encoding =
        EncodingDetector.detect(
            bytes.length > HEAD * 8 ? java.util.Arrays.copyOf(bytes, HEAD * 8) : bytes);
    int length = Math.min(bytes.length, HEAD * 8) - mark;
    String text = new String(bytes, mark, length, encoding.decoder());
    if (!isWriting(text)) return Format.UNKNOWN;
    if (isMarkup(text)) return Format.HTML;
    if (isMail(text)) return Format.MAIL;
    if (Format.CSV.usuallyEndsIn(document.ending()) || TableShape.isUnmistakable(text))
      return Format.CSV;
    return Format.TEXT;
  }

  /// Whether nearly all of it could have been typed: control characters and unassigned ones are
  /// rare.
  static boolean isWriting(String text) {
    long strange = text.chars().filter(FormatRecogniser::isUntyped).count();
    return strange * 100 <= text.length() + 100;
  }

  private static boolean isUntyped(int c) {
    if (c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x1A || c == 0x0B || c == 0x85)
      return false;
    return c < ' '
        || c >= 0x7F && c < 0xA0
        || Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean isMarkup(String text) {
    if (MARKUP.matcher(text).find()) return true;
    long tags = TAGS.matcher(text).results().limit(20).count();
    return tags >= 6 && text.stripLeading().startsWith("<");
  }

  private static boolean isMail(String text) {
    String head = text.substring(0, Math.min(text.length(), 4000));
    int blank = Math.max(head.indexOf("\n\n"), head.indexOf("\r\n\r\n"));
    String lines = blank < 0 ? head : head.substring(0, blank);
    if (!Pattern.compile("\\A[A-Za-z][A-Za-z0-9-]*:").matcher(lines).find()) return false;
    long kinds =
        MAIL_LINE
            .matcher(lines)
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return kinds >= 3;
  }
}
