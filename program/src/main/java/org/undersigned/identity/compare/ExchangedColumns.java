package org.undersigned.identity.compare;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.FieldValues;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;

/// Neighbouring columns of one kind (two lines of an address, two places) whose cells somebody
/// wrote into one another: both differ, and each is the other's.
final class ExchangedColumns {
  private static final int LEAST_ALIKE = 940;

  /// Two texts that are a slip or a little more apart share most pairs of letters.
  private static final int FAR = 12;

  private final int[] first;
  private final FieldValues[] values;
  private final JaroWinkler jaroWinkler = new JaroWinkler();

  ExchangedColumns(PersonTable table) {
    List<Field> fields = table.layout().fields();
    List<Integer> pairs = new ArrayList<>();
    values = new FieldValues[fields.size()];
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).kind() == Field.Kind.TEXT) values[i] = table.values(fields.get(i));
      if (i > 0 && exchangeable(fields.get(i - 1), fields.get(i))) pairs.add(i - 1);
    }
    first = pairs.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean exchangeable(Field one, Field other) {
    return one.role() == other.role() && (one.role() == Role.ADDRESS || one.role() == Role.PLACE);
  }

  /// How many pairs of columns there are.
  int pairs() {
    return first.length;
  }

  /// The first column of a pair; the second is the next one.
  int first(int pair) {
    return first[pair];
  }

  /// Whether a value of the first column of a pair and one of the second are alike.
  boolean alike(int pair, int inFirst, int inSecond) {
    FieldValues one = values[first[pair]];
    FieldValues other = values[first[pair] + 1];
    if (Long.bitCount(one.signature(inFirst) ^ other.signature(inSecond)) > FAR) return false;
    byte[] a = one.letters(inFirst);
    byte[] b = other.letters(inSecond);
    if (Math.min(a.length, b.length) < 4) return false;
    if (OneSlip.parts(a, b)) return true;
    jaroWinkler.load(a);
    return jaroWinkler.similarity(b) >= LEAST_ALIKE;
  }
}
