package org.undersigned.language;

import static org.undersigned.language.Feature.ACCUSATIVE;
import static org.undersigned.language.Feature.FINITE;
import static org.undersigned.language.Feature.INFINITIVE;

/// The French pronouns that stand before a verb without being its subject: *l'a nié*, *nous a dit*.
final class FrenchClitics {
  private FrenchClitics() {}

  static boolean at(VerbGroups.Place place, int i) {
    if (i + 1 < place.to()
        && (place.token(i).is("en") || place.token(i).is("y"))
        && place.verb(i + 1)
        && place.token(i + 1).can(Part.VERB, FINITE)) return true;
    if (i >= place.to() || place.part(i) != Part.PRONOUN && place.part(i) != Part.DETERMINER)
      return false;
    if (place.token(i).is("nous") || place.token(i).is("vous")) return object(place, i);
    return place.token(i).can(Part.PRONOUN, ACCUSATIVE);
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
