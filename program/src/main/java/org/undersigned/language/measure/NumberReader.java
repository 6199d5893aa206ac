package org.undersigned.language.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.Amount.Bound;
import org.undersigned.language.measure.Amount.Written;
import org.undersigned.language.measure.NumberLexicon.Fixed;

/// Reads one bare number, without the words that bound it, at a lexeme of a text.
final class NumberReader {
  /// A number from lexeme `start` to before lexeme `end`; `scale` is the million in "84 million".
  record Core(int start, int end, Fixed value, Written written, BigDecimal scale) {
    Core times(BigDecimal factor) {
      Fixed scaled =
          new Fixed(
              value.low().multiply(factor),
              value.high().map(high -> high.multiply(factor)),
              value.bound());
      return new Core(start, end, scaled, written, factor);
    }
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /// Groups of three parted by one and the same sign: space, no-break and narrow no-break space,
  /// comma, point, apostrophe, Arabic thousands sign.
  private static final Pattern GROUPED =
      Pattern.compile(
          "\\d{1,3}([ \u00A0\u202F\u2009.,'’٬])\\d{3}(?:\\1\\d{3})*(?!\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DECIMALS =
      Pattern.compile("[.,٫]\\d+(?![\\d])", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private final List<Lexeme> lexemes;
  private final NumberLexicon lexicon;

  NumberReader(String text, List<Lexeme> lexemes, NumberLexicon lexicon) {
    this.text = text;
    this.lexemes = lexemes;
    this.lexicon = lexicon;
  }

  Optional<Core> at(int i) {
    if (lexemes.get(i).kind() == Lexeme.Kind.DIGITS) return digits(i);
    Optional<Core> fixed =
        lexicon
            .fixed
            .longest(lexemes, i)
            .map(f -> new Core(i, f.end(), f.meaning(), Written.WORDS, BigDecimal.ONE));
    Optional<Core> words = words(i);
    if (fixed.isPresent() && (words.isEmpty() || fixed.get().end() >= words.get().end()))
      return fixed;
    return words.filter(core -> !isPartOfAWord(core.end()));
  }

  private Optional<Core> digits(int i) {
    int start = lexemes.get(i).span().start();
    int end = lexemes.get(i).span().end();
    // Looked for at the place alone: a search with \G goes on to the end of the text.
    Matcher grouped = GROUPED.matcher(text);
    boolean groups = grouped.region(start, text.length()).lookingAt() && !isADecimal(grouped, i);
    if (groups) end = grouped.end();
    Matcher decimals = DECIMALS.matcher(text);
    String whole = text.substring(start, end);
    String fraction = "";
    if (decimals.region(end, text.length()).lookingAt()) {
      fraction = decimals.group().substring(1);
      end = decimals.end();
    }
    int next = lexemeFrom(i, end);
    BigDecimal value =
        new BigDecimal(plain(whole) + (fraction.isEmpty() ? "" : "." + plain(fraction)));
    Core core = new Core(i, next, exactly(value, Bound.EXACTLY), Written.DIGITS, BigDecimal.ONE);
    return scaled(withSuffix(core));
  }

  /// "4.125 percent", "1,875 million": one group of three before a measure is a fraction.
  private boolean isADecimal(Matcher grouped, int i) {
    String sign = grouped.group(1);
    if (!sign.equals(".") && !sign.equals(",")) return false;
    String form = grouped.group();
    if (form.indexOf(sign) != form.lastIndexOf(sign)) return false;
    int next = lexemeFrom(i, grouped.end());
    return form.startsWith("0")
        || (next < lexemes.size() && lexicon.set("measure").longest(lexemes, next).isPresent());
  }

  private Core withSuffix(Core core) {
    int end = core.end();
    if (end + 1 < lexemes.size()
        && lexemes.get(end).isDash()
        && lexemes.get(end - 1).touches(lexemes.get(end))
        && lexemes.get(end).touches(lexemes.get(end + 1))
        && lexicon.set("suffix").longest(lexemes, end + 1).isPresent())
      return new Core(core.start(), end + 2, core.value(), core.written(), core.scale());
    return core;
  }

  private Optional<Core> scaled(Core core) {
    Optional<Phrases.Found<BigDecimal>> scale = scaleAt(core.end());
    if (scale.isEmpty()) return Optional.of(core);
    Core whole =
        new Core(core.start(), scale.get().end(), core.value(), core.written(), BigDecimal.ONE);
    return Optional.of(whole.times(scale.get().meaning()));
  }

  private Optional<Phrases.Found<BigDecimal>> scaleAt(int i) {
    if (i >= lexemes.size()) return Optional.empty();
    return lexicon.scales.longest(lexemes, i).or(() -> lexicon.countingNouns.longest(lexemes, i));
  }

  /// total = sum of (number below 1,000 × scale), scales falling: "two million three hundred
  /// thousand and four".
  private Optional<Core> words(int i) {
    boolean article = lexicon.set("article").longest(lexemes, i).isPresent();
    int at = article && scaleAt(i + 1).isPresent() ? i + 1 : i;
    BigDecimal total = BigDecimal.ZERO;
    Optional<BigDecimal> last = Optional.empty();
    int end = i;
    while (at < lexemes.size()) {
      Optional<Phrases.Found<BigDecimal>> part = lexicon.words.at(lexemes, at);
      int afterPart = skipHyphen(part.map(Phrases.Found::end).orElse(at));
      Optional<Phrases.Found<BigDecimal>> scale = scaleAt(afterPart);
      if (part.isEmpty() && (scale.isEmpty() || at > (article ? i + 1 : i))) break;
      BigDecimal factor = scale.map(Phrases.Found::meaning).orElse(BigDecimal.ONE);
      if (last.isPresent() && factor.compareTo(last.get()) >= 0) break;
      BigDecimal count = part.map(Phrases.Found::meaning).orElse(BigDecimal.ONE);
      // What follows a scale must be smaller than it: "two hundred three hundred" is two numbers.
      if (last.isPresent() && count.multiply(factor).compareTo(last.get()) >= 0) break;
      total = total.add(count.multiply(factor));
      end = scale.map(Phrases.Found::end).orElse(part.map(Phrases.Found::end).orElse(at));
      last =
          Optional.of(
              scale.isPresent()
                  ? factor
                  : count.compareTo(THOUSAND) >= 0 ? THOUSAND : BigDecimal.ONE);
      if (last.get().equals(BigDecimal.ONE)) break;
      at = afterJoin(end);
    }
    if (end == i) return Optional.empty();
    return Optional.of(
        new Core(i, end, exactly(total, Bound.IN_WORDS), Written.WORDS, BigDecimal.ONE));
  }

  private int skipHyphen(int i) {
    boolean inside =
        i > 0
            && i + 1 < lexemes.size()
            && lexemes.get(i).isDash()
            && lexemes.get(i - 1).touches(lexemes.get(i));
    return inside && lexemes.get(i).touches(lexemes.get(i + 1)) ? i + 1 : i;
  }

  private int afterJoin(int i) {
    if (i < lexemes.size() && List.of("and", "et", "و").contains(lexemes.get(i).folded()))
      return i + 1;
    return skipHyphen(i);
  }

  /// Whether a hyphen binds the number to a word: "two-day", "40-year-old", "trois-mâts".
  boolean isPartOfAWord(int end) {
    return end + 1 < lexemes.size()
        && lexemes.get(end).isDash()
        && lexemes.get(end - 1).touches(lexemes.get(end))
        && lexemes.get(end).touches(lexemes.get(end + 1))
        && lexemes.get(end + 1).kind() == Lexeme.Kind.WORD
        && lexicon.words.at(lexemes, end + 1).isEmpty();
  }

  private int lexemeFrom(int i, int offset) {
    int next = i;
    while (next < lexemes.size() && lexemes.get(next).span().start() < offset) next++;
    return next;
  }

  private static Fixed exactly(BigDecimal value, Bound bound) {
    return new Fixed(value, Optional.of(value), bound);
  }

  private static String plain(String digits) {
    StringBuilder plain = new StringBuilder();
    digits.chars().filter(Character::isDigit).forEach(c -> plain.append(Character.digit(c, 10)));
    return plain.toString();
  }
}
