package org.undersigned.reading;

import java.util.Set;

/// The formats that can be told apart, with their media types (RFC 6838) and usual file endings.
public enum Format {
  TEXT("text/plain", "txt", "text", "md", "log"),
  HTML("text/html", "html", "htm", "xhtml"),
  CSV("text/csv", "csv", "tsv", "tab"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm"),
  ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "ots"),
  RTF("application/rtf", "rtf", "doc"),
  MAIL("message/rfc822", "eml"),
  MAILBOX("application/mbox", "mbox"),
  ZIP("application/zip", "zip"),
  WARC("application/warc", "warc", "gz"),
  WACZ("application/wacz", "wacz"),
  IMAGE("image/*", "png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif", "webp"),
  OFFICE_BINARY("application/x-ole-storage", "doc", "xls", "ppt", "docx", "xlsx"),
  UNKNOWN("application/octet-stream");

  private final String mediaType;
  private final Set<String> endings;

  Format(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = Set.of(endings);
  }

  /// The media type.
  public String mediaType() {
    return mediaType;
  }

  /// Whether files of this format are usually named with this ending.
  boolean usuallyEndsIn(String ending) {
    return endings.contains(ending);
  }

  /// Whether `ending` belongs to some other format than this one: the file name lies.
  boolean isContradictedBy(String ending) {
    if (usuallyEndsIn(ending)) return false;
    for (Format other : values()) if (other.usuallyEndsIn(ending)) return true;
    return false;
  }
}
