/// Linking of lists that are not part of a case: `undersigned link`, `screen`. Reads tables of
/// one's own, runs the identity room on them and writes what it found. Start with [LinkLists].
@NullMarked
package org.undersigned.casework.linking;

import org.jspecify.annotations.NullMarked;
