/// `estimate` on a table of one's own: the file to overlap tables, the panel over them, the answer
/// as JSON and words.
///
/// Start with [EstimateFile]; [TableFile] reads the table and refuses what it cannot bear, [Answer]
/// is the JSON of the contract, [AnswerText] what a person reads.
@NullMarked
package org.undersigned.casework.estimating;

import org.jspecify.annotations.NullMarked;
