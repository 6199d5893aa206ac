package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.statements.profile.Candidates.Candidate;
import org.undersigned.statements.profile.Candidates.Place;

/// Names that stand alone: above the text, beside it, under it; and the addresses of pages and
/// letter boxes that spell a name.
final class Letterheads {
  /// A part of an institution that heads no text by itself: *Press service*.
  private static final Pattern PART =
      Pattern.compile(
          "(?iuU)(?:the |le |la )?(?:press|information|public relations|communications|news)"
              + " (?:service|office|centre|department|desk|section)|(?:service|bureau|cellule) de"
              + " (?:presse|(?:la )?communication)|пресс-(?:служба|центр)|отдел по связям с"
              + " \\p{L}+");

  /// A line addressed to somebody names no author.
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?iuU)^(?:to|attn|attention|re|subject|cc|dear|à|au|aux|objet|кому|тема|в|копия|президенту"
              + "|председателю|министру|генеральному)\\b.*");

  /// *of the Press Section of the Embassy on …*: the rest of a title.
  private static final Pattern GOES_ON = Pattern.compile("^(?:of|by|from|de|du|des|par|d['’])\\b");

  /// A line that says what sort of somebody the line above it names.
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "(?iuU)^(?:an? |une? )?(?:[\\p{L}-]+"
              + " ){0,3}(?:association|organi[sz]ation|organisation|ONG|NGO|group|network|newspaper|agency|organizaci[oó]n|организаци\\p{L}|объединение|движение|ассоциация|фонд|центр|издание|газета|союз|проект)\\b.*");

  /// What may be done with a page says nothing of whose it is.
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?iuU)^(?:материалы|все права|при перепечат|перепечат|использован|all rights|tous"
              + " droits|reproduction|subscribe|s[’']abonner|подпис|cookies|mentions"
              + " légales|home|accueil|главная)");

  /// How newspapers' names often begin.
  private static final Pattern MASTHEAD =
      Pattern.compile("^(?:(?:The|Le|La|Les) |L['’]|[«“\"])\\p{Lu}");

  private static final Pattern SITE = Pattern.compile("\\s+[|•·»–—-]\\s+");

  private static final Pattern HOST =
      Pattern.compile("(?iuU)(?:@|https?://|www\\.|\\b)((?:[a-z0-9-]+\\.)+[a-z]{2,8})\\b");

  private static final int LONGEST_SIGNATURE = 90;

  private Letterheads() {}

  static void find(Page page, Candidates candidates) {
    above(page, candidates);
    for (String aside : page.header().asides()) {
      aside(aside, page, candidates);
      site(aside, page, candidates);
    }
    for (String line : page.closing()) below(line, page, candidates);
    hosts(page, candidates);
  }

  private static void above(Page page, Candidates candidates) {
    List<String> lines = page.header().all();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i > 0 && DESCRIBES.matcher(line).matches() && heads(lines.get(i - 1), lines, page)) {
        candidates.add(lines.get(i - 1), Place.LETTERHEAD, 7);
        continue;
      }
      if (ADDRESSED.matcher(line).matches() || GOES_ON.matcher(line).find()) continue;
      if (Bylines.text(line)) continue;
      if (Titles.authorLine(line, page)
          && !HeaderWords.kindOnly(line)
          && !line.matches(".*\\d{4}.*")) {
        candidates.add(whole(lines, i, page), Place.LETTERHEAD, 6);
        continue;
      }
      for (String part : parts(line))
        if (Titles.authorLine(part, page)
            && !HeaderWords.kindOnly(part)
            && !part.matches(".*\\d{4}.*")) candidates.add(part, Place.LETTERHEAD, 5);
      if (spelt(line, page)) candidates.add(line, Place.LETTERHEAD, 4);
      if (i == 0 && heads(line, lines, page))
        candidates.add(
            line,
            Place.LETTERHEAD,
            recurs(line, page) || overNumber(lines) ? 6 : MASTHEAD.matcher(line).find() ? 4 : 3);
      if (i == 0
          && lines.size() > 1
          && page.header().heading().filter(line::equals).isEmpty()
          && named(line, page)
          && recurs(line, page)) candidates.add(line, Place.LETTERHEAD, 6);
      if (i == 0 && parts(line).stream().anyMatch(HeaderWords::kindOfText))
        for (String part : parts(line))
          if (named(part, page) && recurs(part, page)) candidates.add(part, Place.LETTERHEAD, 6);
    }
  }

  /// *Ministry of Public Order* and under it *Press service* are one name.
  private static String whole(List<String> lines, int at, Page page) {
    String line = lines.get(at).replaceFirst("\\s+[-–—|]\\s+.*$", "");
    if (PART.matcher(line).matches() && at > 0 && Titles.authorLine(lines.get(at - 1), page))
      return lines.get(at - 1);
    if (at + 1 < lines.size() && PART.matcher(lines.get(at + 1)).matches())
      return line + ", " + lines.get(at + 1);
    return line;
  }

  /// What stands before a date or a kind in a line: *Steppe Memory Group, Interim report, 30
  /// April*.
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split("\\s*(?:,|;|\\s[-–—|·/]\\s|\\s{3,})\\s*"))
      if (!part.equals(line) && part.split("\\s+").length <= 10) parts.add(part);
    return parts;
  }

  /// A short line of capital words whose initials the text uses as a word: *Harbour Lawyers'
  /// Circle*, *HLC*.
  private static boolean spelt(String line, Page page) {
    String[] words = line.split("\\s+");
    if (words.length < 2 || words.length > 8) return false;
    StringBuilder initials = new StringBuilder();
    for (String word : words)
      if (Character.isUpperCase(word.codePointAt(0))) initials.append(word.charAt(0));
    return initials.length() > 1
        && Pattern.compile("(?<![\\p{L}])" + Pattern.quote(initials.toString()) + "(?![\\p{L}])")
            .matcher(page.text())
            .find()
        && Names.abbreviates(initials.toString(), line);
  }

  /// A short first line that is no sentence, no date and no kind of text may be a name without a
  /// telling word: *Beacon for Detainees International*.
  private static boolean heads(String line, List<String> lines, Page page) {
    return lines.size() > 1
        && line.split("\\s+").length <= 6
        && !line.matches("(?uU).*(?:\\d|[:.!?]$).*")
        && !HeaderWords.kindOnly(line)
        && !ADDRESSED.matcher(line).matches()
        && (line.equals(line.toUpperCase(Locale.ROOT))
            || capitals(line)
            || DESCRIBES.matcher(lines.get(1)).matches());
  }

  /// *MESURES LIBRES* above *Note technique 2036-02*: a name in capitals over the kind and number
  /// of the text.
  static boolean overNumber(List<String> lines) {
    return lines.size() > 1
        && lines.get(0).equals(lines.get(0).toUpperCase(Locale.ROOT))
        && lines.get(0).split("\\s+").length > 1
        && HeaderLines.numbered(lines.get(1))
        && !HeaderLines.numbered(lines.get(0))
        && Character.isLetter(lines.get(1).codePointAt(0));
  }

  /// A few words that may be a name, beside a word for the kind of text: *Plumes libres – Alerte*.
  private static boolean named(String part, Page page) {
    return part.matches("(?U)\\p{Lu}[^\\d:.!?]{3,50}")
        && part.split("\\s+").length <= 6
        && !HeaderWords.kindOfText(part)
        && Names.verbless(part, page.language());
  }

  /// Whether the text uses the name: its first words one behind the other and the first of them
  /// with a capital. A sentence that begins with a single such word says nothing.
  private static boolean recurs(String line, Page page) {
    List<String> stems = Names.stems(line);
    if (stems.isEmpty()) return false;
    StringBuilder words = new StringBuilder();
    for (String stem : stems.subList(0, Math.min(3, stems.size())))
      words
          .append(words.isEmpty() ? "" : "[ &»”\"\\p{L}]{1,6}?")
          .append(
              words.isEmpty() ? Pattern.quote(capital(stem)) : "(?i:" + Pattern.quote(stem) + ")")
          .append("\\p{Ll}*");
    boolean single = stems.size() == 1 && page.in("ru");
    String running =
        page.text().substring(Math.min(page.text().length(), page.header().lines().length()));
    String before =
        single
            ? "[«“\"]"
            : "(?:[\\p{L},] [«“\"]?|[«“\"]" + (stems.size() > 1 ? "|^|[.!?] " : "") + ")";
    return Pattern.compile("(?muU)" + before + words).matcher(running).find();
  }

  private static String capital(String stem) {
    return Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
  }

  private static void aside(String aside, Page page, Candidates candidates) {
    String first = aside.strip().split("[.\\n|•·,]|\\s[–—-]\\s|\\s{3,}")[0].strip();
    if (RIGHTS.matcher(first).find()) return;
    if (first.split("\\s+").length < 2 || first.split("\\s+").length > 10) return;
    if (HeaderWords.namesBody(first) && Titles.authorLine(first, page))
      candidates.add(first, Place.ASIDE, 4);
    else if (first.equals(aside.strip()) && alone(first, page))
      candidates.add(first, Place.ASIDE, 4);
    else if (first.matches("(?uU)(?:The|Le|La|Les|L['’]) ?\\p{Lu}.*") && capitals(first))
      candidates.add(first, Place.ASIDE, 3);
  }

  /// A few words beside the text that are not its title are the name of whose page it is.
  private static boolean alone(String line, Page page) {
    return line.matches("(?uU)\\p{Lu}[^\\d:!?.,]{3,40}")
        && line.split("\\s+").length <= 5
        && Names.verbless(line, page.language())
        && page.header().all().stream().noneMatch(line::equalsIgnoreCase);
  }

  /// What a saved page's title says behind the headline: *Prosecutors close the case | The Meridian
  /// Ledger*, *Special report — Public Defender*.
  private static void site(String aside, Page page, Candidates candidates) {
    String[] parts = SITE.split(aside.strip());
    if (parts.length < 2 || parts.length > 4) return;
    String last = parts[parts.length - 1].strip();
    int first = last.isEmpty() ? ' ' : last.codePointAt(0);
    boolean name = Character.isUpperCase(first) || "«“\"".indexOf(first) >= 0;
    if (!name || last.split("\\s+").length > 8 || last.matches(".*\\d{4}.*")) return;
    boolean headline =
        page.header().all().stream().anyMatch(line -> bare(line).equals(bare(parts[0])));
    boolean again =
        page.header().asides().stream()
            .anyMatch(other -> !other.equals(aside) && bare(other).startsWith(bare(last)));
    if (headline || again) candidates.add(last, Place.ASIDE, 8);
    else if (parts.length == 2 && HeaderWords.namesBody(last)) candidates.add(last, Place.ASIDE, 5);
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }

  private static boolean capitals(String words) {
    for (String word : words.split("\\s+"))
      if (word.length() > 3 && !Character.isUpperCase(word.codePointAt(0))) return false;
    return true;
  }

  private static void below(String line, Page page, Candidates candidates) {
    String bare =
        line.replaceFirst("^[—–-]\\s*", "").replaceFirst("[,.]?\\s*\\d{1,2}.*$", "").strip();
    for (Candidate each : candidates.all())
      if (each.from(Place.LETTERHEAD)
          && Names.stems(bare.split(",")[0]).equals(Names.stems(each.name())))
        candidates.add(each.name(), Place.SIGNED, 4);
    if (line.length() <= LONGEST_SIGNATURE
        && !line.endsWith(")")
        && bare.split("\\s+").length <= 9
        && !bare.matches(".*[.!?;:]$")
        && !ADDRESSED.matcher(bare).matches()
        && Titles.authorLine(bare, page)
        && !HeaderWords.kindOnly(bare)) candidates.add(bare, Place.SIGNED, 4);
  }

  /// *latencywatch.example* says *Latency Watch*, *press@hlc.example* says *HLC*.
  private static void hosts(Page page, Candidates candidates) {
    Matcher hosts = HOST.matcher(page.text());
    while (hosts.find())
      for (String label : hosts.group(1).toLowerCase(Locale.ROOT).split("\\."))
        if (label.length() > 2)
          for (Candidate each : candidates.all())
            if (spells(label.replace("-", ""), each.name()))
              candidates.add(each.name(), Place.HOST, 4);
  }

  private static boolean spells(String label, String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    return letters.equals(label)
        || letters.replaceFirst("^the", "").equals(label)
        || label.length() > 7 && letters.startsWith(label)
        || Names.abbreviates(label.toUpperCase(Locale.ROOT), name);
  }
}
