package org.undersigned.statements.rules;

import org.undersigned.language.Phrase.Nominal;

/// Where in a noun phrase a person's name stands.
final class PersonNames {
  private final Cast cast;

  PersonNames(Cast cast) {
    this.cast = cast;
  }

  /// Where the name of `person` begins in a noun phrase.
  int nameStart(Sentence sentence, Nominal nominal, Somebody person) {
    for (int i = nominal.from(); i < nominal.to(); i++)
      if (cast.personIn(sentence.line(), i, i + 1).filter(one -> one == person).isPresent())
        return i;
    return nominal.from();
  }

  /// Where the name that begins at `from` ends.
  int nameEnd(Sentence sentence, int from, int to, Somebody person) {
    int end = from;
    while (end < to
        && cast.personIn(sentence.line(), end, end + 1).filter(one -> one == person).isPresent())
      end++;
    return end;
  }
}
