/// The words of the field, as values: everything that is stored or exported. JDK only, no I/O.
///
/// Start with [Statement] (who says what, in which words), then [Quote] and [Reading] (where the
/// words stand), [Claim] (what is said), [Attribution] (who says it), [Figure] and [Quantity] (what
/// a number counts). A correction is always a new record that replaces the old one; what is derived
/// ([Person], [Dispute]) is a function of what is kept.
@NullMarked
package org.undersigned.model;

import org.jspecify.annotations.NullMarked;
