package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.undersigned.instruments.SignerGrammar.Names;
import org.undersigned.instruments.SignerGrammar.Signer;
import org.undersigned.model.Instrument;
import org.undersigned.model.Instrument.Kind;
import org.undersigned.model.Signatory;

/// Reads declarations, motions and amendments of the Parliamentary Assembly of the Council of
/// Europe, layouts L0 to L4.
///
/// Above the text stand, in an order that depends on the layout: what names the document, its
/// title, a disclaimer, the list of signatures or a committee, the opening formula. Whatever comes
/// first of list, disclaimer, formula ends the title's place. In the old layouts the signatures
/// stand below the text, one a line.
final class AssemblyText {
  private static final int LONGEST_TITLE = 320;

  private final InstrumentText text;
  private final LineReader lines;
  private final HeaderBuilder header;
  private final List<Piece> candidates = new ArrayList<>();
  private final List<Signer> signers = new ArrayList<>();

  /// What the labels say of the signatures, one for each of them.
  private final List<SignatureLabel> labels = new ArrayList<>();

  /// Rows of several signatures that stand one below the other, the last ones of [#signers].
  private final List<List<Signer>> rows = new ArrayList<>();

  private SignatureLabel label = SignatureLabel.NONE;
  private final List<Piece> body = new ArrayList<>();
  private final List<Piece> footnotes = new ArrayList<>();
  private final Marks marks = new Marks();
  private boolean listOpen;

  /// What was seen, for telling the layout.
  private static final class Marks {
    boolean named;
    boolean titleFirst;
    boolean below;
    boolean label;
    boolean disclaimer;
    boolean kindBeforeTitle;
    boolean presented;
    int namesAfter = -1;
  }

  private enum Zone {
    HEAD,
    BODY,
    SIGNATURES,
    NOTES
  }

  private AssemblyText(InstrumentText text) {
    this.text = text;
    this.lines = new LineReader(text.language());
    this.header = new HeaderBuilder(text);
  }

  static Optional<Instrument> read(InstrumentText text) {
    return new AssemblyText(text).read();
  }

  private Optional<Instrument> read() {
    Zone zone = Zone.HEAD;
    for (Piece piece : text.pieces()) for (Piece line : split(piece, zone)) zone = take(line, zone);
    settleTitle();
    if (!isAnInstrument()) return Optional.empty();
    Kind kind = header.kind().orElse(Kind.WRITTEN_DECLARATION);
    settleRows();
    signers.replaceAll(SignerNames.of(signers, text.text()));
    Assembled assembled = new Assembled(text, header, kind, layout());
    List<Signatory> signatories = new ArrayList<>();
    for (int i = 0; i < signers.size(); i++)
      signatories.add(
          assembled.signatory(
              signers.get(i), i + 1, labels.get(i).status(), labels.get(i).addedOn()));
    return Optional.of(
        assembled.with(signatories, OptionalInt.empty(), assembled.wording(body, footnotes)));
  }

  /// Takes `found` as signatures; rows of several are put in order once the last one is known.
  private void add(List<Signer> found, SignatureLabel told, Piece.Kind kind) {
    // The last row may hold one only, and is no row of a table then.
    boolean ofARow = found.size() == 1 ? !rows.isEmpty() : kind == Piece.Kind.ROW;
    if (!ofARow) settleRows();
    if (ofARow) rows.add(List.copyOf(found));
    for (Signer signer : found) {
      signers.add(signer);
      labels.add(told);
    }
  }

  private void settleRows() {
    if (rows.size() > 1) {
      List<Signer> ordered = SignerColumns.ordered(rows);
      signers.subList(signers.size() - ordered.size(), signers.size()).clear();
      signers.addAll(ordered);
    }
    rows.clear();
  }

  /// A document is one of these if it names itself so in a line of its own, or has the formula or
  /// signatures where they belong.
  private boolean isAnInstrument() {
    boolean names = header.kind().filter(k -> k != Kind.REPORT || header.hasNumber()).isPresent();
    boolean formula = header.build().formula().isPresent();
    boolean stronglyNamed = names && (header.hasNumber() || formula || !signers.isEmpty());
    return stronglyNamed
        || (formula && signers.size() > 1)
        || (formula && !marks.named && opensTheText());
  }

  /// Layout L4b keeps the body alone: the formula is the first line of the text.
  private boolean opensTheText() {
    return candidates.isEmpty() && !body.isEmpty();
  }

  /// A block of several lines is taken apart where its lines are parts of a header.
  private List<Piece> split(Piece piece, Zone zone) {
    if (!piece.hasLines()) return List.of(piece);
    if (zone == Zone.SIGNATURES)
      return SignerList.of(piece).filter(l -> l.end() >= piece.end()).isPresent()
          ? List.of(piece)
          : piece.lines();
    HeadLine whole = lines.read(piece);
    if (!(whole instanceof HeadLine.Other || whole instanceof HeadLine.Furniture))
      return List.of(piece);
    if (SignerList.of(piece).isPresent()) return List.of(piece);
    List<Piece> parts = piece.lines();
    boolean header =
        parts.stream().anyMatch(line -> zone == Zone.HEAD ? isHead(line) : isTail(line));
    return header ? rejoined(parts, zone) : List.of(piece);
  }

