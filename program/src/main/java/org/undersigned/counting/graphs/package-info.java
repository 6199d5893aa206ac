/// Averages over decomposable graphs of the lists (Madigan & York 1997, Biometrika 84:19).
///
/// Read [ChordalGraphs] (which graphs there are), then [GraphAverage] (their weights and the law of
/// n₀). The complete graph is left out: it does not identify n₀, its prior decides alone.
@NullMarked
package org.undersigned.counting.graphs;

import org.jspecify.annotations.NullMarked;
