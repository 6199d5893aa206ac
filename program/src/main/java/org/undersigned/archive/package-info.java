/// Where everything is kept: the log, the sealed files, and what is derived from them. Entries of a
/// log are the commit points; files without an entry are set aside, entries without their file are
/// reported, and nothing is ever repaired in silence.
///
/// Start with [Vault] (init, open, cases), then [CaseArchive] (receive, append, replay, exhibit,
/// checkpoint) and [Transaction]. Below them: [VaultFolder] (what lies where), [Log] with [Segment]
/// and [Acknowledged] (the bytes of the log), [KeyRing], [Recovery], [VaultCheck]; all file access
/// goes through [Disk]. The bytes are specified in `docs/reference/archive-format.md`.
@NullMarked
package org.undersigned.archive;

import org.jspecify.annotations.NullMarked;
