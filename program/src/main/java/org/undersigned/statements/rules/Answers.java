package org.undersigned.statements.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// What was found of the phrases of a sentence: many patterns ask the same of the same phrase, so
/// each is looked up once. A phrase is a noun phrase or a verb group and never both: what is asked
/// of either needs no mark of its own.
final class Answers {
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Map<String, byte[]> known = new HashMap<>();
  private final int phrases;

  /// @param phrases how many phrases there are to ask about
  Answers(int phrases) {
    this.phrases = phrases;
  }

  /// What was found before, or else what `look` finds now.
  ///
  /// @param asked what is asked, in the words of the pattern
  /// @param at the phrase, from 0
  boolean of(String asked, int at, BooleanSupplier look) {
    byte[] answers = known.computeIfAbsent(asked, _ -> new byte[phrases]);
    if (answers[at] == 0) answers[at] = look.getAsBoolean() ? YES : NO;
    return answers[at] == YES;
  }
}
