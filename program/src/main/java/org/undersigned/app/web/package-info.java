/// The workbench: pages served on localhost, read-only for now. Spring stays within this package.
///
/// [Workbench] starts and stops the server; [Site] is what it shows, handed in as functions that
/// ask `casework`; [Door] lets in only who has the address that was printed; [Headers] and the rest
/// of [WorkbenchConfiguration] are the web's defences (`integrity` design, section 6).
@NullMarked
package org.undersigned.app.web;

import org.jspecify.annotations.NullMarked;
