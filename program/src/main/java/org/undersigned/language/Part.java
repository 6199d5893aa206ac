package org.undersigned.language;

/// Part of speech, as coarse as the rules need it. The three dictionaries' own tags are mapped to
/// these in [Tags].
public enum Part {
  NOUN,
  NAME,
  VERB,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  NUMERAL,
  PARTICLE,
  OTHER
}