  private boolean isHead(Piece line) {
    return !(lines.read(line) instanceof HeadLine.Other) || SignerList.of(line).isPresent();
  }

  private boolean isTail(Piece line) {
    HeadLine read = lines.read(line);
    return read instanceof HeadLine.Signed || read instanceof HeadLine.Disclaimer;
  }

  /// Lines that belong to no part of a header are wrapped text; a list of signatures that goes on
  /// in the next line is one piece.
  private List<Piece> rejoined(List<Piece> parts, Zone zone) {
    List<Piece> joined = new ArrayList<>();
    for (Piece line : parts) {
      boolean plain = zone == Zone.HEAD ? !isHead(line) : !isTail(line);
      boolean before = !joined.isEmpty();
      if (before
          && plain
          && (continuesAList(joined.getLast(), line) || isPlain(joined.getLast(), zone)))
        joined.set(
            joined.size() - 1, text.piece(joined.getLast().start(), line.end(), line.kind()));
      else if (before
          && SignerList.of(joined.getLast()).filter(SignerList.Found::open).isPresent()
          && SignerList.of(line).isPresent())
        joined.set(
            joined.size() - 1, text.piece(joined.getLast().start(), line.end(), line.kind()));
      else joined.add(line);
    }
    return joined;
  }

  private boolean isPlain(Piece piece, Zone zone) {
    return zone == Zone.HEAD ? !isHead(piece) : !isTail(piece);
  }

  private boolean continuesAList(Piece list, Piece line) {
    return SignerList.of(list).isPresent()
        && SignerList.of(text.piece(list.start(), line.end(), list.kind()))
            .filter(found -> found.end() > list.end())
            .isPresent();
  }

  private Zone take(Piece piece, Zone zone) {
    return switch (zone) {
      case HEAD -> takeHead(piece);
      case BODY -> takeBody(piece);
      case SIGNATURES -> takeSignature(piece);
      case NOTES -> {
        if (lines.read(piece) instanceof HeadLine.Label) yield takeLabel(piece, Zone.SIGNATURES);
        if (!(lines.read(piece) instanceof HeadLine.Legend)) footnotes.add(piece);
        yield zone;
      }
    };
  }

  private Zone takeHead(Piece piece) {
    HeadLine line = lines.read(piece);
    if (listOpen || !(line instanceof HeadLine.Names)) {
      Optional<SignerList.Found> list = SignerList.of(piece);
      if (list.isPresent()) return takeList(piece, list.get(), Zone.HEAD);
      if (marks.label && one(piece, Names.CAPITAL_SURNAMES)) return Zone.HEAD;
    }
    return switch (line) {
      case HeadLine.Furniture _ -> Zone.HEAD;
      case HeadLine.Names names -> {
        if (names.kind().isPresent() && header.kind().isEmpty())
          marks.kindBeforeTitle = candidates.isEmpty();
        if (marks.namesAfter < 0 || names.kind().isPresent()) marks.namesAfter = candidates.size();
        marks.named = true;
        header.take(names);
        yield Zone.HEAD;
      }
      case HeadLine.Disclaimer _ -> {
        header.disclaimer(piece);
        marks.disclaimer = true;
        yield endsTitles();
      }
      case HeadLine.Presented _ -> {
        marks.presented = true;
        yield Zone.HEAD;
      }
      case HeadLine.Committee _ -> {
        header.committee(piece);
        yield Zone.HEAD;
      }
      case HeadLine.Label _ -> takeLabel(piece, Zone.HEAD);
      case HeadLine.Session session -> {
        header.session(session.years());
        yield Zone.HEAD;
      }
      case HeadLine.Formula _ -> {
        header.formula(piece);
        settleTitle();
        yield Zone.BODY;
      }
      case HeadLine.Signed _ -> {
        settleTitle();
        body.addAll(candidates.subList(Math.min(1, candidates.size()), candidates.size()));
        marks.below = true;
        yield Zone.SIGNATURES;
      }
      case HeadLine.Legend _, HeadLine.Other _ -> takeOther(piece);
    };
  }

  private Zone takeOther(Piece piece) {
    boolean titled = header.hasTitle();
    if (titled || (marks.named && isAParagraph(piece))) {
      settleTitle();
      return takeBody(piece);
    }
    candidates.add(piece);
    return Zone.HEAD;
  }

  private Zone endsTitles() {
    settleTitle();
    return Zone.HEAD;
  }

  private static boolean isAParagraph(Piece piece) {
    return piece.kind() != Piece.Kind.HEADING
        && (piece.text().length() > LONGEST_TITLE
            || (piece.text().length() > 120 && piece.text().endsWith(".")));
  }

  private Zone takeList(Piece piece, SignerList.Found list, Zone zone) {
    if (list.label() != SignatureLabel.NONE) label = list.label();
    add(list.signers(), label, piece.kind());
    listOpen = list.open();
    marks.label |= piece.words().matches("(?i)signat.*");
    settleTitle();
    Piece rest = text.piece(Math.min(list.end(), piece.end()), piece.end(), piece.kind());
    if (rest.text().isEmpty()) return zone == Zone.HEAD ? Zone.HEAD : Zone.SIGNATURES;
    Zone next = zone;
    for (Piece line : split(rest, zone)) next = take(line, next);
    return next;
  }

