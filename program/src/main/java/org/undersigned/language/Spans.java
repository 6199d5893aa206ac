package org.undersigned.language;

/// Stretches of a block's tokens that stand as one word: dates and times, and numbers with what
/// limits them (*at least 164*). An entry gives where the stretch that begins there ends (not
/// included), or zero.
///
/// @param times one entry a token
/// @param numbers one entry a token
public record Spans(int[] times, int[] numbers) {
  public static Spans none(int tokens) {
    return new Spans(new int[tokens], new int[tokens]);
  }
}
