/// Measurements: our figure beside the peer's or the limit, with machine, medians and seeds.
@NullMarked
package org.undersigned.bench;

import org.jspecify.annotations.NullMarked;
