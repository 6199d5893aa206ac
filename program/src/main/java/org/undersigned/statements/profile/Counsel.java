package org.undersigned.statements.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who speaks in what a lawyer writes for a client: counsel, known by whose they are.
final class Counsel {
  private static final String PERSON =
      "(?<who>(?:(?i:mr|ms|mrs|m\\.|mme|dr|г-н|г-жа|г-на|г-жи|граждан\\p{L}+)\\.?"
          + " )?(?!(?:Mr|Ms|Mrs|Mme|Dr)\\b)\\p{Lu}[\\p{L}’'-]+(?:"
          + " (?:\\p{Lu}\\.|(?:al|bin|ben|de|von|van|da)?[ -]?\\p{Lu}[\\p{L}’'-]+)){1,3})";
  private static final List<Pattern> CLIENTS =
      List.of(
          client("(?i:applicant|requérante?|заявитель(?:ница)?)(?: \\([^)]*\\))?\\s*: ?"),
          client("(?i:on behalf of|au nom de|pour le compte de|в интересах|от имени) "),
          client("(?i:we|i) (?:act for|represent|write (?:for|on behalf of)|am instructed by) "),
          client(
              "(?i:je suis|nous sommes|i am|we are|я|мы) (?i:(?:le |la |les |the"
                  + " )?(?:conseils?|avocate?s?|counsel|lawyers?|solicitors?|представител\\p{L}+|адвокат\\p{L}*|защитник\\p{L}*))"
                  + " (?:de|for|of)? ?"),
          client("(?i:pour|for|в интересах|в защиту) ?: ?"),
          client("(?i:mon client|ma cliente|notre client|notre cliente|nos clients),? "),
          client("(?i:мо(?:й|я|его|ей)|наш\\p{L}*) (?i:доверител\\p{L}+|подзащитн\\p{L}+),? "),
          client("(?i:my|our) client,? "),
          client("(?i:представител\\p{L}+|адвокат\\p{L}*|защитник\\p{L}*) (?i:заявител\\p{L}+ )?"),
          client(
              "(?i:re|objet|concerne|тема|subject|in the matter of|dossier|дело)\\b[^\\n"
                  + "]{0,60}?[:–—-] ?"),
          client(
              "(?i:counsel|advocate|solicitor|avocate?|conseil)\\b[^\\n.;]{0,40},? (?:pour|for) "),
          client("(?i:deletion|effacement|удалени\\p{L})[^\\n.]{0,60}[–—-] ?"));

  /// *Ferro v. NCB*, *Dalia FERRO c/ BCN*.
  private static final Pattern PARTY =
      Pattern.compile(
          "(?mU)^" + PERSON + " (?:v|vs|c|против)(?:\\.|/|\\b) ?(?:the |le |la |les )?\\p{Lu}");

  private static final String OF =
      "(?: (?:of the applicant|d[ue] (?:la )?requérante?|заявител\\p{L}+))?";

  private static final Pattern SURNAME =
      Pattern.compile(
          "(?mU)^(?i:(?:(?:the )?applicant['’]?s? )?(?:surname|family name|last name|nom(?: de"
              + " famille)?|фамилия)"
              + OF
              + ") ?: *(?<who>\\p{Lu}[\\p{L}’'-]+)");

  private static final Pattern FORENAMES =
      Pattern.compile(
          "(?mU)^(?i:(?:(?:the )?applicant['’]?s? )?(?:forenames?|given names?|first"
              + " names?|prénoms?|имя(?:(?: и|,) отчество)?)"
              + OF
              + ") ?: *(?<who>\\p{Lu}[\\p{L}’' -]+)");

  private static final Pattern WOMAN = Pattern.compile("(?iuU)\\bavocate\\b");

  /// *Conseil : Me Aurélien Costes*, *Me Roxane Delattre* below the text.
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?mU)(?:^|: |, |par )(?:Me|Maître) (?<who>\\p{Lu}[\\p{L}’'-]+(?:"
              + " \\p{Lu}[\\p{L}’'-]+){1,2})(?=,|$)");

  private Counsel() {}

  private static Pattern client(String before) {
    return Pattern.compile(
        "(?:^|\\b)" + before + PERSON,
        Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);
  }

  static String of(Page page) {
    Optional<String> named =
        labelled(page.text())
            .or(
                () ->
                    Stream.concat(Stream.of(PARTY), CLIENTS.stream())
                        .flatMap(pattern -> first(pattern, page.text()).stream())
                        .findFirst());
    return switch (page.language()) {
      case "fr" -> {
        String lawyer = WOMAN.matcher(above(page)).find() ? "avocate" : "avocat";
        String counsel =
            first(SIGNED, above(page))
                .map(name -> "Me " + name + ", " + lawyer + ", conseil")
                .orElse("l’" + lawyer + "-conseil");
        yield counsel + named.map(name -> " de " + name).orElse(" du requérant");
      }
      case "ru" -> named.map(name -> "адвокат заявителя " + name).orElse("адвокат заявителя");
      default -> named.map(name -> "counsel for " + name).orElse("counsel for the applicant");
    };
  }

  /// The lines above the text and the last below it.
  private static String above(Page page) {
    return page.header().lines() + "\n" + String.join("\n", page.closing());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    while (found.find())
      if (!HeaderWords.namesBody(found.group("who")))
        return Optional.of(found.group("who").replaceAll("\\s+", " "));
    return Optional.empty();
  }

  /// A form's fields: *Surname: VEIL*, *Forenames: Aron Josef*.
  private static Optional<String> labelled(String text) {
    Matcher surname = SURNAME.matcher(text);
    Matcher forenames = FORENAMES.matcher(text);
    if (!surname.find() || !forenames.find()) return Optional.empty();
    String name = surname.group("who");
    String proper =
        name.equals(name.toUpperCase(Locale.ROOT))
            ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)
            : name;
    return Optional.of(forenames.group("who").strip() + " " + proper);
  }
}
