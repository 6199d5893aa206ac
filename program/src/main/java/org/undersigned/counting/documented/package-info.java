/// The documented count of a case: a floor and a ceiling, each with the persons and reasons that
/// make it.
///
/// Start with [Candidate] (what is known of one person), then [InclusionRules] (who is in,
/// versioned data), then [CountDocumented]. [Corrections] lists what changed between two counts.
@NullMarked
package org.undersigned.counting.documented;

import org.jspecify.annotations.NullMarked;
