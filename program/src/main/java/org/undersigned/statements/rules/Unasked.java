package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// What has the shape of a demand and asks nothing of anybody now.
final class Unasked {
  private final Lexicon lexicon;

  Unasked(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// *We asked the ministry twice for the number*: told, not asked now.
  boolean past(Sentence sentence, Applied applied) {
    boolean first =
        applied
            .found()
            .role("speaker")
            .filter(range -> sentence.phrase(range.from()) instanceof Nominal)
            .map(range -> sentence.token(((Nominal) sentence.phrase(range.from())).head()))
            .filter(head -> head.can(Part.PRONOUN, Feature.FIRST_PERSON))
            .isPresent();
    return first
        && applied
            .found()
            .role("cue")
            .filter(cue -> sentence.phrase(cue.from()) instanceof Verbal)
            .map(cue -> sentence.token(((Verbal) sentence.phrase(cue.from())).main()))
            .filter(
                verb -> verb.can(Part.VERB, Feature.PAST) && !verb.can(Part.VERB, Feature.PRESENT))
            .isPresent();
  }

  /// *Ils voulaient qu'il signe des aveux*: a wish of then.
  private boolean wished(Sentence sentence, Applied applied) {
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty()
        || !(sentence.phrase(cue.get().from()) instanceof Verbal verbal)
        || verbal.passive()) return false;
    Token main = sentence.token(verbal.main());
    return lexicon.is("desire", main)
        && main.can(Part.VERB, Feature.PAST)
        && !main.can(Part.VERB, Feature.PRESENT);
  }

  /// *They had to wait*, *auraient dû être présentés*, «должны были доставить»: a duty of the past.
  boolean bygone(Sentence sentence, Applied applied) {
    Optional<Range> action = applied.found().role("action");
    if (action.isEmpty() || !(sentence.phrase(action.get().from()) instanceof Verbal verbal))
      return false;
    if (verbal.modal().isEmpty()) return false;
    // *ambulances were to wait at the church*
    if (verbal.modal().equals("be to")
        && !wishedFor(sentence, action.get().from())
        && sentence.token(verbal.from()).can(Part.VERB, Feature.PAST)) return true;
    for (int i = verbal.from(); i < verbal.main(); i++)
      if (lexicon.words("bygone").contains(sentence.token(i).folded())) return true;
    return false;
  }

