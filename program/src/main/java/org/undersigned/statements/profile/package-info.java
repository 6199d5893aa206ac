/// What a text that is no declaration is, and who speaks in it where nobody signed as members of an
/// assembly do.
///
/// Start with [org.undersigned.statements.profile.ProfileReader]. A document's
/// [org.undersigned.statements.profile.Page] gives evidence for its author from many sides: its
/// letterhead, what it says it was issued by, who is told of as its own subject, who signs it.
/// [org.undersigned.statements.profile.Candidates] adds the evidence up by name;
/// [org.undersigned.statements.profile.Authors] weighs it together with the cues of the document's
/// kind. Patterns and words are data: `authors.txt`, `issuers.txt`, `kinds.txt`.
@NullMarked
package org.undersigned.statements.profile;

import org.jspecify.annotations.NullMarked;
