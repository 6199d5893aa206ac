/// Passages to drafts to reviewed statements: what a document says, who says it, in which words.
///
/// Start with [org.undersigned.statements.Proposer]: a [org.undersigned.statements.Material] (a
/// reading and what is known of the document) gives [org.undersigned.statements.Drafts]. What is
/// known of a document that is no declaration is recognised by
/// [org.undersigned.statements.profile.ProfileReader]. The rules live in `statements.rules`; a
/// quote is checked against the text by [org.undersigned.statements.QuoteCheck].
@NullMarked
package org.undersigned.statements;

import org.jspecify.annotations.NullMarked;
