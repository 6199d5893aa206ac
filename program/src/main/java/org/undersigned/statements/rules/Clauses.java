package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.Matcher.Range;

/// Cuts a stretch of phrases into clauses, each with at most one finite verb of its own.
final class Clauses {
  private static final Feature[] OBLIQUE = {
    Feature.GENITIVE,
    Feature.DATIVE,
    Feature.ACCUSATIVE,
    Feature.INSTRUMENTAL,
    Feature.PREPOSITIONAL
  };

  private final Lexicon lexicon;
  private final Sentence sentence;

  Clauses(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /// A clause.
  ///
  /// @param aside a relative clause in the middle of it, a cut of its own; empty if there is none
  /// @param of the phrase that a relative clause hangs on; −1 if it is none
  record Cut(Range clause, Range aside, int of) {
    /// Whether the phrase at `at` belongs to the clause in the middle.
    boolean outside(int at) {
      return at >= aside.from() && at < aside.to();
    }
  }

  List<Cut> cuts(Range range) {
    List<Cut> cuts = new ArrayList<>();
    Range none = new Range(0, 0);
    Range aside = none;
    int start = range.from();
    boolean verb = false;
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal) {
        boolean finite = verbal.mood() == Mood.FINITE;
        if (finite && verb && relative(start) && !cuts.isEmpty()) {
          // *a boat that carried 150 people capsized*: the second verb is the main one
          start = cuts.removeLast().clause().from();
        }
        verb |= finite;
        continue;
      }
      if (i == start || !parts(i, range, verb)) continue;
      int of = hangsOn(start, range);
      if (of >= 0 && !cuts.isEmpty() && resumes(i, range) && verbless(cuts.getLast().clause())) {
        // *the prosecutor, who had met the families, was moved*
        aside = new Range(start, i);
        cuts.add(cuts.size() - 1, new Cut(aside, none, of));
        start = cuts.removeLast().clause().from();
        verb = false;
        continue;
      }
      cuts.add(new Cut(new Range(start, i), aside, of));
      aside = none;
      start = i;
      verb = false;
    }
    if (start < range.to())
      cuts.add(new Cut(new Range(start, range.to()), aside, hangsOn(start, range)));
    return cuts;
  }

  /// The noun phrase before a relative clause that begins at `start`; −1 if none does.
  private int hangsOn(int start, Range range) {
    boolean comma = sentence.is(start, ",");
    if (!relative(comma ? start + 1 : start)) return -1;
    int before = start - 1;
    if (!comma && before > range.from() && sentence.is(before, ",")) before--;
    return before >= range.from() && sentence.phrase(before) instanceof Nominal ? before : -1;
  }

  /// Whether a finite verb stands right behind the comma at `at`.
  private boolean resumes(int at, Range range) {
    if (!sentence.is(at, ",")) return false;
    for (int i = at + 1; i < Math.min(range.to(), at + 4); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal) return verbal.mood() == Mood.FINITE;
      if (!(sentence.phrase(i) instanceof Single single)
          || !sentence.token(single.from()).can(Part.ADVERB)) return false;
    }
    return false;
  }

  private boolean verbless(Range clause) {
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE) return false;
    return true;
  }

  private boolean relative(int at) {
    return at < sentence.size()
        && sentence.phrase(at) instanceof Single single
        && lexicon.words("relative").contains(sentence.token(single.from()).folded());
  }

  private boolean parts(int i, Range range, boolean verb) {
    if (!(sentence.phrase(i) instanceof Single single)) return false;
    Token token = sentence.token(single.from());
    if (token.is(";") || token.is(".") || token.is("?") || token.is("!")) return true;
    if (token.is(":") || token.is("—") || token.is("–")) return verb && finiteAhead(i + 1, range);
    if (lexicon.words("relative").contains(token.folded()))
      return !demonstrative(i - 1) && finiteAhead(i + 1, range);
    boolean joins = token.is(",") || lexicon.words("clauseword").contains(token.folded());
    if (verb && sharesAuxiliary(i, range)) return true;
    return joins && verb && finiteAhead(i + 1, range);
  }

  /// *ont été amenés à la caserne et relâchés à midi*, *a été entendue puis reconduite chez elle*:
  /// a French participle that goes on under the auxiliary before tells of something else.
  private boolean sharesAuxiliary(int at, Range range) {
    if (sentence.line().tongue() != Tongue.FRENCH
        || !lexicon.words("alsojoined").contains(sentence.token(sentence.start(at)).folded()))
      return false;
    int next = at + 1;
    while (next < range.to() && adverb(next)) next++;
    if (next >= range.to()
        || !(sentence.phrase(next) instanceof Verbal participle)
        || participle.mood() != Mood.PARTICIPLE) return false;
    for (int i = at - 1; i >= range.from(); i--) {
      if (sentence.is(i, ";")) return false;
      if (!(sentence.phrase(i) instanceof Verbal before)) continue;
      if (before.mood() == Mood.PARTICIPLE) return false;
      if (before.mood() == Mood.FINITE)
        return before.main() > before.from()
            && sentence.token(before.main()).can(Part.VERB, Feature.PARTICIPLE);
    }
    return false;
  }

  private boolean adverb(int at) {
    return sentence.phrase(at) instanceof Single single
        && (sentence.token(single.from()).can(Part.ADVERB)
            || lexicon.words("alsojoined").contains(sentence.token(single.from()).folded()));
  }

  /// *tout ce qui bougeait*, *those who had signed*: the pronoun has no meaning without its clause.
  private boolean demonstrative(int at) {
    if (at < 0) return false;
    Token last = sentence.token(sentence.phrase(at).to() - 1);
    return lexicon.words("demonstrative").contains(last.folded());
  }

  /// Whether a finite verb comes before the next mark or conjunction.
  private boolean finiteAhead(int from, Range range) {
    for (int i = from; i < range.to(); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal) {
        if (verbal.mood() == Mood.FINITE) return true;
        continue;
      }
      if (sentence.phrase(i) instanceof Single single) {
        Token token = sentence.token(single.from());
        boolean mark =
            token.kind() == Token.Kind.MARK && !token.is("(") && !token.is(")") && !token.is("%");
        if (i > from && (mark || lexicon.words("relative").contains(token.folded()))) return false;
        if (token.can(Part.CONJUNCTION) && i > from) return false;
      }
    }
    return false;
  }

  /// The subject of a verb: the nearest noun phrase before it that no preposition governs; −1 if
  /// none.
  int subject(Range clause, int verb) {
    int across = across(clause, verb);
    if (across >= 0) return across;
    int candidate = -1;
    for (int i = verb - 1; i >= clause.from(); i--) {
      if (!(sentence.phrase(i) instanceof Nominal nominal)) continue;
      if (oblique(sentence, nominal)) continue;
      // *two men whom I did not know waited*: not the subject of the clause between
      if (i + 1 < verb
          && i - 1 > clause.from()
          && sentence.phrase(i + 1) instanceof Verbal own
          && own.mood() == Mood.FINITE
          && lexicon.words("relative").contains(sentence.token(sentence.start(i - 1)).folded())) {
        i--;
        continue;
      }
      if (i > 0 && sentence.phrase(i - 1) instanceof Verbal object && object.mood() != Mood.FINITE)
        continue;
      if (i > 0 && sentence.phrase(i - 1) instanceof Single before) {
        Token token = sentence.token(before.from());
        if (token.can(Part.PREPOSITION) && !token.is("than") && !token.is("including")) continue;
        if (token.is(",") && i - 2 >= clause.from() && sentence.phrase(i - 2) instanceof Nominal) {
          candidate = i;
          continue;
        }
      }
      return i;
    }
    return candidate;
  }

  /// Whether a Russian noun's case forbids that it be a subject.
  static boolean oblique(Sentence sentence, Nominal nominal) {
    if (sentence.line().tongue() != Tongue.RUSSIAN
        || sentence.line().numbered(nominal.from(), nominal.core())) return false;
    boolean cases = false;
    for (Form form : sentence.token(nominal.head()).forms()) {
      if (form.has(Feature.NOMINATIVE)) return false;
      for (Feature one : OBLIQUE) cases |= form.has(one);
    }
    return cases;
  }

  /// *The order, among them …, violates*: the subject before what stands between commas; −1 if
  /// none.
  private int across(Range clause, int verb) {
    if (verb - 1 <= clause.from() || !sentence.is(verb - 1, ",")) return -1;
    int comma = verb - 2;
    while (comma > clause.from() && !sentence.is(comma, ",")) comma--;
    if (comma <= clause.from()) return -1;
    for (int i = comma - 1; i >= clause.from(); i--) {
      if (!(sentence.phrase(i) instanceof Nominal)) continue;
      if (!sentence.governed(i)) return i;
    }
    return -1;
  }
}
