/// From scored pairs to persons: components, then agglomeration by mean log odds under constraints,
/// stable ids, and draws of the partition.
///
/// Start with [ScoredPairs] and [Agglomeration].
@NullMarked
package org.undersigned.identity.clusters;

import org.jspecify.annotations.NullMarked;
