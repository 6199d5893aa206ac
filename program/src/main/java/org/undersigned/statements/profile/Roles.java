package org.undersigned.statements.profile;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Authors who are known by what they are, not by the name of an institution: a witness, experts, a
/// newsroom that does not name itself.
final class Roles {
  private static final Pattern WITNESS =
      Pattern.compile(
          "(?iuU)\\b(?:witness(?: account| statement)?|statement of"
              + " witness|account|interview|testimony|témoin"
              + "|témoignage|récit|entretien|свидетел[ья]|показани[яе]|рассказ|интервью|беседа)\\s+(?:no\\.?\\s*|№\\s*|n°\\s*)?([A-ZА-Я]{1,3}[-–]?\\d+|[A-ZА-Я]\\.|\\d{1,5}(?:[-/][A-ZА-Я\\d]{1,3})?(?![\\d/-]|["
              + " ]+\\p{L}))");

  private static final Pattern EXPERTS =
      Pattern.compile(
          "(?uU)\\b((?:[Ll]es )?[Ee]xpert(?:e)?s (?:de l[’']|du |des |de la |of the |of"
              + " )(?:[\\p{L}’'-]+ ?){1,3}?)(?= (?:s['’]|se"
              + " |ont|d[ée]|appell|alarm|condamn|urge|call|warn|express|exhort|salu))");

  private Roles() {}

  static String witness(Page page) {
    Header header = page.header();
    Matcher named = WITNESS.matcher(header.lines() + "\n" + header.opening());
    boolean found = named.find();
    return switch (page.language()) {
      case "fr" -> found ? "Témoin " + named.group(1) : "le témoin";
      case "ru" -> found ? "Свидетель " + named.group(1) : "свидетель";
      default -> found ? "Witness " + named.group(1) : "the witness";
    };
  }

  /// In the longest form that the text uses.
  static String experts(Page page) {
    Matcher named = EXPERTS.matcher(page.text());
    if (named.find() && !ofTheUnitedNations(named.group(1))) return named.group(1).strip();
    String small = page.text().toLowerCase(Locale.ROOT);
    return switch (page.language()) {
      case "fr" ->
          small.contains("nations unies")
              ? "les experts des Nations unies"
              : "les experts de l’ONU";
      case "ru" -> russian(small);
      default -> small.contains("united nations") ? "the United Nations experts" : "UN experts";
    };
  }

  private static String russian(String small) {
    boolean experts = Pattern.compile("(?uU)\\bэксперт").matcher(small).find();
    if (!experts && small.contains("специальные докладчики")) return "специальные докладчики ООН";
    boolean named = Pattern.compile("(?uU)\\bэксперт\\p{L}* оон\\b").matcher(small).find();
    return !named && Pattern.compile("объедин[её]нных наций").matcher(small).find()
        ? "эксперты Организации Объединённых Наций"
        : "эксперты ООН";
  }

  static boolean ofTheUnitedNations(String name) {
    return name.matches(
        "(?iuU).*\\b(onu|nations unies|united nations|un|u\\.n\\.|оон|объедин[её]нных наций)\\b.*");
  }

  /// Whether a text speaks of *the experts* again and again: no single office speaks in it.
  static boolean severalExperts(Page page) {
    return Pattern.compile(
                "(?iuU)\\b(?:(?:the|les|des|d[’']|aux|independent)"
                    + " ?experte?s|эксперт[ыао]\\p{L}*)\\b")
            .matcher(page.text())
            .results()
            .count()
        >= 2;
  }

  static String newsroom(Page page) {
    return switch (page.language()) {
      case "fr" -> "l’agence de presse";
      case "ru" -> "информационное агентство";
      default -> "the news agency";
    };
  }

  static String unnamed(Page page) {
    return switch (page.language()) {
      case "fr" -> "l’auteur de ce document";
      case "ru" -> "автор документа";
      default -> "the author of this document";
    };
  }
}
