/// From bytes to placed text: every format an investigator is handed becomes text in blocks, with
/// the page and place of every character, or rows of cells.
///
/// Parsers meet hostile bytes, so they run in a child process, without network and with limits;
/// only the streaming [org.undersigned.reading.CsvRows] for one's own large tables runs in the
/// parent. Expected trouble is a value with a `READ-` code, never an exception.
///
/// Start with [ReadingDesk], which hands documents to confined children ([ReadingChild]); then
/// `Reader` and `Readers`, the registry, and one reader per format. `PlacedText` is how each of
/// them keeps the place of every character. Who wants the bare rows of an .xlsx or .ods (or of a
/// table in any document) asks [TableRows] with the desk's reading.
@NullMarked
package org.undersigned.reading;

import org.jspecify.annotations.NullMarked;
