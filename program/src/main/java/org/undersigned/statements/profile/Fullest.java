package org.undersigned.statements.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;

/// A name in the fullest form that the page gives: *Ministry of Public Order* as *Ministry of
/// Public Order of Kestria*, *ATF* as *Agence Trois-Fleuves*.
final class Fullest {
  private static final String[][] LETTERS = {
    {"МВД", "министерств\\p{L} внутренних дел", "Министерство внутренних дел"},
    {"МИД", "министерств\\p{L} иностранных дел", "Министерство иностранных дел"},
    {"Минюст", "министерств\\p{L} юстиции", "Министерство юстиции"},
    {"Генпрокуратура", "генеральн\\p{L}+ прокуратур", "Генеральная прокуратура"}
  };

  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private Fullest() {}

  static String of(String author, Page page) {
    return longer(unabridged(speltOut(author, page.text()), page.text()), page);
  }

  /// A ministry named by its letters, in full where the text gives it in full.
  private static String speltOut(String author, String text) {
    for (String[] pair : LETTERS) {
      Matcher full = Pattern.compile(pair[1], FLAGS | Pattern.CASE_INSENSITIVE).matcher(text);
      if (author.matches("(?uU).*\\b" + pair[0] + "\\b.*") && full.find())
        return author.replace(pair[0], pair[2]);
    }
    return author;
  }

  /// A short name in capitals, in full where the text gives both: *Agence Trois-Fleuves (ATF)*.
  private static String unabridged(String author, String text) {
    if (!author.matches("(?uU)\\p{Lu}{2,7}")) return author;
    Matcher full =
        Pattern.compile(
                "(\\p{Lu}[\\p{L}’'-]+(?:[ ][\\p{L}’'-]+){0,6}),? \\(" + author + "\\)", FLAGS)
            .matcher(text);
    while (full.find())
      for (String words = full.group(1); words.contains(" "); words = shorter(words))
        if (Names.abbreviates(author, words) || !shorter(words).contains(" ")) return words;
    return author;
  }

  private static String shorter(String words) {
    return words.substring(words.indexOf(' ') + 1);
  }

  /// The name as it goes on elsewhere: *… of Kestria*, «… Варонии».
  private static String longer(String author, Page page) {
    if (author.indexOf(',') >= 0 || author.split(" ").length < 2) return author;
    String tail =
        switch (page.language()) {
          case "fr" ->
              "((?: (?:de la |de l['’]|du |des |de |d['’])(?:République (?:de |du |des"
                  + " |d['’]))?\\p{Lu}[\\p{L}’'-]+)+)";
          case "ru" ->
              "((?: (?:Республики|области|края|района))?(?: \\p{Lu}[\\p{L}-]+[аяыиойеью])+)";
          default ->
              "((?: of (?:the (?:Republic|Kingdom|State|Federation) of )?\\p{Lu}[\\p{L}’'-]+)+)";
        };
    Matcher found =
        Pattern.compile(spelt(author) + tail + "(?![\\p{L}])", FLAGS).matcher(page.text());
    while (found.find())
      if (!person(found.group(1), page)) return author + found.group(1).replaceAll("\\s+", " ");
    return author;
  }

  /// The name in any case and with any gap between its words.
  private static String spelt(String author) {
    StringBuilder pattern = new StringBuilder("(?iu:");
    for (String word : author.split(" ")) {
      if (pattern.length() > 5) pattern.append("\\s+");
      boolean cyrillic = word.matches("(?uU)\\p{IsCyrillic}{5,}");
      pattern.append(Pattern.quote(cyrillic ? word.substring(0, word.length() - 2) : word));
      if (cyrillic) pattern.append("\\p{L}{0,4}");
    }
    return pattern.append(")").toString();
  }

  /// *… дел Аскара Жумадила*: a person's name does not go on with the institution's.
  private static boolean person(String words, Page page) {
    if (!page.in("ru")) return false;
    for (Token token : Tokens.of(Tongue.RUSSIAN, words, 0, words.length()))
      if (token.can(Part.NAME)
          || token.can(Part.NOUN, Feature.GIVEN_NAME)
          || token.can(Part.NOUN, Feature.SURNAME)) return true;
    return false;
  }
}
