package org.undersigned.identity.values;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Names of months, whole and by their first three letters, in several languages; and words that
/// make a date approximate.
final class MonthNames {
  static final Set<String> ABOUT =
      Set.of(
          "about",
          "circa",
          "ca",
          "c",
          "approx",
          "approximately",
          "around",
          "около",
          "примерно",
          "ок",
          "vers",
          "environ",
          "etwa",
          "um",
          "hacia",
          "шамамен");

  private static final String[] NAMES = {
    "january jan янв января январь janvier januar jänner enero gennaio ocak styczeń қаңтар",
    "february feb фев февраля февраль février fevrier févr fév février februar febrero febbraio"
        + " şubat luty ақпан",
    "march mar мар марта март mars märz marzo mart marzec наурыз",
    "april apr апр апреля апрель avril avr abril aprile nisan kwiecień сәуір",
    "may май мая mai mayo maggio mayıs maj мамыр",
    "june jun июн июня июнь juin juni junio giugno haziran czerwiec маусым",
    "july jul июл июля июль juillet juil juli julio luglio temmuz lipiec шілде",
    "august aug авг августа август août aout agosto ağustos sierpień тамыз",
    "september sep sept сен сентября сентябрь septembre septiembre settembre eylül wrzesień"
        + " қыркүйек",
    "october oct окт октября октябрь octobre oktober octubre ottobre ekim październik қазан",
    "november nov ноя ноября ноябрь novembre noviembre kasım listopad қараша",
    "december dec дек декабря декабрь décembre decembre dezember diciembre dicembre aralık grudzień"
        + " желтоқсан",
  };

  private MonthNames() {}

  static Map<String, Integer> all() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= 12; month++)
      for (String name : NAMES[month - 1].split(" ")) months.put(name, month);
    return Map.copyOf(months);
  }
}
