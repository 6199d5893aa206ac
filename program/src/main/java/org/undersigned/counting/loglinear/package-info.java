/// Hierarchical Poisson log-linear models of the capture patterns, averaged.
///
/// Read [Family] (which terms), [Fit] and [PoissonRegression] (one model on one table), [Existence]
/// (when there is no estimate), [ModelSpace] (which models are tried), [ModelAverage] (their
/// weights and the mixture), [SelectionBootstrap]. Sources: Fienberg 1972; Fienberg & Rinaldo 2012;
/// Chan, Silverman & Vincent 2021; Silverman, Chan & Vincent 2024.
@NullMarked
package org.undersigned.counting.loglinear;

import org.jspecify.annotations.NullMarked;
