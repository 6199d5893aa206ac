package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
  /// A docket or series number: *2-417/2031*, *2031/07*, *31-112*.
  private static final Pattern SERIES =
      Pattern.compile("\\b(\\d{1,4}-\\d{1,4}/\\d{2,4}|\\d{2,4}/\\d{1,5}|\\d{1,3}-\\d{2,4})\\b");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iuU)(?:\\b(?:case|report|note|docket)\\s+(?:no\\.?\\s*)?|n°\\s*|№\\s*)(\\d+)\\b");

  private ProfileReader() {}

  /// The profile of `reading`.
  public static DocumentProfile read(Reading reading) {
    Page page = Page.of(reading);
    Header header = page.header();
    Authors authors = Authors.of(page, KindCues.weights(page));
    String kind = authors.kind();
    List<DateMention> dates =
        Dates.in(header.lines() + "\n" + header.opening(), reading.language(), Optional.empty());
    Optional<String> date = day(header.lines() + "\n" + header.opening(), dates);
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

  /// The first whole day that is no day of an update.
  private static Optional<String> day(String text, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.kind() != DateMention.Kind.POINT) continue;
      Optional<String> when = date.when().map(w -> w.edtf());
      if (when.isEmpty()) continue;
      String before =
          text.substring(Math.max(0, date.span().start() - 14), date.span().start())
              .toLowerCase(Locale.ROOT);
      if (before.matches("(?s).*(updat|revis|mis à jour|обновл|born|née?|рожд).*")) continue;
      String day = when.get().replaceAll("T.*", "");
      if (day.matches("\\d{4}-\\d{2}-\\d{2}")) return Optional.of(day);
    }
    return Optional.empty();
  }

  private static Optional<String> number(Header header, String kind) {
    boolean numbered =
        kind.startsWith("court") || kind.startsWith("internet") || kind.startsWith("ombudsman");
    if (!numbered) return Optional.empty();
    String lines = header.lines().replaceAll("(?<!\\d)\\d{1,2}[-–]\\d{1,2} \\p{L}+", "");
    for (Pattern pattern : List.of(SERIES, NUMBER)) {
      Matcher found = pattern.matcher(lines);
      if (found.find()) return Optional.of(found.group(1));
    }
    return Optional.empty();
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
