/// Records to JSON and back: one documented shape per type and version.
///
/// [Notation] writes and reads any record; [KeptTypes] is the registry of what may stand in a log,
/// with the version of its shape; [Schemas] renders each shape to a JSON Schema. Every field is
/// always present (an absent value is `null`), unknown fields are refused, names are in small
/// letters with underscores, a choice says which it is in `type`.
@NullMarked
package org.undersigned.notation;

import org.jspecify.annotations.NullMarked;
