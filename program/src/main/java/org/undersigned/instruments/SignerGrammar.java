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
          || group.flatMap(g -> Delegations.groupOf(g.value())).isPresent();
    }
  }

  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mr.",
          "Mrs",
          "Mrs.",
          "Ms",
          "Ms.",
          "Miss",
          "Mx",
          "Sir",
          "Dame",
          "Lord",
          "Lady",
          "Baroness",
          "Baron",
          "Viscount",
          "Viscountess",
          "Earl",
          "Count",
          "Countess",
          "Dr",
          "Dr.",
          "Prof",
          "Prof.",
          "Professor",
          "M.",
          "M",
          "Mme",
          "Mme.",
          "Mlle",
          "Mlle.",
          "MM.",
          "Hon.",
          "Rev.",
          "Reverend",
          "Herr",
          "Frau");
  static final Set<String> PARTICLES =
      Set.of(
          "de", "den", "der", "des", "del", "della", "delle", "degli", "dei", "dell", "di", "da",
          "das", "do", "dos", "du", "d", "la", "le", "les", "lo", "las", "los", "l", "van", "von",
          "vom", "vander", "vanden", "ver", "te", "ten", "ter", "'t", "zu", "zum", "zur", "af",
          "av", "y", "e", "i", "mac", "mc", "ó", "ní", "nic", "uí", "ui", "mhic", "o", "el", "al",
          "ar", "as", "bin", "bint", "ibn", "ben", "abu", "abou", "st", "st.", "saint", "san",
          "santa", "sainte", "in", "op", "het", "auf", "of", "und", "and", "et", "fitz");
  private static final Set<String> GIVEN_NAMES_TOO = Set.of("Al", "Ben", "Do", "Le", "San");
  private static final Pattern GROUP_CODE = Pattern.compile("[A-Z&]{2,6}(?:/[A-Z]{1,6})?");
  private static final Pattern BRACKETS =
      Pattern.compile("(?<name>[^()]+?)\\s*\\((?<rest>[^()]+)\\)\\s*");
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\u202F]+");

  private final Names names;

  SignerGrammar(Names names) {
    this.names = names;
  }

  /// The signature in `item`, which stands at offset `base` of the document's text.
  Optional<Signer> read(String item, int base) {
    Piece piece = trimmed(item, base);
    if (piece.text().isEmpty() || piece.text().length() > 200) return Optional.empty();
    List<Piece> parts = segments(piece);
    Optional<Part> group = groupOf(parts);
    if (group.isPresent()) parts = parts.subList(0, parts.size() - 1);
    Optional<Part> place = Optional.empty();
    if (parts.size() > 1) {
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
    return named(name, place, group, piece);
  }

  private static boolean looksLikeAPlace(String place) {
    return place.length() <= 90
        && !place.isEmpty()
        && !Character.isLowerCase(place.charAt(0))
        && !place.matches(".*[.!?:].*\\s.*");
  }

  private static Optional<Part> groupOf(List<Piece> parts) {
    if (parts.size() < 2) return Optional.empty();
    String last = parts.getLast().words();
    boolean code = GROUP_CODE.matcher(last).matches() && Delegations.stateOf(last).isEmpty();
    boolean listed = Delegations.groupOf(last).isPresent();
    boolean third =
        parts.size() > 2
            && Delegations.stateOf(parts.get(parts.size() - 2).words()).isPresent()
            && last.length() < 60;
    return code || listed || third ? Optional.of(part(parts.getLast())) : Optional.empty();
  }

  private List<Piece> segments(Piece piece) {
    Matcher brackets = BRACKETS.matcher(piece.text());
    List<Piece> parts = new ArrayList<>();
    if (brackets.matches()) {
      parts.add(piece(piece, 0, brackets.end("name")));
      addParted(piece, brackets.start("rest"), brackets.end("rest"), parts);
    } else addParted(piece, 0, piece.text().length(), parts);
    return parts;
  }

  private void addParted(Piece piece, int from, int to, List<Piece> parts) {
    int start = from;
    for (int i = from; i <= to; i++)
      if (i == to || piece.text().charAt(i) == ',') {
        Piece part = piece(piece, start, i);
        if (!part.text().isEmpty()) parts.add(part);
        start = i + 1;
      }
  }

  private Optional<Signer> named(
      Piece name, Optional<Part> place, Optional<Part> group, Piece whole) {
    List<Piece> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name.text());
    while (matcher.find()) words.add(piece(name, matcher.start(), matcher.end()));
    if (words.isEmpty() || words.size() > 9) return Optional.empty();
    int first = 0;
    while (first < words.size() - 1 && TITLES.contains(words.get(first).text())) first++;
    Optional<Part> title =
        first == 0 ? Optional.empty() : Optional.of(joined(words.subList(0, first)));
    List<Piece> rest = words.subList(first, words.size());
    int surname = surnameAt(rest);
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
    while (at < words.size() && !inCapitals(words.get(at).text())) at++;
    if (at == words.size()) return -1;
    for (int i = at + 1; i < words.size(); i++)
      if (!inCapitals(words.get(i).text())
          && !isParticle(words.get(i).text())
          && !isSuffix(words.get(i).text())) return -1;
    return beforeParticles(words, at);
  }

  private static int beforeParticles(List<Piece> words, int surname) {
    int at = surname;
    while (at > 1 && isParticle(words.get(at - 1).text())) at--;
    // the first word can be a particle only where no given name is printed
    if (at == 1
        && isParticle(words.getFirst().text())
        && !GIVEN_NAMES_TOO.contains(words.getFirst().text())) at = 0;
    return at;
  }

  /// The first particle after a given name begins the surname: "Miguel de la Fuente Ortiz"; else it
  /// is the last word.
  private static int lastName(List<Piece> words) {
    for (int i = 1; i < words.size() - 1; i++)
      if (isParticle(words.get(i).text()) && Character.isLowerCase(words.get(i).text().charAt(0)))
        return i;
    int last = words.size() - 1;
    while (last > 1 && isSuffix(words.get(last).text())) last--;
    return last == 0 ? 0 : beforeParticles(words, last);
  }

  private static boolean isAName(List<Piece> words) {
    boolean capital = false;
    for (Piece word : words) {
      int first = word.text().codePointAt(0);
      boolean upper = Character.isUpperCase(first) || (first == '\'' && word.text().length() > 1);
      if (!upper && !isParticle(word.text()) && !elided(word.text())) return false;
      if (word.text().chars().anyMatch(Character::isDigit)) return false;
      if (word.text().matches(".*[:;?!”“\"]")) return false;
      capital |= upper || elided(word.text());
    }
    return capital && words.size() <= 6;
  }

  private static boolean elided(String word) {
    return word.matches("[dl]['’]\\p{Lu}.*");
  }

  static boolean isParticle(String word) {
    boolean initial = word.length() == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    return !initial && PARTICLES.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isSuffix(String word) {
    return Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "junior", "fils").contains(word);
  }

  /// Whether a word is printed in capitals: "BOER", "O'REILLY", "d'ORSAVAC", "McDONALD", "WEIß"; no
  /// initial ("J.") and no word with only its first letter large.
  static boolean inCapitals(String word) {
    int capitals = 0;
    int run = 0;
    int small = 0;
    boolean dotted = word.matches("(?:\\p{Lu}\\.-?)+");
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    for (int letter : letters) {
      if (Character.isUpperCase(letter)) {
        capitals++;
        run++;
      } else if (letter != 'ß' && letter != 'ʼ') {
        small++;
        run = 0;
      }
    }
    if (dotted || capitals < 2) return false;
    return small == 0 || (run >= 2 && small <= 4 && run > small && endsInCapitals(word));
  }

  private static boolean endsInCapitals(String word) {
    return word.matches("\\p{L}{1,4}['’]?\\p{Lu}{2,}.*")
        || word.matches("(?:Mc|Mac|De|Di|La|Le|Lo|Van|Von|Fitz)\\p{Lu}{2,}.*");
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
  private static Piece piece(Piece whole, int from, int to) {
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
