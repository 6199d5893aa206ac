package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;

/// Reads one signature: `title given surname, place, group`, each part as printed.
///
/// In lists since about 2008 capitals mark the surname and everything after it, particles before it
/// included; older lists print the surname alone; other houses print given name and surname alike.
final class SignerGrammar {
  /// How the name is printed.
  enum Names {
    /// "Ms Margreet De BOER"
    CAPITAL_SURNAMES,
    /// "Van Oostkamp", "Lord Tremaddock"
    SURNAMES_ALONE,
    /// "Michael Gahler"
    GIVEN_THEN_SURNAME
  }

  /// The parts of a signature; offsets are UTF-16 in the document's text.
  record Signer(
      Optional<Part> title,
      Optional<Part> given,
      Part surname,
      Optional<Part> place,
      Optional<Part> group,
      int start,
      int end) {

    boolean placed() {
      return place.isPresent() || group.isPresent();
    }

    /// Whether its place is a state or its group a code that is listed.
    boolean known() {
      return place.flatMap(p -> Delegations.stateOf(p.value())).isPresent()
          || group.flatMap(g -> Delegations.groupOf(g.value())).isPresent()
          || group.filter(g -> SignerWords.isGroupInWords(g.value())).isPresent();
    }
  }

  private static final Set<String> GIVEN_NAMES_TOO = Set.of("Al", "Ben", "Do", "Le", "San");
  private static final Pattern GROUP_CODE = Pattern.compile("[\\p{Lu}&]{2,6}(?:/\\p{Lu}{1,6})?");
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\u202F,|]+");

  private final Names names;

  SignerGrammar(Names names) {
    this.names = names;
  }

  /// The signature in `item`, which stands at offset `base` of the document's text.
  Optional<Signer> read(String item, int base) {
    int at = SignerParts.nameAt(item);
    Piece piece = trimmed(item.substring(at), base + at);
    if (piece.text().isEmpty() || piece.text().length() > 200) return Optional.empty();
    List<Piece> parts = SignerParts.of(piece);
    if (parts.isEmpty()) return Optional.empty();
    Optional<Part> group = groupOf(parts);
    if (group.isPresent()) parts = parts.subList(0, parts.size() - 1);
    Optional<Part> place = Optional.empty();
    if (parts.size() > (isTurned(parts) && group.isEmpty() ? 2 : 1)) {
      place = Optional.of(part(parts.getLast()));
      parts = parts.subList(0, parts.size() - 1);
    }
    Piece name =
        new Piece(
            parts.getFirst().start(),
            parts.getLast().end(),
            piece
                .text()
                .substring(
                    parts.getFirst().start() - piece.start(),
                    parts.getLast().end() - piece.start()),
            Piece.Kind.TEXT);
    if (place.filter(p -> !looksLikeAPlace(p.value())).isPresent()) return Optional.empty();
    Optional<Signer> turned =
        parts.size() == 2
            ? turned(parts.getFirst(), parts.getLast(), place, group)
            : Optional.empty();
    return turned.isPresent() ? turned : named(name, place, group, piece);
  }

  /// "TIERNEY, Lorcan": the first part is a surname, the second given names and no state.
  private static boolean isTurned(List<Piece> parts) {
    return parts.size() > 1
        && words(parts.getFirst()).stream()
            .allMatch(w -> SignerWords.inCapitals(w.text()) || SignerWords.isParticle(w.text()))
        && Delegations.stateOf(parts.get(1).words()).isEmpty()
        && isGiven(words(parts.get(1)));
  }

  /// Surname and given names in parts of their own; a title may stand before either.
  private static Optional<Signer> turned(
      Piece surname, Piece given, Optional<Part> place, Optional<Part> group) {
    List<Piece> named = words(surname);
    List<Piece> before = words(given);
    List<Piece> titled =
        named.size() > 1 && SignerWords.TITLES.contains(named.getFirst().text()) ? named : before;
    Optional<Part> title = Optional.empty();
    if (titled.size() > 1 && SignerWords.TITLES.contains(titled.getFirst().text())) {
      title = Optional.of(joined(titled.subList(0, 1)));
      if (titled == named) named = named.subList(1, named.size());
      else before = before.subList(1, before.size());
    }
    if (!isAName(named) || !isGiven(before)) return Optional.empty();
    Part last = group.or(() -> place).orElse(part(given));
    return Optional.of(
        new Signer(
            title,
            Optional.of(joined(before)),
            joined(named),
            place,
            group,
            surname.start(),
            Math.max(last.end(), given.end())));
  }

  /// Given names and initials, none in capitals.
  private static boolean isGiven(List<Piece> words) {
    return !words.isEmpty()
        && words.size() <= 4
        && words.stream()
            .allMatch(
                w ->
                    Character.isUpperCase(w.text().codePointAt(0))
                        && !SignerWords.inCapitals(w.text())
                        && w.text().chars().noneMatch(Character::isDigit));
  }

  private static List<Piece> words(Piece name) {
    List<Piece> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name.text());
    while (matcher.find()) words.add(piece(name, matcher.start(), matcher.end()));
    return words;
  }

  private static boolean looksLikeAPlace(String place) {
    return place.length() <= 90
        && !place.isEmpty()
        && !startsWithATitle(place)
        && !Character.isLowerCase(place.charAt(0))
        && !place.matches(".*[.!?:].*\\s.*");
  }

  /// "Ms Ingvild AASGAARD" beside another name is no place.
  private static boolean startsWithATitle(String words) {
    int space = words.indexOf(' ');
    return space > 0 && SignerWords.TITLES.contains(words.substring(0, space));
  }

  private static Optional<Part> groupOf(List<Piece> parts) {
    if (parts.size() < 2) return Optional.empty();
    String last = parts.getLast().words();
    boolean code = GROUP_CODE.matcher(last).matches() && Delegations.stateOf(last).isEmpty();
    boolean listed = Delegations.groupOf(last).isPresent() || SignerWords.isGroupInWords(last);
    boolean third =
        parts.size() > 2
            && Delegations.stateOf(parts.get(parts.size() - 2).words()).isPresent()
            && last.length() < 60;
    return code || listed || third ? Optional.of(part(parts.getLast())) : Optional.empty();
  }

  private Optional<Signer> named(
      Piece name, Optional<Part> place, Optional<Part> group, Piece whole) {
    List<Piece> words = words(name);
    // "Ireland: Mr A B": the names stand under what is before the colon.
    if (words.isEmpty() || words.size() > 9 || name.text().indexOf(':') >= 0)
      return Optional.empty();
    int first = 0;
    while (first < words.size() - 1 && SignerWords.TITLES.contains(words.get(first).text()))
      first++;
    Optional<Part> title =
        first == 0 ? Optional.empty() : Optional.of(joined(words.subList(0, first)));
    List<Piece> rest = words.subList(first, words.size());
    int surname = surnameAt(rest);
    int turn = surname < 0 || names == Names.SURNAMES_ALONE ? surnameFirst(rest) : -1;
    if (turn > 0)
      return Optional.of(
          new Signer(
              title,
              Optional.of(joined(rest.subList(turn, rest.size()))),
              joined(rest.subList(0, turn)),
              place,
              group,
              whole.start(),
              whole.end()));
    if (surname < 0) return Optional.empty();
    Optional<Part> given =
        surname == 0 ? Optional.empty() : Optional.of(joined(rest.subList(0, surname)));
    if (given.filter(g -> !Character.isUpperCase(g.value().codePointAt(0))).isPresent())
      return Optional.empty();
    return Optional.of(
        new Signer(
            title,
            given,
            joined(rest.subList(surname, rest.size())),
            place,
            group,
            whole.start(),
            whole.end()));
  }

  private int surnameAt(List<Piece> words) {
    return switch (names) {
      case CAPITAL_SURNAMES -> capitals(words);
      case SURNAMES_ALONE -> capitals(words) > 0 ? capitals(words) : isAName(words) ? 0 : -1;
      case GIVEN_THEN_SURNAME ->
          capitals(words) > 0 ? capitals(words) : isAName(words) ? lastName(words) : -1;
    };
  }

  /// The first word in capitals, or the first of the particles before it; −1 if there is none.
  private static int capitals(List<Piece> words) {
    int at = 0;
    while (at < words.size() && !SignerWords.inCapitals(words.get(at).text())) at++;
    if (at == words.size()) return -1;
    for (int i = at + 1; i < words.size(); i++)
      if (!SignerWords.inCapitals(words.get(i).text())
          && !SignerWords.isParticle(words.get(i).text())
          && !SignerWords.isSuffix(words.get(i).text())) return -1;
    return beforeParticles(words, at);
  }

  /// How many words of "van der LAAN Marijke" are the surname: particles and capitals, given names
  /// after them; −1 where the words do not stand so.
  private static int surnameFirst(List<Piece> words) {
    int at = 0;
    while (at < words.size() && SignerWords.isParticle(words.get(at).text())) at++;
    if (at == words.size() || !SignerWords.inCapitals(words.get(at).text())) return -1;
    while (at < words.size()
        && (SignerWords.inCapitals(words.get(at).text())
            || SignerWords.isParticle(words.get(at).text())
                && at + 1 < words.size()
                && SignerWords.inCapitals(words.get(at + 1).text()))) at++;
    return at < words.size() && isGiven(words.subList(at, words.size())) ? at : -1;
  }

  private static int beforeParticles(List<Piece> words, int surname) {
    int at = surname;
    while (at > 1 && SignerWords.isParticle(words.get(at - 1).text())) at--;
    // the first word can be a particle only where no given name is printed
    if (at == 1
        && SignerWords.isParticle(words.getFirst().text())
        && !GIVEN_NAMES_TOO.contains(words.getFirst().text())) at = 0;
    return at;
  }

  /// The first particle after a given name begins the surname: "Miguel de la Fuente Ortiz"; else it
  /// is the last word.
  private static int lastName(List<Piece> words) {
    for (int i = 1; i < words.size() - 1; i++)
      if (SignerWords.isParticle(words.get(i).text())
          && Character.isLowerCase(words.get(i).text().charAt(0))) return i;
    int last = words.size() - 1;
    while (last > 1 && SignerWords.isSuffix(words.get(last).text())) last--;
    return last == 0 ? 0 : beforeParticles(words, last);
  }

  private static boolean isAName(List<Piece> words) {
    boolean capital = false;
    for (Piece word : words) {
      int first = word.text().codePointAt(0);
      boolean upper = Character.isUpperCase(first) || (first == '\'' && word.text().length() > 1);
      if (!upper && !SignerWords.isParticle(word.text()) && !elided(word.text())) return false;
      if (word.text().chars().anyMatch(Character::isDigit)) return false;
      if (word.text().matches(".*[:;?!”“\"]")) return false;
      capital |= upper || elided(word.text());
    }
    return capital && words.size() <= 6;
  }

  private static boolean elided(String word) {
    return word.matches("[dl]['’]\\p{Lu}.*");
  }

  /// The words with one space between; a hyphen at a line's end joins what it parts.
  private static Part joined(List<Piece> words) {
    int start = words.getFirst().start();
    int end = words.getLast().end();
    String value = String.join(" ", words.stream().map(Piece::text).toList());
    return new Part(value.replaceAll("(?<=\\p{L}[-‐‑]) ", ""), start, end);
  }

  private static Part part(Piece piece) {
    return new Part(piece.words(), piece.start(), piece.end());
  }

  private static Piece trimmed(String text, int base) {
    return piece(new Piece(base, base + text.length(), text, Piece.Kind.TEXT), 0, text.length());
  }

  /// The part of `whole` between two offsets in it, without white space at its ends.
  static Piece piece(Piece whole, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && InstrumentText.isSpace(whole.text().charAt(start))) start++;
    while (end > start && InstrumentText.isSpace(whole.text().charAt(end - 1))) end--;
    return new Piece(
        whole.start() + start,
        whole.start() + end,
        whole.text().substring(start, end),
        whole.kind());
  }
}
