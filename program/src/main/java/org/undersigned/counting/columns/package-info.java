/// Which columns of a table of 0 and 1 are lists, and which tell what persons are.
///
/// Start with [ColumnRoles].
@NullMarked
package org.undersigned.counting.columns;

import org.jspecify.annotations.NullMarked;
