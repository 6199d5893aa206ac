/// Undersigned: every claim has someone under it. The rooms and the arrows between them are in
/// `ARCHITECTURE.md`; start with [org.undersigned.model].
@NullMarked
package org.undersigned;

import org.jspecify.annotations.NullMarked;
