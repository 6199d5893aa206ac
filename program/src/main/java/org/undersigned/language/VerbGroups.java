package org.undersigned.language;

import static org.undersigned.language.Feature.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Polarity;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Phrase.Voice;

/// Verb groups: a verb with its auxiliaries, negations, clitics and adverbs.
final class VerbGroups {
  private final Place place;
  private int main = -1;
  private Mood mood = Mood.FINITE;
  private boolean negated;
  private boolean passive;
  private boolean reflexive;
  private String modal = "";

  private VerbGroups(Place place) {
    this.place = place;
  }

  /// Where a group is looked for: the parts chosen for the tokens from `base` to `to`.
  record Place(Tongue tongue, List<Token> tokens, Part[] parts, int base, int to, Spans spans) {
    Part part(int i) {
      return i < base || i >= to ? Part.OTHER : parts[i - base];
    }

    Token token(int i) {
      return tokens.get(i);
    }

    boolean verb(int i) {
      return part(i) == Part.VERB && spans.times()[i] == 0;
    }
  }

  /// The verb group that begins at `i`, or null.
  static @Nullable Verbal at(Place place, int i) {
    VerbGroups group = new VerbGroups(place);
    int end =
        switch (place.tongue()) {
          case ENGLISH -> group.english(i);
          case FRENCH -> group.french(i);
          case RUSSIAN -> group.russian(i);
        };
    if (end <= i || group.main < 0) return null;
    return new Verbal(
        i,
        end,
        group.main,
        group.mood,
        group.passive ? Voice.PASSIVE : Voice.ACTIVE,
        group.negated && !group.deniedTwice(i, end) ? Polarity.NEGATED : Polarity.PLAIN,
        group.modal);
  }

  private boolean negates(int i) {
    return i < place.to() && Auxiliaries.NEGATIONS.contains(place.token(i).folded());
  }

  /// «не мог не признать»: he did.
  private boolean deniedTwice(int from, int to) {
    int times = 0;
    for (int i = from; i < to; i++) if (place.token(i).is("не")) times++;
    return place.tongue() == Tongue.RUSSIAN && times == 2;
  }

  private int adverbs(int i) {
    int k = i;
    while (k < place.to()
        && (place.part(k) == Part.ADVERB
            || place.token(k).is("hereby")
            || negates(k) && place.part(k) != Part.DETERMINER)) {
      if (negates(k)) negated = true;
      k++;
    }
    return k;
  }

  private int english(int start) {
    int i = start;
    if (place.token(i).is("to")
        || place.token(i).is("not") && i + 1 < place.to() && place.token(i + 1).is("to")) {
      if (place.token(i).is("not")) {
        negated = true;
        i++;
      }
      int k = adverbs(i + 1);
      if (k >= place.to() || !place.verb(k) || !place.token(k).can(Part.VERB, INFINITIVE))
        return -1;
      mood = Mood.INFINITIVE;
      return chain(k);
    }
    if (place.token(i).is("no") && place.part(i) == Part.ADVERB) {
      // *no longer stand by*
      int k = adverbs(i);
      return k < place.to() && place.verb(k) ? chain(k) : -1;
    }
    if (place.token(i).is("not") || place.token(i).is("never")) {
      int k = adverbs(i);
      if (k <= i || k >= place.to() || !place.verb(k)) return -1;
      // *never charged*; *they never came*
      if (!place.token(k).can(Part.VERB, FINITE)) return participle(k);
      return place.token(i).is("never") ? chain(k) : -1;
    }
    if (!place.verb(i)) return -1;
    return chain(i);
  }

  private int participle(int i) {
    mood = Mood.PARTICIPLE;
    main = i;
    passive = true;
    return i + 1;
  }

