package org.undersigned.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Instrument.Kind;

/// Tells what a line above or below a text is.
///
/// A line names the document only if all of it is a kind, a number, a document number and a date,
/// in any order, parted by signs: "Written declaration No. 734 | Doc. 15452 | 08 February 2022".
/// The same words inside a sentence are a citation.
final class LineReader {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:Docs?\\.?|Document|Док\\.?|Документ)\\s*(?:No\\.?|n°|nº|№)?\\s*(?<number>\\d{2,6}(?:\\s?/\\s?\\d{1,4})?(?:[\\s_-]*(?:rev(?:ised)?|add(?:endum)?|corr(?:igendum)?|part|prov)\\.?\\s?(?:\\d{1,2}|[IVX]{1,4})?)*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s\\u00A0\\u202F|,;:()\\[\\]•·–—-]|(?i:date"
              + " )?(?i:tabled|published|date|du|of|dated|le|on|от)\\b:?)+");
  private static final Pattern BARE_NUMBER = Pattern.compile("#\\s?(?<number>\\d{1,5})\\b");
  private static final Pattern YEARS = Pattern.compile("\\d{4}(?:[-–/]\\d{2,4})?");

  private final String language;

  LineReader(String language) {
    this.language = language;
  }

  HeadLine read(Piece piece) {
    String words = piece.words();
    if (LineForms.is("furniture", words)) return new HeadLine.Furniture();
    Optional<HeadLine> names = names(piece);
    if (names.isPresent()) return names.get();
    if (LineForms.is("disclaimer", words)) return new HeadLine.Disclaimer();
    if (LineForms.is("presented", words)) return new HeadLine.Presented();
    if (LineForms.is("committee", words)) return new HeadLine.Committee();
    if (LineForms.is("signed", words)) return new HeadLine.Signed();
    if (LineForms.is("label", words)) return new HeadLine.Label();
    if (LineForms.is("formula", words)) return new HeadLine.Formula();
    if (LineForms.is("session", words)) return session(piece);
    if (LineForms.is("legend", words)) return new HeadLine.Legend();
    return new HeadLine.Other();
  }

  /// "2030-31 Session" as it stands; of "Session: 2030-31" what stands behind the label.
  private static HeadLine session(Piece piece) {
    Matcher years = YEARS.matcher(piece.text());
    if (!years.find()) return new HeadLine.Other();
    int start = piece.text().indexOf(':') < 0 ? 0 : years.start();
    int end = piece.text().length();
    return new HeadLine.Session(part(piece.text().substring(start, end), piece, start, end));
  }

  private Optional<HeadLine> names(Piece piece) {
    String text = piece.text();
    if (text.length() > 400) return Optional.empty();
    Optional<Kind> kind = Optional.empty();
    Optional<Part> kindWords = Optional.empty();
    Optional<Part> number = Optional.empty();
    Optional<Part> document = Optional.empty();
    Optional<Part> date = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      String rest = text.substring(at);
      Matcher between = BETWEEN.matcher(rest);
      if (between.lookingAt()) {
        at += between.end();
        continue;
      }
      Matcher doc = DOCUMENT.matcher(rest);
      Matcher bare = BARE_NUMBER.matcher(rest);
      Optional<Map.Entry<Kind, Matcher>> named = LineForms.kindAt(rest);
      if (document.isEmpty() && doc.lookingAt()) {
        document =
            Optional.of(
                part(
                    documentNumber(doc.group("number")),
                    piece,
                    at + doc.start("number"),
                    at + doc.end("number")));
        at += doc.end();
      } else if (kind.isEmpty()
          && named.isPresent()
          && endsAWord(rest, named.get().getValue().end())) {
        Matcher matcher = named.get().getValue();
        kind = Optional.of(named.get().getKey());
        kindWords = Optional.of(part(matcher.group("kind"), piece, at, at + matcher.end("kind")));
        if (matcher.group("number") != null)
          number =
              Optional.of(
                  part(
                      matcher.group("number"),
                      piece,
                      at + matcher.start("number"),
                      at + matcher.end("number")));
        at += matcher.end();
      } else if (number.isEmpty() && bare.lookingAt()) {
        number =
            Optional.of(
                part(
                    bare.group("number"),
                    piece,
                    at + bare.start("number"),
                    at + bare.end("number")));
        at += bare.end();
      } else {
        Optional<DateMention> day = date.isPresent() ? Optional.empty() : dayAt(rest);
        if (day.isEmpty()) return Optional.empty();
        String edtf = day.get().when().orElseThrow().edtf();
        date =
            Optional.of(
                part(
                    edtf.replaceFirst("T.*", ""),
                    piece,
                    at + day.get().span().start(),
                    at + day.get().span().end()));
        at += day.get().span().end();
      }
    }
    if (kind.isEmpty() && document.isEmpty() && date.isEmpty() && number.isEmpty())
      return Optional.empty();
    return Optional.of(new HeadLine.Names(kind, kindWords, number, document, date));
  }

  /// A whole day with its year at the start of `rest`, in the document's language or the Assembly's
  /// two.
  Optional<DateMention> dayAt(String rest) {
    for (String tongue : List.of(language, "en", "fr"))
      for (DateMention date : Dates.in(rest, tongue, Optional.empty())) {
        if (date.span().start() > 0) break;
        if (date.kind() == DateMention.Kind.POINT
            && date.year() == DateMention.Year.WRITTEN
            && date.when().orElseThrow().edtf().matches("\\d{4}-\\d{2}-\\d{2}(T.*)?"))
          return Optional.of(date);
      }
    return Optional.empty();
  }

  private static boolean endsAWord(String rest, int end) {
    return end == rest.length() || !Character.isLetterOrDigit(rest.charAt(end));
  }

  /// "12440  rev." as "12440 rev".
  private static String documentNumber(String printed) {
    return printed.replaceAll("[\\s_]+", " ").replaceFirst("\\.$", "").strip();
  }

  private static Part part(String value, Piece piece, int start, int end) {
    return new Part(value, piece.start() + start, piece.start() + end);
  }
}