  /// *would be glad if the Board were to examine it*.
  private static boolean wishedFor(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) if (sentence.is(i, "if")) return true;
    return false;
  }

  /// *These numbers must not be added*: a caution about things asks nothing of anybody.
  boolean warns(Sentence sentence, Range range, int action) {
    if (!(sentence.phrase(action) instanceof Verbal verbal)
        || !verbal.negated()
        || verbal.modal().isEmpty()) return false;
    for (int i = range.from(); i < action; i++)
      if (sentence.phrase(i) instanceof Nominal nominal)
        for (int k = nominal.from(); k < nominal.core(); k++)
          if (lexicon.is("person", sentence.token(k))
              || lexicon.is("authority", sentence.token(k))
              || lexicon.words("negative").contains(sentence.token(k).folded())) return false;
    return true;
  }

  /// What a law asks, what a rule provides, what was asked once and refused, what is guessed: none
  /// is a demand of this text.
  boolean told(Sentence sentence, Applied applied) {
    return byLaw(sentence, applied)
        || provided(sentence, applied)
        || before(sentence, applied)
        || earlier(sentence, applied)
        || settled(sentence, applied)
        || courteous(sentence, applied)
        || wished(sentence, applied)
        || incited(sentence, applied)
        || refused(sentence, applied);
  }

  /// «призывал взорвать дамбу», «посоветовал молчать»: an act of whoever said it, no demand.
  private boolean incited(Sentence sentence, Applied applied) {
    return applied.found().role("cue").isPresent()
        && applied
            .found()
            .role("action")
            .filter(action -> sentence.phrase(action.from()) instanceof Verbal)
            .map(action -> sentence.token(((Verbal) sentence.phrase(action.from())).main()))
            .filter(main -> lexicon.is("unaskable", main))
            .isPresent();
  }

  /// *Nous vous prions de croire …* closes a letter; *asked to comment* is a reporter's question.
  private boolean courteous(Sentence sentence, Applied applied) {
    return applied
        .found()
        .role("action")
        .filter(action -> sentence.phrase(action.from()) instanceof Verbal)
        .map(action -> ((Verbal) sentence.phrase(action.from())).main())
        .filter(
            main ->
                lexicon.find("courtesy", sentence.tokens(), main, Part.VERB).isPresent()
                    || lexicon.is("reactverb", sentence.token(main)))
        .isPresent();
  }

  /// *The regulation provides that a lawyer must be present*.
  private boolean provided(Sentence sentence, Applied applied) {
    boolean rule = false;
    for (int i = 0; i < applied.found().all().from(); i++) {
      if (sentence.phrase(i) instanceof Nominal nominal)
        rule = lexicon.is("lawnoun", sentence.token(nominal.head()));
      else if (rule
          && sentence.phrase(i) instanceof Verbal verbal
          && lexicon.is("provide", sentence.token(verbal.main()))) return true;
    }
    return false;
  }

  /// *Earlier the union demanded …*, *l'an dernier*, «ранее»: asked at another time.
  private boolean earlier(Sentence sentence, Applied applied) {
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty() || !(sentence.phrase(cue.get().from()) instanceof Verbal verbal))
      return false;
    Token main = sentence.token(verbal.main());
    boolean past = false;
    for (int i = verbal.from(); i <= verbal.main(); i++)
      past |= sentence.token(i).can(Part.VERB, Feature.PAST);
    if (!past && !main.can(Part.VERB, Feature.PARTICIPLE)) return false;
    for (int i = 0; i < Math.min(sentence.size(), cue.get().to() + 2); i++)
      if (sentence.phrase(i) instanceof Phrase.Timed timed) {
        for (int k = timed.from(); k < timed.to(); k++)
          if (lexicon.words("lastone").contains(sentence.token(k).folded())
              && k + 1 < timed.to()
              && lexicon.is("yearword", sentence.token(k + 1))) return true;
          else if (lexicon.is("yearword", sentence.token(k))
              && k + 1 < timed.to()
              && lexicon.words("lastone").contains(sentence.token(k + 1).folded())) return true;
      } else if (i < cue.get().to()) {
        for (int k = sentence.start(i); k < sentence.start(i + 1); k++)
          if (lexicon.words("earlierask").contains(sentence.token(k).folded())) return true;
      }
    return false;
  }

  /// *Our request for a meeting was granted*, «рекомендация выполнена»: nothing is left to ask.
  private boolean settled(Sentence sentence, Applied applied) {
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty() || !(sentence.phrase(cue.get().from()) instanceof Nominal)) return false;
    for (int i = cue.get().to(); i < sentence.size(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal
          && verbal.mood() != Phrase.Mood.INFINITIVE
          && lexicon.is("settled", sentence.token(verbal.main()))) return true;
    return false;
  }

  /// *The law requires …*; *under the Police Act an officer must …*.
  private boolean byLaw(Sentence sentence, Applied applied) {
    Optional<Range> speaker = applied.found().role("speaker");
    if (speaker.isPresent()) {
      if (!(sentence.phrase(speaker.get().from()) instanceof Nominal nominal)) return false;
      for (int i = nominal.from(); i <= nominal.head(); i++)
        if (lexicon.is("lawnoun", sentence.token(i))
            && (i == nominal.head() || sentence.token(i + 1).number())) return true;
      // *Section 31 of the Custody Act 2019 requires*, *the Standing Orders of 1998 require*
      boolean year = sentence.token(nominal.head()).number();
      for (int i = speaker.get().from() - 1; year && i >= 0 && i > speaker.get().from() - 3; i--)
        if (sentence.phrase(i) instanceof Nominal law
            && lexicon.is("lawnoun", sentence.token(law.head()))) return true;
      return false;
    }
    if (applied.found().role("cue").isPresent()) return false;
    // *closed by decree on 3 May; and the widows should be compensated*: said of something else
    int from = applied.found().all().from();
    while (from > 0 && !sentence.is(from - 1, ";")) from--;
    for (int i = sentence.start(from); i < sentence.to(); i++) {
      if (!lexicon.words("bylaw").contains(sentence.token(i).folded())) continue;
      for (int k = i + 1; k < Math.min(sentence.to(), i + 5); k++)
        if (lexicon.is("lawnoun", sentence.token(k))) return true;
    }
    return false;
  }

  /// *had asked*, *avaient demandé*; *must have been*, *devait être*: of a time before.
  private boolean before(Sentence sentence, Applied applied) {
    for (String role : List.of("cue", "action")) {
      Optional<Range> range = applied.found().role(role);
      if (range.isEmpty() || !(sentence.phrase(range.get().from()) instanceof Verbal verbal))
        continue;
      for (int i = verbal.from(); i < verbal.main(); i++) {
        String word = sentence.token(i).folded();
        if (role.equals("cue") && lexicon.words("pluperfect").contains(word)) return true;
        boolean modal = role.equals("action") && !verbal.modal().isEmpty();
        if (modal && lexicon.words("guessed").contains(word)) return true;
      }
    }
    return false;
  }

  /// *The families asked for the list, but he refused*.
  private boolean refused(Sentence sentence, Applied applied) {
    if (applied.found().role("cue").isEmpty()) return false;
    boolean turned = false;
    for (int i = applied.found().role("cue").get().to(); i < sentence.size(); i++) {
      turned |= lexicon.words("but").contains(sentence.token(sentence.start(i)).folded());
      if (turned
          && sentence.phrase(i) instanceof Verbal verbal
          && verbal.mood() == Phrase.Mood.FINITE
          && lexicon.is("refuse", sentence.token(verbal.main()))) return true;
    }
    return false;
  }
}
