package org.undersigned.instruments;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Printed;
import org.undersigned.model.Reading;
import org.undersigned.model.When;

/// Finds the day on which a page says it was changed last: "(updated 14 March 2031)", "mis à jour
/// le 3 mai 2031", «обновлено 2 апреля 2031 г.». Any document may say so, not instruments alone.
public final class UpdateLine {
  private static final Pattern UPDATED =
      Pattern.compile(
          "\\b(?:(?:last |page )?(?:updated|modified|revised|amended)|mise? à"
              + " jour|modifiée?|actualisée?|обновлено|обновлена|обновлён|обновлен|изменено|в"
              + " редакции)(?:\\s+(?:on|le|du|от))?\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Such a line stands at the head of a page, or is short; elsewhere it is a sentence about a
  /// change.
  private static final int HEAD = 8;

  private static final int SHORT = 80;

  private UpdateLine() {}

  /// The day, as EDTF with its words; empty where the page gives none.
  public static Optional<Printed> in(Reading reading) {
    InstrumentText text = new InstrumentText(reading);
    List<Piece> lines = text.pieces().stream().flatMap(piece -> piece.lines().stream()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Piece line = lines.get(i);
      if (i >= HEAD && line.text().length() > SHORT) continue;
      Matcher updated = UPDATED.matcher(line.text());
      while (updated.find()) {
        Optional<Printed> day = dayAt(updated.end(), line, text);
        if (day.isPresent()) return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<Printed> dayAt(int at, Piece line, InstrumentText text) {
    for (String language : List.of(text.language(), "en", "fr", "ru"))
      for (DateMention date : Dates.in(line.text(), language, Optional.empty()))
        if (date.span().start() == at && date.year() == DateMention.Year.WRITTEN)
          return date.when()
              .map(When::edtf)
              .map(edtf -> edtf.replaceFirst("T.*", ""))
              .map(
                  edtf ->
                      text.printed(
                          edtf,
                          line.start() + date.span().start(),
                          line.start() + date.span().end()));
    return Optional.empty();
  }
}
