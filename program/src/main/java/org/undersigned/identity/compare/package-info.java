/// Two records to one pattern: how far each part of the name and each field agrees, as levels of
/// four bits packed into one number.
///
/// Start with [Level] and [PairComparison].
@NullMarked
package org.undersigned.identity.compare;

import org.jspecify.annotations.NullMarked;
