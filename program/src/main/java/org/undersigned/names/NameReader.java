package org.undersigned.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.names.NameReading.Why;
import org.undersigned.names.NameTokens.Inside;
import org.undersigned.names.NameTokens.Token;

/// Takes a name as written apart.
///
/// Reads names in any script and order: `Иванов А. Б.`, `А. Б. Иванов`, `IVANOV, Anna`,
/// `Margreet van der HEIKE`, `Сабырұлы Ерлан`, `محمد بن سلمان`. A word that could be either given
/// name or surname is decided by what the name itself tells (capitals, comma, patronymic, initials,
/// known names), then by the order handed in. Never fails: a text that names nobody is a result.
public final class NameReader {
  /// A longer text is no name, whatever it says.
  private static final int LONGEST = 400;

  private static final Pattern ENDS =
      Pattern.compile("^[\\s\\p{Punct}«»“”]+|[\\s\\p{Punct}«»“”]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern STOPS = Pattern.compile("[\\s.]+");

  private NameReader() {}

  /// Reads a name of which nothing else is known.
  public static NameReading read(String asWritten) {
    return read(asWritten, NameOrder.UNKNOWN);
  }

  /// Reads a name that stands in a list or text which writes its names in `usual` order. What the
  /// name itself tells goes before the usual order.
  public static NameReading read(String asWritten, NameOrder usual) {
    if (asWritten.length() > LONGEST) {
      return new NameReading.Unnamed(asWritten, Why.DESCRIPTION);
    }
    var tokens = NameTokens.of(asWritten);
    if (tokens.isEmpty()) {
      return new NameReading.Unnamed(asWritten, asWritten.isBlank() ? Why.BLANK : Why.PLACEHOLDER);
    }
    if (isPlaceholder(asWritten, tokens)) {
      return new NameReading.Unnamed(asWritten, Why.PLACEHOLDER);
    }
    if (isDescription(tokens)) {
      return new NameReading.Unnamed(asWritten, Why.DESCRIPTION);
    }
    return new NameReading.Named(new NameRoles(asWritten, tokens, usual).decide());
  }

  /// The order in which most of `names` are written, `UNKNOWN` where too few tell or they disagree.
  public static NameOrder usualOrder(List<String> names) {
    int surnameFirst = 0;
    int givenFirst = 0;
    for (String name : names) {
      if (read(name) instanceof NameReading.Named(PersonName read)) {
        surnameFirst += read.order() == NameOrder.SURNAME_FIRST ? 1 : 0;
        givenFirst += read.order() == NameOrder.GIVEN_FIRST ? 1 : 0;
      }
    }
    if (surnameFirst > 2 * givenFirst) {
      return NameOrder.SURNAME_FIRST;
    }
    return givenFirst > 2 * surnameFirst ? NameOrder.GIVEN_FIRST : NameOrder.UNKNOWN;
  }

  /// Whether a word has an ending that makes a father's name of a given name (-ович, -uly, -қызы).
  public static boolean isFathersName(String word) {
    return Patronymics.of(word).isPresent();
  }

  /// Whether a cell holds a word for a sum where a name would stand (`TOTAL`, `Итого: 57 человек`),
  /// and nothing but numbers and words that go with it.
  public static boolean isSum(String cell) {
    if (cell.length() > LONGEST_SUM) {
      return false;
    }
    boolean sum = false;
    for (String word : NOT_LETTERS.split(cell)) {
      if (word.isEmpty()) {
        continue;
      }
      var folded = NameWords.folded(word);
      if (NameWords.tellsSum(folded)) {
        sum = true;
      } else if (!NameWords.standsBesideSum(folded)) {
        return false;
      }
    }
    return sum;
  }

  private static final int LONGEST_SUM = 40;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /// The honorific that a name begins with (`daw` of `Daw Khin Mar`), empty where it begins with
  /// none. Only lists that mostly write one tell that it is none of the name's own words.
  public static String honorific(String name) {
    int end = name.indexOf(' ');
    var first = end < 0 ? "" : NameWords.folded(name.substring(0, end));
    return NameWords.isHonorific(first) ? first : "";
  }

  private static boolean isPlaceholder(String asWritten, List<Token> tokens) {
    if (tokens.stream().allMatch(token -> token.text().chars().allMatch(Character::isDigit))) {
      return true;
    }
    var whole = Normalizer.normalize(asWritten.strip(), Normalizer.Form.NFKC);
    var stripped = ENDS.matcher(whole).replaceAll("");
    return NameWords.standsForAbsence(NameWords.folded(SPACES.matcher(whole).replaceAll(" ")))
        || NameWords.standsForAbsence(NameWords.folded(SPACES.matcher(stripped).replaceAll(" ")))
        || NameWords.standsForAbsence(
            STOPS.matcher(stripped).replaceAll("").toLowerCase(Locale.ROOT));
  }

  /// Words told rather than a name: three or more in small letters, beside them hardly one in
  /// capitals (`Same man, possibly`). Names written in small letters throughout stay names.
  private static boolean isTold(List<Token> tokens) {
    long capitals = 0;
    long small = 0;
    for (Token token : tokens) {
      if (Character.isUpperCase(token.text().codePointAt(0))) {
        capitals++;
      } else if (Character.isLowerCase(token.text().codePointAt(0))
          && !NameWords.isParticle(token.folded())
          && !NameWords.announcesFather(token.folded())) {
        small++;
      }
    }
    return capitals >= 1 && small >= 3 && small > 2 * capitals;
  }

  /// `неизвестный мужчина`, `unidentified body (tag 117)`: a word for the unknown among the first
  /// two, and no word written like a name after it unless it is a noun for a person; or a noun for
  /// a person first, and no word written like a name: `woman, about 30`, `мужчина, имя не названо`.
  private static boolean isDescription(List<Token> tokens) {
    boolean unknown =
        tokens.stream().limit(2).anyMatch(t -> NameWords.describesTheUnknown(t.folded()));
    boolean noun = tokens.stream().anyMatch(t -> NameWords.isPersonNoun(t.folded()));
    long likeNames =
        tokens.stream()
            .filter(t -> t.inside() == Inside.NAME)
            .filter(t -> !NameWords.describesTheUnknown(t.folded()))
            .filter(t -> !NameWords.isPersonNoun(t.folded()))
            .filter(t -> Character.isUpperCase(t.text().codePointAt(0)))
            .count();
    if (isTold(tokens)) {
      return true;
    }
    boolean nounFirst = NameWords.isPersonNoun(tokens.getFirst().folded());
    return unknown && (noun || likeNames == 0) || nounFirst && likeNames == 0 && tokens.size() > 1;
  }
}
