package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.instruments.SignerGrammar.Names;
import org.undersigned.instruments.SignerGrammar.Signer;

/// Signatures that no ` ; ` parts: one a line, one in each cell of a row, behind commas, or names
/// under the state or the group they belong to.
///
/// A way of parting is taken only if each of its items is a signature and most of them name a state
/// or a group that is listed.
final class SignerItems {
  static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Baroness|Dr|Prof|M|MM|Mme|Mlle)\\.?[\\s\\u00A0]+";
  private static final String AND = "(?:(?:and|et|&)[\\s\\u00A0]+)?";
  private static final List<Pattern> PARTINGS =
      List.of(
          Pattern.compile("[\\r\\n]+"),
          Pattern.compile("(?<=[)\\]])[\\s\\u00A0]*[,;·•]?[\\s\\u00A0]*" + AND + "(?=\\p{L}|['’])"),
          Pattern.compile(
              "[\\s\\u00A0]*[,;·•\\n][\\s\\u00A0]*"
                  + AND
                  + "(?="
                  + TITLE
                  + "\\p{L})|[\\s\\u00A0]+(?:and|et|&)[\\s\\u00A0]+(?="
                  + TITLE
                  + "\\p{L})"),
          Pattern.compile("[\\s\\u00A0]*[;•·\\n][\\s\\u00A0]*" + AND));
  private static final Pattern CELLS = Pattern.compile("\\t");
  private static final Pattern NAMES_ONLY =
      Pattern.compile(
          "[\\s\\u00A0]*[,;\\n][\\s\\u00A0]*" + AND + "|[\\s\\u00A0]+(?:and|et|&)[\\s\\u00A0]+");
  private static final Pattern UNDER =
      Pattern.compile("(?<of>[^:,;()\\n]{2,60}?)[\\s\\u00A0]*[:：][\\s\\u00A0]*(?<names>\\S.*)");
  private static final SignerGrammar CAPITALS = new SignerGrammar(Names.CAPITAL_SURNAMES);
  private static final SignerGrammar MIXED = new SignerGrammar(Names.GIVEN_THEN_SURNAME);

  /// Whether words before the list say that it is one.
  enum Announced {
    BY_A_LABEL,
    NOT
  }

  private SignerItems() {}

  /// The signatures that `text`, at offset `base` of the document, is made of; empty if it is no
  /// list of them.
  static List<Signer> of(String text, int base, Piece.Kind kind, Announced announced) {
    if (kind == Piece.Kind.ROW) {
      List<Signer> cells = accepted(parted(text, base, CELLS), announced, 1);
      if (!cells.isEmpty()) return cells;
      List<Signer> names = namesIn(parted(text, base, CELLS));
      boolean titled = names.stream().allMatch(s -> s.title().isPresent() && s.given().isPresent());
      if (names.size() > 1 && titled) return names;
    }
    Optional<Signer> alone = strong(text, base);
    if (alone.isPresent()) return List.of(alone.get());
    for (Pattern parting : PARTINGS) {
      List<Signer> items = accepted(parted(text, base, parting), announced, 2);
      if (!items.isEmpty()) return items;
    }
    List<Signer> grouped = underHeads(text, base);
    if (!grouped.isEmpty() || announced == Announced.NOT) return grouped;
    return namesOnly(text, base);
  }

  /// One signature by itself: its state is listed, and its group is or a title stands before it.
  private static Optional<Signer> strong(String text, int base) {
    return CAPITALS
        .read(text, base)
        .filter(s -> s.place().flatMap(p -> Delegations.stateOf(p.value())).isPresent())
        .filter(
            s ->
                s.title().isPresent()
                    || s.group().flatMap(g -> Delegations.groupOf(g.value())).isPresent());
  }

  private static List<Piece> parted(String text, int base, Pattern parting) {
    List<Piece> items = new ArrayList<>();
    Matcher sign = parting.matcher(text);
    int from = 0;
    while (sign.find()) {
      items.add(item(text, base, from, sign.start()));
      from = sign.end();
    }
    items.add(item(text, base, from, text.length()));
    items.removeIf(i -> i.text().isBlank());
    return items;
  }

  private static Piece item(String text, int base, int from, int to) {
    return new Piece(base + from, base + to, text.substring(from, to), Piece.Kind.TEXT);
  }

  private static List<Signer> accepted(List<Piece> items, Announced announced, int least) {
    List<Signer> signers = new ArrayList<>();
    int known = 0;
    int mixed = 0;
    for (Piece item : items) {
      Optional<Signer> signer = CAPITALS.read(item.text(), item.start()).filter(Signer::placed);
      if (signer.isEmpty()) {
        signer = MIXED.read(item.text(), item.start()).filter(s -> s.placed() && s.known());
        mixed++;
      }
      if (signer.isEmpty()) return List.of();
      if (signer.get().known()) known++;
      signers.add(signer.get());
    }
    boolean enough =
        signers.size() >= least
            && (known * 2 > signers.size() || known > 0 && announced == Announced.BY_A_LABEL);
    boolean capitals = mixed * 2 <= signers.size() || announced == Announced.BY_A_LABEL;
    return enough && capitals ? signers : List.of();
  }

  /// "Ireland: Mr A B, Ms C D": names under their state or group, one state or group a line.
  private static List<Signer> underHeads(String text, int base) {
    List<Signer> signers = new ArrayList<>();
    for (Piece line : parted(text, base, Pattern.compile("[\\r\\n]+|;"))) {
      Matcher under = UNDER.matcher(line.text().stripTrailing());
      if (!under.matches()) return List.of();
      Part of =
          new Part(
              under.group("of").strip(),
              line.start() + under.start("of"),
              line.start() + under.end("of"));
      boolean state = Delegations.stateOf(of.value()).isPresent();
      boolean group = Delegations.groupOf(of.value()).isPresent();
      if (!state && !group) return List.of();
      List<Signer> below = namesOnly(under.group("names"), line.start() + under.start("names"));
      if (below.isEmpty()) return List.of();
      for (Signer s : below)
        signers.add(
            new Signer(
                s.title(),
                s.given(),
                s.surname(),
                state ? Optional.of(of) : s.place(),
                state ? s.group() : Optional.of(of),
                s.start(),
                s.end()));
    }
    return signers;
  }

  /// Names of which nothing else is printed, or a group in brackets; each of two words at least.
  private static List<Signer> namesOnly(String text, int base) {
    return namesIn(parted(text, base, NAMES_ONLY));
  }

  private static List<Signer> namesIn(List<Piece> items) {
    List<Signer> signers = new ArrayList<>();
    for (Piece item : items) {
      Optional<Signer> signer = CAPITALS.read(item.text(), item.start());
      if (signer.isEmpty()) signer = MIXED.read(item.text(), item.start());
      if (signer.filter(s -> s.given().isPresent() || s.title().isPresent()).isEmpty())
        return List.of();
      signers.add(signer.get());
    }
    return signers;
  }
}
