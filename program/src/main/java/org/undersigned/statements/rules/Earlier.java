package org.undersigned.statements.rules;

import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Sentences that repeat an earlier text of the author's own: *In our leaflet of 3 May we
/// announced …*, «В пресс-релизе № 29 мы сообщали …», *In its first report the Commission gave …*.
/// What they tell was said then, and is not what the author says now.
final class Earlier {
  /// Verbs without somebody who says: *it was said*, «говорилось».
  private static final Set<String> UNSAID =
      Set.of(
          "говорилось",
          "сообщалось",
          "указывалось",
          "утверждалось",
          "было",
          "stated",
          "said",
          "reported",
          "given",
          "indiqué",
          "dit",
          "annoncé",
          "mentionné",
          "fait");

  private final Lexicon lexicon;
  private final Naming naming;

  Earlier(Lexicon lexicon, Naming naming) {
    this.lexicon = lexicon;
    this.naming = naming;
  }

  /// The author as of the text that the sentence repeats; empty for any other sentence.
  Optional<Voices> in(Sentence sentence, Voices voices) {
    if (!voices.isAuthor()) return Optional.empty();
    for (int i = 1; i < sentence.size(); i++) {
      if (!(sentence.phrase(i) instanceof Nominal text)) continue;
      if (!(sentence.phrase(i - 1) instanceof Single single)
          || !lexicon.words("in").contains(sentence.token(single.from()).folded())) continue;
      int end = dated(sentence, i, text);
      if (!text(sentence, text, end > i)) continue;
      if (!tells(sentence, i, end, voices)) continue;
      boolean ours = lexicon.words("ours").contains(sentence.token(text.from()).folded());
      String words =
          sentence
              .words(ours ? text.from() + 1 : text.from(), sentence.phrase(end).to())
              .replaceAll(",?\\s+", " ");
      return Optional.of(
          voices.and(
              new Voices.Named(voices.names().getFirst() + ", " + words, Optional.empty(), false)));
    }
    return Optional.empty();
  }

  /// The phrase where a date behind the text ends; the text's own where there is none.
  private static int dated(Sentence sentence, int at, Nominal text) {
    for (int i = text.from(); i < text.to(); i++)
      for (var date : sentence.line().dates())
        if (sentence.token(i).start() >= date.span().start()
            && sentence.token(i).end() <= date.span().end()) return at;
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      if (sentence.phrase(i) instanceof Timed) return i;
      boolean joins =
          sentence.phrase(i) instanceof Single single
              && (sentence.token(single.from()).can(Part.PREPOSITION)
                  || sentence.token(single.from()).kind() != Token.Kind.WORD);
      if (!joins) return at;
    }
    return at;
  }

  private boolean text(Sentence sentence, Nominal text, boolean dated) {
    Token head = sentence.token(text.head());
    Token first = sentence.token(text.from());
    boolean document =
        lexicon.is("document", head)
            || lexicon.is("versionnoun", head)
            || lexicon.is("leaflet", head);
    if (lexicon.words("thisone").contains(first.folded())) return false;
    boolean version = false;
    for (int i = text.from(); i < text.core(); i++)
      version |= lexicon.words("earlier").contains(sentence.token(i).folded());
    boolean ours = lexicon.words("ours").contains(first.folded());
    boolean code = head.capital() && head.surface().matches("(?u)\\p{Lu}{2,}.*");
    return document && (version || dated || ours) || code && dated;
  }

  /// Whether the author tells in it, or nobody is named who does.
  private boolean tells(Sentence sentence, int text, int end, Voices voices) {
    for (int i = 0; i < sentence.size(); i++) {
      if (i >= text && i <= end || !(sentence.phrase(i) instanceof Verbal verbal)) continue;
      if (verbal.mood() != Mood.FINITE || !past(sentence, verbal)) continue;
      Token main = sentence.token(verbal.main());
      boolean says = lexicon.is("wrote", main) || lexicon.is("speech", main);
      for (int subject = Math.max(0, i - 3); subject < Math.min(sentence.size(), i + 2); subject++)
        if (subject != text
            && says
            && sentence.phrase(subject) instanceof Nominal
            && naming.isAuthor(sentence, subject, voices)) return true;
      return UNSAID.contains(main.folded()) && unsaid(sentence, i, verbal);
    }
    return false;
  }

  /// *it was said*, *il était dit*, «говорилось»: nobody says it.
  private boolean unsaid(Sentence sentence, int verb, Verbal verbal) {
    if (lexicon.tongue() == Tongue.RUSSIAN)
      return verbal.to() - verbal.from() == 1
          && sentence.token(verbal.main()).folded().matches(".*(?:лось|лись|ается|ится)");
    return verbal.passive()
        && verb > 0
        && sentence.phrase(verb - 1) instanceof Nominal nominal
        && Set.of("it", "il").contains(sentence.token(nominal.head()).folded());
  }

  private static boolean past(Sentence sentence, Verbal verbal) {
    for (int i = verbal.from(); i < verbal.to(); i++) {
      Token token = sentence.token(i);
      if (token.can(Part.VERB, Feature.PAST) || token.can(Part.VERB, Feature.PARTICIPLE))
        return true;
    }
    return false;
  }
}
