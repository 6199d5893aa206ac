package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.instruments.SignerGrammar.Signer;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.Instrument;
import org.undersigned.model.Instrument.Kind;

/// Reads a copy of a declaration in somebody else's text: the formula and the body inside quotation
/// marks, perhaps the list behind it. It is a *report of* the declaration until it is matched with
/// an official rendering, since copies are rewritten.
final class PressCopy {
  private static final String WE =
      "(?:We|Nous|Мы)\\s?,?\\s*(?:the (?:undersigned|signatories)|the (?:[\\p{L}-]+"
          + " ){0,3}undersigned|(?:les )?(?:(?:membres|parlementaires|députés)"
          + " )?(?:soussignés|signataires)|(?:\\p{L}+"
          + " )?(?:нижеподписавшиеся|подписавшие(?:ся)?))\\b";

  /// *“We, the undersigned, declare the following:*, or without a colon *“We, the undersigned
  /// members, note with alarm that …*, where the formula is part of the first sentence.
  private static final Pattern OPENS =
      Pattern.compile(
          "(?U)[“\"«„]\\s*(?<formula>"
              + WE
              + "[^:.“”«»\"]{0,120}:|(?:The undersigned|Les soussignés)\\b[^:.“”«»\"]{0,120}:|(?="
              + WE
              + "|(?:The|Les) (?:\\p{L}+ )?(?:undersigned|soussignés)\\b))");

