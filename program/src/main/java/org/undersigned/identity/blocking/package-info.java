/// Which pairs are compared at all: the union of many cheap keys, each a number per record. A block
/// that is too large is refined by a further property, never dropped.
///
/// Start with [Atom] (a property of a record as a number), then [BlockingPlan] (which atoms make
/// keys) and [CandidateIndex] (the blocks, and the pairs in them, each under one key only).
@NullMarked
package org.undersigned.identity.blocking;

import org.jspecify.annotations.NullMarked;
