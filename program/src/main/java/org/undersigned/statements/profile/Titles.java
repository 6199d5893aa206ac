package org.undersigned.statements.profile;

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

  static Optional<String> of(Page page, String kind) {
    Header header = page.header();
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
        && !(authorLine(header.heading().get(), page)
            && header.all().stream().anyMatch(line -> title(line, page)))) return header.heading();
    for (String line : header.all()) if (title(line, page)) return Optional.of(line);
    return header.all().stream().findFirst();
  }

  /// A heading such as "1. Method" below other lines is no title.
  private static boolean sectionOnly(Header header) {
    String heading = header.heading().orElseThrow();
    int at = header.all().indexOf(heading);
    return at > 1 && (heading.matches("^\\d+[.)]? .*") || heading.split(" ").length <= 3 && at > 2);
  }

  private static boolean title(String line, Page page) {
    Header header = page.header();
    if (DATE_LINE.matcher(line).matches() || OWN_LINE.matcher(line).matches()) return false;
    if (HeaderWords.kindOnly(line)) return false;
    if (line.matches("^\\d+[.)]? .{1,40}$") && header.all().indexOf(line) > 0) return false;
    if (line.matches(".*\\b\\d+[/-]\\d+\\b.*") && HeaderWords.namesBody(line)) return false;
    return !authorLine(line, page);
  }

  /// An organisation's name alone: short, without a verb, most words with capitals.
  static boolean authorLine(String line, Page page) {
    if (!HeaderWords.namesBody(line) || line.contains(":") || line.matches(".*[?!,]$"))
      return false;
    String[] words = line.split("\\s+");
    if (words.length > 14 || !Names.verbless(line, page.language())) return false;
    int capitals = 0;
    for (String word : words)
      if (Character.isUpperCase(word.codePointAt(0))
          || word.length() <= 3
          || word.matches("[ld]['’]\\p{Lu}.*")
          || "«\"“(".indexOf(word.charAt(0)) >= 0) capitals++;
    if (page.in("ru"))
      return Character.isUpperCase(line.codePointAt(0)) && Names.perhapsNominative(line)
          || "«\"“(".indexOf(line.charAt(0)) >= 0;
    boolean leads = HeaderWords.namesBody(words[0]) && Character.isUpperCase(line.codePointAt(0));
    return capitals >= (page.in("fr") && leads ? 0.3 : 0.6) * words.length;
  }
}