  /// *have been being told*: each verb must be one that the auxiliary before it asks for.
  private int chain(int start) {
    int i = start;
    main = i;
    Token verb = place.token(i);
    if (verb.is("cannot")) negated = true;
    if (mood == Mood.FINITE) {
      boolean finite = verb.can(Part.VERB, FINITE);
      boolean bare = verb.can(Part.VERB, PARTICIPLE) && !verb.can(Part.VERB, FINITE);
      if (bare) {
        mood = Mood.PARTICIPLE;
        passive = true;
      } else if (!finite && verb.can(Part.VERB, GERUND)) mood = Mood.GERUND;
      else if (!finite && verb.can(Part.VERB, INFINITIVE)) mood = Mood.INFINITIVE;
    }
    int end = i + 1;
    while (true) {
      Token auxiliary = place.token(main);
      boolean modalVerb = Auxiliaries.ENGLISH_MODALS.contains(lemma(auxiliary));
      boolean have = auxiliary.lemma("have");
      boolean be = auxiliary.lemma("be");
      boolean carries = modalVerb || have || be || auxiliary.lemma("do") || auxiliary.lemma("get");
      if (!carries) break;
      boolean was = negated;
      int k = adverbs(end);
      if (k + 1 < place.to()
          && (place.token(k).is("since") || place.token(k).is("yet"))
          && place.verb(k + 1)) k++;
      boolean yet = false;
      for (int y = end; y < k; y++) yet |= place.token(y).is("yet") || place.token(y).is("still");
      if (yet && have && k < place.to() && place.token(k).is("to")) {
        int v = adverbs(k + 1);
        // *has yet to reply*: it has not
        if (v < place.to() && place.verb(v) && place.token(v).can(Part.VERB, INFINITIVE)) {
          negated = true;
          main = v;
          end = v + 1;
          continue;
        }
      }
      boolean still = be && k > end && place.token(k - 1).can(Part.ADJECTIVE);
      if (k < place.to()
          && place.token(k).is("to")
          && (have || be && !still || auxiliary.lemma("ought"))) {
        int v = adverbs(k + 1);
        if (v < place.to() && place.verb(v) && place.token(v).can(Part.VERB, INFINITIVE)) {
          modal = be ? "be to" : have ? "have to" : "should";
          main = v;
          end = v + 1;
          continue;
        }
      }
      boolean next = k < place.to() && place.verb(k) && fits(auxiliary, place.token(k), modalVerb);
      if (!next) {
        if (k > end && negated) {
          // *was not there*: the negation belongs to the group, other adverbs do not
          end = lastNegation(end, k) + 1;
        } else negated = was;
        break;
      }
      if (modalVerb) modal = lemma(auxiliary);
      passive = (be || auxiliary.lemma("get")) && place.token(k).can(Part.VERB, PARTICIPLE);
      main = k;
      end = k + 1;
    }
    return end;
  }

  private int lastNegation(int from, int to) {
    int last = from;
    for (int k = from; k < to; k++) if (negates(k)) last = k;
    return last;
  }

  private static String lemma(Token token) {
    for (Form form : token.forms()) if (form.part() == Part.VERB) return form.lemma();
    return token.folded();
  }

  private static boolean fits(Token auxiliary, Token verb, boolean modalVerb) {
    if (modalVerb || auxiliary.lemma("do")) return verb.can(Part.VERB, INFINITIVE);
    if (auxiliary.lemma("have")) return verb.can(Part.VERB, PARTICIPLE);
    return verb.can(Part.VERB, PARTICIPLE) || verb.can(Part.VERB, GERUND);
  }

  private int french(int start) {
    int i = start;
    while (i < place.to()
        && (negates(i)
            || FrenchClitics.at(place, i)
                && i + 1 < place.to()
                && (place.verb(i + 1) || FrenchClitics.at(place, i + 1)))) {
      if (negates(i)) negated = true;
      reflexive |= place.token(i).is("se") || place.token(i).is("s'");
      i++;
    }
    int k = negated && i < place.to() && place.token(i).is("pas") ? i + 1 : i;
    if (k >= place.to() || !place.verb(k)) return -1;
    main = k;
    Token verb = place.token(k);
    if (verb.can(Part.VERB, INFINITIVE)) mood = Mood.INFINITIVE;
    else if (verb.can(Part.VERB, FINITE) && !(k == start && participleFirst(verb)))
      mood = Mood.FINITE;
    else if (verb.can(Part.VERB, PARTICIPLE)) {
      mood = Mood.PARTICIPLE;
      passive = !Auxiliaries.FRENCH_MOVING.contains(lemma(verb));
    } else if (verb.can(Part.VERB, GERUND)) mood = Mood.GERUND;
    int end = k + 1;
    while (true) {
      Token auxiliary = place.token(main);
      boolean have = auxiliary.lemma("avoir");
      boolean be = auxiliary.lemma("être");
      boolean modalVerb = Auxiliaries.FRENCH_MODALS.stream().anyMatch(auxiliary::lemma);
      int after = have || be || modalVerb || passive ? end : frenchChain(auxiliary, end);
      if (after > end) {
        main = after - 1;
        end = after;
        passive = false;
        reflexive = false;
        continue;
      }
      if (!have && !be && !modalVerb) {
        if (end < place.to()
            && negated
            && (place.token(end).is("pas")
                || place.token(end).is("jamais")
                || place.token(end).is("plus"))) end++;
        break;
      }
      int next = end;
      while (next < place.to()
          && (place.part(next) == Part.ADVERB
              || place.token(next).is("depuis")
                  && place.verb(next + 1 < place.to() ? next + 1 : next)
              || FrenchClitics.at(place, next)
                  && place.verb(next + 1 < place.to() ? next + 1 : next))) next++;
      next = FrenchClitics.behindAside(place, next);
      if (next >= place.to() || !place.verb(next)) {
        if (negated
            && end < place.to()
            && place.part(end) == Part.ADVERB
            && !place.token(end).is("plus")) {
          end++;
          if (end < place.to() && place.token(end).is("pas")) end++; // *n'est cependant pas*
        }
        break;
      }
      Token following = place.token(next);
      boolean fits =
          modalVerb ? following.can(Part.VERB, INFINITIVE) : following.can(Part.VERB, PARTICIPLE);
      if (!fits) break;
      if (modalVerb && modal.isEmpty()) modal = frenchModal(auxiliary);
      passive = be && !reflexive && !Auxiliaries.FRENCH_MOVING.contains(lemma(following));
      main = next;
      end = next + 1;
    }
    return end;
  }