  private Zone takeLabel(Piece piece, Zone next) {
    label = SignatureLabel.told(piece.words(), 0);
    marks.label = true;
    return next;
  }

  /// One signature in a piece of its own, where a label announces them.
  private boolean one(Piece piece, Names names) {
    Optional<Signer> signer =
        new SignerGrammar(names).read(piece.text().replaceFirst(";\\s*$", ""), piece.start());
    boolean takes = signer.filter(s -> s.placed() || isNamedInFull(s)).isPresent();
    if (takes) add(List.of(signer.get()), label, Piece.Kind.TEXT);
    return takes;
  }

  private boolean isNamedInFull(Signer signer) {
    return marks.label
        && signer.title().isPresent()
        && signer.given().isPresent()
        && SignerWords.inCapitals(signer.surname().value());
  }

  private Zone takeBody(Piece piece) {
    HeadLine read = lines.read(piece);
    if (read instanceof HeadLine.Signed) {
      marks.below = true;
      return Zone.SIGNATURES;
    }
    if (read instanceof HeadLine.Label) return takeLabel(piece, Zone.SIGNATURES);
    if (read instanceof HeadLine.Disclaimer) {
      header.disclaimer(piece);
      return Zone.BODY;
    }
    if (read instanceof HeadLine.Furniture) return Zone.BODY;
    if (signers.isEmpty()) {
      Optional<SignerList.Found> list = SignerList.of(piece).filter(found -> isAList(found, piece));
      if (list.isPresent()) return takeList(piece, list.get(), Zone.BODY);
    }
    body.add(withoutStrayLetters(piece));
    return Zone.BODY;
  }

  /// Between paragraphs one signature alone must name a state and a group that are listed.
  private static boolean isAList(SignerList.Found found, Piece piece) {
    Signer first = found.signers().getFirst();
    return found.signers().size() > 1
        || piece.kind() == Piece.Kind.ROW
        || first.place().flatMap(p -> Delegations.stateOf(p.value())).isPresent()
            && first.group().flatMap(g -> Delegations.groupOf(g.value())).isPresent();
  }

  /// In old pages two letters of the line below stick to the last quotation mark: `spring.”Si`.
  private Piece withoutStrayLetters(Piece piece) {
    int stray = piece.text().length() - 3;
    boolean sticks = stray > 0 && piece.text().substring(stray).matches("[”\"»]Si");
    return sticks ? text.piece(piece.start(), piece.start() + stray, piece.kind()) : piece;
  }

  private Zone takeSignature(Piece piece) {
    HeadLine read = lines.read(piece);
    if (read instanceof HeadLine.Label) return takeLabel(piece, Zone.SIGNATURES);
    if (read instanceof HeadLine.Signed || read instanceof HeadLine.Furniture)
      return Zone.SIGNATURES;
    if (read instanceof HeadLine.Legend) {
      return Zone.NOTES; // the legend of groups is known: it is no note of the authors'
    }
    Optional<SignerList.Found> list = SignerList.of(piece);
    if (list.isPresent()) {
      if (list.get().label() != SignatureLabel.NONE) label = list.get().label();
      add(list.get().signers(), label, piece.kind());
      return Zone.SIGNATURES;
    }
    if (one(piece, Names.SURNAMES_ALONE)) return Zone.SIGNATURES;
    footnotes.add(piece);
    return signers.isEmpty() ? Zone.SIGNATURES : Zone.NOTES;
  }

  /// The title is the one line above the text that is nothing else. Of several, a heading beside
  /// the line that names the document; the line before it if it comes first there (L4), else the
  /// one after.
  private void settleTitle() {
    if (header.hasTitle() || candidates.isEmpty()) return;
    Piece title = titleOf();
    header.title(title);
    marks.titleFirst = marks.namesAfter > candidates.indexOf(title);
    int after = candidates.indexOf(title) + 1;
    for (Piece piece : candidates.subList(after, candidates.size()))
      body.add(withoutStrayLetters(piece));
    candidates.subList(after, candidates.size()).clear();
  }

  private Piece titleOf() {
    List<Piece> headings = candidates.stream().filter(p -> p.kind() == Piece.Kind.HEADING).toList();
    if (headings.size() == 1) return headings.getFirst();
    int names = marks.namesAfter;
    if (names > 0 && names <= candidates.size()) return candidates.get(names - 1);
    return candidates.get(Math.max(0, names) < candidates.size() ? Math.max(0, names) : 0);
  }

  private String layout() {
    if (!marks.named) return "L4b";
    if (text.isMarked()) return "L2";
    if (marks.below || marks.presented) return marks.kindBeforeTitle ? "L0" : "L1";
    String order = marks.titleFirst ? "L4" : "L3";
    return order.equals("L4") && text.language().equals("fr") ? "L4fr" : order;
  }
}
