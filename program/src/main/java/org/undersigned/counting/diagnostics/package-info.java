/// Have the chains found the same place, and is the answer exact enough to print?
///
/// [Convergence] is the rank-normalised split R-hat and the effective sample sizes of Vehtari,
/// Gelman, Simpson, Carpenter and Bürkner (2021), Bayesian Analysis 16:667; [Quantiles] the order
/// statistics and their Monte-Carlo errors.
@NullMarked
package org.undersigned.counting.diagnostics;

import org.jspecify.annotations.NullMarked;
