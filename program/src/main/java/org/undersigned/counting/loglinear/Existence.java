package org.undersigned.counting.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/// Whether the maximum-likelihood estimate of a log-linear model exists (Fienberg & Rinaldo 2012).
///
/// With design A (kept cells × parameters) and t = Aᵀn it exists if and only if some y with every
/// y_i > 0 has Aᵀy = t: the linear programme max s subject to Aᵀy = t, y_i ≥ s has an optimum above
/// 0. Fitted means that are clearly positive are such a y themselves, so the programme is only
/// solved where they are not.
final class Existence {
  /// Fitted means above this need no programme.
  static final double CLEARLY_POSITIVE = 1e-3;

  private Existence() {}

  /// @param columnsOf the parameters (0 = intercept) of each kept cell
  /// @param valuesOf their values in the design, mostly 1
  static boolean holds(int[][] columnsOf, double[][] valuesOf, double[] observed) {
    int cells = columnsOf.length;
    int columns =
        1
            + java.util.Arrays.stream(columnsOf)
                .flatMapToInt(java.util.Arrays::stream)
                .max()
                .orElse(0);
    // Variables: z_i = y_i − s ≥ 0 and s ≥ 0, so Aᵀz + s·Aᵀ1 = t.
    double[][] rows = new double[columns][cells + 1];
    double[] t = new double[columns];
    for (int i = 0; i < cells; i++) {
      for (int a = 0; a < columnsOf[i].length; a++) {
        int column = columnsOf[i][a];
        rows[column][i] += valuesOf[i][a];
        rows[column][cells] += valuesOf[i][a];
        t[column] += valuesOf[i][a] * observed[i];
      }
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      constraints.add(new LinearConstraint(rows[c], Relationship.EQ, t[c]));
    }
    double[] goal = new double[cells + 1];
    goal[cells] = 1;
    try {
      PointValuePair best =
          new SimplexSolver()
              .optimize(
                  new MaxIter(20 * (cells + columns)),
                  new LinearObjectiveFunction(goal, 0),
                  new LinearConstraintSet(constraints),
                  GoalType.MAXIMIZE,
                  new NonNegativeConstraint(true));
      return best.getValue() > 1e-7;
    } catch (MathIllegalStateException undecided) {
      // The programme cycled or ran out of steps: what cannot be shown to exist is not used.
      return false;
    }
  }

  /// The rank of the design, by elimination with full pivoting on rows of zeros and ones.
  static int rank(int[][] columnsOf, double[][] valuesOf, int columns) {
    double[][] a = new double[columnsOf.length][columns];
    for (int i = 0; i < a.length; i++) {
      for (int c = 0; c < columnsOf[i].length; c++) a[i][columnsOf[i][c]] = valuesOf[i][c];
    }
    int rank = 0;
    for (int column = 0; column < columns && rank < a.length; column++) {
      int pivot = rank;
      for (int i = rank + 1; i < a.length; i++) {
        if (Math.abs(a[i][column]) > Math.abs(a[pivot][column])) pivot = i;
      }
      if (Math.abs(a[pivot][column]) < 1e-9) continue;
      double[] row = a[pivot];
      a[pivot] = a[rank];
      a[rank] = row;
      for (int i = rank + 1; i < a.length; i++) {
        double factor = a[i][column] / row[column];
        if (factor == 0) continue;
        for (int c = column; c < columns; c++) a[i][c] -= factor * row[c];
      }
      rank++;
    }
    return rank;
  }
}
