package org.undersigned.instruments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.Numbers;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Reads what the record of a sitting says of written declarations: number, title, document number
/// and the count of signers *on that day*, which is mostly lower than that of the final page.
public final class Minutes {
  /// A declaration announced from the chair.
  ///
  /// @param title as printed, without quotation marks
  public record Announcement(
      String number,
      Optional<String> documentNumber,
      Optional<String> title,
      OptionalInt signers,
      Quote quote) {}

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)written declarations?\\s+(?:No\\.?\\s*)?(?<number>\\d{1,4})\\b|déclarations?"
              + " écrites?\\s+(?:n°\\s*)?(?<nombre>\\d{1,4})\\b");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)\\bDoc(?:ument)?\\.?\\s*(?:No\\.?\\s*)?(\\d{3,6}(?: (?:rev|add)\\.?(?: ?\\d+)?)?)");
  private static final Pattern QUOTED_TITLE =
      Pattern.compile("[“\"«]\\s*([^“”\"«»]{4,300}?)\\s*[”\"»]");

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:on|sur)\\s+(?:the\\s+)?(.{4,200}?)"
              + "(?=,\\s+(?:Doc|which|signed|qui|doc)|\\s+\\(|\\s+has been signed)");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)(?:signed by|signature of|signée?"
              + " par|bears?)\\s+(?<count>[^.;,]{1,60}?)\\s+(?:members|representatives|signatories|signatures|membres|signataires|of)\\b");

  private Minutes() {}

  /// The announcements in a record of a sitting, in the order of the text.
  public static List<Announcement> announcements(Reading reading) {
    InstrumentText text = new InstrumentText(reading);
    List<Announcement> announcements = new ArrayList<>();
    for (Piece piece : text.pieces()) {
      Matcher declaration = DECLARATION.matcher(piece.text());
      List<int[]> starts = new ArrayList<>();
      while (declaration.find()) starts.add(new int[] {declaration.start(), declaration.end()});
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : piece.text().length();
        announcement(piece, starts.get(i), end, text).ifPresent(announcements::add);
      }
    }
    return List.copyOf(announcements);
  }

  private static Optional<Announcement> announcement(
      Piece piece, int[] named, int end, InstrumentText text) {
    String words = piece.text().substring(named[0], end);
    String number = words.substring(0, named[1] - named[0]).replaceAll("\\D", "");
    Matcher signed = SIGNED.matcher(words);
    OptionalInt count =
        signed.find() ? count(signed.group("count"), text.language()) : OptionalInt.empty();
    Matcher document = DOCUMENT.matcher(words);
    Optional<String> documentNumber =
        document.find() ? Optional.of(document.group(1)) : Optional.empty();
    if (count.isEmpty() && documentNumber.isEmpty()) return Optional.empty();
    Optional<String> titled = first(QUOTED_TITLE, words).or(() -> first(TITLE, words));
    int stop = words.stripTrailing().length();
    return Optional.of(
        new Announcement(
            number,
            documentNumber,
            titled.map(t -> t.replaceAll("\\s+", " ")),
            count,
            text.quote(piece.start() + named[0], piece.start() + named[0] + stop)));
  }

  private static Optional<String> first(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static OptionalInt count(String words, String language) {
    return Numbers.in(words, language.equals("fr") ? "fr" : "en", List.of()).stream()
        .map(amount -> amount.low())
        .filter(low -> low.compareTo(BigDecimal.valueOf(1000)) < 0)
        .mapToInt(BigDecimal::intValue)
        .findFirst();
  }
}
