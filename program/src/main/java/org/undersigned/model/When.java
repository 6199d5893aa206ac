package org.undersigned.model;

import java.util.regex.Pattern;

/// A date or span as precise as the source and never more precise: Extended Date/Time Format,
/// levels 0 to 2 of ISO 8601-2:2019 as far as it is used here: `2031`, `2031-03`, `2031-03-05`,
/// `2031-03~` (about), `2031-03?` (uncertain), `2031-03-XX` (day unknown), `2031-03-04/2031-03-09`
/// (from, to, both included), `2031-03-04/..` (open end), `../2031-03-04` (open start),
/// `2031-03-05T16:40` (a moment, local time), `2031-21` (spring; 22 summer, 23 autumn, 24 winter),
/// `XXXX-03-05` (no year given).
public record When(String edtf) {

  private static final String DATE =
      "(?:-?\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)"
          + "(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?)?)?[?~%]?";
  private static final Pattern FORM =
      Pattern.compile("(?:" + DATE + ")|(?:(?:" + DATE + "|\\.\\.)?/(?:" + DATE + "|\\.\\.)?)");

  public When {
    if (!FORM.matcher(edtf).matches() || edtf.equals("/"))
      throw new IllegalArgumentException("Not an EDTF date of the kinds used here: " + edtf);
  }

  /// Whether this is a span with a start and an end, one of which may be open.
  public boolean isSpan() {
    return edtf.indexOf('/') >= 0;
  }

  /// The start of a span, or the date itself; empty text where the start is open or unknown.
  public String start() {
    String date = isSpan() ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    return date.equals("..") ? "" : date;
  }

  /// The end of a span, or the date itself; empty text where the end is open or unknown.
  public String end() {
    String date = isSpan() ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
    return date.equals("..") ? "" : date;
  }

  @Override
  public String toString() {
    return edtf;
  }
}
