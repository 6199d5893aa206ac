package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;

/// Splits tokens into sentences. A full stop inside a quotation or a bracket ends none; initials
/// and abbreviations hold their full stop already.
public final class Sentences {
  private Sentences() {}

  /// A run of tokens: from `from` (included) to `to` (not included).
  public record Run(int from, int to) {}

  /// The sentences among the tokens from `from` to `to`, in order, without gaps.
  public static List<Run> of(List<Token> tokens, int from, int to, Quotations quotations) {
    List<Run> sentences = new ArrayList<>();
    int start = from;
    int brackets = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.MARK) continue;
      int closed = quotations.closeOf(i);
      if (closed > i && closed < to) {
        i = closed;
        if (endsInside(tokens, i) && i + 1 < to && opensSentence(tokens, i + 1, quotations)) {
          sentences.add(new Run(start, i + 1));
          start = i + 1;
        }
        continue;
      }
      if (token.is("(") || token.is("[")) brackets++;
      if (token.is(")") || token.is("]")) brackets = Math.max(0, brackets - 1);
      if (brackets > 0 || !ends(token)) continue;
      int after = i + 1;
      while (after < to && closesOnly(tokens.get(after))) after++;
      if (after >= to || opensSentence(tokens, after, quotations)) {
        sentences.add(new Run(start, after));
        start = after;
        i = after - 1;
      }
    }
    if (start < to) sentences.add(new Run(start, to));
    return sentences;
  }

  private static boolean ends(Token token) {
    return switch (token.surface()) {
      case ".", "!", "?", "…", "..." -> true;
      default -> false;
    };
  }

  private static boolean closesOnly(Token token) {
    return switch (token.surface()) {
      case "”", "»", ")", "]", ".", "!", "?" -> true;
      default -> false;
    };
  }

  /// `"Q." Next`: the closing mark at `close` comes right after a full stop.
  private static boolean endsInside(List<Token> tokens, int close) {
    return close > 0 && ends(tokens.get(close - 1));
  }

  private static boolean opensSentence(List<Token> tokens, int at, Quotations quotations) {
    Token token = tokens.get(at);
    // «— Нас били, — говорит она. — Потом увезли»
    if ((token.is("—") || token.is("–")) && at + 1 < tokens.size())
      return tokens.get(at + 1).capital();
    if (token.kind() == Token.Kind.MARK)
      return quotations.closeOf(at) > at || "“«\"„(-•".contains(token.surface());
    return token.number() || token.capital();
  }
}
