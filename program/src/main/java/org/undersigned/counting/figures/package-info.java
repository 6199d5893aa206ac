/// Figures that sources claim: placed on one axis where they count the same thing, marked where
/// they were taken back, and judged against what is documented and what is estimated.
///
/// Start with [CompareFigures], then [FigureVerdict].
@NullMarked
package org.undersigned.counting.figures;

import org.jspecify.annotations.NullMarked;
