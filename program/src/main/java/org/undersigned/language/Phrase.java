package org.undersigned.language;

/// A piece of a sentence: the tokens from `from` (included) to `to` (not included).
public sealed interface Phrase {
  int from();

  int to();

  /// A noun with what belongs to it: *the 10 signatories of the declaration*, *their two
  /// questions*.
  ///
  /// @param head the noun, name or pronoun that the phrase is about
  /// @param core where the phrase ends without the complements (*of …*, *de …*, a genitive)
  /// @param owner where a possessor before the noun ends (*President Karasbek* in *President
  ///     Karasbek's order*); equal to `from` if there is none
  record Nominal(int from, int to, int head, int core, int owner) implements Phrase {}

  /// A verb with its auxiliaries, negations and adverbs: *have not been able to*, *n'a pas été*.
  ///
  /// @param main the verb that carries the meaning
  /// @param modal the auxiliary of duty or possibility, in its dictionary form; empty if none
  record Verbal(int from, int to, int main, Mood mood, Voice voice, Polarity polarity, String modal)
      implements Phrase {
    public boolean negated() {
      return polarity == Polarity.NEGATED;
    }

    public boolean passive() {
      return voice == Voice.PASSIVE;
    }
  }

  /// A quotation with its marks; `from + 1` and `to - 1` bound the words.
  record Quoted(int from, int to) implements Phrase {}

  /// A date, a span of dates or a time of day.
  record Timed(int from, int to) implements Phrase {}

  /// Any other word or mark.
  record Single(int from, int to) implements Phrase {}

  enum Mood {
    FINITE,
    INFINITIVE,
    GERUND,
    /// A bare participle: *persons detained since March*.
    PARTICIPLE
  }

  enum Voice {
    ACTIVE,
    PASSIVE
  }

  enum Polarity {
    PLAIN,
    NEGATED
  }
}
