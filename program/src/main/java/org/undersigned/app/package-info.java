/// The ways in: `app.cli` (one class per command), `app.web` (one class per page), and [Main],
/// which wires them up. No business rule lives here: a command or page asks `casework` and shows
/// what comes.
@NullMarked
package org.undersigned.app;

import org.jspecify.annotations.NullMarked;