  /// Where the infinitive ends that a verb of how or when only introduces: *a fini par avouer*,
  /// *vient d'être arrêté*, *n'a pas hésité à tirer*; `end` where there is none.
  private int frenchChain(Token verb, int end) {
    boolean both = Auxiliaries.FRENCH_CHAINS.stream().anyMatch(verb::lemma);
    boolean denied = negated && Auxiliaries.FRENCH_DENIED_CHAINS.stream().anyMatch(verb::lemma);
    if (!both && !denied) return end;
    // *l'heure est venue d'abroger*: somebody has come to it, nothing has just been done
    if (verb.lemma("venir") && verb.can(Part.VERB, PARTICIPLE)) return end;
    int k = end;
    while (k < place.to() && (place.part(k) == Part.ADVERB || place.token(k).is("donc"))) k++;
    if (k >= place.to() || !Auxiliaries.FRENCH_LINKS.contains(place.token(k).folded())) return end;
    k++;
    boolean not = false;
    while (k < place.to()
        && (negates(k) || place.token(k).is("pas") || FrenchClitics.at(place, k))) {
      not |= negates(k);
      k++;
    }
    if (k >= place.to() || !place.verb(k) || !place.token(k).can(Part.VERB, INFINITIVE)) return end;
    if (denied) negated = false;
    negated |= not;
    return k + 1;
  }

  /// *быть немедленно освобождены*: adverbs may stand before the verb.
  private boolean verbAhead(int from) {
    int k = from;
    while (k < place.to() && place.part(k) == Part.ADVERB) k++;
    return k < place.to() && place.verb(k);
  }

  /// *les sévices commis*, *les salaires dus*: of I and you in the simple past too, but first of
  /// all a participle.
  private static boolean participleFirst(Token token) {
    if (!token.can(Part.VERB, PARTICIPLE)) return false;
    for (Form form : token.forms())
      if (form.part() == Part.VERB
          && form.has(FINITE)
          && (form.has(THIRD_PERSON) || !form.has(PAST))) return false;
    return true;
  }

  /// *требуем* is a short participle too, but first of all *we demand*.
  private static boolean shortForm(Token token) {
    for (Form form : token.forms())
      if (form.part() == Part.VERB && form.has(FINITE) && !form.has(SHORT)) return false;
    return token.can(Part.VERB, SHORT);
  }

  /// *devrait* asks less than *doit*.
  private static String frenchModal(Token auxiliary) {
    if (auxiliary.folded().startsWith("devrai")) return "devrait";
    return Auxiliaries.FRENCH_MODALS.stream()
        .filter(auxiliary::lemma)
        .findFirst()
        .orElse(auxiliary.folded());
  }

  private int russian(int start) {
    int i = start;
    while (i < place.to() && negates(i) && place.part(i) != Part.CONJUNCTION) {
      negated = true;
      i++;
    }
    if (i >= place.to()) return -1;
    Token first = place.token(i);
    int end = i;
    if (Auxiliaries.RUSSIAN_MODAL_WORDS.contains(first.folded())
        || place.verb(i) && Auxiliaries.RUSSIAN_MODALS.contains(lemma(first))) {
      int k = i + 1;
      while (k < place.to()
          && (place.part(k) == Part.ADVERB
              || place.token(k).is("был")
              || place.token(k).is("была")
              || place.token(k).is("было")
              || place.token(k).is("были")
              || place.token(k).is("быть") && verbAhead(k + 1)
              || negates(k))) k++;
      if (k < place.to() && place.verb(k)) {
        modal =
            Auxiliaries.RUSSIAN_MODAL_WORDS.contains(first.folded())
                ? first.folded()
                : lemma(first);
        main = k;
        passive = shortForm(place.token(k));
        return k + 1;
      }
      if (Auxiliaries.RUSSIAN_MODAL_WORDS.contains(first.folded()) && !place.verb(i)) return -1;
    }
    if (!place.verb(i)) return -1;
    main = i;
    end = i + 1;
    if (first.lemma("быть")) {
      boolean was = negated;
      int k = adverbs(end);
      if (k < place.to()
          && place.verb(k)
          && (place.token(k).can(Part.VERB, SHORT) || place.token(k).can(Part.VERB, INFINITIVE))) {
        main = k;
        end = k + 1;
      } else negated = was;
    }
    Token verb = place.token(main);
    if (shortForm(verb)) passive = true;
    else if (verb.can(Part.VERB, FINITE)) mood = Mood.FINITE;
    else if (verb.can(Part.VERB, INFINITIVE)) mood = Mood.INFINITIVE;
    else if (verb.can(Part.VERB, PARTICIPLE)) {
      mood = Mood.PARTICIPLE;
      passive = !verb.can(Part.VERB, PRESENT);
    } else mood = Mood.GERUND;
    return end;
  }
}
