package org.undersigned.identity.values;

import java.util.Locale;
import java.util.Set;

/// Words that stand where a value would stand if it were known.
public final class Placeholders {
  private static final Set<String> ABSENT =
      Set.of(
          "na",
          "n/a",
          "n.a.",
          "nan",
          "null",
          "none",
          "nil",
          "-",
          "--",
          "---",
          "?",
          "??",
          "???",
          ".",
          "...",
          "…",
          "–",
          "—",
          "x",
          "xx",
          "xxx",
          "n/n",
          "nn",
          "n.n.",
          "unknown",
          "unk",
          "unk.",
          "not known",
          "not available",
          "unnamed",
          "anonymous",
          "no name",
          "noname",
          "missing",
          "blank",
          "empty",
          "undefined",
          "(blank)",
          "unspecified",
          "not stated",
          "not given",
          "illegible",
          "б/и",
          "б.и.",
          "н/д",
          "н/и",
          "нет",
          "нет данных",
          "неизв",
          "неизв.",
          "неизвестно",
          "неизвестен",
          "неизвестна",
          "неизвестный",
          "неизвестная",
          "не известно",
          "не известен",
          "не установлен",
          "не установлена",
          "не установлено",
          "без имени",
          "аноним",
          "белгісіз",
          "жоқ",
          "inconnu",
          "inconnue",
          "non connu",
          "sans nom",
          "unbekannt",
          "desconocido",
          "desconocida",
          "sin nombre",
          "sin datos",
          "ignoto",
          "sconosciuto",
          "bilinmiyor",
          "bilinmeyen",
          "nieznany",
          "مجهول",
          "غير معروف",
          "غير معروفة",
          "نامعلوم",
          "невідомо",
          "невідомий");

  private static final int LONGEST = 16;

  /// Bit n is set where one of n letters begins with this letter: most cells are told by it.
  private static final int[] LENGTHS = new int[128];

  static {
    for (String word : ABSENT) {
      char first = word.charAt(0);
      if (first >= LENGTHS.length) continue;
      LENGTHS[first] |= 1 << word.length();
      LENGTHS[Character.toUpperCase(first)] |= 1 << word.length();
    }
  }

  private Placeholders() {}

  /// Whether a cell holds nothing, or a word for it.
  public static boolean absent(String cell) {
    int length = cell.length();
    if (length == 0) return true;
    if (length > LONGEST) return false;
    char first = cell.charAt(0);
    char last = cell.charAt(length - 1);
    boolean bare = first > ' ' && last > ' ' && last < LENGTHS.length;
    if (bare && first < LENGTHS.length && (LENGTHS[first] >>> length & 1) == 0) return false;
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return word.isEmpty() || ABSENT.contains(word);
  }
}
