package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.instruments.SignerGrammar.Names;
import org.undersigned.instruments.SignerGrammar.Signer;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Instrument;
import org.undersigned.model.Instrument.Kind;

/// Reads motions for a resolution and written declarations of the European Parliament: numbers such
/// as `RC-B9-0064/2022` and `0017/2015`, a title that begins with "on", movers as comma lists of
/// given name and surname, each list before its group or each name with its group in brackets;
/// leaked template tags (`<Depute>`, `{PPE}`) are passed over.
final class EuropeanMotion {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:RC-)?B\\d{1,2}[-‑–]\\d{4}/\\d{4}\\b|(?<![\\d/])\\d{4}/(?:19|20)\\d{2}(?![\\d/])");
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:joint )?motions? for a resolution|proposition (?:commune )?de résolution(?:"
              + " commune)?");
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)^\\W*(?:written declaration|déclaration écrite)\\b.{0,60}$");
  private static final Pattern LAPSE = Pattern.compile("(?i)lapse|échéance|caducité");
  private static final Pattern BEHALF =
      Pattern.compile(
          "(?i)(?:on behalf of|au nom du) (?:the |groupe )?(?<group>[^<>{}\\n"
              + "]{2,80}?)(?: group)?\\s*$");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)^(?:the european parliament|le parlement européen)\\s*,.*"
              + "|^A\\.\\s+(?:whereas|considérant)\\b.*",
          Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("(?i)^(?:on|sur)\\b.{5,300}$");
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,60}>|\\{[^{}]{1,40}\\}|[{}]");

  private final InstrumentText text;
  private final HeaderBuilder header;
  private final List<Signer> signers = new ArrayList<>();
  private final List<Piece> waiting = new ArrayList<>();

  private EuropeanMotion(InstrumentText text) {
    this.text = text;
    this.header = new HeaderBuilder(text);
  }

  static Optional<Instrument> read(InstrumentText text) {
    List<Piece> pieces = text.pieces();
    int body = 0;
    while (body < pieces.size() && !BODY.matcher(pieces.get(body).text()).matches()) body++;
    List<Piece> head =
        pieces.subList(0, Math.min(body, 60)).stream().flatMap(p -> p.lines().stream()).toList();
    boolean numbered = head.stream().limit(30).anyMatch(line -> NUMBER.matcher(line.text()).find());
    boolean motion = head.stream().limit(30).anyMatch(line -> KIND.matcher(line.text()).find());
    boolean declaration =
        body < pieces.size()
            && head.stream().limit(30).anyMatch(line -> DECLARATION.matcher(line.text()).find());
    if (!numbered || !motion && !declaration) return Optional.empty();
    Kind kind = motion ? Kind.MOTION_FOR_A_RESOLUTION : Kind.WRITTEN_DECLARATION;
    return Optional.of(
        new EuropeanMotion(text).read(kind, head, pieces.subList(body, pieces.size())));
  }

  private Instrument read(Kind kind, List<Piece> head, List<Piece> body) {
    header.kind(kind);
    for (Piece line : head) takeHead(withoutTags(line));
    if (signers.isEmpty()) for (Piece line : waiting) addNames(line);
    return new Assembled(text, header, kind, "EP")
        .with(signers, OptionalInt.empty(), body, List.of());
  }

  /// Tags become blanks, so that every other character keeps its place.
  private static Piece withoutTags(Piece line) {
    Matcher tag = TAG.matcher(line.text());
    StringBuilder blanked = new StringBuilder(line.text());
    while (tag.find()) for (int i = tag.start(); i < tag.end(); i++) blanked.setCharAt(i, ' ');
    int start = 0;
    int end = blanked.length();
    while (start < end && InstrumentText.isSpace(blanked.charAt(start))) start++;
    while (end > start && InstrumentText.isSpace(blanked.charAt(end - 1))) end--;
    return new Piece(
        line.start() + start, line.start() + end, blanked.substring(start, end), line.kind());
  }

  private void takeHead(Piece line) {
    String words = line.text();
    if (words.isEmpty()) return;
    Matcher number = NUMBER.matcher(words);
    boolean numbered = number.find();
    if (numbered)
      header.number(
          new Part(number.group(), line.start() + number.start(), line.start() + number.end()));
    Matcher behalf = BEHALF.matcher(words);
    if (behalf.find()) {
      Part group =
          new Part(
              behalf.group("group"),
              line.start() + behalf.start("group"),
              line.start() + behalf.end("group"));
      addMovers(line, behalf.start(), group);
      return;
    }
    for (DateMention date : Dates.in(words, "en", Optional.empty()))
      if (date.year() == DateMention.Year.WRITTEN
          && date.when().orElseThrow().edtf().length() >= 10
          && words.length() < 100
          && !LAPSE.matcher(words).find())
        header.date(
            new Part(
                date.when().get().edtf().substring(0, 10),
                line.start() + date.span().start(),
                line.start() + date.span().end()));
    if (TITLE.matcher(words).matches() && !header.hasTitle()) {
      header.title(line);
      return;
    }
    if (header.hasTitle() && !numbered && !KIND.matcher(words).find()) waiting.add(line);
  }

  /// *Tiina Rautalampi (GRN), Gwilym Pentreath (LIB)*: each name with its group; the line is a list
  /// only if all of it is.
  private void addNames(Piece line) {
    List<Optional<Signer>> named = named(line, ",(?![^(]*\\))");
    if (named.stream().allMatch(signer -> signer.filter(Signer::placed).isPresent()))
      named.forEach(signer -> signers.add(signer.orElseThrow()));
  }

  private void addMovers(Piece line, int until, Part group) {
    List<Piece> lists = new ArrayList<>(waiting);
    waiting.clear();
    if (until > 0)
      lists.add(
          new Piece(
              line.start(), line.start() + until, line.text().substring(0, until), line.kind()));
    for (Piece list : lists)
      for (Optional<Signer> signer : named(list, ","))
        signer.ifPresent(
            s ->
                signers.add(
                    new Signer(
                        s.title(),
                        s.given(),
                        s.surname(),
                        Optional.empty(),
                        Optional.of(group),
                        s.start(),
                        s.end())));
  }

  /// The signer in each part of a list; empty for a part that is no given name with a surname.
  private static List<Optional<Signer>> named(Piece list, String comma) {
    SignerGrammar grammar = new SignerGrammar(Names.GIVEN_THEN_SURNAME);
    List<Optional<Signer>> named = new ArrayList<>();
    int from = 0;
    for (String item : list.text().split(comma, -1)) {
      named.add(
          grammar.read(item, list.start() + from).filter(signer -> signer.given().isPresent()));
      from += item.length() + 1;
    }
    return named;
  }
}
