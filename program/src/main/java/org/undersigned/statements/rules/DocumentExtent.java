package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.language.measure.DateMention;
import org.undersigned.model.When;

/// How far the naming of a document reaches behind its noun, and what it says on the way: the
/// title in quotation marks, to whom a letter went, what a report is about, its date.
final class DocumentExtent {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final int noun;
  private Optional<DateMention> date;
  private Optional<String> year = Optional.empty();
  private boolean month;
  private boolean quotes;
  private int end;

  /// @param at the phrase, a nominal, in which the noun stands
  /// @param noun the noun's token
  DocumentExtent(Lexicon lexicon, Sentence sentence, int at, int noun, boolean number) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.noun = noun;
    this.end = sentence.phrase(at).to();
    this.date = inside(noun, end);
    this.month = named(sentence.phrase(at).from(), noun);
    if (end == noun + 1 && end < sentence.to() && sentence.token(noun).capital() && isYear(end)) {
      year = Optional.of(sentence.token(end).surface());
      end++;
    }
    int phrase = follow(behind(numeral(at + 1)), number);
    if (date.isEmpty()) ofYear(phrase);
    if (date.isEmpty() && year.isEmpty()) {
      int issued = issued(phrase);
      if (issued > 0) {
        date = inside(sentence.start(issued), sentence.phrase(issued).to());
        end = sentence.phrase(issued).to();
      }
    }
  }

  /// The token behind the last one.
  int end() {
    return end;
  }

  /// Whether a quotation, its title, belongs to it.
  boolean quotes() {
    return quotes;
  }

  /// Whether a date, a year or a month (*our October bulletin*) says which one is meant.
  boolean dated() {
    return date.isPresent() || year.isPresent() || month;
  }

  /// EDTF.
  Optional<String> when() {
    Optional<String> day = date.flatMap(DateMention::when).map(When::edtf);
    if (day.isPresent()) return day;
    if (year.isPresent()) return year;
    for (int i = noun; i < Math.min(end, sentence.to()); i++)
      if (isYear(i)) return Optional.of(sentence.token(i).surface());
    return Optional.empty();
  }

  private boolean named(int from, int to) {
    for (int i = from; i < to; i++)
      if (lexicon.is("month", sentence.token(i)) && sentence.token(i).word()) return true;
    return false;
  }

  /// *décret n° 2036-071*: the number, where it is a phrase of its own.
  private int numeral(int phrase) {
    boolean sign = lexicon.words("numbersign").contains(sentence.token(end - 1).folded());
    boolean bare =
        phrase + 1 < sentence.size()
            && sentence.phrase(phrase) instanceof Nominal number
            && number.to() - number.from() == 1
            && hasDigit(sentence.token(number.from()).surface())
            && skip(phrase + 1) < sentence.size()
            && sentence.phrase(skip(phrase + 1)) instanceof Timed;
    if (!sign && !bare || phrase >= sentence.size()) return phrase;
    end = sentence.phrase(phrase).to();
    return phrase + 1;
  }

  /// *№ 218-IV*, *57/12*: what is joined to a number without a space belongs to it. The first
  /// phrase behind.
  private int behind(int phrase) {
    while (end < sentence.to()
        && hasDigit(sentence.token(end - 1).surface())
        && "-–/".contains(sentence.token(end).surface())
        && sentence.token(end).start() == sentence.token(end - 1).end()
        && end + 1 < sentence.to()
        && sentence.token(end + 1).start() == sentence.token(end).end()) end += 2;
    int next = phrase;
    while (next < sentence.size() && sentence.phrase(next).from() < end) next++;
    return next;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /// The first phrase that no longer belongs to it.
  private int follow(int first, boolean number) {
    int phrase = first;
    boolean link = true;
    while (link && phrase < sentence.size()) {
      link = false;
      if (sentence.phrase(phrase) instanceof Quoted quoted) {
        quotes = true;
        end = quoted.to();
        phrase++;
        link = true;
        continue;
      }
      if (described(phrase)) phrase++;
      int next = skip(phrase);
      if (next < sentence.size()
          && sentence.phrase(next) instanceof Timed timed
          && date.isEmpty()
          && !happened(phrase, next)
          && near(end, timed.from())) {
        date = inside(timed.from(), timed.to());
        month |= timed.to() - timed.from() == 1 && named(timed.from(), timed.to());
        end = timed.to();
        phrase = next + 1;
        if (sentence.is(phrase, ")")) {
          end = sentence.phrase(phrase).to();
          phrase++;
        }
        link = true;
      } else if (bracket(phrase) && phrase + 2 < sentence.size() && sentence.is(phrase + 2, ")")) {
        end = sentence.phrase(phrase + 2).to();
        phrase += 3;
        link = true;
      } else if (toWhom(phrase) && date.isEmpty()) {
        end = sentence.phrase(phrase + 1).to();
        phrase += 2;
        link = true;
      } else if (about(phrase, number)) {
        end = sentence.phrase(phrase + 1).to();
        phrase += 2;
      }
    }
    return phrase;
  }

  /// *closed by decree on 3 May*: when it was closed, not which decree.
  private boolean happened(int phrase, int timed) {
    boolean russian = lexicon.tongue() == Tongue.RUSSIAN;
    boolean day =
        inside(sentence.start(timed), sentence.phrase(timed).to())
            .flatMap(DateMention::when)
            .filter(when -> when.edtf().length() > 7)
            .isPresent();
    if (russian && day && timed == phrase && !lexicon.is("interview", sentence.token(noun)))
      return true;
    // *According to the verdict, on 3 May he …*
    if (timed == phrase + 1 && sentence.is(phrase, ","))
      for (int i = Math.max(sentence.from(), noun - 4); i < noun; i++)
        if (lexicon.words("sourcecue").contains(sentence.token(i).folded())
            || lexicon.words("bylaw").contains(sentence.token(i).folded())
                && i < sentence.from() + 2) return true;
    return noun > sentence.from()
        && lexicon.words("eventlink").contains(sentence.token(sentence.start(timed) - 1).folded())
        && lexicon.words("agentby").contains(sentence.token(noun - 1).folded());
  }

  /// *a 2033 judgment*, *the audit of 2025*, *the report for 2032*, *the report on Orvania of
  /// 2032*.
  private void ofYear(int phrase) {
    if (noun > 0 && isYear(noun - 1) && lexicon.tongue() == Tongue.ENGLISH) {
      year = Optional.of(sentence.token(noun - 1).surface());
      return;
    }
    year = yearWithin(noun + 1, end);
    if (year.isPresent()) return;
    int from = end;
    if (subject(phrase)) {
      Nominal about = (Nominal) sentence.phrase(phrase + 1);
      if (lexicon.is("document", sentence.token(about.head()))) return;
      year = yearWithin(about.from() + 1, about.to());
      from = about.to();
      if (year.isPresent()) end = from;
    }
    if (year.isPresent() || from + 1 >= sentence.to()) return;
    year = yearWithin(from + 1, from + 2);
    if (year.isEmpty()) return;
    end = from + 2;
    if (end < sentence.to() && lexicon.is("timeunit", sentence.token(end))) end++;
  }

  /// The first year from one token to another (not included) behind *of*, *for*, «за».
  private Optional<String> yearWithin(int from, int to) {
    for (int i = from; i < to; i++)
      if (isYear(i) && lexicon.words("yearlink").contains(sentence.token(i - 1).folded()))
        return Optional.of(sentence.token(i).surface());
    return Optional.empty();
  }

  private boolean isYear(int token) {
    return isYear(sentence.token(token));
  }

  static boolean isYear(Token token) {
    return token.surface().matches("(19|20)\\d{2}");
  }

  /// *its resolution on the situation there, adopted on 20 January*: the phrase of the date; 0 if
  /// none.
  private int issued(int from) {
    boolean verb = false;
    for (int i = from; i < Math.min(sentence.size(), from + 9); i++) {
      switch (sentence.phrase(i)) {
        case Verbal verbal -> {
          if (!lexicon.is("issued", sentence.token(verbal.main()))) return 0;
          verb = true;
        }
        case Timed _ -> {
          return verb ? i : 0;
        }
        case Quoted _ -> {
          if (!verb) return 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  private int skip(int phrase) {
    int next = phrase;
    while (next < sentence.size()
        && next < phrase + 3
        && sentence.phrase(next) instanceof Single single
        && lexicon.words("datelink").contains(sentence.token(single.from()).folded())) next++;
    return next;
  }

  /// *my letter to the hospital of 2 June*: a date follows the one it was written to.
  private boolean toWhom(int phrase) {
    return phrase + 2 < sentence.size()
        && sentence.phrase(phrase) instanceof Single single
        && (lexicon.words("towhom").contains(sentence.token(single.from()).folded())
            || lexicon.words("letterto").contains(sentence.token(single.from()).folded())
            || lexicon.words("about").contains(sentence.token(single.from()).folded()))
        && sentence.phrase(phrase + 1) instanceof Nominal whom
        && !lexicon.is("document", sentence.token(whom.head()))
        && !lexicon.is("timeunit", sentence.token(whom.head()))
        && skip(phrase + 2) < sentence.size()
        && sentence.phrase(skip(phrase + 2)) instanceof Timed;
  }

  /// *la lettre ouverte du 8 janvier*, *l'avis rendu le 3 mai*: one participle before the date.
  private boolean described(int phrase) {
    return phrase + 1 < sentence.size()
        && sentence.phrase(phrase) instanceof Verbal verbal
        && verbal.mood() == Mood.PARTICIPLE
        && verbal.to() - verbal.from() == 1
        && skip(phrase + 1) < sentence.size()
        && sentence.phrase(skip(phrase + 1)) instanceof Timed;
  }

  private static boolean near(int end, int from) {
    return from - end <= 3;
  }

  private boolean bracket(int phrase) {
    return sentence.is(phrase, "(");
  }

  /// *on the internet shutdown* after a dated note belongs to its name.
  private boolean about(int phrase, boolean number) {
    return (date.isPresent() || number) && subject(phrase);
  }

  private boolean subject(int phrase) {
    return phrase + 1 < sentence.size()
        && sentence.phrase(phrase) instanceof Single single
        && lexicon.words("about").contains(sentence.token(single.from()).folded())
        && sentence.phrase(phrase + 1) instanceof Nominal;
  }

  private Optional<DateMention> inside(int from, int to) {
    return Moments.mention(sentence.line(), from, to);
  }
}
