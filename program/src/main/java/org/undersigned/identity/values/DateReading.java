package org.undersigned.identity.values;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// Reads a cell that holds a date, a year, an age, or nothing of the kind.
///
/// A date is never made more precise than the cell. Numbers of five digits between 10,000 and
/// 60,000 are days since 1899-12-30, the way spreadsheets store dates.
///
/// @param order of day and month where two numbers stand parted by a slash or a hyphen; a dot means
///     that the day stands first, whatever other cells do
/// @param agesAt the year in which ages of this list were true; 0 where ages mean nothing
/// @param latest the latest year that two digits can mean: the hundred years up to it
public record DateReading(Order order, int agesAt, int latest) {
  /// The latest year of two digits where nothing else is known.
  public static final int LATEST = 2031;

  public DateReading(Order order, int agesAt) {
    this(order, agesAt, LATEST);
  }

  /// Which of day and month stands first where both are numbers.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final Map<String, Integer> MONTHS = MonthNames.all();
  /// 1899-12-30 as days since 1970.
  private static final long SPREADSHEET_ZERO = -25_569;

  /// The date in `cell` as a [DateValue], or 0.
  public int read(String cell) {
    int plain = yearMonthDay(cell);
    if (plain != 0) return plain;
    int date = anyForm(Digits.plain(cell));
    return isWrittenAsInIran(cell) ? SolarHijri.gregorian(date) : date;
  }

  /// With slashes or in eastern digits; a year 1398 written otherwise may be one of the Middle
  /// Ages.
  private static boolean isWrittenAsInIran(String cell) {
    return cell.indexOf('/') >= 0
        || cell.chars().anyMatch(c -> c >= FIRST_EASTERN_DIGIT && Character.isDigit(c));
  }

  private static final char FIRST_EASTERN_DIGIT = 0x660;

  /// The form `1984-11-03` without the search for others; 0 for all else.
  private static int yearMonthDay(String cell) {
    if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') return 0;
    int digits = 0;
    for (int i = 0; i < 10; i++) {
      if (i == 4 || i == 7) continue;
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) return 0;
      digits = digits * 10 + digit;
    }
    return DateValue.of(digits / 10000, digits / 100 % 100, digits % 100);
  }

  private int anyForm(String cell) {
    int[] numbers = new int[4];
    int[] digits = new int[4];
    int count = 0;
    int month = 0;
    boolean about = false;
    boolean words = false;
    boolean dots = false;
    int n = cell.length();
    for (int i = 0; i < n; ) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        int from = i;
        long value = 0;
        while (i < n && cell.charAt(i) >= '0' && cell.charAt(i) <= '9' && i - from < 9)
          value = value * 10 + cell.charAt(i++) - '0';
        if (count == 4) return 0;
        numbers[count] = (int) value;
        digits[count++] = i - from;
      } else if (Character.isLetter(c)) {
        int from = i;
        while (i < n && (Character.isLetter(cell.charAt(i)) || cell.charAt(i) == '’')) i++;
        String word = cell.substring(from, i).toLowerCase(Locale.ROOT);
        if (count >= 1 && word.equals("t") && i < n && Character.isDigit(cell.charAt(i))) break;
        Integer named =
            MONTHS.get(
                word.length() > 3 && !MONTHS.containsKey(word) ? word.substring(0, 3) : word);
        if (named != null) month = named;
        else words = true;
        about |= MonthNames.ABOUT.contains(word);
      } else {
        about |= c == '~' || c == '?';
        dots |= c == '.' && count == 1;
        i++;
        if (c == ':' && count >= 4) break;
      }
    }
    if (month != 0) return named(month, numbers, digits, count);
    return switch (count) {
      case 1 -> single(numbers[0], digits[0], about, words);
      case 2 -> pair(numbers, digits);
      case 3, 4 -> triple(numbers, digits, dots ? Order.DAY_FIRST : order);
      default -> 0;
    };
  }

  /// A month written as a number or a name; 0 if it is none.
  public int month(String cell) {
    String text = Digits.plain(cell.strip()).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) return 0;
    if (Character.isDigit(text.charAt(0))) {
      int end = 1;
      while (end < text.length() && Character.isDigit(text.charAt(end)) && end < 2) end++;
      return Integer.parseInt(text.substring(0, end));
    }
    Integer named = MONTHS.get(text);
    if (named == null && text.length() > 3) named = MONTHS.get(text.substring(0, 3));
    return named == null ? 0 : named;
  }

  private int single(int value, int digits, boolean about, boolean words) {
    if (digits == 8) {
      if (value / 10000 >= 1000 && value / 10000 <= 2200)
        return DateValue.of(value / 10000, value / 100 % 100, value % 100);
      int year = value % 10000;
      return order == Order.DAY_FIRST
          ? DateValue.of(year, value / 10000 % 100, value / 1000000)
          : DateValue.of(year, value / 1000000, value / 10000 % 100);
    }
    if (digits == 4 && value >= 1000 && value <= 2200)
      return about ? DateValue.about(value) : DateValue.of(value, 0, 0);
    if (digits == 5 && value >= 10_000 && value <= 60_000) {
      LocalDate day = LocalDate.ofEpochDay(SPREADSHEET_ZERO + value);
      return DateValue.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    if (digits <= 3 && value <= 120 && agesAt > 0) return DateValue.about(agesAt - value);
    return 0;
  }

  private int pair(int[] numbers, int[] digits) {
    if (digits[0] == 4) return DateValue.of(numbers[0], clip(numbers[1]), 0);
    if (digits[1] == 4) return DateValue.of(numbers[1], clip(numbers[0]), 0);
    return 0;
  }

  private int triple(int[] numbers, int[] digits, Order usual) {
    if (digits[0] == 4) return DateValue.of(numbers[0], clip(numbers[1]), clip(numbers[2]));
    int year = digits[2] == 4 ? numbers[2] : digits[2] == 2 ? century(numbers[2]) : 0;
    if (year == 0) return 0;
    int first = clip(numbers[0]);
    int second = clip(numbers[1]);
    boolean dayFirst = usual == Order.DAY_FIRST;
    if (dayFirst && second > 12 && first <= 12) dayFirst = false;
    if (!dayFirst && first > 12 && second <= 12) dayFirst = true;
    return dayFirst ? DateValue.of(year, second, first) : DateValue.of(year, first, second);
  }

  private int named(int month, int[] numbers, int[] digits, int count) {
    int year = 0;
    int day = 0;
    for (int i = 0; i < count; i++) {
      if (digits[i] == 4) year = numbers[i];
      else if (day == 0 && numbers[i] >= 1 && numbers[i] <= 31) day = numbers[i];
      else if (digits[i] == 2) year = century(numbers[i]);
    }
    if (year == 0 && agesAt > 0) year = agesAt;
    return year == 0 ? 0 : DateValue.of(year, month, day);
  }

  private int century(int twoDigits) {
    return latest - Math.floorMod(latest - twoDigits, 100);
  }

  private static int clip(int part) {
    return part > 99 ? 0 : part;
  }
}
