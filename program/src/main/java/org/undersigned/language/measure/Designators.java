package org.undersigned.language.measure;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.language.measure.NumberReader.Core;

/// Tells numbers that count something from those that name it or order it: "No. 734", "Article 9",
/// "16:40", "21st", "(1)", "2031".
final class Designators {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

  /// *13.02* is a day where a comma parts the decimals.
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])";

  private final String text;
  private final List<Lexeme> lexemes;
  private final NumberLexicon lexicon;

  Designators(String text, List<Lexeme> lexemes, NumberLexicon lexicon) {
    this.text = text;
    this.lexemes = lexemes;
    this.lexicon = lexicon;
  }

  boolean digitsCount(Core core) {
    int start = lexemes.get(core.start()).span().start();
    int end = lexemes.get(core.end() - 1).span().end();
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char beforeThat = start < 2 ? ' ' : text.charAt(start - 2);
    char after = end == text.length() ? ' ' : text.charAt(end);
    char afterThat = end + 1 >= text.length() ? ' ' : text.charAt(end + 1);
    if ((Character.isLetterOrDigit(before) && "وبل".indexOf(before) < 0)
        || "#№§_@+\\".indexOf(before) >= 0) return false;
    if ("-–./:".indexOf(before) >= 0 && Character.isLetter(beforeThat)) return false;
    if (before == '-' && endsACode(start)) return false;
    if ("./:".indexOf(before) >= 0 && Character.isDigit(beforeThat)) return false;
    if (Character.isLetter(after) || "/\\_@".indexOf(after) >= 0) return false;
    if (":.".indexOf(after) >= 0 && Character.isDigit(afterThat)) return false;
    if (isBracketed(before, after) || isEnumerator(core, after)) return false;
    if (after == '-' && Character.isLetter(afterThat)) return false;
    if (lexicon.has("decimal sign") && text.substring(start, end).matches(DAY)) return false;
    return !isLabelled(core.start()) && !isAYear(core);
  }

  /// *SRO-2033-004*: letters, digits and dashes without a space.
  private boolean endsACode(int start) {
    int at = start - 1;
    while (at >= 0 && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) at--;
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  boolean wordsCount(Core core) {
    int start = core.start();
    Lexeme first = lexemes.get(start);
    if (start > 0
        && lexemes.get(start - 1).isDash()
        && lexemes.get(start - 1).touches(first)
        && start > 1
        && lexemes.get(start - 2).touches(lexemes.get(start - 1))
        && lexicon.words.at(lexemes, start - 2).isEmpty()) return false;
    boolean single = core.end() == start + 1;
    if (single && alone(start)) return false;
    if (lexicon.set("not number after").endingBefore(lexemes, start).isPresent()) return false;
    if (single && core.value().low().equals(BigDecimal.ONE)) {
      if (lexicon.set("one not after").endingBefore(lexemes, start).isPresent()) return false;
      if (core.end() < lexemes.size()
          && lexicon.set("one not before").longest(lexemes, core.end()).isPresent()) return false;
    }
    return !isLabelled(start);
  }

  /// Words that are numbers only now and then: the article "une", "neuf" (new), "семью" (a family).
  private boolean alone(int i) {
    if (lexicon.set("alone").longest(lexemes, i).isPresent()) return true;
    if (lexicon.set("ambiguous").longest(lexemes, i).isEmpty()) return false;
    if (i + 1 >= lexemes.size()) return true;
    String next = lexemes.get(i + 1).folded();
    return !(next.endsWith("s") || next.endsWith("x") || next.endsWith("ми"));
  }

  private boolean isBracketed(char before, char after) {
    return (before == '(' && after == ')') || (before == '[' && after == ']');
  }

  private boolean isEnumerator(Core core, char after) {
    if (after != '.' && after != ')') return false;
    int start = lexemes.get(core.start()).span().start();
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return start == 0 || text.substring(line, start).isBlank();
  }

  private boolean isLabelled(int start) {
    return lexicon
        .set("label")
        .endingBefore(lexemes, start)
        .filter(label -> !endsASentence(label))
        .isPresent();
  }

  /// "… there was no. 40 people" and a capital label at a sentence's end are rare enough to leave;
  /// a small-letter label of one letter ("p", "n") needs its full stop or sign.
  private boolean endsASentence(Phrases.Found<Boolean> label) {
    Lexeme first = lexemes.get(label.start());
    return label.end() == label.start() + 1
        && first.kind() == Lexeme.Kind.WORD
        && first.span().end() - first.span().start() <= 2
        && Character.isLowerCase(text.charAt(first.span().start()));
  }

  /// *a 2033 judgment*.
  private boolean isAfterAnArticle(Core core) {
    return lexicon.set("article").endingBefore(lexemes, core.start()).isPresent();
  }

  /// Four digits without a separator between 1800 and 2199 are taken for a year unless a bound
  /// stands before them or a word in small letters behind.
  private boolean isAYear(Core core) {
    BigDecimal value = core.value().low();
    if (core.end() != core.start() + 1
        || value.compareTo(FIRST_YEAR) < 0
        || value.compareTo(LAST_YEAR) > 0
        || value.scale() > 0) return false;
    if (lexicon.before.endingBefore(lexemes, core.start()).isPresent()) return false;
    if (core.end() >= lexemes.size() || isAfterAnArticle(core)) return true;
    Lexeme next = lexemes.get(core.end());
    boolean noun =
        next.kind() == Lexeme.Kind.WORD
            && next.folded().length() > 3
            && Character.isLowerCase(text.charAt(next.span().start()));
    return !noun || lexicon.set("year after").endingBefore(lexemes, core.start()).isPresent();
  }
}
