package org.undersigned.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Quotation marks in pairs: “ ”, " ", « », „ “, ‘ ’ and ‹ ›, nested in one another.
///
/// A mark that is never closed within the tokens stays open and pairs with nothing; a quotation
/// that goes on over paragraphs, each opened anew, is for the caller to follow.
public final class Quotations {
  private final int[] close;
  private final int[] open;

  private Quotations(int size) {
    close = new int[size];
    open = new int[size];
    Arrays.fill(close, -1);
    Arrays.fill(open, -1);
  }

  /// Pairs the marks among `tokens`, which are one block of a text.
  public static Quotations of(List<Token> tokens, String text) {
    Quotations pairs = new Quotations(tokens.size());
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.MARK) continue;
      String mark = token.surface();
      if (closes(mark, token, text, opened, tokens)) {
        int from = last(mark, opened, tokens);
        while (opened.peek() != null && opened.peek() != from) opened.pop();
        opened.pop();
        pairs.close[from] = i;
        pairs.open[i] = from;
      } else if (opens(mark, token, text)) {
        opened.push(i);
      }
    }
    return pairs;
  }

  /// The place of the mark that closes the one at `at`; negative if that one opens no quotation.
  public int closeOf(int at) {
    return close[at];
  }

  /// The place of the mark that opens the one at `at`; negative if that one closes none.
  public int openOf(int at) {
    return open[at];
  }

  private static boolean opens(String mark, Token token, String text) {
    return switch (mark) {
      case "“", "«", "„", "‹", "\"" -> true;
      case "‘", "'" -> spaceBefore(token, text) && !spaceAfter(token, text);
      default -> false;
    };
  }

  private static boolean closes(
      String mark, Token token, String text, Deque<Integer> opened, List<Token> tokens) {
    if (last(mark, opened, tokens) < 0) return false;
    return switch (mark) {
      case "”", "»", "›" -> true;
      case "“" -> true; // „ … “: last() has found the opening mark
      case "\"" -> !(spaceBefore(token, text) && !spaceAfter(token, text));
      case "’", "'" -> !spaceBefore(token, text);
      default -> false;
    };
  }

  private static int last(String closing, Deque<Integer> opened, List<Token> tokens) {
    for (int at : opened) {
      String mark = tokens.get(at).surface();
      boolean fits =
          switch (closing) {
            case "”" -> mark.equals("“") || mark.equals("„");
            case "“" -> mark.equals("„");
            case "»" -> mark.equals("«");
            case "›" -> mark.equals("‹");
            case "\"" -> mark.equals("\"");
            case "’" -> mark.equals("‘");
            case "'" -> mark.equals("'");
            default -> false;
          };
      if (fits) return at;
    }
    return -1;
  }

  private static boolean spaceBefore(Token token, String text) {
    return token.start() == 0
        || " \u00a0\u202f\n\t([«“\"—–-:".indexOf(text.charAt(token.start() - 1)) >= 0;
  }

  private static boolean spaceAfter(Token token, String text) {
    return token.end() >= text.length() || Character.isWhitespace(text.charAt(token.end()));
  }
}
