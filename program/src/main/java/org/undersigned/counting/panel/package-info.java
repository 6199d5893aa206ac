/// From an overlap table to one of four answers: agreed, disagree, depends on an assumption,
/// refused.
///
/// Read [EstimateTable] (the way of one table), [Preparation] (what is refused or left out before
/// anything is run), [Panel] (the methods), [HeadlineRule] (when they agree), then [EstimateStrata]
/// and [PooledDraws] (totals and linkage draws).
@NullMarked
package org.undersigned.counting.panel;

import org.jspecify.annotations.NullMarked;
