package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes one signature apart into name, place and group: by commas, cells of a table, spaced dashes
/// and brackets, in any mixture seen ("A B, Country (GROUP)", "A B (Country, GROUP)", "A B –
/// Country – GROUP").
final class SignerParts {
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:(?:\\(?\\d{1,3}[.)]?|[•·▪◦*–—-])[\\s\\u00A0]+)?(?i:(?:and|et|as well as|ainsi"
              + " que)[\\s\\u00A0]+)?(?i:(?:(?:co-?signed|seconded|supported|joined|signed)"
              + " by|(?:co-?signée?s?|appuyée?s?|soutenue?s?|signée?s?) par)[\\s\\u00A0]+)?");
  /// The day of a later signature behind it: it is part of no name, place or group.
  private static final Pattern DAY =
      Pattern.compile("\\s*\\([^()]*\\b\\d{1,2}\\b[^()]*\\b\\d{4}\\)[\\s.,;]*$");
  private static final Pattern SIGN =
      Pattern.compile("\\s*[,\\t|()\\[\\]]\\s*|[\\s\\u00A0]+[–—-][\\s\\u00A0]+");
  private static final Pattern END = Pattern.compile("[\\s.,;]+$");

  private SignerParts() {}

  /// The offset in `item` behind a number, a bullet or joining words before the name.
  static int nameAt(String item) {
    Matcher enumerator = ENUMERATOR.matcher(item);
    return enumerator.lookingAt() ? enumerator.end() : 0;
  }

  /// The parts of `piece`, none of them empty.
  static List<Piece> of(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    Matcher end = END.matcher(piece.text());
    // The full stop of "Jr." or of an initial is no end of a list.
    int to = end.find() && !endsInAShortForm(piece.text()) ? end.start() : piece.text().length();
    Matcher day = DAY.matcher(piece.text());
    if (day.find()) to = Math.min(to, day.start());
    Matcher sign = SIGN.matcher(piece.text()).region(0, to);
    int from = 0;
    while (sign.find()) {
      add(piece, from, sign.start(), parts);
      from = sign.end();
    }
    add(piece, from, to, parts);
    return parts;
  }

  private static boolean endsInAShortForm(String text) {
    return text.matches("(?s).*(?:\\b\\p{Lu}|\\b[JS]r)\\.");
  }

  private static void add(Piece piece, int from, int to, List<Piece> parts) {
    if (from >= to) return;
    Piece part = SignerGrammar.piece(piece, from, to);
    if (!part.text().isEmpty()) parts.add(part);
  }
}
