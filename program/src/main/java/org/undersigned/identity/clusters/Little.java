package org.undersigned.identity.clusters;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;

/// Which records say too little to be given to one of several persons.
///
/// @param initials whether a record has an initial for a given name and no full date of birth
/// @param rivals whether a record stays open between two persons that it fits equally well
/// @param tells whether two records agree in more than a surname, one initial and a place
/// @param elsewhere whether two records tell two places, and one of them hardly more than a name
/// @param names how well the names of two records agree: more is better
/// @param twoOfOneList whether two records stand in one list that hardly has anybody twice
public record Little(
    IntPredicate initials,
    IntPredicate rivals,
    Evidence.Apart tells,
    Evidence.Apart elsewhere,
    IntBinaryOperator names,
    Evidence.Apart twoOfOneList) {

  /// Every record says enough.
  public static Little none() {
    return initials(_ -> false);
  }

  /// Some have initials only, and all pairs agree in enough.
  public static Little initials(IntPredicate initials) {
    return new Little(
        initials, _ -> false, (_, _) -> true, (_, _) -> false, (_, _) -> 0, (_, _) -> false);
  }
}
