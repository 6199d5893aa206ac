package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Instrument.Citation;
import org.undersigned.model.When;

/// Finds the other texts that a paragraph names by number or by body and date. They are edges
/// between documents: repetition along them is no corroboration.
final class Citations {
  private record Form(Pattern pattern, String to) {}

  private static final String NUMBER = "(?:No\\.?|n°|nº|N°)?[\\s\\u00A0]*(?<number>\\d{1,5})";
  private static final String YEAR = "(?:[\\s\\u00A0]*\\((?<year>\\d{4})\\))?";
  private static final List<Form> FORMS =
      List.of(
          form("Written declarations?\\s+" + NUMBER + YEAR, "Written declaration No. "),
          form("Déclarations? écrites?\\s+" + NUMBER + YEAR, "Written declaration No. "),
          form("(?:Assembly )?(?:Resolution|Résolution)\\s+" + NUMBER + YEAR, "Resolution "),
          form(
              "(?:Assembly )?(?:Recommendation|Recommandation)\\s+" + NUMBER + YEAR,
              "Recommendation "),
          form("Docs?\\.\\s*(?<number>\\d{3,6})" + YEAR, "Doc. "),
          form(
              "European Parliament(?:'s|’s)?\\s+(?:in its\\s+)?resolutions?(?<number>)",
              "European Parliament resolution"),
          form(
              "(?:European Parliament)\\s+in its resolution(?<number>)",
              "European Parliament resolution"),
          form(
              "résolution (?:du Parlement européen)(?<number>)", "European Parliament resolution"));

  private Citations() {}

  private static Form form(String pattern, String to) {
    return new Form(
        Pattern.compile("\\b" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), to);
  }

  static List<Citation> in(Piece piece, InstrumentText text) {
    List<Citation> citations = new ArrayList<>();
    String language = text.language().equals("fr") ? "fr" : "en";
    List<DateMention> dates = Dates.in(piece.text(), language, Optional.empty());
    int taken = -1;
    List<Found> found = found(piece.text());
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).start() < taken) continue;
      int ends = found.get(i).end();
      int limit =
          found.stream()
              .mapToInt(Found::start)
              .filter(start -> start >= ends)
              .min()
              .orElse(piece.text().length());
      Optional<DateMention> date = dateAfter(found.get(i), limit, piece.text(), dates);
      int end = date.map(d -> d.span().end()).orElse(found.get(i).end());
      Optional<When> when =
          found.get(i).year().map(When::new).or(() -> date.flatMap(DateMention::when));
      citations.add(
          new Citation(
              found.get(i).to(),
              when,
              text.quote(piece.start() + found.get(i).start(), piece.start() + end)));
      taken = end;
    }
    return citations;
  }

  private record Found(String to, Optional<String> year, int start, int end) {}

  private static List<Found> found(String words) {
    List<Found> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(words);
      while (matcher.find()) {
        boolean dated = form.pattern().pattern().contains("<year>");
        Optional<String> year =
            dated ? Optional.ofNullable(matcher.group("year")) : Optional.empty();
        found.add(
            new Found(form.to() + matcher.group("number"), year, matcher.start(), matcher.end()));
      }
    }
    found.sort(Comparator.comparingInt(Found::start).thenComparing(f -> -f.end()));
    return found;
  }

  /// A full date in the same sentence, with no other text named between.
  private static Optional<DateMention> dateAfter(
      Found cited, int limit, String words, List<DateMention> dates) {
    if (cited.year().isPresent()) return Optional.empty();
    for (DateMention date : dates) {
      if (date.span().start() < cited.end()) continue;
      if (date.span().start() >= limit) break;
      String between = words.substring(cited.end(), date.span().start());
      if (between.indexOf('.') >= 0 || between.indexOf(';') >= 0 || between.length() > 90) break;
      if (date.year() == DateMention.Year.WRITTEN
          && between.matches("(?s).*\\b(of|on|du|le|of the|dated)\\s*$")) return Optional.of(date);
    }
    return Optional.empty();
  }
}
