/// Drafting by a language model on one's own machine, off unless somebody names its address.
///
/// Start with [WaysOfDrafting] and [LocalModelProposer], which asks the [ModelServer] at a
/// [ModelAddress] about one passage at a time ([Passages]), and [CheckedAnswer] keeps of each
/// answer only what the document bears out: quotes that stand in it exactly once, names and numbers
/// that it holds.
@NullMarked
package org.undersigned.casework.proposing;

import org.jspecify.annotations.NullMarked;