  /// Words before a copy that has no formula: *The text, as published, reads in full*, *Публикуем
  /// её полностью*.
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?iuU)\\b(?:in full|full text|text (?:reads|follows|is)|as follows|it"
              + " reads|reproduced?|texte (?:intégral|suivant)|(?:voici|en voici) (?:le|son|l['’])?"
              + " ?(?:texte|intégralité|contenu)?"
              + "|reproduisons|ci-dessous|intégralement|intégralité|публикуем|приводим|воспроизводим|полностью|полный"
              + " текст|следующего содержания|без сокращений|с сокращениями)\\b");
  private static final Pattern MARK = Pattern.compile("^\\s*[“\"«„]\\s*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iuU)(?:written declaration|déclaration"
              + " écrite|деклараци\\p{L}{1,2})\\s+(?:No\\.?|n°|№)\\s*(\\d{1,4})");
  private static final Pattern NAMES = Pattern.compile("(?iuU)\\b(?:d[ée]claration|деклараци)");
  private static final Pattern TELLS =
      Pattern.compile(NAMES.pattern() + "|\\btext\\b|\\btexte\\b|\\bтекст");

  private final InstrumentText text;
  private final HeaderBuilder header;
  private final List<Piece> pieces;
  private final List<Piece> body = new ArrayList<>();
  private final List<Signer> signers = new ArrayList<>();
  private boolean labelled;
  private boolean listEnded;

  private PressCopy(InstrumentText text) {
    this.text = text;
    this.header = new HeaderBuilder(text);
    this.pieces = text.pieces();
  }

  static Optional<Instrument> read(InstrumentText text) {
    return new PressCopy(text).read();
  }

  /// Where a copy begins: its piece, and in the document's text where its formula stands (nowhere
  /// if the two are the same place) and where the rest follows.
  private record Opening(int piece, int formula, int rest) {}

  private Optional<Instrument> read() {
    Optional<Opening> found = withFormula().or(this::announced);
    if (found.isEmpty() || !tellsOfADeclaration(found.get().piece())) return Optional.empty();
    Opening opening = found.get();
    Piece first = pieces.get(opening.piece());
    header.kind(Kind.PRESS_COPY);
    titleAbove(opening.piece()).ifPresent(header::title);
    pieces.stream().limit(opening.piece() + 1L).forEach(this::takeNumber);
    pieces.stream().limit(opening.piece()).forEach(this::takeDate);
    if (opening.formula() < opening.rest())
      header.formula(text.piece(opening.formula(), opening.rest(), first.kind()));
    int next = copy(opening.piece(), opening.rest());
    for (Piece piece : pieces.subList(next, pieces.size())) takeList(piece);
    return Optional.of(
        new Assembled(text, header, Kind.PRESS_COPY, "L6")
            .with(signers, OptionalInt.empty(), body, List.of()));
  }

  private Optional<Opening> withFormula() {
    for (int i = 0; i < pieces.size(); i++) {
      Matcher formula = OPENS.matcher(pieces.get(i).text());
      int start = pieces.get(i).start();
      if (formula.find())
        return Optional.of(
            new Opening(i, start + formula.start("formula"), start + formula.end("formula")));
    }
    return Optional.empty();
  }

  /// The first piece that opens a quotation which goes on behind it, and which the piece before it
  /// announces as the declaration's text.
  private Optional<Opening> announced() {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      String before = pieces.get(i - 1).text();
      Piece piece = pieces.get(i);
      Matcher mark = MARK.matcher(piece.text());
      if (mark.find()
          && ANNOUNCES.matcher(before).find()
          && NAMES.matcher(before).find()
          && closesAt(piece, piece.text().strip().charAt(0), mark.end()) < 0)
        return Optional.of(new Opening(i, piece.start() + mark.end(), piece.start() + mark.end()));
    }
    return Optional.empty();
  }

  private Optional<Piece> titleAbove(int opening) {
    List<Piece> above =
        pieces.subList(0, opening).stream()
            .filter(p -> !LineForms.is("furniture", p.words()))
            .toList();
    Optional<Piece> heading =
        above.stream().filter(p -> p.kind() == Piece.Kind.HEADING).findFirst();
    return heading.or(
        () ->
            above.stream()
                .limit(1)
                .filter(p -> p.text().length() <= 160 && !p.text().matches("(?s).*[.:;]"))
                .findFirst());
  }

  /// The number of the declaration, where the copy tells it outside the quotation.
  private void takeNumber(Piece piece) {
    Matcher number = NUMBER.matcher(piece.text());
    if (number.find() && number.start() < formulaAt(piece))
      header.number(
          new Part(
              number.group(1), piece.start() + number.start(1), piece.start() + number.end(1)));
  }

  private static int formulaAt(Piece piece) {
    Matcher opens = OPENS.matcher(piece.text());
    return opens.find() ? opens.start() : piece.text().length();
  }

  private boolean tellsOfADeclaration(int opening) {
    return pieces.stream().limit(opening + 1L).anyMatch(p -> TELLS.matcher(p.text()).find());
  }

  private void takeDate(Piece piece) {
    for (DateMention date : Dates.in(piece.text(), text.language(), Optional.empty()))
      if (date.year() == DateMention.Year.WRITTEN
          && date.when().orElseThrow().edtf().length() >= 10)
        header.date(
            new Part(
                date.when().get().edtf().substring(0, 10),
                piece.start() + date.span().start(),
                piece.start() + date.span().end()));
  }

  /// Copies paragraphs up to the closing mark; returns the piece after it. Each paragraph may open
  /// with a mark of its own, only the last closes it.
  private int copy(int opening, int from) {
    String all = text.text();
    char mark = openingMark(all, from);
    int at = opening;
    for (; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      Piece rest = at == opening ? text.piece(from, piece.end(), piece.kind()) : piece;
      if (at > opening && SignerList.of(piece).filter(f -> f.signers().size() > 1).isPresent())
        return at;
      int close = closesAt(piece, mark, at == opening ? from - piece.start() : 0);
      Piece copied = close < 0 ? rest : text.piece(rest.start(), close, piece.kind());
      if (!copied.text().isEmpty()) body.add(copied);
      if (close >= 0) return at + 1;
    }
    return at;
  }

  private static char openingMark(String all, int from) {
    for (int i = from; i >= 0; i--) if ("“\"«„".indexOf(all.charAt(i)) >= 0) return all.charAt(i);
    return '"';
  }

  private static String closing(char mark) {
    return switch (mark) {
      case '“' -> "”";
      case '«' -> "»";
      case '„' -> "“”";
      default -> "\"";
    };
  }

  /// The offset in the document of the mark that closes the copy, −1 where `piece` does not close
  /// it. Nested marks of the same style are passed over; a straight mark closes at the piece's end
  /// only.
  private static int closesAt(Piece piece, char mark, int from) {
    String words = piece.text();
    if (mark == '"') {
      String rest = words.substring(Math.min(from, words.length()));
      boolean odd = rest.chars().filter(c -> c == '"').count() % 2 == 1;
      return odd && rest.matches("(?s).*\"[.,;]?\\s*")
          ? piece.start() + words.lastIndexOf('"')
          : -1;
    }
    int depth = 1;
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      // each paragraph of a quotation may open with a mark of its own
      if (c == mark && i > 0) depth++;
      else if (closing(mark).indexOf(c) >= 0 && --depth == 0) return piece.start() + i;
    }
    return -1;
  }

  private void takeList(Piece piece) {
    if (listEnded) return;
    Optional<SignerList.Found> found = SignerList.of(piece);
    if (found.filter(f -> f.signers().size() > 1).isPresent()) {
      if (signers.isEmpty()) signers.addAll(found.get().signers());
      listEnded = true;
      return;
    }
    Optional<Signer> one =
        found
            .map(f -> f.signers().getFirst())
            .filter(PressCopy::isNamedAlone)
            .or(() -> labelled ? placed(piece) : Optional.empty());
    if (one.isPresent()) signers.add(one.get());
    else listEnded = !signers.isEmpty();
    labelled |= LineForms.is("label", piece.words()) || LineForms.is("signed", piece.words());
  }

  /// Whether nothing but a name stands before the place: "The list is headed by Mr A B" is a
  /// sentence.
  private static boolean isNamedAlone(Signer signer) {
    for (String word : signer.given().map(Part::value).orElse("").split("\\s+"))
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !SignerWords.isParticle(word)) return false;
    return true;
  }

  /// One signature a line, below words that announce them.
  private static Optional<Signer> placed(Piece piece) {
    return new SignerGrammar(SignerGrammar.Names.CAPITAL_SURNAMES)
        .read(piece.text(), piece.start())
        .filter(Signer::placed);
  }
}
