/// The command line: one class per command, named like the step it calls.
///
/// Start with [Commands], the table of all of them. A command gets its [Surroundings] (streams,
/// environment, clock) handed in, asks `casework`, and shows what comes: words for people, or JSON
/// with `--json`. Trouble is a coded message on standard error, worded by [Words].
@NullMarked
package org.undersigned.app.cli;

import org.jspecify.annotations.NullMarked;
