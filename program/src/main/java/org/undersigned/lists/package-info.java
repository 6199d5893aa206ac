/// Rows of cells to rows of people: finds the header, tells columns by heading and content, tells
/// persons from titles, totals, groups and notes, and reads names, dates, ages and status.
///
/// Start with [ListReader]: a reading goes in, a [ReadList] per table comes out, with a row for
/// every row of the file ([ListRow]) and an account that adds up ([RowAccount]). How columns were
/// understood is a [ColumnMapping], which a person can correct and keep. [EditionComparison] sets
/// two editions of a list side by side.
///
/// The words by which headings, status and rows are told lie as data beside the classes.
@NullMarked
package org.undersigned.lists;

import org.jspecify.annotations.NullMarked;
