package org.undersigned.statements;

import java.util.Optional;
import java.util.regex.Pattern;

/// The title of a document: a marked heading, or the first line of its header that is neither an
/// author's, a date's nor a number's.
final class Titles {
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?iuU)^.{0,40}\\b\\d{1,2}(er)?\\b.{1,12}\\b(19|20)\\d{2}\\b.{0,60}$|^.{0,20}\\b(19|20)\\d{2}-\\d{2}-\\d{2}.*$|^\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*$");
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "(?iuU)^(confidential|to|from|date|applicant|logo|page|language|for immediate"
              + " release|press release|à|de|кому|от|дата|заявитель)\\b.*");

  private Titles() {}

  static Optional<String> of(Header header, String kind) {
    if (kind.startsWith("court")) {
      Optional<String> judgment =
          header.all().stream()
              .filter(
                  line -> line.matches("(?iuU)^(judge?ment|jugement|arrêt|приговор|решение)\\b.*"))
              .findFirst();
      if (judgment.isPresent()) return judgment;
    }
    if (header.heading().isPresent()
        && !HeaderWords.kindOnly(header.heading().get())
        && !sectionOnly(header)
        && !(authorLine(header.heading().get())
            && header.all().stream().anyMatch(line -> title(line, header))))
      return header.heading();
    for (String line : header.all()) if (title(line, header)) return Optional.of(line);
    return header.all().stream().findFirst();
  }

  /// A heading such as "1. Method" below other lines is no title.
  private static boolean sectionOnly(Header header) {
    String heading = header.heading().orElseThrow();
    int at = header.all().indexOf(heading);
    return at > 1 && (heading.matches("^\\d+[.)]? .*") || heading.split(" ").length <= 3 && at > 2);
  }

  private static boolean title(String line, Header header) {
    if (DATE_LINE.matcher(line).matches() || OWN_LINE.matcher(line).matches()) return false;
    if (HeaderWords.kindOnly(line)) return false;
    if (line.matches("^\\d+[.)]? .{1,40}$") && header.all().indexOf(line) > 0) return false;
    if (line.matches(".*\\b\\d+[/-]\\d+\\b.*") && HeaderWords.namesBody(line)) return false;
    return !authorLine(line);
  }

  /// An organisation's name alone: short, without a verb, most words with capitals.
  static boolean authorLine(String line) {
    if (!HeaderWords.namesBody(line) || line.contains(":") || line.matches(".*[?!,]$"))
      return false;
    String[] words = line.split("\\s+");
    if (words.length > 12) return false;
    int capitals = 0;
    for (String word : words)
      if (Character.isUpperCase(word.codePointAt(0))
          || word.length() <= 3
          || "«\"“(".indexOf(word.charAt(0)) >= 0) capitals++;
    boolean cyrillic = line.matches(".*[а-яА-Я].*");
    return capitals >= (cyrillic ? 0.2 : 0.6) * words.length;
  }
}
