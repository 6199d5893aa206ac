package org.undersigned.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the surname among the full words of a name in which neither comma nor capitals tell it.
final class SurnamePlace {
  private static final Pattern MEANS_SON = Pattern.compile("(?:ович|евич|ьич)$");

  /// The words that are the surname, and what order that shows; `UNKNOWN` where it is a guess.
  record Place(List<Integer> surnames, NameOrder order) {}

  /// Weights of the signs, in the order of their strength; a difference below the threshold is a
  /// guess. The usual order outweighs one sign and is outweighed by two.
  private static final double KNOWN = 2;

  private static final double ENDING = 2;
  private static final double USUAL = 2.5;

  /// Nearly nobody but a surname ends in -ov or -ev: that outweighs what is usual in the list.
  private static final Pattern ENDS_IN_OV =
      Pattern.compile(".{2,}(?:ov|ev|ova|eva|ов|ев|ёв|ова|ева|ёва|оў|еў)$");

  private static final double SURELY = 3;
  private static final double SURE = 0.9;

  private final List<NameTokens.Token> tokens;
  private final NameOrder usual;

  SurnamePlace(List<NameTokens.Token> tokens, NameOrder usual) {
    this.tokens = tokens;
    this.usual = usual;
  }

  /// `full` are the words in question, `open` the same with the initials.
  Place among(List<Integer> full, List<Integer> open) {
    int first = full.getFirst();
    int last = full.getLast();
    if (full.size() == 1) {
      boolean given =
          KnownNames.isGiven(tokens.get(first).text())
              && !KnownNames.isSurname(tokens.get(first).text());
      return new Place(given ? List.of() : List.of(first), NameOrder.UNKNOWN);
    }
    if (EastAsianNames.isEastAsian(tokens.get(first)) && tokens.get(last).text().length() <= 2) {
      return new Place(List.of(first), NameOrder.SURNAME_FIRST);
    }
    var byPatronymic = byPatronymic(full);
    if (byPatronymic.isPresent()) {
      return byPatronymic.get();
    }
    double lean = lean(first, last, full.size());
    boolean initialLast = open.size() > full.size() && open.getLast() > last;
    boolean initialBetween =
        open.stream().anyMatch(i -> i > first && i < last) && open.size() > full.size();
    if (initialLast) {
      lean += ENDING;
    } else if (initialBetween || open.getFirst() < first) {
      lean -= ENDING;
    }
    var order =
        Math.abs(lean) < SURE
            ? NameOrder.UNKNOWN
            : lean > 0 ? NameOrder.SURNAME_FIRST : NameOrder.GIVEN_FIRST;
    return new Place(List.of(lean > 0 ? first : last), order);
  }

  /// Three full words of which one is a father's name: last, the surname is first; between, the
  /// surname is last. Of two words that both have the form (`Роман Аркадьевич Абрамович`), the one
  /// in between.
  private Optional<Place> byPatronymic(List<Integer> full) {
    int last = full.size() - 1;
    if (full.size() == 2) {
      return patronymicWithoutSurname(full.get(0), full.get(1));
    }
    if (full.size() == 3 && isPatronymic(full.get(1)) && !isSurely(full.get(2))) {
      return Optional.of(new Place(List.of(full.get(2)), NameOrder.GIVEN_FIRST));
    }
    if (isPatronymic(full.get(last))) {
      boolean twoSurnames = full.size() > 3 && !KnownNames.isGiven(tokens.get(full.get(1)).text());
      return Optional.of(
          new Place(
              twoSurnames ? full.subList(0, full.size() - 2) : List.of(full.getFirst()),
              NameOrder.SURNAME_FIRST));
    }
    return Optional.empty();
  }

  /// `Иван Петрович`, `Анна Сергеевна`: no surname at all. Latin -ovich and the like, Kazakh -uly
  /// stand for a surname here.
  private Optional<Place> patronymicWithoutSurname(int first, int second) {
    boolean son =
        MEANS_SON.matcher(tokens.get(second).folded()).find()
            && KnownNames.isGiven(tokens.get(first).text());
    return isSurely(second) || son
        ? Optional.of(new Place(List.of(), NameOrder.GIVEN_FIRST))
        : Optional.empty();
  }

  private boolean isPatronymic(int i) {
    return Patronymics.of(tokens.get(i).text()).isPresent();
  }

  private boolean isSurely(int i) {
    return Patronymics.of(tokens.get(i).text()).map(Patronymics.Patronymic::surely).orElse(false);
  }

  /// Above zero where the first word is rather the surname, below where the last is.
  private double lean(int first, int last, int words) {
    double lean = surnameLikeness(first) - surnameLikeness(last);
    lean +=
        switch (usual) {
          case SURNAME_FIRST -> USUAL;
          case GIVEN_FIRST, OWN_THEN_FATHERS -> -USUAL;
          // Lists in Cyrillic mostly write the surname first, Latin ones the given name.
          case UNKNOWN ->
              words == 2 && Script.of(tokens.get(first).text()) == Script.CYRILLIC ? 0.3 : -0.3;
        };
    return lean;
  }

  private double surnameLikeness(int i) {
    var word = tokens.get(i).text();
    double likeness =
        ENDS_IN_OV.matcher(tokens.get(i).folded()).matches()
            ? SURELY
            : SurnameEndings.isTypical(word) ? ENDING : 0;
    boolean eastAsian = EquivalentNames.isSurname(word);
    boolean given = !eastAsian && KnownNames.isGiven(word);
    likeness +=
        (eastAsian || KnownNames.isSurname(word)) && likeness == 0 && !given ? KNOWN / 2 : 0;
    likeness -= given ? KNOWN : 0;
    return likeness + (isPatronymic(i) ? ENDING : 0);
  }
}
