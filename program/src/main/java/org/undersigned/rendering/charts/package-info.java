/// Charts of counts as SVG: readable in greyscale, without scripts, and each with a table that says
/// the same.
///
/// Start with [Chart], what every chart is made into; [Svg] writes the marks. Documented persons
/// are drawn solid, what is estimated hatched to the interval's ends, so that the one is never
/// taken for the other.
@NullMarked
package org.undersigned.rendering.charts;

import org.jspecify.annotations.NullMarked;
