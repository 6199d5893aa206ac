package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Instrument;
import org.undersigned.model.Instrument.Kind;
import org.undersigned.model.Signatory;

/// Reads early day motions of the House of Commons: number, day tabled, session, one sentence "That
/// this House …", signatures with their dates, and the only statement of withdrawn signatures seen
/// in any family.
final class EarlyDayMotion {
  private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:early day motions?|EDMs?)\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:early day motion\\)?|EDM)\\b[^\\d#\\n"
              + "]{0,24}#?\\s?(\\d{1,5}[A-Z]?\\d?)\\b|#\\s?(\\d{1,5})\\b");
  private static final Pattern SESSION =
      Pattern.compile(
          "(?i)session\\D{0,12}(\\d{4}[-–/]\\d{2,4})|(\\d{4}[-–/]\\d{2,4})\\s+session|(\\d{4}[-–/]\\d{2,4})");
  private static final Pattern MOTION =
      Pattern.compile("(?i)^[“\"']?That this House\\b.*", Pattern.DOTALL);
  private static final Pattern SIGNATURES =
      Pattern.compile(
          "(?i)^(?:list of )?(?:signatures|signatories|sponsors|supporters|signed by|total"
              + " signatures|primary sponsor)\\b[^.]{0,60}$");
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)signatures?\\D{0,4}(\\d{1,4})|signed by (\\d{1,4})|(\\d{1,4}) signatures");
  private static final Pattern WITHDRAWN_BELOW =
      Pattern.compile(
          "(?i)^(?:signatures? withdrawn|withdrawn(?: signatures?)?|withdrawals?)\\b[^.]{0,40}$");
  private static final Pattern CONVENTION =
      Pattern.compile(
          "(?i)^(?:the first \\w+ members?|motion text|filter|name\\b.*|member\\b.*|this motion"
              + " has|share|suggested|there are no|status|date signed|party\\b.*).*");

  private final InstrumentText text;
  private final HeaderBuilder header;
  private final List<Piece> body = new ArrayList<>();
  private final List<Piece> footnotes = new ArrayList<>();
  private final List<MotionSignature> signatures = new ArrayList<>();
  private OptionalInt told = OptionalInt.empty();

  private EarlyDayMotion(InstrumentText text) {
    this.text = text;
    this.header = new HeaderBuilder(text);
  }

  static Optional<Instrument> read(InstrumentText text) {
    List<Piece> pieces = text.pieces().stream().flatMap(p -> parts(p, text).stream()).toList();
    int motion = 0;
    while (motion < pieces.size() && !MOTION.matcher(pieces.get(motion).text()).matches()) motion++;
    if (motion == pieces.size()) return Optional.empty();
    List<Piece> head = pieces.subList(0, motion).stream().flatMap(p -> p.lines().stream()).toList();
    if (head.stream().noneMatch(line -> NAMED.matcher(line.text()).find())) return Optional.empty();
    return Optional.of(new EarlyDayMotion(text).read(head, pieces.subList(motion, pieces.size())));
  }

  /// A block that holds the motion among other lines is taken apart; lines of the motion that were
  /// wrapped stay together.
  private static List<Piece> parts(Piece piece, InstrumentText text) {
    List<Piece> lines = piece.lines();
    boolean holds =
        lines.stream()
            .skip(1)
            .anyMatch(l -> MOTION.matcher(l.text()).matches() || startsSignatures(l));
    if (!holds) return List.of(piece);
    List<Piece> parts = new ArrayList<>();
    boolean motion = false;
    for (Piece line : lines) {
      boolean begins = MOTION.matcher(line.text()).matches();
      boolean ends = startsSignatures(line);
      if (motion && !begins && !ends)
        parts.set(parts.size() - 1, text.piece(parts.getLast().start(), line.end(), line.kind()));
      else parts.add(line);
      motion = begins || (motion && !ends);
    }
    return parts;
  }

  private Instrument read(List<Piece> head, List<Piece> rest) {
    header.kind(Kind.EARLY_DAY_MOTION);
    List<Piece> titles = new ArrayList<>();
    for (Piece line : head) if (!takeHead(line)) titles.add(line);
    titleOf(titles).ifPresent(header::title);
    int at = 0;
    while (at < rest.size() && !startsSignatures(rest.get(at))) body.add(rest.get(at++));
    readSignatures(
        rest.subList(at, rest.size()).stream().flatMap(p -> p.lines().stream()).toList());
    Assembled assembled = new Assembled(text, header, Kind.EARLY_DAY_MOTION, "EDM");
    List<Signatory> signatories = new ArrayList<>();
    for (MotionSignature s : signatures)
      signatories.add(
          assembled.signatory(
              s.signer(),
              signatories.size() + 1,
              s.withdrawn() ? Signatory.Status.WITHDRAWN : Signatory.Status.SIGNED,
              s.signedOn()));
    OptionalInt toldOnly = signatories.isEmpty() ? told : OptionalInt.empty();
    return assembled.with(signatories, toldOnly, assembled.wording(body, footnotes));
  }

  private static Optional<Piece> titleOf(List<Piece> titles) {
    Optional<Piece> heading =
        titles.stream().filter(t -> t.kind() == Piece.Kind.HEADING).findFirst();
    return heading.or(() -> titles.isEmpty() ? Optional.empty() : Optional.of(titles.getLast()));
  }

  /// Takes number, day and session from a line of the head; false where it holds none of them.
  private boolean takeHead(Piece line) {
    String words = line.text();
    boolean taken = LineForms.is("furniture", line.words()) || CONVENTION.matcher(words).matches();
    Matcher number = NUMBER.matcher(words);
    if (number.find()) {
      int group = number.group(1) != null ? 1 : 2;
      header.number(part(number.group(group), line, number.start(group), number.end(group)));
      taken = true;
    }
    for (DateMention date : Dates.in(words, "en", Optional.empty()))
      if (date.year() == DateMention.Year.WRITTEN
          && date.when().orElseThrow().edtf().length() >= 10) {
        header.date(
            part(
                date.when().get().edtf().substring(0, 10),
                line,
                date.span().start(),
                date.span().end()));
        taken = true;
        break;
      }
    if (new LineReader("en").read(line) instanceof HeadLine.Session(Part printed)) {
      header.session(printed);
      return true;
    }
    Matcher session = SESSION.matcher(words);
    if (words.toLowerCase(Locale.ROOT).contains("session") && session.find()) {
      int group = session.group(1) != null ? 1 : session.group(2) != null ? 2 : 3;
      header.session(part(session.group(group), line, session.start(group), session.end(group)));
      taken = true;
    }
    boolean namesItself =
        NAMED.matcher(words).find()
            && words.length() < 60
            && words.strip().matches("(?i)(an? )?(early day motion|EDM)( details?)?s?\\W*");
    return taken
        || namesItself
        || words.matches(
            "(?i)(house of commons|uk parliament|tabled|primary sponsor.*|tabled by.*)\\W*");
  }

  private static boolean startsSignatures(Piece piece) {
    String line = piece.lines().getFirst().text();
    return SIGNATURES.matcher(line).matches() || WITHDRAWN_BELOW.matcher(line).matches();
  }

  private void readSignatures(List<Piece> lines) {
    boolean below = false;
    for (Piece line : joined(lines)) {
      String words = line.text();
      if (headsWithdrawn(words)) {
        below = true;
        continue;
      }
      if (SIGNATURES.matcher(words).matches()) {
        below = false;
        Matcher count = TOLD.matcher(words);
        if (count.find() && told.isEmpty()) told = OptionalInt.of(number(count));
        continue;
      }
      if (CONVENTION.matcher(words).matches()) continue;
      Optional<MotionSignature> signature =
          isASentence(words) ? Optional.empty() : MotionSignature.of(line);
      if (signature.isPresent()) add(signature.get(), below);
      else if (!markWithdrawn(words)) footnotes.add(line);
    }
  }

  private void add(MotionSignature signature, boolean below) {
    MotionSignature read =
        new MotionSignature(
            signature.signer(), signature.signedOn(), signature.withdrawn() || below);
    for (int i = 0; i < signatures.size(); i++)
      if (sameName(signatures.get(i), read) && read.withdrawn()) {
        signatures.set(
            i, new MotionSignature(signatures.get(i).signer(), signatures.get(i).signedOn(), true));
        return;
      }
    signatures.add(read);
  }

  private static boolean sameName(MotionSignature one, MotionSignature other) {
    return one.signer().surname().value().equals(other.signer().surname().value())
        && one.signer().given().map(Part::value).equals(other.signer().given().map(Part::value));
  }

  /// "Ms Ada Lind withdrew her signature on 14 March": marks those of the list that it names.
  private boolean markWithdrawn(String words) {
    if (!words.matches("(?is).*\\bwithdr(?:ew|awn)\\b.*")) return false;
    boolean marked = false;
    for (int i = 0; i < signatures.size(); i++) {
      MotionSignature s = signatures.get(i);
      boolean named =
          words.contains(s.signer().surname().value())
              && s.signer().given().map(g -> words.contains(g.value())).orElse(true);
      if (named) signatures.set(i, new MotionSignature(s.signer(), s.signedOn(), true));
      marked |= named;
    }
    return marked;
  }

  private static boolean isASentence(String words) {
    return words.matches("(?s).*\\b(?:has|have|was|were|is|are|withdrew|been)\\b.*")
        && words.endsWith(".");
  }

  /// A signature may be spread over lines: name, party and place, day. A line without a name of its
  /// own belongs to the one before.
  private List<Piece> joined(List<Piece> lines) {
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Piece line = lines.get(i);
      boolean continues =
          !joined.isEmpty()
              && !headsWithdrawn(line.text())
              && (continuesASignature(line.text()) || isAPlace(lines, i))
              && MotionSignature.of(inOneLine(joined.getLast())).isPresent();
      if (continues)
        joined.set(
            joined.size() - 1, text.piece(joined.getLast().start(), line.end(), line.kind()));
      else joined.add(line);
    }
    return joined.stream().map(EarlyDayMotion::inOneLine).toList();
  }

  /// A heading over withdrawn signatures: no signature's own line, which has a day.
  private static boolean headsWithdrawn(String line) {
    return WITHDRAWN_BELOW.matcher(line).matches()
        && Dates.in(line, "en", Optional.empty()).isEmpty();
  }

  /// A constituency in a line of its own stands between the party and the day.
  private static boolean isAPlace(List<Piece> lines, int at) {
    return at > 0
        && at + 1 < lines.size()
        && Parties.isOne(lines.get(at - 1).text().strip())
        && isADay(lines.get(at + 1).text())
        && !isADay(lines.get(at).text());
  }

  private static boolean isADay(String line) {
    return line.strip()
        .matches("(?i)(?:date )?signed(?: on)?\\b.*|(?:signature )?withdrawn(?: on)?\\b.*");
  }

  private static Piece inOneLine(Piece piece) {
    return new Piece(piece.start(), piece.end(), piece.text().replace('\n', '|'), piece.kind());
  }

  private static boolean continuesASignature(String line) {
    String first = line.split("[(,|\\t–—]")[0].strip();
    return Parties.isOne(first)
        || line.matches(
            "(?i)(?:date )?signed(?: on)?\\b.*|(?:signature )?withdrawn(?: on)?\\b.*|\\d{1,2}"
                + " \\p{Lu}\\p{L}+ \\d{4}|\\d{2}[./]\\d{2}[./]\\d{4}");
  }

  private static int number(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++)
      if (matcher.group(group) != null) return Integer.parseInt(matcher.group(group));
    throw new IllegalStateException("A number was matched without a group");
  }

  private static Part part(String value, Piece piece, int start, int end) {
    return new Part(value, piece.start() + start, piece.start() + end);
  }
}
