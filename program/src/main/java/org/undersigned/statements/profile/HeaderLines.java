package org.undersigned.statements.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of a header that are no title: places and days, addresses, addressees, marks of an agency,
/// the state's name, running numbers. And the number that such a line gives.
final class HeaderLines {
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?iuU)^.{0,40}\\b\\d{1,2}(er)?\\b.{1,12}\\b(19|20)\\d{2}\\b.{0,60}$"
              + "|^\\p{L}{3,9}\\.? \\d{1,2},? (19|20)\\d{2}\\b.{0,30}$"
              + "|^.{0,20}\\b(19|20)\\d{2}-\\d{2}-\\d{2}.*$"
              + "|^.{0,20}\\b\\d{1,2}\\.\\d{1,2}\\.(19|20)\\d{2}.*$");

  /// A day alone or with a place; no headline that ends in one.
  private static final Pattern DAY_IN_TITLE = Pattern.compile("(?U)^(?:\\p{L}+[ ,:–-]+){5,}.*");

  /// *3–8 февраля 2035 года*, *1-4 July*: a span of days tells what a text is about, not when it
  /// was written.
  private static final Pattern SPAN =
      Pattern.compile("(?U).*\\b\\d{1,2}(?: \\p{L}{3,})? ?[-–—] ?\\d{1,2} \\p{L}{3,}.*");

  /// For whom or against whom, and when it may be printed.
  private static final Pattern PARTY =
      Pattern.compile(
          "(?iuU)^(?:requérante?|demandeur|demanderesse|conseils?|avocate?|représentée?"
              + " par|pour|for|against|contre|au nom de|on behalf of|в интересах|по заявлению|по"
              + " иску) ?:.*|^(?:à mesdames|à messieurs|à monsieur|à madame|embargo|sous"
              + " embargo|pour diffusion|для печати|без ограничений|не для печати|к"
              + " публикации|срочно в номер|for release|not for publication)\\b.*");

  private static final Pattern OWN_LINE =
      Pattern.compile(
          "(?iuU)^(?:confidential|to|from|date|applicant|appellant|represented"
              + " by|before|logo|page|language|original|copy|cc|for immediate release|press"
              + " release|press releases|à|au|de la part de|copie|fait"
              + " à|audience|кому|от|дата|(?:председател|президент|министр|прокурор|губернатор|директор|начальник|уполномоченн|комисси|руководител|генеральн|главн|верховн)\\p{L}{0,6}(?:ю|у|ому|ей)|заявитель|копия|начало|в"
              + " комиссию|annexe?|appendix|приложение|by|par|in the|session|doc\\.?)\\b.*");

  /// A state alone, a motto, a remark in brackets.
  private static final Pattern STATE =
      Pattern.compile(
          "(?iuU)^(?:the )?(?:\\p{L}+ )?(?:republic|kingdom|state|federation|commonwealth)(?: of"
              + " \\p{L}+){0,2}$|^(?:république|royaume|état)(?: \\p{L}+){0,3}$"
              + "|^(?:\\p{L}+ )?(?:республик[аи]|королевств[оа]|федераци[яи]|государств[оа])(?:"
              + " \\p{L}+){0,2}$|^of \\p{L}+$|^nations unies$|^united nations(?: human"
              + " rights)?$|^\\(.*\\)$|^\\p{L}+ [–—-] \\p{L}+ [–—-] \\p{L}+$"
              + "|^(?:организаци[яи] )?объедин[её]нны[ех] наци[ий]\\b.*|^министерств\\p{L}+ .*"
              + "|^(?:working|research|discussion) papers?(?: series)?\\b.*");

  /// An agency's slug: *NORDALE-QUARRY/SHOOTING (PIX)*, *kam/conflit/armée*, *AGP 0233 081142*.
  private static final Pattern SLUG =
      Pattern.compile(
          "(?U)^[^\\s/]+/[^\\s]+(?: ?\\([^)]*\\))?$|^[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)+(?:"
              + " ?\\([^)]*\\))?$|^\\p{Lu}{2,5}(?: \\d{3,})+$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iuU).*(?:\\S@\\S|https?:|www\\.|\\btel\\b|\\btél\\b|тел\\.|\\bул\\.|\\bг\\. ?\\p{L}"
              + "|\\bB\\.?P\\.? ?\\d).*|^\\d+,? (?:\\p{L}+ )+(?:road|street|lane|avenue)\\b.*"
              + "|.* [|·>] .*");

  private static final Pattern BULLET = Pattern.compile("^[*•–—-] .*");

  private static final Pattern TOLD_OF_TEXT =
      Pattern.compile(
          "(?iuU)^(?:submitted|presented|laid|tabled|taken|recorded|delivered|published|updated|issued|remis|présenté|soumis|recueilli|fait|publié|mis"
              + " à jour|представлен\\p{L}*"
              + "|принят\\p{L}*|записан\\p{L}*|составлен\\p{L}*|опубликован\\p{L}*|обновлен\\p{L}*|(?:a"
              + " |special |interim |research )?report (?:by|to|of)\\b|research report|a"
              + " report|enquête d\\p{L}*|доклад (?:о|об)|именем|au nom|in the name|from our|by"
              + " our|de notre|от нашего)\\b.*");

  private static final Pattern SECTION =
      Pattern.compile("(?iuU)^(?:chapter|chapitre|глава|part|partie|часть|section) [\\dIVX]+\\b.*");

  /// What a number may look like: *31*, *2-417/2031*, *HCT-CR 114/2032*, *045/MDAC/CAB*, *77 of
  /// 2031*.
  private static final String VALUE =
      "(?:\\p{Lu}{2,5}(?:[/-]\\p{Lu}{1,4})?"
          + " |(?:\\p{Lu}{1,6}[/-]){1,2})?\\d[\\p{L}\\d]*(?:[/-][\\p{Lu}\\d]+)*(?: of"
          + " (?:19|20)\\d{2})?";

  /// Words that say of what a number is the number; nothing else may stand before it.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iuU)^(?<of>(?:(?:[\\p{L}-]+\\.?(?: [\\p{L}'’-]+){0,3}) ?:?"
              + " ?)??)(?:no\\.?|nos?\\.|n°|nº|№) ?(?<number>(?-i:"
              + VALUE
              + "))(?:\\s{2,}.*|\\s*[(,].*|\\s+[·|–—] .*|\\s+(?:of|du|от) .*)?$");

  /// *Ref. 12/MI*, *Case HC 14/2031*, *UA 12/31*, *Own-initiative inquiry 2033/0117*.
  private static final Pattern REFERENCED =
      Pattern.compile(
          "(?iuU)^(?:(?:.* )?(?:ref|réf|our"
              + " ref|reference|référence|исх|case|appeal|docket|petition|affaire|дело|note|report|record|(?:[\\p{L}-]+"
              + " )?inquiry|(?:note|bulletin|rapport|fiche)"
              + " [\\p{L}-]+|incident|bulletin|записка|отчёт|отчет)\\.? ?:?"
              + " ?(?<number>(?-i:(?=\\S*[/-])"
              + VALUE
              + "))|(?<code>(?-i:\\p{Lu}{2}"
              + " \\d{1,4}/\\d{2,4}|\\d{1,4}[/-]\\d{1,4}(?:[/-]\\d{2,4})?)))(?:\\s{2,}.*|\\s*[(,].*)?$");

  /// *Issue 27 / 9 February*: a running number without a sign.
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?iuU)^(?:issue|bulletin|press release|numéro|livraison|выпуск|бюллетень|сообщение)"
              + " (?<number>\\d{1,4})(?: */.*| *,.*| *\\|.*|\\s{2,}.*)?$");

  /// *19 November 2031                 0017/2032*: at the end of a line with room before it.
  private static final Pattern AT_THE_END =
      Pattern.compile("(?U)^.*\\s{3,}(?<number>\\d{2,5}[/-]\\d{2,4}(?:/\\d{2,4})?)$");

  private HeaderLines() {}

  /// A line of a place, a day, an address or a mark.
  static boolean place(String line) {
    String single = line.replaceAll("\\s{2,}", " ");
    return DATE_LINE.matcher(single).matches()
            && !DAY_IN_TITLE.matcher(single).matches()
            && !SPAN.matcher(single).matches()
        || SLUG.matcher(line).matches()
        || ADDRESS.matcher(line).matches()
        || BULLET.matcher(line).matches()
        || STATE.matcher(line).matches();
  }

  /// A line about the text: to whom it goes, who took it down.
  static boolean aside(String given) {
    String line = given.replace('\u00a0', ' ').replace('\u202f', ' ');
    return OWN_LINE.matcher(line).matches()
        || PARTY.matcher(line).matches()
        || TOLD_OF_TEXT.matcher(line).matches();
  }

  static boolean section(String line) {
    return SECTION.matcher(line).matches();
  }

  static boolean numbered(String line) {
    return number(line).isPresent();
  }

  /// The number of a line that numbers the document; not the number of what it is about.
  static Optional<String> number(String line) {
    for (Pattern pattern : List.of(NUMBERED, REFERENCED, ISSUE, AT_THE_END)) {
      Matcher found = pattern.matcher(line);
      if (!found.matches()) continue;
      if (pattern == NUMBERED && !numbers(found.group("of"))) continue;
      String number = found.group("number");
      return Optional.of(number == null ? found.group("code") : number);
    }
    return Optional.empty();
  }

  private static boolean numbers(String of) {
    String words = of.replace(":", "").strip();
    return words.isEmpty() || HeaderWords.numberable(words);
  }
}
