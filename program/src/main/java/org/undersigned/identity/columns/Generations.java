package org.undersigned.identity.columns;

import org.undersigned.names.NamePart;
import org.undersigned.names.PersonName;

/// Which generation a name tells (Jr, Sr, III, père, мл.) as one number: 0 none, 1 the younger, 2
/// the elder, from 10 on a counted one.
public final class Generations {
  private static final int YOUNGER = 1;
  private static final int ELDER = 2;
  private static final int COUNTED = 10;

  private Generations() {}

  static int of(PersonName name) {
    int told = 0;
    for (NamePart part : name.parts()) {
      String generation = part.generation();
      if (told == 0 && !generation.isEmpty()) told = of(generation);
    }
    return told;
  }

  private static int of(String generation) {
    return switch (generation) {
      case "younger" -> YOUNGER;
      case "elder" -> ELDER;
      case "1st" -> COUNTED + 1;
      case "ii", "2nd" -> COUNTED + 2;
      case "iii", "3rd" -> COUNTED + 3;
      default -> COUNTED + 4 + (generation.hashCode() & 31);
    };
  }

  /// Whether the two tell different generations in one way of telling them.
  public static boolean exclude(int one, int other) {
    return one != 0 && other != 0 && one != other && one < COUNTED == other < COUNTED;
  }
}
