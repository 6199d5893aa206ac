package org.undersigned.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.XmlCursor.Event;

/// How numbers of a workbook are shown: which styles show a date, and how much of it (ECMA-376 part
/// 1, 18.8.30 and 18.17.4).
final class XlsxStyles {
  /// The day that the serial number 0 stands for.
  enum DateSystem {
    FROM_1900,
    FROM_1904
  }

  private enum Shown {
    NUMBER,
    PERCENT,
    YEAR,
    MONTH,
    DAY,
    MOMENT,
    TIME
  }

  private final List<Shown> byStyle;
  private final DateSystem system;

  private XlsxStyles(List<Shown> byStyle, DateSystem system) {
    this.byStyle = byStyle;
    this.system = system;
  }

  static XlsxStyles of(byte[] part, ReadLimits limits) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    List<Shown> styles = new ArrayList<>();
    if (part.length > 0) {
      boolean inCellFormats = false;
      try (XmlCursor xml = new XmlCursor(part, limits)) {
        for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
          if (e == Event.TEXT) continue;
          if (xml.name().equals("cellXfs")) inCellFormats = e == Event.START;
          if (e != Event.START) continue;
          if (xml.name().equals("numFmt"))
            formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
          if (inCellFormats && xml.name().equals("xf"))
            styles.add(shown(xml.number("numFmtId", 0), formats));
        }
      }
    }
    return new XlsxStyles(styles, DateSystem.FROM_1900);
  }

  XlsxStyles at(DateSystem other) {
    return new XlsxStyles(byStyle, other);
  }

  private static Shown shown(int id, Map<Integer, String> formats) {
    if (formats.containsKey(id)) return shown(formats.get(id));
    return switch (id) {
      case 9, 10 -> Shown.PERCENT;
      case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Shown.DAY;
      case 17 -> Shown.MONTH;
      case 18, 19, 20, 21, 45, 46, 47 -> Shown.TIME;
      case 22 -> Shown.MOMENT;
      default -> Shown.NUMBER;
    };
  }

  private static Shown shown(String format) {
    String letters =
        format
            .split(";", 2)[0]
            .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]hHmMsS][^\\]]*\\]|_.|\\*.", "")
            .toLowerCase(java.util.Locale.ROOT);
    if (letters.contains("general") || letters.matches(".*[0#?].*"))
      return letters.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    boolean hours = letters.contains("h") || letters.contains("ss");
    if (letters.contains("d") && letters.contains("m")) return hours ? Shown.MOMENT : Shown.DAY;
    if (letters.contains("y") && letters.contains("m") && !hours) return Shown.MONTH;
    if (letters.contains("y") && !hours) return Shown.YEAR;
    if (letters.contains("d") && letters.contains("y")) return Shown.DAY;
    return hours ? Shown.TIME : Shown.NUMBER;
  }

  /// A number as the cell's style shows it.
  String shown(String value, int style) {
    Shown shown = style >= 0 && style < byStyle.size() ? byStyle.get(style) : Shown.NUMBER;
    try {
      return switch (shown) {
        case NUMBER -> number(value);
        case PERCENT -> number(new BigDecimal(value.strip()).movePointRight(2).toString()) + "%";
        case YEAR, MONTH, DAY, MOMENT, TIME -> date(Double.parseDouble(value), shown);
      };
    } catch (ArithmeticException | NumberFormatException | java.time.DateTimeException noNumber) {
      return value;
    }
  }

  /// Spreadsheets keep 15 significant digits.
  private static String number(String value) {
    BigDecimal exact = new BigDecimal(value.strip());
    if (exact.signum() == 0) return "0";
    if (Math.abs(exact.precision() - exact.scale()) > 30) return value;
    return exact.round(new MathContext(15)).stripTrailingZeros().toPlainString();
  }

  private String date(double serial, Shown shown) {
    long day = (long) Math.floor(serial);
    long second = Math.round((serial - day) * 86_400);
    LocalDateTime moment = first(day).plusDays(day).atStartOfDay().plusSeconds(second);
    LocalDate date = moment.toLocalDate();
    return switch (shown) {
      case YEAR -> date.toString().substring(0, 4);
      case MONTH -> date.toString().substring(0, 7);
      case MOMENT -> second == 0 ? date.toString() : date + "T" + minutes(moment.toLocalTime());
      case TIME -> minutes(moment.toLocalTime());
      case DAY, NUMBER, PERCENT -> date.toString();
    };
  }

  private static String minutes(LocalTime time) {
    return time.withSecond(0).withNano(0).toString();
  }

  /// The calendar of 1900 counts a 29 February that never was, so days from 61 on are one too many.
  private LocalDate first(long day) {
    return switch (system) {
      case FROM_1900 -> day < 61 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
      case FROM_1904 -> LocalDate.of(1904, 1, 1);
    };
  }
}
