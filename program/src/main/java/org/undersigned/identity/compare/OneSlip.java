package org.undersigned.identity.compare;

/// Whether two words differ by at most one slip: a letter added, left out or replaced, or two
/// neighbours exchanged (optimal string alignment distance of at most 1).
final class OneSlip {
  private OneSlip() {}

  static boolean parts(byte[] a, byte[] b) {
    int difference = a.length - b.length;
    if (difference > 1 || difference < -1) return false;
    int n = Math.min(a.length, b.length);
    int i = 0;
    while (i < n && a[i] == b[i]) i++;
    if (i == n) return true;
    if (difference == 0)
      return same(a, i + 1, b, i + 1)
          || (i + 1 < n && a[i] == b[i + 1] && a[i + 1] == b[i] && same(a, i + 2, b, i + 2));
    return difference > 0 ? same(a, i + 1, b, i) : same(a, i, b, i + 1);
  }

  private static boolean same(byte[] a, int from, byte[] b, int fromOther) {
    int i = from;
    int j = fromOther;
    while (i < a.length && j < b.length && a[i] == b[j]) {
      i++;
      j++;
    }
    return i == a.length && j == b.length;
  }
}
