package org.undersigned.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a camera or program wrote into a picture (Exif 2.32, CIPA DC-008: an application segment
/// that holds a TIFF structure; in PNG the chunk `eXIf`). Read so far as the bytes make sense;
/// whatever points outside of them is left out.
final class Exif {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x010E, "Description"),
          Map.entry(0x010F, "Camera made by"),
          Map.entry(0x0110, "Camera"),
          Map.entry(0x0112, "Orientation"),
          Map.entry(0x0131, "Software"),
          Map.entry(0x0132, "File changed"),
          Map.entry(0x013B, "Artist"),
          Map.entry(0x8298, "Copyright"),
          Map.entry(0x9003, "Taken"),
          Map.entry(0x9004, "Digitised"),
          Map.entry(0x9010, "Time zone"),
          Map.entry(0x9011, "Time zone of the taking"),
          Map.entry(0xA420, "Picture's own id"),
          Map.entry(0xA430, "Owner of the camera"),
          Map.entry(0xA431, "Camera's serial number"),
          Map.entry(0xA434, "Lens"));
  private static final int EXIF_PART = 0x8769;
  private static final int GPS_PART = 0x8825;
  private static final int MOST_ENTRIES = 500;

  private final ByteBuffer tiff;
  private final List<PageLook.Fact> facts = new ArrayList<>();
  private final Set<Integer> visited = new HashSet<>();
  private final Map<Integer, String> place = new java.util.HashMap<>();

  private Exif(ByteBuffer tiff) {
    this.tiff = tiff;
  }

  /// The facts in the order in which they stand; empty where there are none.
  static List<PageLook.Fact> of(byte[] picture) {
    return tiff(picture).map(Exif::facts).orElse(List.of());
  }

  private static Optional<ByteBuffer> tiff(byte[] picture) {
    ByteBuffer bytes = ByteBuffer.wrap(picture);
    if (picture.length > 12 && bytes.getShort(0) == (short) 0xFFD8) return inJpeg(bytes);
    if (picture.length > 16 && bytes.getInt(0) == 0x89504E47) return inPng(bytes);
    boolean plain =
        picture.length > 8 && (bytes.getInt(0) == 0x49492A00 || bytes.getInt(0) == 0x4D4D002A);
    return plain ? Optional.of(bytes) : Optional.empty();
  }

  /// Segments: FF, a marker, the length with itself, content. `APP1` begins with "Exif".
  private static Optional<ByteBuffer> inJpeg(ByteBuffer bytes) {
    int at = 2;
    while (at + 10 < bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
      int marker = bytes.get(at + 1) & 0xFF;
      int length = bytes.getShort(at + 2) & 0xFFFF;
      if (marker == 0xDA || length < 2 || at + 2 + length > bytes.limit()) break;
      if (marker == 0xE1 && length > 16 && bytes.getInt(at + 4) == 0x45786966)
        return Optional.of(bytes.slice(at + 10, length - 8));
      at += 2 + length;
    }
    return Optional.empty();
  }

  private static Optional<ByteBuffer> inPng(ByteBuffer bytes) {
    int at = 8;
    while (at + 12 <= bytes.limit()) {
      int length = bytes.getInt(at);
      if (length < 0 || length > bytes.limit() - at - 12) break;
      if (bytes.getInt(at + 4) == 0x65584966) return Optional.of(bytes.slice(at + 8, length));
      at += 12 + length;
    }
    return Optional.empty();
  }

  private static List<PageLook.Fact> facts(ByteBuffer tiff) {
    if (tiff.limit() < 8) return List.of();
    boolean little = tiff.get(0) == 'I';
    Exif exif = new Exif(tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
    exif.directory(tiff.getInt(4));
    exif.addPlace();
    return exif.facts;
  }

  /// A directory: the number of entries, and twelve bytes each: tag, type, count, value or offset.
  private void directory(int at) {
    if (at < 8 || at > tiff.limit() - 2 || !visited.add(at)) return;
    int entries = Math.min(tiff.getShort(at) & 0xFFFF, MOST_ENTRIES);
    for (int i = 0; i < entries && at + 2 + (i + 1) * 12 <= tiff.limit(); i++)
      entry(at + 2 + i * 12);
  }

  private void entry(int at) {
    int tag = tiff.getShort(at) & 0xFFFF;
    if (tag == EXIF_PART || tag == GPS_PART) {
      directory(tiff.getInt(at + 8));
      return;
    }
    String value = value(at);
    if (value.isBlank()) return;
    if (tag <= 0x1D) place.put(tag, value);
    else if (NAMES.containsKey(tag)) facts.add(PageLook.fact(NAMES.get(tag), value));
  }

  private String value(int at) {
    int type = tiff.getShort(at + 2) & 0xFFFF;
    int count = tiff.getInt(at + 4);
    int size = type == 2 ? 1 : type == 3 ? 2 : type == 4 ? 4 : type == 5 ? 8 : 0;
    if (size == 0 || count < 1 || count > tiff.limit()) return "";
    long bytes = (long) size * count;
    int from = bytes <= 4 ? at + 8 : tiff.getInt(at + 8);
    if (from < 0 || from + bytes > tiff.limit()) return "";
    if (type == 2) {
      byte[] text = new byte[count];
      tiff.get(from, text);
      return new String(text, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < Math.min(count, 4); i++)
      numbers.append(i == 0 ? "" : " ").append(number(type, from + i * size));
    return numbers.toString();
  }

  private String number(int type, int at) {
    if (type == 3) return Integer.toString(tiff.getShort(at) & 0xFFFF);
    long first = tiff.getInt(at) & 0xFFFFFFFFL;
    if (type == 4) return Long.toString(first);
    long second = tiff.getInt(at + 4) & 0xFFFFFFFFL;
    return second == 0 ? "0" : String.format(Locale.ROOT, "%.6f", first / (double) second);
  }

  /// Latitude and longitude: three numbers each (degrees, minutes, seconds) and a side of the
  /// equator and of the meridian.
  private void addPlace() {
    Optional<String> latitude = degrees(2, 1, "S");
    Optional<String> longitude = degrees(4, 3, "W");
    if (latitude.isPresent() && longitude.isPresent())
      facts.add(PageLook.fact("Place (WGS 84)", latitude.get() + ", " + longitude.get()));
    if (place.containsKey(29))
      facts.add(
          PageLook.fact("Day and time by satellite", place.get(29) + " " + time(place.get(7))));
  }

  private static String time(@org.jspecify.annotations.Nullable String hoursMinutesSeconds) {
    if (hoursMinutesSeconds == null) return "";
    StringBuilder time = new StringBuilder();
    for (String part : hoursMinutesSeconds.split(" "))
      time.append(time.isEmpty() ? "" : ":")
          .append(String.format(Locale.ROOT, "%02d", (long) Double.parseDouble(part)));
    return time + " UTC";
  }

  private Optional<String> degrees(int tag, int sideTag, String negative) {
    String[] parts = place.getOrDefault(tag, "").split(" ");
    if (parts.length != 3) return Optional.empty();
    double degrees =
        Double.parseDouble(parts[0])
            + Double.parseDouble(parts[1]) / 60
            + Double.parseDouble(parts[2]) / 3600;
    if (place.getOrDefault(sideTag, "").startsWith(negative)) degrees = -degrees;
    return Optional.of(String.format(Locale.ROOT, "%.6f", degrees));
  }
}
