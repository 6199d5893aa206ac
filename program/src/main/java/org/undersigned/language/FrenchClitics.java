package org.undersigned.language;

import static org.undersigned.language.Feature.ACCUSATIVE;
import static org.undersigned.language.Feature.FINITE;
import static org.undersigned.language.Feature.INFINITIVE;
import static org.undersigned.language.Feature.PARTICIPLE;

import java.util.Set;

/// The French pronouns that stand before a verb without being its subject: *l'a nié*, *nous a dit*.
final class FrenchClitics {
  private static final int LONGEST_ASIDE = 9;

  /// Words that say by whom something is told.
  private static final Set<String> SAYERS = Set.of("selon", "après", "croire", "comme", "qui");

  private FrenchClitics() {}

  static boolean at(VerbGroups.Place place, int i) {
    if (i + 1 < place.to()
        && (place.token(i).is("en") || place.token(i).is("y"))
        && place.verb(i + 1)
        && (place.token(i + 1).can(Part.VERB, FINITE)
            || place.token(i + 1).can(Part.VERB, INFINITIVE))) return true;
    if (i >= place.to() || place.part(i) != Part.PRONOUN && place.part(i) != Part.DETERMINER)
      return false;
    if (place.token(i).is("nous") || place.token(i).is("vous")) return object(place, i);
    return place.token(i).can(Part.PRONOUN, ACCUSATIVE);
  }

  /// Where the verb stands that an aside parts from its auxiliary: *aurait, le 3 mai, frappé un
  /// passant*; `comma` where none does. Who says so is no such aside: *a, selon le maire, été tué*.
  static int behindAside(VerbGroups.Place place, int comma) {
    if (comma >= place.to() || !place.token(comma).is(",")) return comma;
    int end = comma + 1;
    while (end < place.to() && end < comma + LONGEST_ASIDE && !place.token(end).is(",")) {
      Token token = place.token(end);
      boolean timed = place.spans().times()[end] > 0;
      if (!timed
          && (place.part(end) == Part.VERB || token.capital() || SAYERS.contains(token.folded())))
        return comma;
      end++;
    }
    boolean closed = end + 1 < place.to() && place.token(end).is(",") && end > comma + 1;
    return closed && place.verb(end + 1) && place.token(end + 1).can(Part.VERB, PARTICIPLE)
        ? end + 1
        : comma;
  }

  /// *nous a dit*, *vous recevoir*: no subject, for the verb behind is not of *nous* or *vous*.
  private static boolean object(VerbGroups.Place place, int i) {
    int verb = i + 1;
    while (verb < place.to()
        && !place.verb(verb)
        && !place.token(verb).is("nous")
        && !place.token(verb).is("vous")
        && at(place, verb)) verb++;
    if (verb >= place.to() || !place.verb(verb)) return false;
    Token next = place.token(verb);
    if (next.can(Part.VERB, INFINITIVE)) return true;
    String[] own =
        place.token(i).is("nous") ? new String[] {"ons", "mes"} : new String[] {"ez", "tes"};
    for (String ending : own) if (next.folded().endsWith(ending)) return false;
    return next.can(Part.VERB, FINITE);
  }
}
