package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.measure.DateMention;
import org.undersigned.model.When;
import org.undersigned.statements.rules.Matcher.Range;

/// When and where something told in a stretch of text happened, as far as the stretch says so.
final class Moments {
  private Moments() {}

  /// The first date among the tokens from `from` to `to`, as EDTF.
  static Optional<String> in(Line line, int from, int to) {
    return mention(line, from, to).flatMap(DateMention::when).map(When::edtf);
  }

  static Optional<DateMention> mention(Line line, int from, int to) {
    if (from >= to) return Optional.empty();
    int start = line.tokens().get(from).start();
    int end = line.tokens().get(to - 1).end();
    for (DateMention date : line.dates())
      if (date.span().start() >= start && date.span().end() <= end && date.when().isPresent())
        return Optional.of(date);
    return Optional.empty();
  }

  /// The first place named after a preposition, in the text's words.
  static Optional<String> place(Sentence sentence, Range range) {
    for (int i = range.from(); i + 1 < range.to(); i++) {
      if (!(sentence.phrase(i) instanceof Single single)) continue;
      var word = sentence.token(single.from());
      if (!word.can(Part.PREPOSITION)) continue;
      boolean place =
          switch (word.folded()) {
            case "in",
                "at",
                "near",
                "on",
                "à",
                "dans",
                "en",
                "près",
                "в",
                "во",
                "на",
                "у",
                "под",
                "около" ->
                true;
            default -> false;
          };
      if (place
          && sentence.phrase(i + 1) instanceof Nominal nominal
          && sentence.token(nominal.head()).capital())
        return Optional.of(sentence.words(nominal.from(), nominal.to()));
    }
    return Optional.empty();
  }
}
