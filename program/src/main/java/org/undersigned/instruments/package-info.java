/// A text to a declaration, motion or early day motion: header, signatories as printed, paragraphs,
/// citations; what is missing is told, nothing is guessed.
///
/// Start with [org.undersigned.instruments.Declarations]. Then, in this order: `Piece` (the text in
/// lines and blocks), `HeadLine` (what each line above the text is), `SignerGrammar` (one
/// signature), `SignerList` (many), and the families of their own: `EarlyDayMotion`,
/// `EuropeanMotion`, `PressCopy`, `Minutes`. [org.undersigned.instruments.Admissibility] gives
/// advice by date; [org.undersigned.instruments.Renderings] sets two renderings of one text side by
/// side.
@NullMarked
package org.undersigned.instruments;

import org.jspecify.annotations.NullMarked;
