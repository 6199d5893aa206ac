package org.undersigned.identity.columns;

import java.util.List;
import java.util.Locale;
import org.undersigned.identity.values.DateValue;

/// What a list says became of somebody, as far as it can exclude that two records are one person:
/// who was dead on a day was not released later.
///
/// A fate is one number: 0 nothing is said; below zero dead, since the day at the latest that
/// `-fate` holds as a [DateValue]; above zero alive on the day that it holds.
public final class Fates {
  /// What words say.
  enum Kind {
    DEAD,
    MISSING,
    ALIVE,
    NOTHING
  }

  /// Beginnings of words.
  private static final List<String> DEAD =
      List.of(
          "dead",
          "died",
          "dies",
          "killed",
          "deceased",
          "death",
          "murdered",
          "погиб",
          "умер",
          "убит",
          "скончал",
          "смерт",
          "мёртв",
          "мертв",
          "застрелен",
          "décéd",
          "mort",
          "tué",
          "gestorben",
          "getötet",
          "muert",
          "murió",
          "murio",
          "fallec",
          "asesinad",
          "қаза",
          "қайтыс",
          "өлді",
          "ölü",
          "öldür",
          "zmarł",
          "zabit",
          "загин",
          "помер",
          "قتل",
          "توفي",
          "شهيد",
          "وفاة",
          "استشهد",
          "décès",
          "abattu",
          "shot dead",
          "ermordet",
          "қайтыс",
          "мерт");

  private static final List<String> MISSING =
      List.of(
          "missing",
          "disappear",
          "пропал",
          "пропав",
          "исчез",
          "dispar",
          "vermisst",
          "desapar",
          "хабарсыз",
          "зник",
          "مفقود",
          "اختفى",
          "хабар-ошарсыз");

  private static final List<String> ALIVE =
      List.of(
          "released",
          "freed",
          "alive",
          "освобожд",
          "отпущ",
          "выпущ",
          "libér",
          "relâch",
          "freigelassen",
          "entlassen",
          "liberad",
          "босат",
          "звільн",
          "serbest",
          "zwolni",
          "أفرج",
          "أطلق سراح",
          "إفراج",
          "remis en liberté",
          "puesto en libertad",
          "puesta en libertad",
          "let go");

  /// What headers of the dates of arrests begin a word with.
  private static final List<String> TAKEN =
      List.of(
          "arrest",
          "detain",
          "detention",
          "taken",
          "seized",
          "abduct",
          "kidnap",
          "задерж",
          "арест",
          "похищ",
          "увез",
          "увод",
          "затрим",
          "ұстал",
          "ұстау",
          "қамау",
          "interpell",
          "détenu",
          "détention",
          "enlev",
          "enlèv",
          "verhaft",
          "festgenommen",
          "festnahme",
          "deten",
          "secuestr",
          "arresto",
          "gözalt",
          "tutuk",
          "zatrzym",
          "اعتقال",
          "الاعتقال",
          "الاختطاف",
          "توقيف");

  private Fates() {}

  /// Whether a header says that its dates are those of arrests.
  static boolean tellsTaken(String header) {
    return starts(header.toLowerCase(Locale.ROOT), TAKEN);
  }

  static Kind of(String cell) {
    String text = cell.toLowerCase(Locale.ROOT);
    if (starts(text, DEAD)) return Kind.DEAD;
    if (starts(text, MISSING)) return Kind.MISSING;
    return starts(text, ALIVE) ? Kind.ALIVE : Kind.NOTHING;
  }

  /// Whether any word of `text` begins so.
  private static boolean starts(String text, List<String> beginnings) {
    for (String beginning : beginnings)
      for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
        if (at == 0 || !Character.isLetter(text.charAt(at - 1))) return true;
    return false;
  }

  static int dead(int date) {
    return -date;
  }

  static int alive(int date) {
    return date;
  }

  /// Whether one was dead on a day before the other was alive, both days known.
  public static boolean exclude(int one, int other) {
    if (one >= 0 == other >= 0 || one == 0 || other == 0) return false;
    int died = -Math.min(one, other);
    int alive = Math.max(one, other);
    if (!DateValue.isFull(died) || !DateValue.isFull(alive)) return false;
    return alive >>> 1 > died >>> 1;
  }
}
