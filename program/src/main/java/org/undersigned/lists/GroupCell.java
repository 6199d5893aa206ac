package org.undersigned.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
      Pattern.compile("(?iuU).*\\b\\d{1,3}\\s*(?:years?|yrs?|y\\.?o\\.?|ans|лет|года?|жас).*");

  /// "Lejla and Emina Kurtova": two in one row.
  private static final Pattern TWO_NAMES =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:and|et|&|и|және|мен)"
              + " \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Set<String> IN_CYRILLIC = Set.of("ru", "kk", "uk");

  private final List<String> languages;

  GroupCell(String language) {
    languages =
        Stream.concat(Stream.of(language), Stream.of("en", "ru", "fr", "kk")).distinct().toList();
  }

  /// How many persons the cell speaks of, if of several.
  Optional<Tally> count(String cell) {
    boolean digit = cell.chars().anyMatch(Character::isDigit);
    if (!RowWords.hasLetter(cell) || digit && AGE.matcher(cell).matches()) return Optional.empty();
    if (TWO_NAMES.matcher(cell).matches()) return Optional.of(new Tally.Exactly(2));
    boolean group = RowWords.namesAGroup(cell);
    if (!group && !digit && !isTold(cell)) return Optional.empty();
    boolean cyrillic = CYRILLIC.matcher(cell).find();
    Optional<Tally> exactly = Optional.empty();
    for (String each : languages) {
      // Without a digit only words count, and these languages write them in Cyrillic letters.
      if (!digit && !cyrillic && IN_CYRILLIC.contains(each)) continue;
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
      if (several.isEmpty() || !(group || digit || tellsOf(several.get(), cell))) continue;
      Optional<Tally> told = several.get().tally(cell).map(GroupCell::ofAList);
      // A list of two languages: only one of them knows that «10 шақты» is about ten.
      if (told.isPresent() && !(told.get() instanceof Tally.Exactly)) return told;
      if (exactly.isEmpty()) exactly = told;
    }
    if (exactly.isPresent()) return exactly;
    if (RowWords.namesSeveral(cell) && NameReader.read(cell) instanceof NameReading.Unnamed)
      return Optional.of(new Tally.InWords(OptionalLong.empty(), OptionalLong.empty(), cell));
    return Optional.empty();
  }

  /// Whether a cell is written as words are told, not as a name: small letters after the first.
  private static boolean isTold(String cell) {
    for (int i = 1; i < cell.length(); i++)
      if (Character.isLowerCase(cell.charAt(i)) && cell.charAt(i - 1) == ' ') return true;
    return false;
  }

  /// Whether a number in words counts what follows it in small letters, nothing but small words
  /// before it: «около двадцати рыбаков», "Two more journalists".
  private static boolean tellsOf(Amount amount, String cell) {
    String before = cell.substring(0, amount.span().start()).strip();
    String after = cell.substring(amount.span().end()).strip();
    if (amount.written() != Amount.Written.WORDS || after.isEmpty()) return false;
    boolean small =
        before.substring(Math.min(1, before.length())).chars().noneMatch(Character::isUpperCase);
    return small && Character.isLowerCase(after.codePointAt(0));
  }

  /// In a cell of a list a number in words is as good as one in figures: "five men" are exactly
  /// five; "dozens of men" stays as the words leave it.
  private static Tally ofAList(Tally told) {
    return told instanceof Tally.InWords(OptionalLong low, OptionalLong high, String _)
            && low.isPresent()
            && low.equals(high)
        ? new Tally.Exactly(low.getAsLong())
        : told;
  }
}
