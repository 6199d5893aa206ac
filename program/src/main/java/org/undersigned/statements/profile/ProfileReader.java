package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.DocumentProfile.Stretch;

/// Recognises what a text that is no declaration or motion is: kind, author, title, date, number.
/// The kind by weighted cues (`kinds.txt`), the rest from the lines above the running text. What is
/// not found stays empty; nothing is guessed from the file's name.
public final class ProfileReader {
  private static final Pattern NUMBER = Pattern.compile("(?iuU)(?:n°|nº|№|no\\.) ?\\d+,");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iuU)^(?:\\W*|.{0,40} )(?:sworn|signed|dated|done|affirmed|declared|taken|recorded|read"
              + " over|fait|signé|dressé|lu et approuvé|recueilli|подпис\\p{L}*|записан\\p{L}*"
              + "|составлен\\p{L}*|заверен\\p{L}*|прочитан\\p{L}*|дата)\\b"
              + "|^[^.]{0,60}\\b(?:19|20)\\d{2}(?: ?г\\.| года)?\\.?$");

  private ProfileReader() {}

  /// The profile of `reading`.
  public static DocumentProfile read(Reading reading) {
    Page page = Page.of(reading);
    Header header = page.header();
    Authors authors = Authors.of(page, KindCues.weights(page));
    // the cues of kinds are in the tongues that are read in full
    String kind = page.tongue().isPresent() ? authors.kind() : "";
    String above = unnumbered(header.lines() + "\n" + header.opening());
    List<DateMention> dates = Dates.in(above, reading.language(), Optional.empty());
    Optional<String> date =
        day(above, dates, "\\d{4}-\\d{2}-\\d{2}")
            .or(
                () ->
                    day(
                        above,
                        dates.stream()
                            .filter(one -> one.span().end() <= header.lines().length())
                            .toList(),
                        "\\d{4}-\\d{2}"))
            .or(() -> signedOn(page));
    Optional<String> title = Titles.of(page, kind);
    return new DocumentProfile(
        kind,
        authors.author(),
        title,
        date,
        number(header, kind),
        reading.language(),
        Optional.empty(),
        body(reading, header));
  }

  /// *No. 5, 18 November*: the number is no day. Nothing moves.
  private static String unnumbered(String text) {
    return NUMBER.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /// The day beside a signature at the end: *Sworn at Sable Point on 9 June 2034*.
  private static Optional<String> signedOn(Page page) {
    for (String line : page.closing().reversed()) {
      if (line.length() > 160 || !SIGNED.matcher(line).find()) continue;
      Optional<String> day =
          day(line, Dates.in(line, page.language(), Optional.empty()), "\\d{4}-\\d{2}-\\d{2}");
      if (day.isPresent()) return day;
    }
    return Optional.empty();
  }

  /// The first day written in `form` that is no day of an update and no birthday.
  private static Optional<String> day(String text, List<DateMention> dates, String form) {
    for (DateMention date : dates) {
      if (date.kind() != DateMention.Kind.POINT) continue;
      Optional<String> when = date.when().map(w -> w.edtf());
      if (when.isEmpty()) continue;
      String before =
          text.substring(Math.max(0, date.span().start() - 14), date.span().start())
              .toLowerCase(Locale.ROOT);
      if (before.matches(
          "(?s).*(updat|revis|révis|modifi|mis à jour|mise à jour|обновл|born|née?|рожд|родил).*"))
        continue;
      String after =
          text.substring(date.span().end(), Math.min(text.length(), date.span().end() + 16))
              .toLowerCase(Locale.ROOT);
      if (after.matches("(?s)(?:\\s+года?)?\\s*(?:рожд|г\\.\\s?р).*")) continue;
      String day = when.get().replaceAll("T.*", "");
      if (day.matches(form)) return Optional.of(day);
    }
    return Optional.empty();
  }

  /// The first line's that numbers the document; an article has none of its own.
  private static Optional<String> number(Header header, String kind) {
    if (kind.startsWith("news") || kind.startsWith("press copy") || kind.startsWith("red-notice"))
      return Optional.empty();
    return header.all().stream().flatMap(line -> HeaderLines.number(line).stream()).findFirst();
  }

  /// All but the header, whose lines are no statements; a header line in full sentences is text.
  private static List<Stretch> body(Reading reading, Header header) {
    List<Stretch> body = new ArrayList<>();
    for (Block block : reading.blocks())
      if (!(block instanceof Block.Aside) && !header.covers(block))
        body.add(new Stretch(block.start(), block.end()));
    return body;
  }
}
