package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrases;
import org.undersigned.language.Quotations;
import org.undersigned.language.Sentences;
import org.undersigned.language.Spans;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Span;

/// One block of a document, taken apart: a paragraph, heading, item or row.
final class Line {
  /// What kind of block it is.
  enum Kind {
    HEADING,
    TEXT,
    ITEM,
    ROW
  }

  private final int index;
  private final Kind kind;
  private final String text;
  private final Phrases.Block block;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<DateMention> dates;
  private final List<Amount> amounts;

  Line(int index, Kind kind, Source source) {
    this.index = index;
    this.kind = kind;
    this.text = source.text();
    this.dates = source.dates();
    this.amounts = source.amounts();
    List<Token> tokens = Tokens.of(source.tongue(), text, source.start(), source.end());
    Quotations quotations = Quotations.of(tokens, text);
    Spans spans = Spans.none(tokens.size());
    for (DateMention date : dates) mark(spans.times(), tokens, date.span());
    for (Amount amount : amounts) mark(spans.numbers(), tokens, amount.span());
    this.block = new Phrases.Block(source.tongue(), tokens, quotations, spans);
    for (Sentences.Run run : Sentences.of(tokens, 0, tokens.size(), quotations))
      sentences.add(sentence(run.from(), run.to()));
  }

  /// The stretch of text a line is made of; all places are UTF-16 offsets of the whole text.
  record Source(
      Tongue tongue,
      String text,
      int start,
      int end,
      List<DateMention> dates,
      List<Amount> amounts) {
    Source {
      dates = List.copyOf(dates);
      amounts = List.copyOf(amounts);
    }
  }

  private static void mark(int[] ends, List<Token> tokens, Span span) {
    int from = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.end() <= span.start()) continue;
      if (token.start() >= span.end()) break;
      if (from < 0) from = i;
      ends[from] = i + 1;
    }
  }

  private Sentence sentence(int from, int to) {
    List<Phrase> phrases = Phrases.of(block, from, to);
    return new Sentence(this, from, to, phrases);
  }

  /// The sentences inside a quotation whose marks stand at `open` and `close - 1`.
  List<Sentence> inside(int open, int close) {
    List<Sentence> inner = new ArrayList<>();
    for (Sentences.Run run : Sentences.of(block.tokens(), open + 1, close - 1, block.quotations()))
      inner.add(sentence(run.from(), run.to()));
    return inner;
  }

  /// The tokens of one cell as a sentence.
  Sentence cell(int from, int to) {
    return sentence(from, to);
  }

  int index() {
    return index;
  }

  Kind kind() {
    return kind;
  }

  Tongue tongue() {
    return block.tongue();
  }

  List<Token> tokens() {
    return block.tokens();
  }

  Quotations quotations() {
    return block.quotations();
  }

  List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  List<DateMention> dates() {
    return dates;
  }

  List<Amount> amounts() {
    return amounts;
  }

  /// Whether a number that counts something stands among the tokens from `from` to `to`.
  boolean numbered(int from, int to) {
    for (int i = from; i < to; i++) if (block.spans().numbers()[i] > 0) return true;
    return false;
  }

  /// The text from one token to another (not included), as it stands.
  String words(int fromToken, int toToken) {
    if (toToken <= fromToken) return "";
    return text.substring(tokens().get(fromToken).start(), tokens().get(toToken - 1).end());
  }

  /// Whether a tab or a wide gap stands before the token at `i`, as between the cells of a row.
  boolean parted(int i) {
    String gap = text.substring(tokens().get(i - 1).end(), tokens().get(i).start());
    return gap.indexOf('\t') >= 0 || gap.indexOf('\n') >= 0 || gap.length() > 1;
  }

  /// The index of the first token that ends after offset `at`.
  int tokenAt(int at) {
    List<Token> tokens = tokens();
    for (int i = 0; i < tokens.size(); i++) if (tokens.get(i).end() > at) return i;
    return tokens.size();
  }

  /// Whether a sentence begins with the token at `at`: its capital may be no name's.
  boolean opensSentence(int at) {
    return sentences.stream().anyMatch(one -> one.from() == at);
  }
}
