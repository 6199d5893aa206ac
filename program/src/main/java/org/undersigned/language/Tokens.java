package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a stretch of text into words, numbers and marks.
///
/// Numbers keep their thousands together (*18 000*, *18,000*, *1.640*), so do times (*16:40*),
/// dates in digits (*17.08.1971*) and docket numbers (*2-417/2031*). English *26-year-old* is one
/// word; *'s* and *n't* and the elided words of French (*l'*, *qu'*) are words of their own. An
/// abbreviation or an initial keeps its full stop.
public final class Tokens {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d+(?:[-/.:]\\d+)*[-/]\\d+(?:[-/.:]\\d+)*" // docket, ISO date, 2031/07
              + "|\\d{1,2}[.]\\d{1,2}[.]\\d{2,4}" // 17.08.1971
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?" // 16:40
              + "|\\d{1,3}(?:[ \u00a0\u202f\u2009]\\d{3})+(?!\\d)(?:,\\d+)?" // 18 000
              + "|\\d{1,3}(?:[,.'’]\\d{3})+(?!\\d)(?:[.,]\\d+)?" // 18,000
              + "|\\d+(?:[.,]\\d+)?");
  private static final Pattern WORD =
      Pattern.compile(
          "[nN]°|[\\p{L}\\p{M}\\d]+(?:[-‐‑'’\u00ad][\\p{L}\\p{M}\\d]+)*(?:\\.[\\p{L}](?=\\.))*");
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("\\d+[\\p{L}]+.*");

  /// *26-year-old*, *10-day*: one word, which describes and does not count.
  private static final Pattern MEASURED = Pattern.compile("\\d+(?:[-‐‑]\\p{Ll}{2,})+");

  private static final Set<String> ELIDED =
      Set.of("l", "d", "qu", "n", "s", "j", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu");
  private static final Pattern INVERTED =
      Pattern.compile("(.+?)(-t)?-(ils?|elles?|on|je|nous|ce)$");

  private final Tongue tongue;
  private final String text;
  private final WordForms forms;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(Tongue tongue, String text) {
    this.tongue = tongue;
    this.text = text;
    this.forms = WordForms.of(tongue);
  }

  /// The tokens of `text` from `start` (included) to `end` (not included), in order.
  public static List<Token> of(Tongue tongue, String text, int start, int end) {
    Tokens cut = new Tokens(tongue, text);
    cut.cut(start, end);
    return cut.tokens;
  }

  private void cut(int start, int end) {
    Matcher number = NUMBER.matcher(text).region(start, end).useTransparentBounds(true);
    Matcher word = WORD.matcher(text).region(start, end);
    int at = start;
    while (at < end) {
      int point = text.codePointAt(at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xad) {
        at += Character.charCount(point);
      } else if (Character.isDigit(point) && digits(number, word, at, end)) {
        at = tokens.getLast().end();
      } else if ((Character.isLetter(point) || Character.isDigit(point)) && found(word, at, end)) {
        at = word(at, word.end(), end);
      } else {
        int length = text.startsWith("...", at) ? 3 : Character.charCount(point);
        mark(at, Math.min(end, at + length));
        at += length;
      }
    }
  }

  private static boolean found(Matcher matcher, int at, int end) {
    return matcher.region(at, end).lookingAt();
  }

  private boolean digits(Matcher number, Matcher word, int at, int end) {
    if (tongue == Tongue.ENGLISH
        && found(word, at, end)
        && MEASURED.matcher(word.group()).matches()) {
      add(at, word.end(), Token.Kind.WORD, List.of());
      return true;
    }
    if (!found(number, at, end)) return false;
    boolean glued = number.end() < end && Character.isLetter(text.codePointAt(number.end()));
    if (glued && found(word, at, end) && word.end() > number.end()) {
      String whole = word.group();
      if (LETTERS_AND_DIGITS.matcher(whole).matches() && whole.indexOf('-') < 0) {
        // "5th" and "2h15" are one word; the number rooms take them apart
        add(at, word.end(), Token.Kind.NUMBER, List.of());
        return true;
      }
    }
    add(at, number.end(), Token.Kind.NUMBER, List.of());
    return true;
  }

  /// Adds the word at `from` and says where to go on.
  private int word(int from, int to, int end) {
    int cut = to;
    if (tongue == Tongue.ENGLISH) cut = english(from, to);
    if (tongue == Tongue.FRENCH) {
      // *qu'« une vingtaine »*: elided before a mark too
      boolean mark = to < end && (text.charAt(to) == '\'' || text.charAt(to) == '’');
      int elided = elided(from, mark ? to + 1 : to);
      if (elided > from) {
        add(from, elided, Token.Kind.WORD, forms.of(text.substring(from, elided)));
        return elided;
      }
      Matcher inverted = INVERTED.matcher(text.substring(from, to));
      if (inverted.matches() && canBeVerb(inverted.group(1))) {
        int verb = from + inverted.end(1);
        add(from, verb, Token.Kind.WORD, forms.of(inverted.group(1)));
        add(from + inverted.start(3), to, Token.Kind.WORD, forms.of(inverted.group(3)));
        return to;
      }
    }
    int stop = stop(from, cut, end);
    String surface = text.substring(from, stop);
    add(from, stop, Token.Kind.WORD, stop > cut ? List.of() : forms.of(surface));
    if (cut == to || stop > cut) return stop;
    add(cut, to, Token.Kind.WORD, forms.of(text.substring(cut, to)));
    return to;
  }

  private boolean canBeVerb(String word) {
    for (Form form : forms.of(word)) if (form.part() == Part.VERB) return true;
    return false;
  }

  private int english(int from, int to) {
    String small = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (small.endsWith("n't") && small.length() > 3) return to - 3;
    int mark = small.lastIndexOf('\'');
    if (mark > 0 && Set.of("s", "re", "ve", "ll", "d", "m").contains(small.substring(mark + 1)))
      return from + mark;
    return to;
  }

  private int elided(int from, int to) {
    for (int i = from; i < to; i++) {
      char mark = text.charAt(i);
      if (mark == '\'' || mark == '’')
        return ELIDED.contains(text.substring(from, i).toLowerCase(Locale.ROOT)) ? i + 1 : from;
    }
    return from;
  }

  /// The end of the word, with its full stop where it is an initial or an abbreviation.
  private int stop(int from, int to, int end) {
    if (to >= end || text.charAt(to) != '.') return to;
    String surface = text.substring(from, to);
    boolean last = to + 1 >= end || text.substring(to + 1, end).isBlank();
    if (surface.length() <= 2 && Character.isUpperCase(surface.charAt(0)) && !last) {
      boolean initial = surface.length() == 1 || tongue != Tongue.ENGLISH || surface.equals("Zh");
      if (initial && !surface.equals("I")) return to + 1;
    }
    var abbreviation = Abbreviations.of(tongue, surface.toLowerCase(Locale.ROOT) + ".");
    if (abbreviation.isEmpty() || last) return to;
    int next = text.codePointAt(afterSpace(to + 1, end));
    boolean stands =
        switch (abbreviation.get()) {
          case ANYTHING -> true;
          case A_DIGIT -> Character.isDigit(next);
          case NO_CAPITAL -> !Character.isUpperCase(next) && "«“\"".indexOf(next) < 0;
        };
    return stands ? to + 1 : to;
  }

  private int afterSpace(int at, int end) {
    int next = at;
    while (next < end - 1 && Character.isWhitespace(text.charAt(next))) next++;
    return next;
  }

  private void mark(int from, int to) {
    add(from, to, Token.Kind.MARK, List.of());
  }

  private void add(int from, int to, Token.Kind kind, List<Form> readings) {
    String surface = text.substring(from, to);
    String folded =
        surface.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е').replace("\u00ad", "");
    tokens.add(new Token(from, to, surface, folded, kind, readings));
  }
}
