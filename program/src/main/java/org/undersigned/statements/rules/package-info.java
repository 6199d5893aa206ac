/// Drafting by rules: one engine for all languages, with patterns and words as data.
///
/// Read in this order: [org.undersigned.statements.rules.RuleProposer] (the way of one document),
/// [org.undersigned.statements.rules.Telling] (who says what, to any depth),
/// [org.undersigned.statements.rules.RuleBook] (the patterns: `rules-en.txt` and so on beside this
/// package, with examples and counter-examples that are run as tests),
/// [org.undersigned.statements.rules.Acts] (what happened), then figures, demands, references,
/// persons.
@NullMarked
package org.undersigned.statements.rules;

import org.jspecify.annotations.NullMarked;
