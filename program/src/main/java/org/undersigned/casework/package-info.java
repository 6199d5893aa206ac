/// The order of work: `casework.steps` (the way of one document, one class a step),
/// `casework.asking` (the read side: take a number apart, show, export, draft files),
/// `casework.upkeep` (vaults, verify, rebuild). Only this room knows both the archive and the
/// working rooms.
///
/// [Casebook] is what they all read: every kept record of a case, in memory, derived from its log.
@NullMarked
package org.undersigned.casework;

import org.jspecify.annotations.NullMarked;
