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
          "(?iU)(?:written declarations?\\s+(?:Nos?\\.?\\s*)?|déclarations?"
              + " écrites?\\s+(?:n[°ºo]s?\\s*)?)(?<number>\\d{1,4})\\b");

  /// The further ones of "Written declarations Nos. 830 (Doc. …) and 831 (Doc. …)".
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?iU)(?:,|;|\\band|\\bet)\\s+(?:No\\.?\\s*|n[°º]\\s*)?(?<number>\\d{3,4})\\s*(?=[(,“\"«]|on\\b|sur\\b|which\\b|qui\\b)");
  private static final Pattern SEVERAL =
      Pattern.compile("(?iU)written declarations\\s+Nos|déclarations écrites\\s+n[°ºo]s");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)\\bDoc(?:ument)?\\.?\\s*(?:No\\.?\\s*)?(\\d{3,6}(?: (?:rev|add)\\.?(?: ?\\d+)?)?)");
  private static final Pattern QUOTED_TITLE =
      Pattern.compile("[“\"«]\\s*([^“”\"«»]{4,300}?)\\s*[”\"»]");

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:on|sur)\\s+(?:the\\s+)?(.{4,200}?)"
              + "(?=,\\s+(?:Doc|which|signed|qui|doc)|\\s+\\(|\\s+has been signed)");

  private static final String WHO =
      "(?:members|representatives|signatories|signatures|parliamentarians|deputies|membres|signataires|parlementaires|of|de)";

  /// Ways to say how many have signed; `others` counts without the one who is named.
  private static final List<Pattern> SIGNED =
      List.of(
          Pattern.compile(
              "(?iU)(?:(?:signed|supported|backed)(?: so far| to date)? by|signatures?"
                  + " of|signée?(?: à ce jour)?"
                  + " par|bear(?:s|ing)|carr(?:ies|ying)|collected|gathered|obtained|received|with|recueilli|réuni|portant|revêtue?"
                  + " de|avec)\\s+(?:the signatures of\\s+|les? signatures?"
                  + " de\\s+)?(?<count>[^.;,()]{1,40}?)\\s+"
                  + WHO
                  + "\\b"),
          Pattern.compile(
              "(?iU)(?<count>\\b[\\p{L}\\d][\\p{L}\\d"
                  + " -]{0,30}?)\\s+(?:signatures|signatories|signataires|(?:members|representatives|membres|parlementaires)\\s+(?:have|had|has|ont|avaient)(?:\\s+\\p{L}+)?\\s+sign)"),
          Pattern.compile(
              "(?iU)\\b(?:and|et)\\s+(?<others>[^.;,()]{1,30}?)\\s+(?:others\\b|other"
                  + " (?:members|representatives)|of (?:his|her|their) colleagues|autres\\b|de ses"
                  + " collègues|collègues)"));

  private Minutes() {}

  /// The announcements in a record of a sitting, in the order of the text.
  public static List<Announcement> announcements(Reading reading) {
    InstrumentText text = new InstrumentText(reading);
    List<Announcement> announcements = new ArrayList<>();
    for (Piece piece : text.pieces()) {
      Matcher declaration = DECLARATION.matcher(piece.text());
      List<int[]> starts = new ArrayList<>();
      while (declaration.find()) starts.add(new int[] {declaration.start(), declaration.end()});
      Matcher further = FURTHER.matcher(piece.text());
      if (!starts.isEmpty() && SEVERAL.matcher(piece.text()).find())
        while (further.find(starts.getLast()[1]))
          starts.add(new int[] {further.start("number"), further.end("number")});
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
    OptionalInt count = signers(words, text.language());
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

  /// How many have signed, by the first way of saying so that gives a number.
  private static OptionalInt signers(String words, String language) {
    for (Pattern way : SIGNED) {
      Matcher signed = way.matcher(words);
      boolean others = way.namedGroups().containsKey("others");
      while (signed.find()) {
        OptionalInt count = count(signed.group(others ? "others" : "count"), language);
        if (count.isPresent()) return others ? OptionalInt.of(count.getAsInt() + 1) : count;
      }
    }
    return OptionalInt.empty();
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
