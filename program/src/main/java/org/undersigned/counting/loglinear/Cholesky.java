package org.undersigned.counting.loglinear;

/// A = L·Lᵀ in place, of small dense matrices kept by rows in one array; only the lower triangle is
/// read and written.
final class Cholesky {
  private static final double SINGULAR = 1e-11;

  private Cholesky() {}

  /// False where a pivot is not clearly above zero, against the diagonal it came from.
  static boolean factor(double[] a, int size) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i * size + j];
        for (int k = 0; k < j; k++) sum -= a[i * size + k] * a[j * size + k];
        if (i == j) {
          if (!(sum > SINGULAR * a[i * size + i])) return false;
          a[i * size + i] = StrictMath.sqrt(sum);
        } else {
          a[i * size + j] = sum / a[j * size + j];
        }
      }
    }
    return true;
  }

  /// Replaces `b` by the solution of A·x = b, `l` being the factor of A.
  static void solve(double[] l, int size, double[] b) {
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) b[i] -= l[i * size + k] * b[k];
      b[i] /= l[i * size + i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) b[i] -= l[k * size + i] * b[k];
      b[i] /= l[i * size + i];
    }
  }
}
