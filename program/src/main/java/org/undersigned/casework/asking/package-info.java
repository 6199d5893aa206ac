/// The read side: nothing here changes a case.
///
/// [TakeApart] takes a number apart; [ShowCase] and [ShowExhibit] make the pages' records;
/// [DraftFiles] reads files without a vault. They stand on [People] (persons derived from links),
/// [CaseFacts] (what befell them) and [Sayings] (statements or drafts as they are shown).
@NullMarked
package org.undersigned.casework.asking;

import org.jspecify.annotations.NullMarked;
