/// Lists as interned columns: which column says what, values in their normal form, and one table of
/// small numbers that blocking and comparison work on.
///
/// Start with [RoleRecogniser] (what a column is), then [TableBuilder] (rows of cells to rows of
/// numbers) and [PersonTable].
@NullMarked
package org.undersigned.identity.columns;

import org.jspecify.annotations.NullMarked;
