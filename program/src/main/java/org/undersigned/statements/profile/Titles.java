package org.undersigned.statements.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of a document: the line of its header that speaks for itself most. A line that says
/// from whom, to whom, from where, when or under which number the text comes is none; a subject
/// line (*Re:*, *Objet :*) is one whatever else there is; a line that names only the kind of text
/// is the title where no other is.
final class Titles {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iuU)^(?:re|subject|concerning|objet|concerne|tema|тема|касательно)\\s?:"
              + " *(?<subject>.+)$");

  private static final Pattern JUDGMENT =
      Pattern.compile(
          "(?iuU)^(?:(?:judge?ment|ruling)(?! (?:delivered|handed|given|reserved|of the"
              + " court))|order of the"
              + " court|jugement|arrêt|ordonnance|(?:апелляционн|кассационн|частн)\\p{L}+"
              + " (?:определение|постановление)|определение|постановление|п ?р ?и ?г ?о ?в ?о"
              + " ?р|решение)\\b.*");

  /// *Mensah v. Attorney General*
  private static final Pattern PARTIES =
      Pattern.compile("(?U)^\\p{Lu}[^.:]{2,60} (?:v|vs|c)\\.? \\p{Lu}.{2,60}$");

  /// *Mesdames, Messieurs,*; *Dear members,*: a letter's opening is no title.
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?iuU)^(?:dear|sir|madam|mr|mrs|ms|your|honou?rable|господин|госпожа|mesdames|messieurs|madame|monsieur|chers?|chères?|excellences?"
              + "|уважаем\\p{L}+|дорог\\p{L}+)\\b.{0,60}[,!]$");

  /// An update's mark before an agency's headline: *UPDATE 2-*.
  private static final Pattern SERIAL_MARK = Pattern.compile("^(?:UPDATE|WRAPUP|RPT) ?\\d* ?- ?");

  private Titles() {}

  static Optional<String> of(Page page, String kind) {
    List<String> lines = page.header().all();
    for (String line : lines) {
      Matcher subject = SUBJECT.matcher(line);
      if (subject.matches()) return Optional.of(subject.group("subject").strip());
    }
    if (kind.startsWith("court")) {
      Optional<String> judgment =
          lines.stream().filter(line -> JUDGMENT.matcher(line).matches()).findFirst();
      Optional<String> parties =
          lines.stream().filter(line -> PARTIES.matcher(line).matches()).findFirst();
      // *Judgment delivered on 9 May* says when, the parties say in which case
      boolean when =
          judgment.filter(line -> line.matches("(?iu)\\S+ (?:delivered|handed) .*")).isPresent();
      if (judgment.isPresent() && !(when && parties.isPresent())) return judgment;
      if (parties.isPresent()) return parties;
    }
    String best = "";
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1)))
        return Optional.of(lines.get(i) + " " + lines.get(i + 1));
      int weight = weight(page, i);
      if (weight <= most) continue;
      best = lines.get(i);
      most = weight;
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(SERIAL_MARK.matcher(best).replaceFirst(""));
  }

  /// *COMMENT* / *by the Press Section on the article …*: what kind of text it is, and of what.
  private static boolean goesOn(String kind, String line) {
    return HeaderWords.kindOnly(kind)
        && kind.equals(kind.toUpperCase(Locale.ROOT))
        && Character.isLowerCase(line.codePointAt(0))
        && !HeaderLines.aside(line)
        && !HeaderLines.place(line)
        && line.split("\\s+").length > 3;
  }

  /// Whether a line in mixed letters below says more than a letterhead in capitals.
  private static boolean outspoken(Page page, int at) {
    List<String> lines = page.header().all();
    boolean letterhead =
        capitals(lines.get(at))
            && (HeaderWords.namesBody(lines.get(at)) || lines.get(at).matches(".* [–—-] .*"));
    if (at > 1 || !letterhead) return false;
    for (int i = at + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.split("\\s+").length > 6
          && !capitals(line)
          && free(line, page)
          && !SALUTATION.matcher(line).matches()) return true;
    }
    return false;
  }

  /// How much speaks for a line.
  private static int weight(Page page, int at) {
    Header header = page.header();
    String line = header.all().get(at);
    int weight = 0;
    if (header.heading().filter(line::equals).isPresent() && !sectionOnly(header))
      weight += header.headings() == 1 && !authorLine(line, page) && !masthead(line) ? 6 : 1;
    if (HeaderLines.place(line)) return weight - 20;
    if (HeaderLines.aside(line)) weight -= 10;
    if (HeaderLines.numbered(line)) weight -= 4;
    if (HeaderWords.kindOnly(line)) weight -= 3;
    if (authorLine(line, page)) weight -= line.matches(".*: \\p{L}.*") ? 1 : 6;
    if (Character.isLowerCase(line.codePointAt(0))) weight -= 3;
    if (at > 0 && line.matches("^(?:\\d+[.)]?|[IVX]+[.)]) .{1,40}$")) weight -= 8;
    if (HeaderLines.section(line)) weight -= 5;
    weight += shape(line, page);
    if (at == 0 && masthead(line)) weight -= 6;
    if (line.matches("(?U)^\\p{Lu}\\p{L}+(?: \\p{L}+)* [«“\"][^»”\"]+[»”\"]$")
        && HeaderWords.namesBody(line)) weight -= 4; // a body with its name in marks
    if (SALUTATION.matcher(line).matches()) weight -= 10;
    // the name below an office that the text goes to
    if (at > 0
        && HeaderLines.aside(header.all().get(at - 1))
        && line.split("\\s+").length < 4
        && !HeaderWords.kindOnly(line)) weight -= 8;
    if (at == 0 && header.all().size() > 3 && capitals(line)) weight -= 2;
    if (at == 0 && Letterheads.overNumber(header.all())) weight -= 4;
    if (outspoken(page, at)) weight -= 3;
    if (at > 0 && free(header.all().get(at - 1), page)) weight -= 2; // the line below a title
    return weight;
  }

  /// A body's name in capitals: *LA GAZETTE DE MIRAMONT*.
  private static boolean masthead(String line) {
    return capitals(line) && line.split("\\s+").length < 9 && HeaderWords.namesBody(line);
  }

  private static boolean capitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && !line.contains(":");
  }

  /// Whether nothing speaks against a line as a title.
  private static boolean free(String line, Page page) {
    return !HeaderLines.place(line)
        && !HeaderLines.aside(line)
        && !HeaderLines.numbered(line)
        && !HeaderWords.kindOnly(line)
        && !authorLine(line, page)
        && !masthead(line)
        && line.split("\\s+").length > 2;
  }

  /// What the wording shows: a headline says something, in more words than a name has.
  private static int shape(String line, Page page) {
    int words = line.split("\\s+").length;
    int weight = words < 2 ? -2 : words > 3 ? 1 : 0;
    if (line.matches("(?U).*\\p{L}\\s?: \\p{Lu}?.*\\p{L}.*")) weight += 1;
    if (line.matches("^[«“\"].+")) weight += 2;
    if (line.endsWith(".") || line.endsWith(",")) weight -= 2;
    if (!Names.verbless(line, page.language())) weight += 1;
    return weight;
  }

  /// A heading such as "1. Method" below other lines is no title.
  private static boolean sectionOnly(Header header) {
    String heading = header.heading().orElseThrow();
    int at = header.all().indexOf(heading);
    return at > 1
        && (heading.matches("^(?:\\d+|[IVX]+)[.)]? .*")
            || heading.split(" ").length <= 3 && at > 2);
  }

  /// An organisation's name alone: short, without a verb, most words with capitals.
  static boolean authorLine(String line, Page page) {
    if (!HeaderWords.namesBody(line) || line.contains(":") || line.matches(".*[?!,]$"))
      return false;
    // *THE USE OF POLICE CELLS*: what it is about, no body of that name
    String[] parts = line.split("(?iu) (?:of|in|on) ", 2);
    if (page.in("en") && parts.length > 1 && !HeaderWords.namesBody(parts[0])) return false;
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
