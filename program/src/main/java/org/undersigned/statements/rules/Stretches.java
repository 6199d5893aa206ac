package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.statements.rules.Matcher.Range;

/// Where in a sentence what somebody tells begins, ends and parts.
final class Stretches {
  private final Lexicon lexicon;

  Stretches(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// *…, he said; he had gone by the coat*; *"Stop," he told her, "they are gone."*
  static boolean goesOn(Sentence sentence, int at, Range range) {
    if (at + 1 >= range.to()) return false;
    Phrase next = sentence.phrase(at + 1);
    if (sentence.is(at, ",")) return next instanceof Quoted;
    if (sentence.is(at, ":")) return true;
    return sentence.is(at, ";")
        && next instanceof Nominal
        && sentence.token(next.from()).can(Part.PRONOUN, Feature.THIRD_PERSON);
  }

  /// Whether a part of an interrupted sentence tells something by itself.
  static boolean claims(Sentence sentence, Range range) {
    for (int i = range.from(); i < range.to(); i++)
      if (sentence.phrase(i) instanceof Quoted
          || sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Phrase.Mood.FINITE
          || sentence.is(i, "нет")) return true;
    return false;
  }

  /// The speaker with the relative clause behind that a verb at `cue` follows.
  Optional<Range> described(Sentence sentence, Range speaker, int cue) {
    int who = speaker.to();
    int comma = cue - 1;
    while (comma > who && !sentence.is(comma, ",")) comma--;
    if (comma <= who + 2 || !sentence.is(who, ",")) return Optional.empty();
    String word = sentence.token(sentence.start(who + 1)).folded();
    return lexicon.words("relative").contains(word)
        ? Optional.of(new Range(speaker.from(), comma))
        : Optional.empty();
  }

  /// The last colon within a range; its start if there is none.
  static int colon(Sentence sentence, Range range) {
    int colon = range.to() - 1;
    while (colon > range.from() && !sentence.is(colon, ":")) colon--;
    return colon;
  }

  /// Where the denier's own words begin after the claim: *…, made to justify the arrests*.
  int comment(Sentence sentence, Range content) {
    for (int i = content.from() + 1; i + 1 < content.to(); i++)
      if (sentence.is(i, ",")
          && sentence.phrase(i + 1) instanceof Verbal verbal
          && verbal.mood() == Phrase.Mood.PARTICIPLE) return i;
    for (int i = content.from() + 1; i < content.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal
          && verbal.mood() == Phrase.Mood.INFINITIVE
          && lexicon.is("pretext", sentence.token(verbal.main()))) return i;
    return content.to();
  }

  /// What is said, clause by clause: *that … and that …*.
  List<Range> parts(Sentence sentence, Range range) {
    List<Range> parts = new ArrayList<>();
    int start = range.from();
    for (int i = range.from() + 1; i + 1 < range.to(); i++) {
      boolean joins = sentence.is(i, ",") || lexicon.words("and").contains(word(sentence, i));
      if (!joins) continue;
      int that = i + 1;
      boolean and =
          lexicon.words("and").contains(word(sentence, i))
              || lexicon.words("and").contains(word(sentence, that));
      if (!and && sentence.line().tongue() != org.undersigned.language.Tongue.ENGLISH) continue;
      if (that + 1 < range.to() && lexicon.words("and").contains(word(sentence, that))) that++;
      if (!lexicon.words("that").contains(word(sentence, that))) continue;
      if (sentence.phrase(i - 1) instanceof Verbal) continue;
      parts.add(new Range(start, i));
      start = that + 1;
      i = that;
    }
    if (start < range.to()) parts.add(new Range(start, range.to()));
    return parts;
  }

  /// Whether who speaks is named behind a dash: what follows are their words again.
  static boolean inserted(Sentence sentence, Telling.Applied applied) {
    return applied.rule().effect() == Rule.Effect.REPORT
        && applied.found().role("said").filter(said -> dashed(sentence, said.from())).isPresent();
  }

  private static String word(Sentence sentence, int at) {
    Phrase phrase = sentence.phrase(at);
    return phrase.to() - phrase.from() == 1 ? sentence.token(phrase.from()).folded() : "";
  }

  static boolean dashed(Sentence sentence, int at) {
    return sentence.is(at, "—") || sentence.is(at, "–") || sentence.is(at, "-");
  }
}
