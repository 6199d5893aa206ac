package org.undersigned.counting.graphs;

/// The values of n₀ at which the law is worked out: every integer up to `integers`, then steps of
/// `ratio` up to `end`.
///
/// @param points ascending, starting at 0
/// @param widths of the trapezoid rule; 1 where the points are consecutive integers
record Grid(double[] points, double[] widths) {
  /// Steps of a twentieth of a per cent resolve the law of tables of ten million persons.
  private static final double RATIO = 1.0005;

  static Grid of(int integers, double end) {
    int steps =
        (int)
            StrictMath.ceil(
                StrictMath.log(StrictMath.max(1.001, end / integers)) / StrictMath.log(RATIO));
    double[] points = new double[integers + 1 + steps];
    for (int i = 0; i <= integers; i++) points[i] = i;
    double x = integers;
    for (int i = integers + 1; i < points.length; i++) {
      x = StrictMath.max(x + 1, x * RATIO);
      points[i] = x;
    }
    double[] widths = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      double before = i == 0 ? -1 : points[i - 1];
      double after = i + 1 == points.length ? points[i] : points[i + 1];
      widths[i] = (after - before) / 2;
    }
    return new Grid(points, widths);
  }

  int size() {
    return points.length;
  }
}
