package org.undersigned.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.Numbers;
import org.undersigned.model.Tally;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;

/// Tells a cell that speaks of several persons ("some 20 men", «ещё трое жителей») from a name, and
/// how many it says they are.
final class GroupCell {
  private static final Pattern AGE =
      Pattern.compile("(?iu).*\\b\\d{1,3}\\s*(?:years?|yrs?|y\\.?o\\.?|ans|лет|года?|жас).*");

  private final String language;

  GroupCell(String language) {
    this.language = language;
  }

  /// How many persons the cell speaks of, if of several.
  Optional<Tally> count(String cell) {
    boolean digit = cell.chars().anyMatch(Character::isDigit);
    if (!RowWords.hasLetter(cell) || digit && AGE.matcher(cell).matches()) return Optional.empty();
    boolean group = RowWords.namesAGroup(cell);
    if (!group && !digit) return Optional.empty();
    for (String each :
        Stream.concat(Stream.of(language), Stream.of("en", "ru", "fr", "kk")).distinct().toList()) {
      List<Amount> amounts = Numbers.in(cell, each, List.of());
      Optional<Amount> several =
          amounts.stream()
              .filter(Amount::isWhole)
              .filter(
                  a ->
                      a.low().compareTo(BigDecimal.ONE) > 0
                          || a.high().isEmpty()
                          || a.high().get().compareTo(BigDecimal.ONE) > 0)
              .filter(a -> group || a.written() == Amount.Written.WORDS || a.span().start() == 0)
              .findFirst();
      if (several.isPresent()) return several.get().tally(cell);
    }
    if (group && NameReader.read(cell) instanceof NameReading.Unnamed)
      return Optional.of(new Tally.InWords(OptionalLong.empty(), OptionalLong.empty(), cell));
    return Optional.empty();
  }
}
