package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.SignerGrammar.Names;
import org.undersigned.instruments.SignerGrammar.Signer;

/// Reads a run of signatures parted by ` ; `. The last item without one is the boundary between the
/// signatures and the text: what stands behind it in the same piece is handed back.
final class SignerList {
  /// @param end offset (UTF-16) after the last signature
  /// @param open whether the list ends in a ` ; `, so that the next piece continues it
  /// @param label what the words before the list tell of it
  record Found(List<Signer> signers, int end, boolean open, SignatureLabel label) {}

  /// A longer piece is text, whatever stands in it.
  private static final int LONGEST = 40_000;

  private static final Pattern END =
      Pattern.compile(
          "[^,;]{3,80},[^,;\\n"
              + "]{3,60}?(?:,\\s*[A-Z]{2,5}(?:/[A-Z]{1,5})?)?(?=\\s*\\n"
              + "|\\s+[“\"«]?\\p{Lu}\\p{Ll}*[\\s,])");

  private static final SignerGrammar MIXED = new SignerGrammar(Names.GIVEN_THEN_SURNAME);

  private SignerList() {}

  /// The signatures that begin with `piece`, or empty if it is no list of them.
  static Optional<Found> of(Piece piece) {
    if (piece.text().length() > LONGEST) return Optional.empty();
    Optional<SignatureLabel> sentence = SignatureLabel.inASentence(piece.text());
    if (sentence.isPresent())
      return fuller(bySemicolons(piece, sentence), otherwise(piece, sentence))
          .filter(f -> f.signers().size() > 1 && f.signers().stream().allMatch(Signer::placed));
    Optional<SignatureLabel> label = SignatureLabel.at(piece.text());
    return fuller(bySemicolons(piece, label), otherwise(piece, label));
  }

  private static Optional<Found> fuller(Optional<Found> parted, Optional<Found> others) {
    if (parted.isEmpty() || others.isEmpty()) return parted.or(() -> others);
    return others.get().signers().size() > parted.get().signers().size() ? others : parted;
  }

  /// A list that no ` ; ` parts; it fills the piece.
  private static Optional<Found> otherwise(Piece piece, Optional<SignatureLabel> label) {
    int at = label.map(SignatureLabel::end).orElse(0);
    List<Signer> signers =
        SignerItems.of(
            piece.text().substring(at),
            piece.start() + at,
            piece.kind(),
            label.isPresent() ? SignerItems.Announced.BY_A_LABEL : SignerItems.Announced.NOT);
    return signers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(signers, piece.end(), false, label.orElse(SignatureLabel.NONE)));
  }

  private static Optional<Found> bySemicolons(Piece piece, Optional<SignatureLabel> label) {
    boolean labelled = label.isPresent();
    int at = label.map(SignatureLabel::end).orElse(0);
    SignerGrammar grammar = new SignerGrammar(Names.CAPITAL_SURNAMES);
    List<Signer> signers = new ArrayList<>();
    int mixed = 0;
    while (true) {
      int semicolon = piece.text().indexOf(';', at);
      boolean last = semicolon < 0;
      String item = piece.text().substring(at, last ? piece.text().length() : semicolon);
      int base = piece.start() + at;
      Optional<Signer> signer = last ? lastOf(item, base, grammar) : grammar.read(item, base);
      if (item.isBlank() && last && !signers.isEmpty())
        return Optional.of(
            new Found(
                signers,
                piece.start() + piece.text().length(),
                true,
                label.orElse(SignatureLabel.NONE)));
      if (signer.filter(s -> s.placed() || s.title().isPresent()).isEmpty()) {
        // now and then a member's name is printed without capitals; such a list is still a list
        signer = last ? lastOf(item, base, MIXED) : MIXED.read(item, base).filter(Signer::placed);
        if (signer.filter(Signer::placed).isEmpty() || ++mixed > 1 + signers.size() / 2)
          return Optional.empty();
      }
      signers.add(signer.get());
      if (last) break;
      at = semicolon + 1;
    }
    if (mixed == signers.size()) return Optional.empty();
    // One name alone may be anything: it needs a place that is known, or the label.
    if (signers.size() == 1
        && !labelled
        && !(signers.getFirst().known() && signers.getFirst().title().isPresent()))
      return Optional.empty();
    return Optional.of(
        new Found(signers, signers.getLast().end(), false, label.orElse(SignatureLabel.NONE)));
  }

  private static Optional<Signer> lastOf(String item, int base, SignerGrammar grammar) {
    Optional<Signer> whole = grammar.read(item, base);
    if (whole.filter(s -> s.known() || (item.strip().indexOf('\n') < 0 && s.placed())).isPresent())
      return whole;
    Matcher end = END.matcher(item);
    for (int from = 0; from < item.length() && end.find(from); from = end.end()) {
      Optional<Signer> signer = grammar.read(item.substring(0, end.end()), base);
      if (signer.filter(Signer::known).isPresent()) return signer;
      if (end.end() == from) break;
    }
    int line = item.strip().indexOf('\n');
    if (line > 0) {
      Optional<Signer> first =
          grammar.read(item.substring(0, item.indexOf(item.strip()) + line), base);
      if (first.filter(Signer::placed).isPresent()) return first;
    }
    return whole.filter(s -> s.placed() || s.title().isPresent());
  }
}
